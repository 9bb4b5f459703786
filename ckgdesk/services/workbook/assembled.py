"""What a workbook adds to a plan, and from which line each record came."""

from __future__ import annotations

from dataclasses import dataclass, field

from ckgdesk.domain.house import Closure
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.records import Record
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.workbook.form import Sheet
from ckgdesk.services.workbook.problems import Spot


@dataclass(frozen=True, slots=True)
class Origin:
    """The line a record came from."""

    sheet: Sheet
    row: int

    def spot(self, column: str) -> Spot:
        """One cell of it."""
        return Spot(self.sheet, self.row, column)


@dataclass(slots=True)
class Assembled:
    """What a workbook adds to a plan, in the order in which it can be written."""

    records: list[Record] = field(default_factory=list)
    timelines: list[Timeline] = field(default_factory=list)
    origins: dict[int, Origin] = field(default_factory=dict)

    def add(self, record: Record, sheet: Sheet, row: int) -> None:
        """One more record that is no part of a stay."""
        self.records.append(record)
        self.origins[record.id] = Origin(sheet, row)

    def picture(self, standing: Picture) -> Picture:
        """The plan as it would be."""
        closures = (record for record in self.records if isinstance(record, Closure))
        return Picture(
            standing.house.joined(self.records),
            standing.people.joined(self.records),
            [*standing.timelines.values(), *self.timelines],
            [*standing.closures(), *closures],
            standing.settings,
        )
