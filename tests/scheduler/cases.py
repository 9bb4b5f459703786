"""Short words for tests of signal rules: what is shown of a stay on a day, with its papers around it."""

from collections.abc import Iterable

from ckgdesk.domain.dossier import Dossier
from ckgdesk.domain.people import Contact
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.timeline import Timeline
from ckgdesk.scheduler.case import Papers
from ckgdesk.scheduler.finding import signals
from ckgdesk.scheduler.signals import Level, Signal, SignalRule
from tests.builders import a_picture, day


def papers(dossier: Dossier | None = None, contacts: Iterable[Contact] = ()) -> Papers:
    """The papers of stay 1, and who belongs to family 1."""
    return Papers({} if dossier is None else {1: dossier}, {1: tuple(contacts)})


def shown(rule: SignalRule, around: Timeline | Picture, on: str, known: Papers | None = None) -> list[Signal]:
    """The signals of a rule that are shown on a day."""
    picture = around if isinstance(around, Picture) else a_picture(around)
    return [signal for signal in signals(picture, day(on), known or papers()) if signal.rule is rule]


def levels(rule: SignalRule, around: Timeline | Picture, on: str, known: Papers | None = None) -> list[Level]:
    """How urgent they are."""
    return [signal.level for signal in shown(rule, around, on, known)]
