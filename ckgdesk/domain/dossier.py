"""What is written down about one stay beside its nights: its road to a long stay, the two thirds, who was told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ckgdesk.domain.groeipakket import Informed, Notice
from ckgdesk.domain.long_stay_file import FileStep, LongStayFile


@dataclass(frozen=True, slots=True)
class Dossier:
    """The papers of one stay; steps in order of their days."""

    file: LongStayFile | None = None
    steps: tuple[FileStep, ...] = ()
    notice: Notice | None = None
    informed: tuple[Informed, ...] = ()

    def records(self) -> Iterator[LongStayFile | FileStep | Notice | Informed]:
        """Each of its papers."""
        if self.file is not None:
            yield self.file
        yield from self.steps
        if self.notice is not None:
            yield self.notice
        yield from self.informed


NO_DOSSIER = Dossier()
