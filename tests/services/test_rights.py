"""Every public verb as every role: what a role may not do is refused, and a verb that stands in no table fails here."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ckgdesk.changes import ChangeSet, Deed
from ckgdesk.domain.breach import Breach, Rule, Severity
from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.errors import CkgError, NotAllowed, Refused
from ckgdesk.domain.groeipakket import Month
from ckgdesk.domain.long_stay_file import FileStep, FileStepKind, Route
from ckgdesk.domain.partner import Partner, PartnerKind
from ckgdesk.domain.people import Child
from ckgdesk.domain.period import DAY
from ckgdesk.domain.retention import ErasureGround
from ckgdesk.domain.stay import AbsenceReason, Certainty, PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.domain.ways_out import WayKind, WayOut
from ckgdesk.domain.wishes import Edge
from ckgdesk.reports.disclosure import Disclosure
from ckgdesk.reports.week import IsoWeek
from ckgdesk.scheduler.signals import SignalKey, SignalRule
from ckgdesk.services.access import RIGHTS, Right
from ckgdesk.services.accounts import NewAccount, NewFactor
from ckgdesk.services.children import NewChild
from ckgdesk.services.figures import Unit
from ckgdesk.services.journal import Wanted
from ckgdesk.services.long_stay import Conversion
from ckgdesk.services.planning import Move, NewStay
from ckgdesk.store.login import code_now
from ckgdesk.store.opening import open_plan
from ckgdesk.store.plan import Plan
from ckgdesk.texts import Text
from ckgdesk.workspace import Workspace
from tests.builders import a_child, a_decision, day, nights
from tests.cases import HEAD
from tests.centre import NOW, PASSWORD
from tests.services.rights_of_letters import OF_LETTERS, say
from tests.services.roles import (
    CRISIS,
    FILE,
    GATE,
    GONE,
    JANUARY,
    JULES,
    NOOR,
    PROPOSAL,
    STEP,
    TODAY,
    USERS,
    WAITING,
    WOUT,
    make_plan_of_roles,
    public_verbs,
    working_as,
)

NO_FILE = SignalKey(SignalRule.FILE_LATEST_SAFE_DAY, JULES.id, day("2026-01-05"))
DAY_8 = day("2026-01-12")
Call = Callable[[Workspace], object]
SECRET = bytes(range(20))
NEW_PASSWORD = "paarse-paraplu"  # noqa: S105  there is nothing to guard in a test


def seen_by_all(workspace: Workspace) -> Plan:
    return open_plan(workspace.path, password=PASSWORD, user="an")


def latest(workspace: Workspace) -> ChangeSet:
    plan = seen_by_all(workspace)
    with plan.reading() as reader:
        changes = reader.chronicle(Wanted(deeds=frozenset({Deed.CHANGE}), most=1))
        line = changes[0][0] if changes else None
    plan.close()
    assert line is not None
    return line


def beds(workspace: Workspace, place_id: int) -> tuple[Timeline, Timeline]:
    """Wout as he lies, and as he would lie on another place."""
    plan = seen_by_all(workspace)
    with plan.reading() as reader:
        before = reader.timeline(WOUT.id)
    plan.close()
    return before, replace(before, placements=(replace(before.placements[0], place_id=place_id),))


def a_refusal(workspace: Workspace) -> Refused:
    breach = Breach(Rule.SIBLINGS_APART, Severity.HARD, WOUT.id, None, Text("test", "taken"))
    return Refused([breach], [beds(workspace, 1)])


def a_way(workspace: Workspace) -> WayOut:
    return WayOut(next(iter(WayKind)), Text("test", "elsewhere"), WOUT.id, (beds(workspace, 3),))


def a_disclosure() -> Disclosure:
    return Disclosure(a_child(1), (), HEAD, TODAY)


def conversion() -> Conversion:
    return Conversion(day("2026-01-19"), a_decision("2026-01-19", "2026-12-31"), "Moeder")


def factor() -> NewFactor:
    return NewFactor("", "", SECRET)


def confirmed(workspace: Workspace) -> object:
    return workspace.retention.confirm(PROPOSAL.id, TODAY)


MATRIX: dict[str, tuple[Right, Call]] = {
    **OF_LETTERS,
    "accounts.add": (
        Right.ACCOUNTS,
        lambda w: w.accounts.add(NewAccount("Lies Maes", Role.PLANNER, NEW_PASSWORD), TODAY),
    ),
    "accounts.all": (Right.ACCOUNTS, lambda w: w.accounts.all()),
    "accounts.change_password": (Right.OWN, lambda w: w.accounts.change_password(PASSWORD, NEW_PASSWORD, TODAY)),
    "accounts.change_role": (
        Right.ACCOUNTS,
        lambda w: w.accounts.change_role(USERS[Role.READER], Role.PLANNER),
    ),
    "accounts.confirm": (Right.OWN, lambda w: w.accounts.confirm(PASSWORD)),
    "accounts.mine": (Right.OWN, lambda w: w.accounts.mine()),
    "accounts.new_factor": (Right.SECOND_FACTOR, lambda w: w.accounts.new_factor()),
    "accounts.remove": (Right.ACCOUNTS, lambda w: w.accounts.remove(USERS[Role.READER])),
    "accounts.renew_recovery": (Right.ACCOUNTS, lambda w: w.accounts.renew_recovery()),
    "accounts.reset_password": (
        Right.ACCOUNTS,
        lambda w: w.accounts.reset_password(USERS[Role.READER], NEW_PASSWORD, TODAY),
    ),
    "accounts.turn_factor_off": (Right.OWN, lambda w: w.accounts.turn_factor_off(PASSWORD, "")),
    "accounts.turn_factor_on": (
        Right.SECOND_FACTOR,
        lambda w: w.accounts.turn_factor_on(PASSWORD, factor(), code_now(SECRET)),
    ),
    "attention.close": (Right.PLAN, lambda w: w.attention.close(NO_FILE, DAY_8, "gaat naar huis")),
    "attention.closed_by_hand": (Right.READ, lambda w: w.attention.closed_by_hand(TODAY)),
    "attention.coming": (Right.READ, lambda w: w.attention.coming(TODAY, day("2026-03-10"))),
    "attention.hand_over": (Right.PLAN, lambda w: w.attention.hand_over(NO_FILE, DAY_8, "bo")),
    "attention.history": (Right.READ, lambda w: w.attention.history(JULES.id)),
    "attention.is_quiet": (Right.READ, lambda w: w.attention.is_quiet(NOW)),
    "attention.reconcile": (Right.PLAN, lambda w: w.attention.reconcile(TODAY)),
    "attention.reopen": (Right.PLAN, lambda w: w.attention.reopen(NO_FILE, DAY_8)),
    "attention.snooze": (Right.PLAN, lambda w: w.attention.snooze(NO_FILE, DAY_8, DAY_8 + DAY, "overleg")),
    "attention.take": (Right.PLAN, lambda w: w.attention.take(NO_FILE, DAY_8)),
    "attention.worklist": (Right.READ, lambda w: w.attention.worklist(TODAY)),
    "children.add": (Right.PLAN, lambda w: w.children.add(NewChild("Fien", "Claes", day("2021-02-03")))),
    "children.all": (Right.READ, lambda w: w.children.all(TODAY)),
    "children.card": (Right.READ, lambda w: w.children.card(1)),
    "children.correct": (
        Right.PLAN,
        lambda w: w.children.correct(Child(1, "", "Lotte", "Claes", day("2020-05-01")), "trouwboekje"),
    ),
    "children.families": (Right.READ, lambda w: w.children.families()),
    "decisions.add": (Right.CONVERT, lambda w: w.decisions.add(NOOR.id, a_decision("2026-04-01", "2026-12-31"))),
    "decisions.correct": (
        Right.CONVERT,
        lambda w: w.decisions.correct(NOOR.id, NOOR.decisions[0].id, a_decision("2026-02-16", "2026-12-31")),
    ),
    "decisions.demand_days": (
        Right.READ,
        lambda w: w.decisions.demand_days(NOOR.id, day("2026-02-16"), day("2026-12-31")),
    ),
    "decisions.look": (Right.READ, lambda w: w.decisions.look(NOOR.id)),
    "disclosures.book": (Right.PRIVACY, lambda w: w.disclosures.book(a_disclosure(), say)),
    "disclosures.gather": (Right.PRIVACY, lambda w: w.disclosures.gather(1, TODAY)),
    "disclosures.note": (Right.PRIVACY, lambda w: w.disclosures.note(a_disclosure(), "vraag van de moeder")),
    "documents.groups": (Right.READ, lambda w: w.documents.groups()),
    "documents.week": (Right.READ, lambda w: w.documents.week(2026, 2, TODAY)),
    "dossiers.choose_route": (Right.PLAN, lambda w: w.dossiers.choose_route(WOUT.id, Route.COURT)),
    "dossiers.correct": (Right.COURT, lambda w: w.dossiers.correct(STEP, replace(STEP, number="A-78"), TODAY)),
    "dossiers.describe": (Right.COURT, lambda w: w.dossiers.describe(FILE, replace(FILE, measure="verblijf"))),
    "dossiers.look": (Right.READ, lambda w: w.dossiers.look(WOUT.id, TODAY)),
    "dossiers.mark_not_needed": (
        Right.PLAN,
        lambda w: w.dossiers.mark_not_needed(WOUT.id, "gaat naar huis", day("2026-02-02")),
    ),
    "dossiers.record": (
        Right.PLAN,
        lambda w: w.dossiers.record(FileStep(0, WOUT.id, FileStepKind.INDICATION_READY, TODAY), TODAY),
    ),
    "dossiers.remove": (Right.COURT, lambda w: w.dossiers.remove(STEP)),
    "dossiers.reopen": (Right.PLAN, lambda w: w.dossiers.reopen(WOUT.id)),
    "figures.occupancy": (Right.READ, lambda w: w.figures.occupancy(JANUARY, Unit.GROUP)),
    "figures.two_thirds": (Right.READ, lambda w: w.figures.two_thirds()),
    "journal.break_glass": (Right.READ, lambda w: w.journal.break_glass(4, "belt vanuit het ziekenhuis")),
    "journal.entries": (Right.JOURNAL, lambda w: w.journal.entries(Wanted())),
    "journal.glass_ends": (Right.READ, lambda w: w.journal.glass_ends()),
    "journal.history": (Right.PLAN, lambda w: w.journal.history(1)),
    "journal.note_failed_logins": (Right.READ, lambda w: w.journal.note_failed_logins()),
    "journal.note_login": (Right.READ, lambda w: w.journal.note_login()),
    "journal.note_paper": (Right.READ, lambda w: w.journal.note_paper("V103 Binc-fiche", (3,))),
    "journal.note_printed": (Right.READ, lambda w: w.journal.note_printed(IsoWeek(2026, 2))),
    "journal.note_revealed": (Right.READ, lambda w: w.journal.note_revealed()),
    "journal.people": (Right.JOURNAL, lambda w: w.journal.people()),
    "journal.prove": (Right.JOURNAL, lambda w: w.journal.prove()),
    "journal.review": (Right.JOURNAL, lambda w: w.journal.review(Month(2025, 12))),
    "journal.sign_off": (Right.JOURNAL, lambda w: w.journal.sign_off(Month(2025, 12), "nagekeken", TODAY)),
    "long_stay.convert": (Right.CONVERT, lambda w: w.long_stay.convert(JULES.id, conversion())),
    "long_stay.convert_by": (Right.CONVERT, lambda w: w.long_stay.convert_by(a_way(w), conversion())),
    "long_stay.first_day_over": (Right.READ, lambda w: w.long_stay.first_day_over(WOUT.id)),
    "long_stay.preview": (Right.READ, lambda w: w.long_stay.preview(WOUT.id, day("2026-01-19"))),
    "lookup.group_id": (Right.READ, lambda w: w.lookup.group_id("Leefgroep 1")),
    "lookup.child_code": (Right.READ, lambda w: w.lookup.child_code(3)),
    "lookup.child_id": (Right.READ, lambda w: w.lookup.child_id("K3")),
    "lookup.place_id": (Right.READ, lambda w: w.lookup.place_id("P1")),
    "lookup.place_ids": (Right.READ, lambda w: w.lookup.place_ids()),
    "lookup.placement_now": (Right.READ, lambda w: w.lookup.placement_now(WOUT.id, TODAY)),
    "lookup.stay_code": (Right.READ, lambda w: w.lookup.stay_code(WOUT.id)),
    "lookup.stay_id": (Right.READ, lambda w: w.lookup.stay_id(WOUT.stay.code)),
    "lookup.stays": (Right.READ, lambda w: w.lookup.stays()),
    "partners.add": (Right.PLAN, lambda w: w.partners.add(Partner(0, PartnerKind.PAYER, "Infino"))),
    "partners.all": (Right.READ, lambda w: w.partners.all()),
    "partners.change": (Right.PLAN, lambda w: w.partners.change(GATE, replace(GATE, phone="056 00 00 00"))),
    "partners.remove": (Right.PLAN, lambda w: w.partners.remove(GATE)),
    "planning.add_stay": (
        Right.PLAN,
        lambda w: w.planning.add_stay(NewStay(6, PhaseKind.SHORT, nights("2026-04-06", "2026-04-20"), 3)),
    ),
    "planning.arrange": (Right.PLAN, lambda w: w.planning.arrange(WOUT.id, 7003, 3, (None, None))),
    "planning.as_seen": (
        Right.PLAN,
        lambda w: w.planning.as_seen(w.planning.board(JANUARY, TODAY)).lock(WOUT.id, locked=True),
    ),
    "planning.board": (Right.READ, lambda w: w.planning.board(JANUARY, TODAY)),
    "planning.cancel": (Right.PLAN, lambda w: w.planning.cancel(WOUT.id)),
    "planning.change_days": (
        Right.PLAN,
        lambda w: w.planning.change_days(WOUT.id, nights("2026-01-05", "2026-01-30")),
    ),
    "planning.close_place": (
        Right.PLAN,
        lambda w: w.planning.close_place(7, nights("2026-01-12", "2026-01-19"), "schilder"),
    ),
    "planning.end_stay": (Right.PLAN, lambda w: w.planning.end_stay(WOUT.id, day("2026-01-25"), Certainty.FIRM)),
    "planning.extend_crisis": (Right.PLAN, lambda w: w.planning.extend_crisis(CRISIS.id, day("2026-01-15"))),
    "planning.join": (Right.PLAN, lambda w: w.planning.join(CRISIS.id, day("2026-01-11"))),
    "planning.lock": (Right.PLAN, lambda w: w.planning.lock(WOUT.id, locked=True)),
    "planning.move_several": (Right.PLAN, lambda w: w.planning.move_several((Move(WOUT.id, 7003, 3, 0),))),
    "planning.move_stay": (Right.PLAN, lambda w: w.planning.move_stay(WOUT.id, 7003, 3, 0)),
    "planning.park": (Right.PLAN, lambda w: w.planning.park(WOUT.id, 7003)),
    "planning.place": (Right.PLAN, lambda w: w.planning.place(WAITING.id, 3)),
    "planning.record_absence": (
        Right.AWAY,
        lambda w: w.planning.record_absence(WOUT.id, nights("2026-01-16", "2026-01-18"), AbsenceReason.HOME),
    ),
    "planning.renewed": (Right.READ, lambda w: w.planning.renewed(w.planning.board(JANUARY, TODAY))),
    "planning.reopen_place": (Right.PLAN, lambda w: w.planning.reopen_place(801)),
    "planning.resize": (Right.PLAN, lambda w: w.planning.resize(WOUT.id, 7003, Edge.UNTIL, day("2026-01-30"))),
    "planning.revert": (Right.AWAY, lambda w: w.planning.revert(latest(w))),
    "planning.split": (Right.PLAN, lambda w: w.planning.split(WOUT.id, day("2026-01-15"), 3)),
    "planning.swap": (Right.PLAN, lambda w: w.planning.swap(WOUT.id, JULES.id, TODAY)),
    "register.book": (Right.PRIVACY, lambda w: w.register.book(TODAY, lambda text: text.source)),
    "register.whole": (Right.PRIVACY, lambda w: w.register.whole(TODAY)),
    "rescue.take": (Right.PLAN, lambda w: w.rescue.take(a_way(w))),
    "rescue.ways_out": (Right.PLAN, lambda w: w.rescue.ways_out(a_refusal(w))),
    "retention.certificate": (Right.PRIVACY, lambda w: w.retention.certificate(GONE.id, TODAY)),
    "retention.confirm": (Right.PRIVACY, confirmed),
    "retention.due": (Right.PRIVACY, lambda w: w.retention.due(TODAY)),
    "retention.erased": (Right.PRIVACY, lambda w: w.retention.erased()),
    "retention.propose": (Right.PRIVACY, lambda w: w.retention.propose(2, ErasureGround.REQUEST, "brief", TODAY)),
    "retention.weigh": (Right.PRIVACY, lambda w: w.retention.weigh(1, TODAY)),
    "retention.withdraw": (Right.PRIVACY, lambda w: w.retention.withdraw(PROPOSAL.id)),
    "rulebook.change": (Right.HOUSE, lambda w: w.rulebook.change("six_weeks.shown_from_day", 21, TODAY)),
    "rulebook.rules": (Right.READ, lambda w: w.rulebook.rules(TODAY)),
    "rulebook.weigh": (Right.READ, lambda w: w.rulebook.weigh("six_weeks.shown_from_day", 21, TODAY, TODAY)),
    "safekeeping.back_up": (Right.READ, lambda w: w.safekeeping.back_up([w.path.parent])),
    "safekeeping.drill": (Right.BACKUP, lambda w: w.safekeeping.drill(w.path.parent, PASSWORD)),
    "safekeeping.habits": (Right.READ, lambda w: w.safekeeping.habits()),
    "safekeeping.prove": (Right.READ, lambda w: w.safekeeping.prove()),
    "safekeeping.shelves": (Right.READ, lambda w: w.safekeeping.shelves([w.path.parent])),
    "transfer.export_workbook": (Right.TRANSFER, lambda w: w.transfer.export_workbook(w.path.with_suffix(".xlsx"))),
    "transfer.import_workbook": (Right.TRANSFER, lambda w: w.transfer.import_workbook(w.path.with_suffix(".xlsx"))),
}
"""The right each verb asks for, and one call of it that goes through for who has that right."""


@pytest.fixture(scope="session")
def plan_of_roles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_plan_of_roles(tmp_path_factory.mktemp("roles") / "linde.ckg")


@pytest.fixture(params=Role)
def working(request: pytest.FixtureRequest, plan_of_roles: Path, tmp_path: Path) -> Iterator[tuple[Role, Workspace]]:
    with working_as(request.param, plan_of_roles, tmp_path) as workspace:
        yield request.param, workspace


def test_every_public_verb_stands_in_the_matrix(working: tuple[Role, Workspace]) -> None:
    assert public_verbs(working[1]) == set(MATRIX)


def test_what_a_role_may_not_do_is_refused_and_changes_nothing(working: tuple[Role, Workspace]) -> None:
    role, workspace = working
    before, ring = latest(workspace), workspace.path.with_name("linde.ckg.keys").read_bytes()
    refused = {}
    for verb, (right, call) in MATRIX.items():
        if right not in RIGHTS[role]:
            with pytest.raises(NotAllowed):
                call(workspace)
            refused[verb] = right

    assert latest(workspace) == before
    assert workspace.path.with_name("linde.ckg.keys").read_bytes() == ring
    assert bool(refused) is (role is not Role.ADMINISTRATOR)


ALLOWED = [(role, verb) for verb, (right, _) in MATRIX.items() for role in Role if right in RIGHTS[role]]


@pytest.mark.parametrize(("role", "verb"), ALLOWED, ids=[f"{role}-{verb}" for role, verb in ALLOWED])
def test_what_a_role_may_do_goes_through(plan_of_roles: Path, tmp_path: Path, role: Role, verb: str) -> None:
    with working_as(role, plan_of_roles, tmp_path) as workspace:
        if verb in WITHOUT_SENSE:
            with pytest.raises(CkgError) as caught:
                MATRIX[verb][1](workspace)
            assert not isinstance(caught.value, NotAllowed)
        else:
            MATRIX[verb][1](workspace)


WITHOUT_SENSE = {"planning.join", "transfer.import_workbook"}
"""There is no room move to take back here, and no workbook to read."""


@pytest.mark.parametrize("role", Role)
def test_who_may_not_set_a_rule_aside_gives_no_reason(plan_of_roles: Path, tmp_path: Path, role: Role) -> None:
    with working_as(role, plan_of_roles, tmp_path) as workspace:
        try:
            workspace.planning.change_days(WOUT.id, nights("2026-01-05", "2026-02-26"), override="wacht op zitting")
        except NotAllowed:
            assert Right.OVERRIDE not in RIGHTS[role]
        else:
            assert Right.OVERRIDE in RIGHTS[role]


def test_a_copy_is_made_by_who_may(working: tuple[Role, Workspace], tmp_path: Path) -> None:
    role, workspace = working
    try:
        workspace.copy_to(tmp_path / "copy.ckg")
    except NotAllowed:
        assert Right.BACKUP not in RIGHTS[role]
    else:
        assert Right.BACKUP in RIGHTS[role]


def test_taking_back_does_not_write_what_was_never_there(plan_of_roles: Path, tmp_path: Path) -> None:
    with working_as(Role.PLANNER, plan_of_roles, tmp_path) as workspace:
        forged = ChangeSet(999, Text("test", "forged"), latest(workspace).changes, "x", NOW)

        with pytest.raises(CkgError):
            workspace.planning.revert(forged)


def test_a_planner_does_not_take_back_what_a_coordinator_decided(plan_of_roles: Path, tmp_path: Path) -> None:
    with working_as(Role.COORDINATOR, plan_of_roles, tmp_path / "a") as coordinator:
        decided = coordinator.long_stay.convert(JULES.id, conversion())
    decided_on = tmp_path / "a" / plan_of_roles.name
    with working_as(Role.PLANNER, decided_on, tmp_path / "b") as planner, pytest.raises(NotAllowed):
        planner.planning.revert(decided)


def test_nobody_takes_an_account_back(plan_of_roles: Path, tmp_path: Path) -> None:
    with working_as(Role.ADMINISTRATOR, plan_of_roles, tmp_path) as admin:
        added = admin.accounts.add(NewAccount("Lies Maes", Role.PLANNER, NEW_PASSWORD), TODAY)

        with pytest.raises(CkgError, match="not taken back"):
            admin.planning.revert(added)


def test_a_group_worker_notes_absences_of_the_own_group_only(plan_of_roles: Path, tmp_path: Path) -> None:
    with working_as(Role.GROUP_WORKER, plan_of_roles, tmp_path) as worker, pytest.raises(NotAllowed):
        worker.planning.record_absence(JULES.id, nights("2026-01-16", "2026-01-18"), AbsenceReason.HOME)
