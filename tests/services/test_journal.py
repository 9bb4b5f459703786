"""Every change and every look leaves a line; lines are found, a month is reviewed, and the glass can be broken."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from ckgdesk.changes import ChangeFeed, ChangeSet, Deed
from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.errors import Impossible, NotAllowed
from ckgdesk.domain.groeipakket import Month
from ckgdesk.reports.week import IsoWeek
from ckgdesk.services.accounts import NewAccount
from ckgdesk.services.attention import Attention
from ckgdesk.services.children import Children
from ckgdesk.services.journal import Journal, Wanted
from ckgdesk.services.road import Road
from ckgdesk.store.opening import open_plan
from ckgdesk.texts import Text
from ckgdesk.workspace import Workspace
from tests.builders import a_bed, a_stay, a_timeline, day
from tests.centre import PASSWORD, copied

TODAY = day("2026-02-03")
JANUARY = Month(2026, 1)
AT = datetime(2026, 1, 12, 14, 0).astimezone()


@pytest.fixture
def admin(template: Path, tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace.open(copied(template, tmp_path), PASSWORD)
    yield workspace
    workspace.close()


def deeds(workspace: Workspace) -> list[Deed]:
    return [entry.said.deed for entry in reversed(workspace.journal.entries(Wanted(most=None)))]


def told(workspace: Workspace, *said: ChangeSet) -> None:
    """Lines as they would have been written at other moments."""
    plan = open_plan(workspace.path, password=PASSWORD)
    for line in said:
        with plan.writing() as work:
            work.note(line, (1,))
    plan.close()


def a_look(at: datetime, who: str = "an", deed: Deed = Deed.CARD) -> ChangeSet:
    return ChangeSet(0, Text("test", "looked"), (), who, at, deed=deed)


def test_sitting_down_at_a_plan_leaves_a_line(admin: Workspace) -> None:
    admin.journal.note_login()

    assert deeds(admin)[-1] is Deed.LOGIN


def test_failed_logins_are_told_by_the_next_that_goes_well(admin: Workspace) -> None:
    for _ in range(2):
        with pytest.raises(Exception, match="wrong"):
            Workspace.open(admin.path, "verkeerd-geraden", user="an")

    Workspace.open(admin.path, PASSWORD, user="an").close()

    failed = [entry.said.title for entry in admin.journal.entries(Wanted(deeds=frozenset({Deed.LOGIN_FAILED})))]
    assert [title.count for title in failed] == [2]


def test_failed_logins_wait_for_one_that_can_write_them_down(admin: Workspace) -> None:
    with pytest.raises(Exception, match="wrong"):
        Workspace.open(admin.path, "verkeerd-geraden", user="an")
    Workspace.open(admin.path, PASSWORD, user="an", read_only=True).close()
    assert Deed.LOGIN_FAILED not in deeds(admin)

    for _ in range(2):
        Workspace.open(admin.path, PASSWORD, user="an").close()

    assert deeds(admin).count(Deed.LOGIN_FAILED) == 1


def test_a_screen_that_was_locked_tells_of_guesses_too(admin: Workspace) -> None:
    with pytest.raises(Exception, match="wrong"):
        admin.accounts.confirm("verkeerd-geraden")
    admin.accounts.confirm(PASSWORD)

    Workspace.open(admin.path, PASSWORD, user="an").close()

    assert deeds(admin).count(Deed.LOGIN_FAILED) == 1


def test_an_opened_card_is_one_look_however_often_it_is_drawn_anew(admin: Workspace) -> None:
    admin.children.card(1)
    admin.children.card(1)
    admin.children.card(2)

    assert deeds(admin)[-2:] == [Deed.CARD, Deed.CARD]


def test_an_export_and_a_print_leave_a_line(admin: Workspace, tmp_path: Path) -> None:
    admin.transfer.export_workbook(tmp_path / "uit.xlsx")
    admin.journal.note_printed(IsoWeek(2026, 2))

    assert deeds(admin)[-2:] == [Deed.EXPORTED, Deed.PRINTED]


def test_a_printed_week_is_a_look_at_the_children_on_it(admin: Workspace) -> None:
    plan = open_plan(admin.path, password=PASSWORD)
    with plan.writing() as work:
        for child, place, until in ((1, 1, "2026-01-12"), (2, 5, "2026-02-02"), (3, 2, "2026-01-11")):
            stay = a_stay("2026-01-05", until, number=100 + child, child_id=child)
            work.rewrite(None, a_timeline(stay, a_bed(place, "2026-01-05", until)))
    plan.close()

    admin.journal.note_printed(IsoWeek(2026, 3))
    admin.journal.note_printed(IsoWeek(2026, 3), 1)

    lines = admin.journal.entries(Wanted(deeds=frozenset({Deed.PRINTED})))
    assert [{child.id for child in line.children} for line in lines] == [{1}, {1, 2}]


def test_lines_are_found_by_child_person_kind_and_day(admin: Workspace) -> None:
    told(admin, a_look(AT), a_look(AT + timedelta(days=3), "bert"), a_look(AT, "bert", Deed.PRINTED))

    def numbers(wanted: Wanted) -> int:
        return len(admin.journal.entries(replace(wanted, child_id=1)))

    assert numbers(Wanted(who="bert")) == 2
    assert numbers(Wanted(first=day("2026-01-15"), last=day("2026-01-15"))) == 1
    assert numbers(Wanted(deeds=frozenset({Deed.PRINTED}))) == 1
    assert numbers(Wanted(deeds=frozenset(Deed) - {Deed.CHANGE})) == 3
    assert numbers(Wanted()) == 3 + 1  # and the line that made the child


def test_everybody_in_the_journal_is_offered_once_and_by_name(admin: Workspace) -> None:
    told(admin, a_look(AT, "zita"), a_look(AT, "an"), a_look(AT, "bert"), a_look(AT, "bert"), a_look(AT, ""))

    people = admin.journal.people()

    assert people == tuple(sorted(set(people)))
    assert {"", "an", "bert", "zita"} <= set(people)


def test_no_more_lines_come_than_were_asked_for(admin: Workspace) -> None:
    told(admin, *(a_look(AT + timedelta(minutes=number)) for number in range(5)))

    entries = admin.journal.entries(Wanted(who="an", deeds=frozenset({Deed.CARD}), most=2))

    assert [entry.said.at for entry in entries] == [AT + timedelta(minutes=4), AT + timedelta(minutes=3)]


def test_a_review_names_what_stands_out(admin: Workspace) -> None:
    many = (a_look(AT + timedelta(minutes=number), "bert") for number in range(20))
    told(admin, a_look(AT.replace(hour=23)), a_look(AT, deed=Deed.LOGIN_FAILED), *many)

    review = admin.journal.review(JANUARY)

    assert [entry.said.who for entry in review.many_in_a_row] == ["bert"]
    assert (len(review.at_night), len(review.failed_logins), len(review.beyond_own_groups)) == (1, 1, 0)


def test_a_month_is_signed_off_once_it_is_over(admin: Workspace) -> None:
    with pytest.raises(Impossible):
        admin.journal.sign_off(Month(2026, 2), "alles in orde", TODAY)

    admin.journal.sign_off(JANUARY, "alles in orde", TODAY)

    assert [entry.said.purpose for entry in admin.journal.review(JANUARY).reviewed_by] == ["alles in orde"]


@pytest.fixture
def worker(admin: Workspace) -> Iterator[Workspace]:
    """Somebody who works for the first living group; child 3 lies in the second."""
    plan = open_plan(admin.path, password=PASSWORD)
    with plan.writing() as work:
        work.rewrite(None, a_timeline(a_stay(number=103, child_id=3), a_bed(5, "2026-01-05", "2026-02-02")))
    plan.close()
    admin.accounts.add(NewAccount("Lies Maes", Role.GROUP_WORKER, "paarse-paraplu", frozenset({1})), TODAY)
    workspace = Workspace.open(admin.path, "paarse-paraplu", user="Lies Maes")
    yield workspace
    workspace.close()


def test_a_broken_glass_shows_one_child_and_stands_in_the_journal(admin: Workspace, worker: Workspace) -> None:
    with pytest.raises(NotAllowed):
        worker.children.card(3)

    worker.journal.break_glass(3, "kind belt vanuit het ziekenhuis")

    assert worker.children.card(3).child.id == 3
    (line,) = admin.journal.entries(Wanted(deeds=frozenset({Deed.GLASS_BROKEN})))
    assert (line.said.who, line.said.purpose) == ("Lies Maes", "kind belt vanuit het ziekenhuis")


def test_no_glass_is_broken_without_a_reason(worker: Workspace) -> None:
    with pytest.raises(Impossible):
        worker.journal.break_glass(3, "  ")


def test_the_journal_stands_as_it_was_written(admin: Workspace) -> None:
    found = admin.journal.prove()

    assert found is not None
    assert found.sound


def backed_up(admin: Workspace, folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    (attempt,) = admin.safekeeping.back_up([folder])
    assert attempt.backup is not None
    return attempt.backup.path


def test_a_newer_backup_knows_of_lines_that_went_when_an_older_one_was_put_back(
    admin: Workspace, tmp_path: Path
) -> None:
    older = backed_up(admin, tmp_path / "older")
    admin.children.card(1)
    backed_up(admin, tmp_path / "newer")
    admin.close()
    Workspace.put_back(older, admin.path, PASSWORD, TODAY, user="an")

    back = Workspace.open(admin.path, PASSWORD, user="an")
    found = back.journal.prove([tmp_path / "older", tmp_path / "newer"])
    back.close()

    assert found is not None
    assert found.sound
    assert found.put_back_on == datetime.now().astimezone().date()


def test_lines_that_are_gone_without_that_are_cut_off(admin: Workspace, tmp_path: Path) -> None:
    for file in admin.path.parent.glob("linde.ckg*"):
        shutil.copy(file, tmp_path / f"before-{file.name}")
    admin.children.card(1)
    backed_up(admin, tmp_path / "newer")
    admin.close()
    for file in tmp_path.glob("before-*"):
        shutil.copy(file, admin.path.with_name(file.name.removeprefix("before-")))

    cut = Workspace.open(admin.path, PASSWORD, user="an")
    found = cut.journal.prove([tmp_path / "newer"])
    cut.close()

    assert found is not None
    assert (found.sound, found.put_back_on) == (False, None)


def test_a_group_worker_reads_no_journal(worker: Workspace) -> None:
    with pytest.raises(NotAllowed):
        worker.journal.entries(Wanted())


def test_a_broken_glass_is_whole_again_after_half_an_hour(worker: Workspace) -> None:
    clock = [AT]
    plan = open_plan(worker.path, password="paarse-paraplu", user="Lies Maes")  # noqa: S106  there is nothing to guard
    road = Road(plan, ChangeFeed(), worker.account, lambda: clock[0], "bureau-1")
    Journal(road).break_glass(3, "kind belt vanuit het ziekenhuis")
    assert Journal(road).glass_ends() == AT + timedelta(minutes=30)
    assert Children(road).card(3).child.id == 3

    clock[0] += timedelta(minutes=30)

    assert Journal(road).glass_ends() is None
    with pytest.raises(NotAllowed):
        Children(road).card(3)
    plan.close()


def test_a_clock_that_is_set_back_does_not_keep_the_glass_broken(worker: Workspace) -> None:
    clock = [AT]
    plan = open_plan(worker.path, password="paarse-paraplu", user="Lies Maes")  # noqa: S106  there is nothing to guard
    road = Road(plan, ChangeFeed(), worker.account, lambda: clock[0], "bureau-1")
    Journal(road).break_glass(3, "kind belt vanuit het ziekenhuis")

    clock[0] -= timedelta(days=1)

    assert Journal(road).glass_ends() is None
    with pytest.raises(NotAllowed):
        Children(road).card(3)
    plan.close()


def test_signals_of_a_child_that_was_seen_go_with_the_glass(worker: Workspace) -> None:
    clock = [AT]
    plan = open_plan(worker.path, password="paarse-paraplu", user="Lies Maes")  # noqa: S106  there is nothing to guard
    road = Road(plan, ChangeFeed(), worker.account, lambda: clock[0], "bureau-1")
    attention = Attention(road)

    def children() -> set[int]:
        return {concern.child.id for concern in attention.worklist(day("2026-01-30"))}

    assert children() == set()
    Journal(road).break_glass(3, "kind belt vanuit het ziekenhuis")
    assert children() == {3}
    clock[0] += timedelta(minutes=30)
    assert children() == set()
    plan.close()
