"""What is held about a child is given or named with the reason why not; nothing the plan knows is forgotten."""

from collections.abc import Iterator
from dataclasses import fields, replace
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from ckgdesk.changes import Deed
from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.decision import Basis
from ckgdesk.domain.errors import Impossible, NotAllowed
from ckgdesk.domain.follow_up import FollowUp, State
from ckgdesk.domain.groeipakket import Informed, InformedHow, Notice
from ckgdesk.domain.long_stay_file import FileStep, FileStepKind, LongStayFile, Route
from ckgdesk.domain.partner import Partner, PartnerKind
from ckgdesk.domain.people import Child, Contact, ContactKind, Family
from ckgdesk.domain.records import KINDS
from ckgdesk.domain.retention import ErasureGround, ErasureProposal
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.reports.disclosure import Disclosure, Flag, Held, Topic
from ckgdesk.reports.document import Table, bare
from ckgdesk.services.held_words import CAPTIONS
from ckgdesk.services.holding import ABOUT_A_CHILD, TECHNICAL
from ckgdesk.services.journal import Wanted
from ckgdesk.store import tables
from ckgdesk.store.opening import open_plan
from ckgdesk.store.records import SHAPES
from ckgdesk.texts import Text
from ckgdesk.words import Words
from ckgdesk.workspace import Workspace
from tests.builders import a_bed, a_decision, a_phase, a_stay, a_timeline, an_absence, day
from tests.centre import NOW, PASSWORD, copied
from tests.services.roles import make_plan_of_roles, working_as

TODAY = day("2026-03-10")
BORN = day("2020-05-01")
CHILD = Child(1, "K1", "Lotte", "Vermeulen", BORN, 1, note="CANARY-note")
SISTER = Child(2, "K2", "CANARY-sister", "Vermeulen", BORN, 1)
FAMILY = Family(1, "G1", "CANARY-family", "CANARY-mother", "CANARY-street", "CANARY-phone", "CANARY-email")
FATHER = Contact(50, 1, ContactKind.PARENT, "CANARY-father", "CANARY-other-street", "CANARY-gsm", "CANARY-mail")
COURT = Partner(51, PartnerKind.COURT, "CANARY-court")
STAY = replace(
    a_stay("2026-01-05", "2026-08-20", number=101, child_id=1), referrer="CANARY-referrer", exception="CANARY-exception"
)
DECISION = replace(
    a_decision("2026-02-16", "2026-08-31"),
    basis=Basis.COURT, authority="CANARY-judge", number="CANARY-number", measure="CANARY-measure",
    type_module="CANARY-module", consultant="CANARY-consultant", organisation="CANARY-sdj",
    applicant="CANARY-applicant", a_document_number="CANARY-a", trajectory="CANARY-trajectory",
    jhb_reference="CANARY-jhb",
)  # fmt: skip
NOOR = replace(
    a_timeline(
        STAY,
        a_phase(PhaseKind.SHORT, "2026-01-05"),
        a_phase(PhaseKind.LONG, "2026-02-16"),
        a_bed(1, "2026-01-05", "2026-08-20"),
        an_absence("2026-01-12", "2026-01-14"),
        DECISION,
    ),
    stay=STAY,
)
FILE = LongStayFile(
    60, 101, Route.COURT, 51, None, "CANARY-c1", "CANARY-c2", "CANARY-c3", None, "CANARY-c4", True,
    "CANARY-savings", "CANARY-decider", "CANARY-not-needed",
)  # fmt: skip
STEP = FileStep(61, 101, FileStepKind.COURT_SEIZED, TODAY, "CANARY-lawyer", "CANARY-role", "CANARY-step-note")
NOTICE = Notice(
    62, 101, "CANARY-third", "CANARY-decided", "CANARY-payer", informed_how="CANARY-how", amount_label="basis"
)
TOLD = Informed(63, 101, 50, TODAY, InformedHow.LETTER, "CANARY-teller")
PROPOSAL = ErasureProposal(65, 1, ErasureGround.REQUEST, "CANARY-asked", "an", TODAY)
SIGNAL = FollowUp(64, 101, "six_weeks", TODAY, TODAY, State.SNOOZED, "an", reason="CANARY-rest")
PAPERS = (FATHER, COURT, FILE, STEP, NOTICE, TOLD, SIGNAL, PROPOSAL)
"""The numbers of parts of a stay are given out by the plan; the others are ours."""


@pytest.fixture
def centre(template: Path, tmp_path: Path) -> Iterator[Workspace]:
    path = copied(template, tmp_path)
    plan = open_plan(path, password=PASSWORD)
    with plan.writing() as work:
        for record in (FAMILY, CHILD, SISTER):
            work.write(work.get(type(record), record.id), record)
        work.rewrite(None, NOOR)
        for paper in PAPERS:
            work.write(None, paper)
        work.record(Text("test", "given"), "an", NOW)
    plan.close()
    workspace = Workspace.open(path, PASSWORD, user="an")
    yield workspace
    workspace.close()


@pytest.fixture
def disclosure(centre: Workspace) -> Disclosure:
    return centre.disclosures.gather(1, TODAY)


def words(*helds: Held) -> str:
    say = Words.english().say
    return "\n".join(f"{say(caption)}: {say(value)}" for held in helds for caption, value in held.lines)


def on_paper(disclosure: Disclosure) -> str:
    say = Words.english().say
    rows = [row for block in disclosure.document().of_kind(Table) if isinstance(block, Table) for row in block.rows]
    return "\n".join(say(cell) for row in rows for cell in row)


def where(disclosure: Disclosure, canary: str) -> Held:
    """The piece that tells it; what the journal tells of it comes after all others."""
    return next(held for held in disclosure.helds if canary in words(held))


def test_every_table_that_tells_of_a_child_is_in_it() -> None:
    reach = {"child", "family", "stay"}
    telling = {
        name
        for name, table in tables.metadata.tables.items()
        if name in reach or reach & {key.column.table.name for key in table.foreign_keys}
    }
    in_it = {SHAPES[kind].table.name for kind in ABOUT_A_CHILD}

    assert telling == in_it


def test_every_field_of_these_has_a_caption() -> None:
    of_child = {field.name for kind in ABOUT_A_CHILD for field in fields(kind)} - TECHNICAL

    assert of_child == set(CAPTIONS)
    assert set(ABOUT_A_CHILD) <= set(KINDS)


def test_nothing_that_is_written_down_is_forgotten(disclosure: Disclosure) -> None:
    kinds = (CHILD, SISTER, FAMILY, FATHER, COURT, STAY, DECISION, FILE, STEP, NOTICE, TOLD, SIGNAL, PROPOSAL)
    values = [getattr(record, field.name) for record in kinds for field in fields(record)]
    canaries = {value for value in values if isinstance(value, str) and value.startswith("CANARY")}
    before_the_journal = words(*(held for held in disclosure.helds if held.topic is not Topic.CHANGES))

    assert len(canaries) > 35
    assert [canary for canary in canaries if canary not in before_the_journal] == []


def test_at_first_sight_others_and_the_court_are_kept_out(disclosure: Disclosure) -> None:
    flags = {
        canary: where(disclosure, f"CANARY-{canary}").flag
        for canary in ("note", "mother", "father", "sister", "number", "lawyer", "referrer", "third", "rest")
    }

    assert flags == {
        "note": Flag.CONFIDENTIAL, "mother": Flag.THIRD_PARTY, "father": Flag.THIRD_PARTY,
        "sister": Flag.THIRD_PARTY, "number": Flag.COURT, "lawyer": Flag.COURT, "referrer": Flag.COURT,
        "third": Flag.GIVEN, "rest": Flag.COURT,
    }  # fmt: skip


def test_what_is_not_given_is_named_and_nothing_of_it_said(disclosure: Disclosure) -> None:
    paper = on_paper(disclosure)

    assert "CANARY-third" in paper
    assert "CANARY-number" not in paper
    assert "CANARY-father" not in paper
    assert "Stay 1: Decision 1" in paper
    assert "it is meant for the court" in paper


def test_a_piece_can_be_given_after_all(disclosure: Disclosure) -> None:
    helds = tuple(held.flagged(Flag.GIVEN) for held in disclosure.helds)

    paper = on_paper(replace(disclosure, helds=helds))

    assert "CANARY-number" in paper
    assert "Not given" not in paper


def test_what_is_withheld_needs_a_reason_that_stands_in_its_place(centre: Workspace, disclosure: Disclosure) -> None:
    first, *others = disclosure.helds
    silent = replace(disclosure, helds=(first.flagged(Flag.WITHHELD), *others))
    explained = replace(disclosure, helds=(first.flagged(Flag.WITHHELD, "zou het kind schaden"), *others))

    with pytest.raises(Impossible, match="withheld"):
        centre.disclosures.note(silent, "vraag van de moeder")
    assert "zou het kind schaden" in on_paper(explained)


def test_the_staff_goes_by_role(centre: Workspace) -> None:
    centre.children.card(1)

    looks = [held for held in centre.disclosures.gather(1, TODAY).helds if held.topic is Topic.LOOKS]

    assert "an administrator: Card of K1 opened" in words(*looks)
    assert where(centre.disclosures.gather(1, TODAY), "six weeks").topic is Topic.SIGNALS
    assert "taken up by: an administrator" in words(*centre.disclosures.gather(1, TODAY).helds)


def test_a_change_tells_what_stood_before(centre: Workspace) -> None:
    centre.families.change(replace(FAMILY, name="Vermeulen-Claes"))

    changes = [held for held in centre.disclosures.gather(1, TODAY).helds if held.topic is Topic.CHANGES]

    assert "CANARY-family → Vermeulen-Claes" in words(changes[-1])


def test_a_step_that_was_about_others_does_not_name_them(centre: Workspace) -> None:
    changes = [held for held in centre.disclosures.gather(1, TODAY).helds if held.topic is Topic.CHANGES]

    assert "a step that also was about others" in words(changes[0])


def test_a_stay_that_was_cancelled_is_still_told_of(centre: Workspace) -> None:
    stay = centre.planning.cancel(101)

    changes = [held for held in centre.disclosures.gather(1, TODAY).helds if held.topic is Topic.CHANGES]

    assert stay.changes
    (number,) = [held for held in changes if "CANARY-number → nothing" in words(held)]
    assert number.flag is Flag.COURT


def test_giving_it_out_stands_in_the_journal_with_who_asked(centre: Workspace, disclosure: Disclosure) -> None:
    with pytest.raises(Impossible):
        centre.disclosures.note(disclosure, "  ")

    centre.disclosures.note(disclosure, "vraag van de moeder, 9 maart")

    (line,) = centre.journal.entries(Wanted(deeds=frozenset({Deed.EXPORTED})))
    assert line.said.purpose == "vraag van de moeder, 9 maart"
    assert [child.id for child in line.children] == [1]


def test_from_a_plan_that_is_only_read_nothing_is_given_out(centre: Workspace, disclosure: Disclosure) -> None:
    reader = Workspace.open(centre.path, PASSWORD, user="an", read_only=True)

    with pytest.raises(Impossible, match="read only"):
        reader.disclosures.note(disclosure, "vraag van de moeder")
    reader.close()


def test_who_asked_before_is_not_told_to_who_asks_now(centre: Workspace, disclosure: Disclosure) -> None:
    centre.disclosures.note(disclosure, "vraag van de vader")

    again = centre.disclosures.gather(1, TODAY)

    assert where(again, "vraag van de vader").flag is Flag.THIRD_PARTY
    assert "vraag van de vader" not in on_paper(again)


def test_a_planner_gives_nothing_out(tmp_path: Path) -> None:
    plan = make_plan_of_roles(tmp_path / "linde.ckg")

    with working_as(Role.PLANNER, plan, tmp_path / "b") as planner, pytest.raises(NotAllowed):
        planner.disclosures.gather(1, TODAY)


def test_it_says_what_it_is_kept_for_and_for_how_long(disclosure: Disclosure) -> None:
    paper = on_paper(disclosure)

    assert "Plan the stays of children" in paper
    assert "until birthday 35" in paper


def test_a_workbook_cuts_no_long_note_off(centre: Workspace, disclosure: Disclosure) -> None:
    long = Held(Topic.CHILD, Text("test", "note"), ((Text("test", "note"), bare("woord " * 20_000 + "einde")),))

    book = centre.disclosures.book(replace(disclosure, helds=(long,)), Words.english().say)

    rows = load_workbook(BytesIO(book)).worksheets[0].iter_rows(min_row=2, values_only=True)
    assert "".join(str(row[-1]) for row in rows) == "woord " * 20_000 + "einde"


def test_a_workbook_holds_the_same(disclosure: Disclosure) -> None:
    lines = disclosure.lines(Words.english().say)

    told = "\n".join("\t".join(line) for line in lines)
    assert "CANARY-third" in told
    assert "CANARY-number" not in told
    assert "Not given (who decides" in told
