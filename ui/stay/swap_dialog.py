"""Asks with whom a child changes places from a day on, and says first what comes of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain import wishes
from ckgdesk.domain.breach import Severity
from ckgdesk.domain.errors import CkgError, Impossible
from ckgdesk.domain.period import DAY, Period
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.rules import caused_since
from ckgdesk.domain.timeline import Timeline
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.places.free_places import place_label
from ui.stay.subject import Subject
from ui.stay.whose import whose
from ui.stay_words import StayWords
from ui.widgets.field import DayField
from ui.widgets.pick_list import PickList
from ui.widgets.plain import plain_label


class SwapDialog(AskingDialog):
    """Each gets the place of the other for its own nights; a stay that is locked is not offered."""

    def __init__(self, desk: Desk, at: Subject, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._at = at
        self._words = StayWords(self)
        self._picture = at.picture
        night = at.night if at.timeline.placement_on(at.night) else at.timeline.period.first
        self.day = DayField(self.tr("Who lies where on the &night of"), night, required=True)
        self.others = PickList(desk.theme, self.tr("Find by name or place"), self)
        self._effect = plain_label("", "", self)
        self._fault = plain_label("", "fault", self)
        self.setWindowTitle(self.tr("Swap places with stay {stay}").format(stay=at.timeline.stay.code))
        self.grant.setText(self.tr("&Swap"))
        self._lay_out_form()
        self.tab_through(self.day, self.others.search, self.others.list)
        self.day.changed.connect(self._look)
        self.others.changed.connect(self.weigh)
        self._look()
        self.others.setFocus()

    def weigh(self) -> None:
        """Say what would come of it."""
        effect, fault = self._outcome()
        self._effect.setText(effect)
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        super().weigh()

    def what_is_missing(self) -> str:
        """What is wrong with the day, or that nobody is chosen."""
        lying = self._at.timeline.placement_on(self.day.day()) is not None
        faults = (
            self.day.judge("" if lying else self.tr("The stay has no place on that night.")),
            "" if self.others.chosen() is not None else self.tr("Choose with whom."),
        )
        return next((fault for fault in faults if fault), "")

    def come_true(self, reason: str) -> ChangeSet:
        """Swap."""
        other_id = self.others.chosen() or 0
        return self.desk.workspace.planning.swap(self._at.timeline.id, other_id, self.day.day(), reason)

    def _look(self) -> None:
        """See who lies where on the day."""
        night = Period(self.day.day(), self.day.day() + DAY)
        try:
            self._picture = self.desk.workspace.planning.board(night, self.desk.clock.today()).picture
        except CkgError:
            return  # the wish itself will say what is wrong
        self.others.offer(self._entries(self._picture))
        self.weigh()

    def _entries(self, picture: Picture) -> list[tuple[int, str]]:
        found = []
        for place_id in picture.house.places:
            for other, _ in picture.on_place(place_id, Period(self.day.day(), self.day.day() + DAY)):
                if other.id != self._at.timeline.id and not other.stay.locked:
                    label = place_label(picture.house, place_id)
                    found.append((other.id, f"{whose(other, picture, self.desk)} · {label}"))
        return found

    def _outcome(self) -> tuple[str, str]:
        """What each gets, and the gravest that the rules say of it."""
        other = self._picture.timelines.get(self.others.chosen() or 0)
        one = self._at.timeline
        if other is None or one.placement_on(self.day.day()) is None:
            return "", ""
        try:
            after = wishes.swapped(one, other, self.day.day())
        except Impossible as error:
            return "", self.desk.say(error.text)
        lines = (self._gets(stay) for stay in after)
        return "\n".join(lines), self._breach((one, other), after)

    def _gets(self, after: Timeline) -> str:
        bed = after.placement_on(self.day.day())
        assert bed is not None  # noqa: S101  both lay somewhere on that night; tells the type checker
        place = self._picture.house.places[bed.place_id].code
        sentence = self.tr("{child} gets place {place}: {span}.")
        name = whose(after, self._picture, self.desk) or whose(after, self._at.picture, self.desk)
        return sentence.format(child=name, place=place, span=self._words.days(bed.period))

    def _breach(self, before: tuple[Timeline, Timeline], after: tuple[Timeline, Timeline]) -> str:
        ends = [stay.period.until for stay in before]
        last = None if None in ends else max(end for end in ends if end is not None)
        nights = Period(min(stay.period.first for stay in before), last)
        try:
            picture = self.desk.workspace.planning.board(nights, self.desk.clock.today()).picture
        except CkgError:
            return ""
        later = picture.with_changed(*after)
        pairs = zip(before, after, strict=True)
        found = [breach for one, other in pairs for breach in caused_since((one, picture), (other, later))]
        grave = [breach for breach in found if breach.severity is not Severity.SOFT] or found
        return self.desk.say(grave[0].text) if grave else ""

    def _lay_out_form(self) -> None:
        self.body.addWidget(plain_label(whose(self._at.timeline, self._at.picture, self.desk), "title", self))
        self.body.addWidget(self.day)
        self.body.addWidget(self.others, 1)
        self.body.addWidget(self._effect)
        self.body.addWidget(self._fault)
        self.setMinimumWidth(600)
