"""The papers of stays: four questions for however many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter
from typing import TypeVar

from ckgdesk.domain.dossier import Dossier
from ckgdesk.domain.groeipakket import Informed, Notice
from ckgdesk.domain.long_stay_file import FileStep, LongStayFile
from ckgdesk.store.queries import Rows, read, read_by

Paper = TypeVar("Paper", LongStayFile, FileStep, Notice, Informed)


def of_stays(rows: Rows, stay_ids: Iterable[int] | None) -> Mapping[int, Dossier]:
    """The papers of these stays, or of all; a stay without any is not among them."""
    asked = None if stay_ids is None else tuple(stay_ids)
    files, steps = _files_and_steps(rows, asked)
    notices = {notice.stay_id: notice for notice in _papers(rows, Notice, asked)}
    informed = _by_stay(_papers(rows, Informed, asked))
    return {
        stay_id: Dossier(
            files.get(stay_id), tuple(steps.get(stay_id, ())), notices.get(stay_id), tuple(informed.get(stay_id, ()))
        )
        for stay_id in {*files, *steps, *notices, *informed}
    }


def files_of_stays(rows: Rows, stay_ids: Iterable[int]) -> Mapping[int, Dossier]:
    """Only the files with their steps, of the stays that have any: two questions instead of four."""
    files, steps = _files_and_steps(rows, tuple(stay_ids))
    return {stay_id: Dossier(files.get(stay_id), tuple(steps.get(stay_id, ()))) for stay_id in {*files, *steps}}


def _files_and_steps(
    rows: Rows, asked: tuple[int, ...] | None
) -> tuple[Mapping[int, LongStayFile], Mapping[int, list[FileStep]]]:
    files = {file.stay_id: file for file in _papers(rows, LongStayFile, asked)}
    return files, _by_stay(sorted(_papers(rows, FileStep, asked), key=attrgetter("taken_on")))


def _papers(rows: Rows, kind: type[Paper], stay_ids: tuple[int, ...] | None) -> Iterator[Paper]:
    return iter(read(rows, kind)) if stay_ids is None else read_by(rows, kind, "stay_id", stay_ids)


def _by_stay(papers: Iterable[Paper]) -> dict[int, list[Paper]]:
    found: dict[int, list[Paper]] = {}
    for paper in papers:
        found.setdefault(paper.stay_id, []).append(paper)
    return found
