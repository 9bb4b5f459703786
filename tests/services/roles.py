"""One plan with somebody of every role, and stays that hold what not everybody may see."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from inspect import isfunction
from pathlib import Path

from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.decision import Basis, CourtKind
from ckgdesk.domain.long_stay_file import FileStep, FileStepKind, LongStayFile
from ckgdesk.domain.partner import Partner, PartnerKind
from ckgdesk.domain.people import Child
from ckgdesk.domain.retention import ErasedFile, ErasureGround, ErasureProposal
from ckgdesk.domain.stay import AbsenceReason, PhaseKind
from ckgdesk.services.accounts import NewAccount
from ckgdesk.store.opening import open_plan
from ckgdesk.texts import Text
from ckgdesk.workspace import Workspace
from tests.builders import a_bed, a_closure, a_decision, a_phase, a_stay, a_timeline, an_absence, day, nights
from tests.centre import PASSWORD, make_template

TODAY = day("2026-01-10")
JANUARY = nights("2026-01-01", "2026-02-01")
USERS = {role: f"{role.value} jansen" for role in Role}
COURT = replace(
    a_decision("2026-02-16", "2026-12-31"),
    basis=Basis.COURT, authority="Jeugdrechtbank", number="JR-77", court_kind=CourtKind.ORDER,
    measure="toezicht", consultant="R. Baert", urgent=True,
)  # fmt: skip
NOOR = replace(
    a_timeline(
        a_stay("2026-01-05", "2026-06-01", number=101, child_id=1),
        a_phase(PhaseKind.SHORT, "2026-01-05"), a_phase(PhaseKind.LONG, "2026-02-16"),
        a_bed(1, "2026-01-05", "2026-06-01", number=7001),
        an_absence("2026-01-12", "2026-01-14", AbsenceReason.HOSPITAL), COURT,
    ),
    stay=replace(a_stay("2026-01-05", "2026-06-01", number=101, child_id=1), referrer="Jeugdrechtbank"),
)  # fmt: skip
WOUT = a_timeline(
    a_stay("2026-01-05", "2026-02-02", number=103, child_id=3), a_bed(2, "2026-01-05", "2026-02-02", number=7003)
)
JULES = a_timeline(
    a_stay("2026-01-05", "2026-02-02", number=104, child_id=4), a_bed(5, "2026-01-05", "2026-02-02", number=7004)
)
CRISIS = a_timeline(
    a_stay("2026-01-08", "2026-01-15", number=105, child_id=5),
    a_phase(PhaseKind.CRISIS, "2026-01-08"), a_bed(6, "2026-01-08", "2026-01-15", number=7005),
)  # fmt: skip
FILE = LongStayFile(901, 103, consultant="R. Baert")
STEP = FileStep(902, 103, FileStepKind.A_DOCUMENT_FILED, day("2026-01-08"), "R. Baert", "A-77")
GATE = Partner(903, PartnerKind.GATE, "Toegangspoort Kortrijk")
LEAVER = Child(907, "K907", "Mona", "Smets", day("2020-03-04"))
PROPOSAL = ErasureProposal(904, LEAVER.id, ErasureGround.REQUEST, "brief", "an", TODAY)
GONE = ErasedFile(905, 99, "a1b2", ErasureGround.REQUEST, TODAY, TODAY)
WAITING = replace(a_timeline(a_stay("2026-03-05", "2026-03-12", number=106, child_id=6)), placements=())


def make_plan_of_roles(path: Path) -> Path:
    """Somebody of every role; the last line of the journal is an absence of Wout in the group worker's group."""
    make_template(path)
    plan = open_plan(path, password=PASSWORD)
    with plan.writing() as work:
        for stay in (NOOR, WOUT, JULES, CRISIS, WAITING):
            work.rewrite(None, stay)
        work.write(None, a_closure(8, "2026-01-05", "2026-02-05", number=801))
        for paper in (FILE, STEP, GATE, LEAVER, PROPOSAL, GONE):
            work.write(None, paper)
        before = work.get(Child, 1)
        work.write(before, replace(before, note="astma"))
        work.record(Text("test", "given"), "test", datetime(2026, 1, 5, tzinfo=UTC))
    plan.close()
    admin = Workspace.open(path, PASSWORD, user="an")
    for role, user in USERS.items():
        groups = frozenset({1}) if role is Role.GROUP_WORKER else frozenset()
        admin.accounts.add(NewAccount(user, role, PASSWORD, groups), TODAY)
    admin.planning.record_absence(WOUT.id, nights("2026-01-20", "2026-01-22"), AbsenceReason.HOME)
    admin.close()
    return path


@contextmanager
def working_as(role: Role, plan: Path, folder: Path) -> Iterator[Workspace]:
    """A copy of the plan, opened by somebody of this role."""
    folder.mkdir(exist_ok=True)
    for file in plan.parent.glob(f"{plan.name}*"):
        shutil.copy(file, folder / file.name)
    workspace = Workspace.open(folder / plan.name, PASSWORD, user=USERS[role])
    try:
        yield workspace
    finally:
        workspace.close()


def public_verbs(workspace: Workspace) -> set[str]:
    """Every public method of every service, and of the workspace itself where it asks for a right."""
    services = {
        name: service
        for name, service in vars(workspace).items()
        if type(service).__module__.startswith("ckgdesk.services") and name != "account"
    }
    return {
        f"{name}.{method}"
        for name, service in services.items()
        for method, function in vars(type(service)).items()
        if isfunction(function) and not method.startswith("_")
    }
