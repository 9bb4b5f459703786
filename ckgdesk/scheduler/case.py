"""One stay as the signal rules see it on a day: its nights, its papers, and who is around it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ckgdesk.domain.clocks import Clock, every_six_weeks
from ckgdesk.domain.dossier import NO_DOSSIER, Dossier
from ckgdesk.domain.people import Child, Contact
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.rules import person
from ckgdesk.domain.settings import Limits
from ckgdesk.domain.stay import Certainty, PhaseKind
from ckgdesk.domain.timeline import Regime, Timeline
from ckgdesk.texts import Person


@dataclass(frozen=True, slots=True)
class Papers:
    """What only the signals look at: the dossiers by stay, and who else belongs to each family."""

    dossiers: Mapping[int, Dossier] = field(default_factory=dict)
    contacts: Mapping[int, tuple[Contact, ...]] = field(default_factory=dict)


NO_PAPERS = Papers()


@dataclass(frozen=True, slots=True)
class Case:
    """Everything a signal rule may look at; what several rules ask is worked out once."""

    timeline: Timeline
    picture: Picture
    papers: Papers
    today: date
    regimes: tuple[Regime, ...]
    """The phases of the stay as spans, in order."""
    running: Regime | None
    """The span that runs today, or None."""
    six_weeks: tuple[Clock, ...]
    """The six weeks of each short phase in order, while a short or crisis phase runs."""

    @classmethod
    def of(cls, timeline: Timeline, picture: Picture, papers: Papers, today: date) -> Case:
        """A stay on a day."""
        regimes = tuple(timeline.regimes())
        running = next((regime for regime in regimes if regime.period.holds(today)), None)
        six_weeks: tuple[Clock, ...] = ()
        if running is not None and running.kind is not PhaseKind.LONG:
            six_weeks = every_six_weeks(timeline, picture.settings, picture.earlier_stays(timeline))
        return cls(timeline, picture, papers, today, regimes, running, six_weeks)

    @property
    def limits(self) -> Limits:
        """The limits of today."""
        return self.picture.settings.on(self.today)

    @property
    def dossier(self) -> Dossier:
        """The papers of the stay."""
        return self.papers.dossiers.get(self.timeline.id, NO_DOSSIER)

    @property
    def child(self) -> Child:
        """Whose stay it is."""
        return self.picture.people.children[self.timeline.stay.child_id]

    @property
    def person(self) -> Person:
        """The child, to be named in a sentence."""
        return person(self.timeline, self.picture)

    @property
    def has_ended(self) -> bool:
        """Has the child left?"""
        until = self.timeline.period.until
        return until is not None and until <= self.today

    def of_kind(self, kind: PhaseKind) -> tuple[Regime, ...]:
        """The spans of a kind, in order."""
        return tuple(regime for regime in self.regimes if regime.kind is kind)

    def leaves_for_sure(self, by: date) -> bool:
        """Is the departure firm, and on `by` at the latest?"""
        until = self.timeline.period.until
        return self.timeline.stay.certainty is Certainty.FIRM and until is not None and until <= by
