"""Gathering what letters, notices, the month and the Binc sheet say; drawing them is somebody else's work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.binc import binc_sheet
from ckgdesk.domain.groeipakket import Month
from ckgdesk.domain.people import Child
from ckgdesk.domain.settings import Setting
from ckgdesk.domain.timeline import Timeline
from ckgdesk.reports.binc_paper import BincPaper
from ckgdesk.reports.document import Letterhead
from ckgdesk.reports.month_overview import MonthOverview
from ckgdesk.reports.parents_letter import ParentsLetter
from ckgdesk.reports.payer_notice import NoticeKind, PayerNotice
from ckgdesk.services.access import Right
from ckgdesk.services.looks import Looks
from ckgdesk.services.road import Road
from ckgdesk.services.two_thirds import TwoThirds
from ckgdesk.services.workbook.writing import list_as_book
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_LETTERHEAD = QT_TRANSLATE_NOOP("letters", "Letterhead")
_LETTERS = QT_TRANSLATE_NOOP("letters", "Letter to the parents looked at, stay {stay}")
_NOTICE = QT_TRANSLATE_NOOP("letters", "Notice to the payer looked at, stay {stay}")
_BINC = QT_TRANSLATE_NOOP("letters", "Binc sheet looked at, stay {stay}")
_MONTH = QT_TRANSLATE_NOOP("letters", "Two thirds of {month} looked at")
_SETTINGS = {
    "centre.address": "address",
    "centre.phone": "phone",
    "centre.email": "email",
    "centre.contact": "contact",
}


class Letters:
    """Every paper about the two thirds, and the Binc sheet; whoever has one before them looks at the child on it."""

    def __init__(self, road: Road, centre: str) -> None:
        self._road = road
        self._centre = centre
        self._two_thirds = TwoThirds(road)
        self._looks = Looks(road)

    def letterhead(self, today: date) -> Letterhead:
        """The centre as it is reached today; empty where nobody wrote it down."""
        with self._road.reading() as plan:
            limits = plan.settings().on(today)
        return Letterhead(
            self._centre, limits.centre_address, limits.centre_phone, limits.centre_email, limits.centre_contact
        )

    def set_letterhead(self, letterhead: Letterhead, today: date) -> ChangeSet:
        """Let the centre be reached otherwise from today on; its name is the plan's and stays."""
        with self._road.change(Right.HOUSE, Text.of("letters", _LETTERHEAD)) as step:
            records = step.plan.setting_records()
            limits = step.plan.settings().on(today)
            for name, field in _SETTINGS.items():
                wished = str(getattr(letterhead, field)).strip()
                if wished == getattr(limits, f"centre_{field}"):
                    continue
                before = next((one for one in records if one.name == name and one.holds_from == today), None)
                setting = before or Setting(step.new_id(), name, "", today)
                step.write(before, replace(setting, value=wished))
        return step.change_set

    def to_parents(self, stay_id: int, today: date) -> tuple[ParentsLetter, ...]:
        """A letter to each address; raises Impossible for a stay that is never long."""
        case, letterhead = self._two_thirds.case(stay_id), self.letterhead(today)
        self._note_look(_LETTERS, case.timeline)
        return tuple(ParentsLetter(case, addressee, letterhead, today) for addressee in case.letters)

    def to_payer(self, stay_id: int, kind: NoticeKind, today: date) -> PayerNotice:
        """The notice of begin or end; raises Impossible for a stay that is never long."""
        case, letterhead = self._two_thirds.case(stay_id), self.letterhead(today)
        self._note_look(_NOTICE, case.timeline)
        return PayerNotice(case, kind, letterhead, today)

    def month(self, month: Month) -> MonthOverview:
        """The two thirds of the whole centre."""
        cases = self._two_thirds.month(month)
        if cases:
            self._looks.note(Text.of("letters", _MONTH, month=str(month)), {case.child.id for case in cases})
        return MonthOverview(month, cases)

    def month_book(self, month: Month, say: Callable[[Text], str]) -> bytes:
        """The same as a workbook, to go on computing with."""
        overview = self.month(month)
        headings = tuple(say(column.heading) for column in overview.columns)
        return list_as_book(say(overview.title), headings, overview.lines(say))

    def binc(self, stay_id: int, today: date) -> BincPaper:
        """What has to be typed in Binc; raises NotFound."""
        with self._road.reading() as plan:
            timeline = plan.timeline(stay_id)
            child = plan.get(Child, timeline.stay.child_id)
        self._note_look(_BINC, timeline)
        return BincPaper(child, timeline, binc_sheet(timeline, today), today)

    def stays(self) -> tuple[tuple[Child, Timeline], ...]:
        """Every stay with its child, the newest first: for whom there is a Binc sheet."""
        with self._road.reading() as plan:
            children = plan.people().children
            timelines = plan.timelines()
        newest = sorted(timelines, key=lambda timeline: (timeline.period.first, timeline.id), reverse=True)
        return tuple((children[timeline.stay.child_id], timeline) for timeline in newest)

    def _note_look(self, paper: str, timeline: Timeline) -> None:
        stay = timeline.stay
        self._looks.note(Text.of("letters", paper, stay=stay.code), (stay.child_id,))
