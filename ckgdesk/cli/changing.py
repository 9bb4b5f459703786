"""Moving a stay, and making it long."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from ckgdesk.changes import ChangeSet
from ckgdesk.cli.answer import REFUSED, Answer, Json
from ckgdesk.cli.given import Given, a_day, a_text
from ckgdesk.cli.parsing import Arguments, Command
from ckgdesk.cli.plain import change_set, iso
from ckgdesk.cli.session import Session
from ckgdesk.domain.breach import Breach
from ckgdesk.domain.decision import Basis, CourtKind, Decision
from ckgdesk.domain.errors import Refused
from ckgdesk.domain.period import Period
from ckgdesk.domain.ways_out import WayOut
from ckgdesk.services.long_stay import Conversion
from ckgdesk.texts import QT_TRANSLATE_NOOP
from ckgdesk.workspace import Workspace

_MOVE = QT_TRANSLATE_NOOP("cli", "Give a stay another place or other nights.")
_STAY = QT_TRANSLATE_NOOP("cli", "The code of the stay.")
_PLACE = QT_TRANSLATE_NOOP("cli", "The code of the place.")
_FIRST = QT_TRANSLATE_NOOP("cli", "The new first night; without --until the stay keeps its length.")
_UNTIL = QT_TRANSLATE_NOOP("cli", "The new departure day.")
_OVERRIDE = QT_TRANSLATE_NOOP("cli", "The reason to go ahead although a rule that may be overridden is broken.")
_CONVERT = QT_TRANSLATE_NOOP("cli", "Make a short stay long.")
_LONG_FIRST = QT_TRANSLATE_NOOP("cli", "The first day of the long phase.")
_BASIS = QT_TRANSLATE_NOOP("cli", "What the long phase rests on: a court order or a referral decision.")
_AUTHORITY = QT_TRANSLATE_NOOP("cli", "Which court or which organisation decided.")
_NUMBER = QT_TRANSLATE_NOOP("cli", "The file number or the JHB number.")
_DECIDED = QT_TRANSLATE_NOOP("cli", "The day of the decision.")
_VALID_FROM = QT_TRANSLATE_NOOP("cli", "The first day on which the decision is valid.")
_VALID_UNTIL = QT_TRANSLATE_NOOP("cli", "The last day on which the decision is valid.")
_ONE_THIRD = QT_TRANSLATE_NOOP("cli", "Who gets the remaining third of the Groeipakket.")
_DECIDED_BY = QT_TRANSLATE_NOOP("cli", "Who decided about that third.")
_COURT_KIND = QT_TRANSLATE_NOOP("cli", "The form of a court order.")
_MEASURE = QT_TRANSLATE_NOOP("cli", "The measure of a court order.")
_MODULE = QT_TRANSLATE_NOOP("cli", "The type module of a referral decision.")
_CONSULTANT = QT_TRANSLATE_NOOP("cli", "The consultant who follows the family.")
_URGENT = QT_TRANSLATE_NOOP("cli", "The court order is urgent.")
_ORGANISATION = QT_TRANSLATE_NOOP("cli", "The mandated facility (OCJ, VK) or the SDJ behind the decision.")
_APPLICANT = QT_TRANSLATE_NOOP("cli", "Who applied (the aanmelder).")
_LONG_PLACE = QT_TRANSLATE_NOOP("cli", "The code of the place from the first long day on; left out it stays the same.")
_DONE = QT_TRANSLATE_NOOP("cli", "Done: {title}.")
_MOST_NIGHTS = 400


def _declare_move(arguments: Arguments) -> None:
    arguments.plan()
    arguments.needed("stay", _STAY, a_text)
    arguments.option("--place", _PLACE, a_text, required=True)
    arguments.option("--first", _FIRST, a_day)
    arguments.option("--until", _UNTIL, a_day)
    arguments.option("--override", _OVERRIDE, a_text)


def _move(session: Session, given: Given) -> Answer:
    def moved(workspace: Workspace) -> ChangeSet:
        lookup = workspace.lookup
        stay_id, place_id = lookup.stay_id(given.text("stay")), lookup.place_id(given.text("place"))
        bed = lookup.placement_now(stay_id, session.today)
        bed_id = 0 if bed is None else bed.id
        first, until = given.day("first"), given.day("until")
        return workspace.planning.arrange(stay_id, bed_id, place_id, (first, until), given.text("override"))

    return _changed(session, given, moved)


def _declare_convert(arguments: Arguments) -> None:
    arguments.plan()
    arguments.needed("stay", _STAY, a_text)
    arguments.option("--first", _LONG_FIRST, a_day, required=True)
    arguments.option("--basis", _BASIS, required=True, choices=[basis.value for basis in Basis])
    arguments.option("--authority", _AUTHORITY, a_text, required=True)
    arguments.option("--number", _NUMBER, a_text, required=True)
    arguments.option("--decided", _DECIDED, a_day, required=True)
    arguments.option("--valid-from", _VALID_FROM, a_day, required=True)
    arguments.option("--valid-until", _VALID_UNTIL, a_day, required=True)
    arguments.option("--one-third", _ONE_THIRD, a_text, required=True)
    arguments.option("--decided-by", _DECIDED_BY, a_text)
    arguments.option("--court-kind", _COURT_KIND, choices=[kind.value for kind in CourtKind])
    arguments.option("--measure", _MEASURE, a_text)
    arguments.option("--type-module", _MODULE, a_text)
    arguments.option("--consultant", _CONSULTANT, a_text)
    arguments.option("--organisation", _ORGANISATION, a_text)
    arguments.option("--applicant", _APPLICANT, a_text)
    arguments.option("--place", _LONG_PLACE, a_text)
    arguments.switch("--urgent", _URGENT)
    arguments.option("--override", _OVERRIDE, a_text)


def _convert(session: Session, given: Given) -> Answer:
    def converted(workspace: Workspace) -> ChangeSet:
        stay_id = workspace.lookup.stay_id(given.text("stay"))
        place = given.text("place")
        place_id = workspace.lookup.place_id(place) if place else None
        workspace.decisions.demand_days(stay_id, given.day_of("valid_from"), given.day_of("valid_until"))
        third, decided_by = given.text("one_third"), given.text("decided_by")
        wish = Conversion(given.day_of("first"), _decision(given), third, decided_by, place_id)
        return workspace.long_stay.convert(stay_id, wish, given.text("override"))

    return _changed(session, given, converted)


def _decision(given: Given) -> Decision:
    kind = given.text("court_kind")
    return Decision(
        id=0,
        stay_id=0,
        basis=Basis(given.text("basis")),
        authority=given.text("authority"),
        number=given.text("number"),
        decided_on=given.day_of("decided"),
        valid_from=given.day_of("valid_from"),
        valid_until=given.day_of("valid_until"),
        court_kind=CourtKind(kind) if kind else None,
        measure=given.text("measure"),
        type_module=given.text("type_module"),
        consultant=given.text("consultant"),
        urgent=given.flag("urgent"),
        organisation=given.text("organisation"),
        applicant=given.text("applicant"),
    )


def _changed(session: Session, given: Given, verb: Callable[[Workspace], ChangeSet]) -> Answer:
    """Carry out a verb of the planner; what the rules refuse is an answer too."""
    with session.opened(given) as workspace:
        try:
            done = verb(workspace)
        except Refused as refused:
            ways = [_way_out(session, way) for way in workspace.rescue.ways_out(refused)]
            found = [_refusal(session, breach, workspace, ways) for breach in refused.breaches]
            sentences = tuple(session.tell(told.text) for told in refused.breaches)
            return Answer({"refused": found}, (), sentences, REFUSED)
    return Answer(change_set(done), (session.say(_DONE, title=session.tell(done.title)),))


def _way_out(session: Session, way: WayOut) -> Json:
    return {"kind": way.kind.value, "day": iso(way.day), "message": session.tell(way.text)}


def _refusal(session: Session, breach: Breach, workspace: Workspace, ways: list[Json]) -> Json:
    return {
        "rule": breach.rule.value,
        "severity": breach.severity.value,
        "subject": workspace.lookup.stay_code(breach.stay_id),
        "nights": _nights(breach.nights),
        "message": session.tell(breach.text),
        "ways_out": ways,
    }


def _nights(period: Period | None) -> Json:
    """The nights one by one; None when they have no end or are more than anybody reads."""
    if period is None or period.until is None or period.night_count() > _MOST_NIGHTS:
        return None
    nights: list[date] = list(period.nights())
    return [night.isoformat() for night in nights]


COMMANDS = (
    Command("move", _MOVE, _declare_move, _move),
    Command("convert", _CONVERT, _declare_convert, _convert),
)
