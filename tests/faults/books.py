"""Workbooks of strangers: none costs the PC more than it has, none stops the program, none is written by half."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from random import Random
from typing import Any
from zipfile import ZipFile

from ckgdesk.domain.errors import Impossible
from ckgdesk.services.transfer import ImportReport
from tests.faults.children import Answer, answers
from tests.faults.damage import says_what_to_do
from tests.workbooks.builder import BookBuilder
from tests.workbooks.desk import ImportDesk, make_empty, opened
from tests.workbooks.hostile import HOSTILE, with_parts

_HANGS_CPU_S = 60
_AT_ONCE = 50
_SPOILING = b'<>"/=&09azAZ \x00\xff'

Wrong = dict[str, str]
"""What was wrong with the answer to which workbook."""


def books(folder: Path, one_of: int, spoiled: int) -> dict[str, Any]:
    """Offer every n-th of the hostile workbooks, and so many in which bytes are not as they were."""
    empty = make_empty(folder / "leeg.ckg")
    names = list(HOSTILE)[::one_of]
    wrong: Wrong = {}
    peak = slowest = 0.0
    for name in names:
        room = _new(folder / "hostile")
        _alone(partial(_make, name, room))  # another one: making it takes memory too
        answer = _alone(partial(_offer, name, empty, room))
        peak = max(peak, answer.usage.ru_maxrss / 1024)
        slowest = max(slowest, answer.usage.ru_utime + answer.usage.ru_stime)
        wrong |= _heard(answer, name)
        _clear(room)
    firsts = range(0, spoiled, _AT_ONCE)
    rooms = [partial(_offer_spoiled, first, empty, _new(folder / f"spoiled-{first}")) for first in firsts]
    for first, answer in zip(firsts, answers(rooms, most_cpu_s=_HANGS_CPU_S), strict=True):
        wrong |= _heard(answer, f"spoiled from {first}")
    costs = {"books_peak_mb": round(peak), "books_slowest_cpu_s": round(slowest, 1)}
    return {"books": len(names), "books_spoiled": spoiled, **costs, "books_wrong": wrong}


def _alone(work: partial[Wrong]) -> Answer:
    (answer,) = answers([work], most_cpu_s=_HANGS_CPU_S)
    return answer


def _heard(answer: Answer, name: str) -> Wrong:
    return {name: "died, or hung"} if answer.said is None else answer.said


def _make(name: str, room: Path) -> Wrong:
    with_parts(room, HOSTILE[name]())
    return {}


def _offer(name: str, empty: Path, room: Path) -> Wrong:
    with opened(empty, room) as desk:
        found = _fault(desk, room / "boek.xlsx")
    return {name: found} if found else {}


def _offer_spoiled(first: int, empty: Path, room: Path) -> Wrong:
    """Some workbooks one after the other, each into a plan of its own once the last was filled."""
    wrong: Wrong = {}
    for seed in range(first, first + _AT_ONCE):
        book = _spoiled(room, Random(seed))  # noqa: S311  the same bytes each time
        with opened(empty, _new(room / str(seed))) as desk:
            found = _fault(desk, book)
        if found:
            wrong[f"spoiled {seed}"] = found
    return wrong


def _fault(desk: ImportDesk, book: Path) -> str:
    """What is wrong with the answer to a workbook; empty: it was refused in Dutch, or all of it was written."""
    try:
        report = desk.transfer.import_workbook(book)
    except Impossible as error:
        if not desk.is_empty():
            return "half written"
        return "" if says_what_to_do(error) else f"unclear: {error.text.source}"
    except Exception as error:  # noqa: BLE001  any other would be a traceback on the screen
        return f"{type(error).__name__}: {error}"
    if report.change_set is None:
        return _fault_of_a_refusal(desk, report)
    return "" if desk.journal_lines() == 1 and report.written == report.read else "half written"


def _fault_of_a_refusal(desk: ImportDesk, report: ImportReport) -> str:
    if not desk.is_empty():
        return "half written"
    return "" if report.refused else "not written, and not said why"


def _spoiled(room: Path, dice: Random) -> Path:
    """Bytes of one part are others, or bytes of the file, which is cut off somewhere."""
    path = BookBuilder().stay("V1", "K1", "5/1/2026", "2/2/2026").saved(room)
    if dice.random() < 1 / 4:
        content = bytearray(path.read_bytes())
        for _ in range(dice.randint(1, 20)):
            content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
        path.write_bytes(content[: dice.randint(len(content) // 2, len(content))])
        return path
    with ZipFile(path) as archive:
        parts = {name: bytearray(archive.read(name)) for name in archive.namelist()}
    part = parts[dice.choice(list(parts))]
    for _ in range(dice.randint(1, 12)):
        part[dice.randrange(len(part))] = dice.choice(_SPOILING)
    with ZipFile(path, "w") as archive:
        for name, written in parts.items():
            archive.writestr(name, bytes(written))
    return path


def _new(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _clear(room: Path) -> None:
    for left in room.iterdir():
        left.unlink()
    room.rmdir()
