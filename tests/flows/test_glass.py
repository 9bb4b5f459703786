"""A group worker looks at a child of another group for once: asked why, told out loud, reviewed, and over by itself."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ckgdesk.changes import Deed
from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.groeipakket import Month
from ckgdesk.services.accounts import NewAccount
from ckgdesk.services.journal import Wanted
from ckgdesk.store.opening import open_plan
from ckgdesk.texts import Text
from ckgdesk.workspace import Workspace
from tests.builders import a_bed, a_stay, a_timeline, day
from tests.centre import NOW, PASSWORD
from ui.desk import Surroundings
from ui.messages import Kind
from ui.sitting import Sitting
from ui.stay.glass_frame import GlassFrame


@pytest.fixture
def worker(qtbot: QtBot, plan: Path, around: Surroundings) -> Iterator[Sitting]:
    """Somebody of the first group at a board on which child 3 lies in the second."""
    opened = open_plan(plan, password=PASSWORD)
    with opened.writing() as work:
        emiel = a_stay("2026-01-05", "2026-02-02", number=102, child_id=3)
        work.rewrite(None, a_timeline(emiel, a_bed(5, "2026-01-05", "2026-02-02")))
        work.record(Text("test", "given"), "test", NOW)
    opened.close()
    admin = Workspace.open(plan, PASSWORD)
    admin.accounts.add(NewAccount("Lies Maes", Role.GROUP_WORKER, PASSWORD, frozenset({1})), day("2026-01-10"))
    admin.close()
    sitting = Sitting(Workspace.open(plan, PASSWORD, user="Lies Maes"), around)
    sitting.window.show()
    qtbot.waitUntil(sitting.window.isVisible)
    sitting.pages.show_stay(102)
    sitting.pages.board.open_card(102)
    yield sitting
    sitting.window.close()


def glass(sitting: Sitting) -> GlassFrame:
    frames = sitting.pages.board.card.findChildren(GlassFrame)
    return next(frame for frame in frames if frame.isVisible())


def look(sitting: Sitting, why: str) -> None:
    glass(sitting).look.click()
    glass(sitting).reason.given.emit(why)


def name_on_board(sitting: Sitting) -> str:
    return sitting.pages.board.view.board.picture.people.children[3].full_name


def _words(sitting: Sitting) -> tuple[str, ...]:
    return tuple(label.text() for label in sitting.pages.board.card.findChildren(QLabel) if label.isVisible())


def test_a_stay_of_another_group_says_why_its_card_is_not_shown(worker: Sitting) -> None:
    assert glass(worker).look.text() == "Look all the same…"
    assert name_on_board(worker) == "K3"
    assert worker.desk.messages.current is None


def test_without_a_reason_nothing_shows(worker: Sitting) -> None:
    glass(worker).look.click()

    (button,) = glass(worker).reason.findChildren(QPushButton)

    assert not button.isEnabled()
    assert name_on_board(worker) == "K3"


def test_a_reason_shows_the_child_out_loud(worker: Sitting) -> None:
    look(worker, "belt vanuit het ziekenhuis")

    message = worker.desk.messages.current
    assert message is not None
    assert message.kind is Kind.WARNED
    assert "stands in the journal" in message.text
    assert "Wout Vermeulen" in name_on_board(worker)
    assert any("Wout Vermeulen" in label for label in _words(worker))


def test_it_stands_in_the_journal_and_in_the_review(worker: Sitting) -> None:
    look(worker, "belt vanuit het ziekenhuis")

    admin = Workspace.open(worker.desk.workspace.path, PASSWORD, user="an")
    month = Month.of(datetime.now().astimezone().date())
    (line,) = admin.journal.entries(Wanted(deeds=frozenset({Deed.GLASS_BROKEN})))
    (reviewed,) = admin.journal.review(month).beyond_own_groups
    admin.close()

    assert (line.said.who, line.said.purpose) == ("Lies Maes", "belt vanuit het ziekenhuis")
    assert reviewed.said == line.said


def test_it_is_over_by_itself(worker: Sitting) -> None:
    look(worker, "belt vanuit het ziekenhuis")
    road = worker.desk.workspace.journal._road  # noqa: SLF001  the half hour is over here and now
    road.beyond_groups[3] = datetime.now(UTC) - timedelta(seconds=1)

    worker.desk.glass.look()

    assert name_on_board(worker) == "K3"
    assert glass(worker).isVisible()
    assert worker.desk.messages.current is not None
    assert "is over" in worker.desk.messages.current.text
