"""When backups are due, what comes of them, and that nobody has to wait."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ckgdesk.domain.stay import PhaseKind
from ckgdesk.services.archive import shelf
from ckgdesk.services.planning import NewStay
from tests.builders import nights
from ui.desk import Desk
from ui.keeper import Keeper
from ui.preferences import Key


class Watch:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.now

    def goes(self, **by: int) -> None:
        self.now += timedelta(**by)


def free() -> bool:
    """No hand holds anything, whatever a gesture of another test left pressed."""
    return False


@pytest.fixture
def folder(tmp_path: Path, desk: Desk) -> Path:
    folder = tmp_path / "backups"
    folder.mkdir()
    desk.preferences.keep(Key.BACKUP_FOLDER, str(folder))
    return folder


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def keeper(qtbot: QtBot, desk: Desk, folder: Path, watch: Watch) -> Iterator[Keeper]:
    """A keeper that watches a plan of which there is a backup."""
    del folder
    keeper = Keeper(desk.workspace.safekeeping, desk.feed, desk.tasks, desk.preferences, watch, held=free)
    desk.workspace.safekeeping.back_up(keeper.folders)
    with qtbot.waitSignal(keeper.changed):
        keeper.begin()
    yield keeper
    keeper.leave()


def admit(desk: Desk, child_id: int = 1) -> None:
    new = NewStay(child_id, PhaseKind.SHORT, nights("2026-01-05", "2026-01-20"))
    desk.history.run(lambda reason: desk.workspace.planning.add_stay(new, reason))


def made(folder: Path) -> int:
    return len(shelf(folder, None).backups)


def test_a_backup_follows_after_hours_of_change(
    qtbot: QtBot, keeper: Keeper, desk: Desk, watch: Watch, folder: Path
) -> None:
    admit(desk)
    watch.goes(hours=4)

    keeper.look_at_the_clock()

    qtbot.waitUntil(lambda: made(folder) == 2)
    qtbot.waitUntil(lambda: bool(keeper.shelves) and keeper.shelves[0].current)


def test_nothing_is_due_before_or_without_a_change(keeper: Keeper, desk: Desk, watch: Watch) -> None:
    watch.goes(hours=9)
    keeper.look_at_the_clock()
    assert not keeper.busy

    admit(desk)
    watch.goes(hours=3, minutes=59)
    keeper.look_at_the_clock()

    assert not keeper.busy


def test_a_hand_at_work_is_not_disturbed(keeper: Keeper, desk: Desk, watch: Watch) -> None:
    admit(desk, 1)
    watch.goes(hours=4)
    admit(desk, 3)

    keeper.look_at_the_clock()
    at_once = keeper.busy
    watch.goes(seconds=30)
    keeper.look_at_the_clock()

    assert (at_once, keeper.busy) == (False, True)


def test_a_session_that_ended_without_its_backup_is_caught_up_with(
    qtbot: QtBot, desk: Desk, folder: Path, watch: Watch
) -> None:
    keeper = Keeper(desk.workspace.safekeeping, desk.feed, desk.tasks, desk.preferences, watch, held=free)
    with qtbot.waitSignal(keeper.changed):
        keeper.begin()

    keeper.look_at_the_clock()

    qtbot.waitUntil(lambda: made(folder) == 1)
    keeper.leave()


def test_a_disk_that_is_away_is_told_and_tried_again(
    qtbot: QtBot, keeper: Keeper, desk: Desk, watch: Watch, folder: Path
) -> None:
    admit(desk)
    folder.rename(folder.with_name("away"))
    with qtbot.waitSignal(keeper.failed):
        keeper.back_up()
    assert keeper.failure is not None

    folder.with_name("away").rename(folder)
    watch.goes(minutes=11)
    keeper.look_at_the_clock()

    qtbot.waitUntil(lambda: not keeper.busy and keeper.failure is None)
    assert made(folder) == 2


def test_what_changed_last_gets_its_backup_after_the_plan_was_closed(
    qtbot: QtBot, keeper: Keeper, desk: Desk, folder: Path
) -> None:
    admit(desk)

    with qtbot.waitSignal(keeper.left):
        keeper.leave()
        desk.workspace.close()

    assert made(folder) == 2


def test_a_backup_keeps_nobody_from_closing_the_window(keeper: Keeper, desk: Desk) -> None:
    admit(desk)

    keeper.back_up()

    assert (keeper.busy, desk.tasks.busy) == (True, False)
