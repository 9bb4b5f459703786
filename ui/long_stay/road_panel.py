"""Says beside the steps of a file where the road stands: ready when, how late that is, what can be done."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from ckgdesk.domain.road_ahead import Remedy, RoadAhead, Standing, Suggestion
from ckgdesk.services.dossiers import FileView
from ckgdesk.words import day
from ui.long_stay.sentence_card import Line, SentenceCard
from ui.theme import Theme


class RoadPanel(SentenceCard):
    """One line for each thing to know."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.head(self.tr("Where it stands"))

    def show_road(self, view: FileView) -> None:
        """Say where the file of a stay stands."""
        self.say(tuple(self._lines_of(view)))

    def _lines_of(self, view: FileView) -> Iterator[Line]:
        road, file = view.road, view.file
        if road.standing is Standing.NOT_NEEDED:
            yield ("info", self.tr("Not needed: {reason}").format(reason=file.not_needed))
            if file.leaves_on is not None:
                yield ("calendar", self.tr("Expected to leave on {day}.").format(day=day(file.leaves_on)))
            return
        if road.standing is Standing.DECIDED:
            yield ("done", self.tr("Decided on {day}: the stay can be made long.").format(day=day(road.ready_on)))
            return
        yield from self._overdue(road)
        yield ("calendar", self.tr("A decision may be there on {day}.").format(day=day(road.ready_on)))
        yield from self._limit(road)
        if road.suggestions:
            yield ("info", self.tr("What can be done:"))
        for suggestion in road.suggestions:
            yield ("right", self._suggestion(suggestion))

    def _overdue(self, road: RoadAhead) -> Iterator[Line]:
        coming = road.next
        if coming is not None and coming.overdue_since is not None:
            sentence = self.tr("The next step was expected on {day} and is not there yet: ask about it.")
            yield ("warned", sentence.format(day=day(coming.overdue_since)))

    def _limit(self, road: RoadAhead) -> Iterator[Line]:
        if road.limit is None:
            return
        last = day(road.limit)
        if road.days_late:
            late = self.tr("That is %n day(s) after the limit, {last}.", "", road.days_late)
            yield ("refused", late.format(last=last))
        else:
            yield ("done", self.tr("In time: the limit is {last}.").format(last=last))

    def _suggestion(self, suggestion: Suggestion) -> str:
        sentences = {
            Remedy.EXTEND_CRISIS: self.tr("Extend the crisis: then the last day is {day}."),
            Remedy.LEAVE_IN_TIME: self.tr("Leave earlier: departure on {day} is in time."),
            Remedy.URGENT_COURT: self.tr("Ask the court urgently: an order may be there on {day}."),
        }
        said = sentences[suggestion.remedy].format(day=day(suggestion.day))
        if not suggestion.days_late:
            return said
        late = self.tr("The decision would still come %n day(s) too late.", "", suggestion.days_late)
        return f"{said}\n{late}"
