"""Erasing leaves no byte of a child in a plan, everything about others, and seals that hold."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ckgdesk.changes import ChangeSet, Deed
from ckgdesk.domain.groeipakket import Informed, InformedHow
from ckgdesk.domain.people import Child, Contact, ContactKind, Family
from ckgdesk.domain.picture import People
from ckgdesk.domain.records import Record
from ckgdesk.domain.retention import ErasedFile, ErasureGround
from ckgdesk.services.demo import PASSWORD as DEMO
from ckgdesk.store import seals, tables
from ckgdesk.store.opening import open_plan, verify_plan
from ckgdesk.store.plan import Plan
from ckgdesk.texts import Person, Text
from installer.fixture import plan_of
from tests.builders import a_bed, a_decision, a_stay, a_timeline, day
from tests.decrypted import betrays
from tests.plans import PASSWORD, copied, opened

CANARY = "ZZCanaryVanDeVelde"
NOOR = Child(900, "K900Canary", CANARY, CANARY, day("1991-05-01"), 900, note=CANARY * 500)
FAMILY = Family(900, "G900Canary", CANARY, CANARY, CANARY, CANARY, CANARY)
MOTHER = Contact(901, 900, ContactKind.PARENT, CANARY, CANARY)
STAY = a_timeline(
    a_stay("2026-01-05", "2026-01-12", number=910, child_id=900), a_bed(3, "2026-01-05", "2026-01-12", number=911),
    a_decision("2026-01-05", "2026-01-12"),
)  # fmt: skip
AT = datetime(2026, 1, 20, tzinfo=UTC)
LEFT = ErasedFile(990, 900, "mark", ErasureGround.REQUEST, day("2026-11-25"), day("2027-11-30"))
SAID = ChangeSet(0, Text("test", "erased"), (), "an", AT)


def write(plan: Plan, *records: Record, title: Text | None = None) -> int:
    with plan.writing() as work:
        for record in records:
            work.write(None, record)
        return work.record(title or Text("test", "given"), "an", AT, reason=CANARY).id


@pytest.fixture
def told(plan: Plan) -> Plan:
    """A plan in which the child came, stayed, changed and was looked at."""
    write(plan, FAMILY, MOTHER, NOOR, title=Text.of("test", "{a} comes", a=Person("K900Canary", CANARY, "Z.Z.")))
    with plan.writing() as work:
        work.rewrite(None, STAY)
        work.record(Text("test", "stays"), "an", AT)
    with plan.writing() as work:
        work.write(MOTHER, None)
        work.record(Text("test", "mother goes"), "an", AT)
    with plan.writing() as work:
        work.note(ChangeSet(0, Text("test", "seen"), (), "an", AT, purpose=CANARY, deed=Deed.CARD), (900,))
    return plan


def erased(plan: Plan) -> ChangeSet:
    with plan.writing() as work:
        return work.erase_child(900, LEFT, SAID)


def test_the_name_was_there(told: Plan) -> None:
    assert betrays(told.path, told.key, CANARY)


def test_no_byte_of_it_is_left(told: Plan) -> None:
    erased(told)

    assert not betrays(told.path, told.key, CANARY)
    assert not betrays(told.path, told.key, "K900Canary")
    assert not betrays(told.path, told.key, "G900Canary")


def test_the_plan_and_its_journal_hold(told: Plan) -> None:
    erased(told)
    told.close()

    assert [check.name for check in verify_plan(told.path, PASSWORD) if not check.ok] == []


def test_a_line_says_which_lines_were_emptied(told: Plan) -> None:
    line = erased(told)

    assert told.origin is not None
    with told.examining() as connection:
        found = seals.prove(connection, told.origin)
    assert (line.deed, found.sound, found.erased) == (Deed.ERASED, True, 4)
    assert line.changes == ()


def test_what_a_line_says_of_others_stays(plan: Plan) -> None:
    other = Child(902, "K902", "Lena", "Claes", day("2020-01-01"))
    shared = write(plan, Child(900, "K900", CANARY, CANARY, day("1991-05-01")), other)
    named = write(plan, a_stay(number=920, child_id=902), title=Text.of("test", "after {a}", a=CANARY))

    erased(plan)

    with plan.reading() as reader:
        line, untouched = reader.line(shared), reader.line(named)
    assert line is not None
    assert untouched is not None
    assert ([change.record for change in line.changes], line.title.source) == ([other], "given")
    assert line.reason == ""


def test_a_title_that_names_the_child_goes_from_a_line_about_two(plan: Plan) -> None:
    child = Child(900, "K900", CANARY, CANARY, day("1991-05-01"))
    other = Child(902, "K902", "Lena", "Claes", day("2020-01-01"))
    shared = write(plan, child, other, title=Text.of("test", "{a} with Lena", a=CANARY))

    erased(plan)

    with plan.reading() as reader:
        line = reader.line(shared)
    assert line is not None
    assert line.title.context == "journal"


def test_a_family_stays_for_the_brussen(told: Plan) -> None:
    write(told, Child(903, "K903", "Kobe", "Claes", day("2020-01-01"), 900))

    erased(told)

    with told.reading() as reader:
        assert reader.get(Family, 900) == FAMILY


def test_every_paper_of_a_stay_goes(told: Plan) -> None:
    erased(told)

    with told.reading() as reader:
        assert (reader.timelines_of((910,)), reader.dossiers((910,)), reader.contacts_of((900,))) == ((), {}, ())


def test_its_nights_stay_without_it(told: Plan) -> None:
    erased(told)

    with told.reading() as reader:
        [nights] = reader.unnamed_nights(STAY.period)
    assert (nights.place_id, nights.period, nights.present) == (3, STAY.period, True)


def marked(plan: Plan, at: datetime) -> str | None:
    with plan.writing() as work:
        work.write(None, Child(900, "K900", "Noor", "Claes", day("1991-05-01")))
        work.record(Text("test", "given"), "an", at)
    with plan.writing() as work:
        mark = work.mark_of("plan", 900)
    plan.close()
    return mark


def test_a_mark_knows_no_other_child_that_got_the_same_number_later(furnished: Path, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("one", "again", "later")]
    for folder in folders:
        folder.mkdir()
    moments = (AT, AT, AT + timedelta(microseconds=1))

    one, again, later = (
        marked(opened(copied(furnished, folder)), at) for folder, at in zip(folders, moments, strict=True)
    )

    assert one is not None
    assert (one == again, one == later) == (True, False)


def test_a_child_that_is_not_there_has_no_mark(plan: Plan) -> None:
    with plan.writing() as work:
        assert work.mark_of("plan", 999) is None


def test_every_child_of_a_filled_plan_can_go(tmp_path: Path) -> None:
    plan = open_plan(copied(plan_of(tables.SCHEMA), tmp_path), password=DEMO)
    with plan.reading() as reader:
        children = sorted(reader.people().children)
    for number, child_id in enumerate(children):
        with plan.writing() as work:
            left = ErasedFile(
                work.new_id(), child_id, str(number), ErasureGround.REQUEST, LEFT.erased_on, LEFT.copies_until
            )
            work.erase_child(child_id, left, SAID)

    with plan.reading() as reader:
        left_over = reader.people(), reader.timelines(), reader.proposals()
    plan.close()
    assert left_over == (People(), (), ())
    assert [check.name for check in verify_plan(plan.path, DEMO) if not check.ok] == []


def test_a_brother_who_went_to_another_family_keeps_what_was_told(told: Plan) -> None:
    stay = a_timeline(a_stay("2026-02-05", "2026-02-12", number=930, child_id=1))
    entry = Informed(931, 930, 902, day("2026-02-06"), InformedHow.PHONE, "an")
    write(told, Contact(902, 900, ContactKind.PARENT, CANARY), stay.stay, entry)

    erased(told)

    with told.reading() as reader:
        assert reader.dossier(930).informed == (replace(entry, contact_id=None),)


def test_its_whole_name_goes_from_what_was_written_about_others(plan: Plan) -> None:
    write(plan, Child(900, "K900", "Tuur", "Zwanepoel", day("1991-05-01")))
    other = Child(902, "K902", "Lena", "Claes", day("2020-01-01"))
    with plan.writing() as work:
        work.write(None, other)
        line = work.record(Text("test", "given"), "an", AT, reason="samen met Tuur Zwanepoel")
    with plan.writing() as work:
        kept = work.record(Text("test", "kept"), "an", AT, reason="omdat Tuur het vroeg")

    erased(plan)

    with plan.reading() as reader:
        changed, untouched = reader.line(line.id), reader.line(kept.id)
    assert changed is not None
    assert untouched is not None
    assert (changed.reason, changed.title.source, changed.changes) == ("", "given", line.changes)
    assert untouched.reason == "omdat Tuur het vroeg"


def test_an_earlier_name_goes_as_well(plan: Plan) -> None:
    before = Child(900, "K900", "Tuur", CANARY, day("1991-05-01"))
    write(plan, before)
    with plan.writing() as work:
        work.write(before, replace(before, last_name="Zwanepoel"))
        work.record(Text("test", "corrected"), "an", AT)
    with plan.writing() as work:
        work.record(Text("test", "about others"), "an", AT, reason=f"samen met Tuur {CANARY}")

    erased(plan)

    assert not betrays(plan.path, plan.key, CANARY)


def test_where_others_name_the_child_is_told(told: Plan) -> None:
    brother = Child(903, "K903", "Kobe", "Claes", day("2020-01-01"), note=f"broer van {CANARY} {CANARY}")
    write(told, brother)

    with told.reading() as reader:
        assert reader.mentions(900) == (brother,)
