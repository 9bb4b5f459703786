"""The dialog that brings a plan back: the newest is chosen, what was typed stands."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ckgdesk.domain.errors import CodeNeeded
from ckgdesk.services.archive import Kept
from ckgdesk.texts import Text
from ui.desk import Surroundings
from ui.preferences import Key
from ui.start.restore import RestoreDialog, Return
from ui.start.unlock import Login

PLAN = Path("plannen/linde.ckg")
NEWEST = Kept(Path("kopie/linde-2.ckg"), datetime(2026, 1, 5, 18, 30, tzinfo=UTC), 1, 6, 3)
OLDER = Kept(Path("kopie/linde-1.ckg"), datetime(2026, 1, 4, 18, 30, tzinfo=UTC), 1, 5, 2)


@pytest.fixture
def dialog(qtbot: QtBot, around: Surroundings) -> RestoreDialog:
    return opened(qtbot, around, NEWEST, OLDER)


def opened(qtbot: QtBot, around: Surroundings, *backups: Kept) -> RestoreDialog:
    dialog = RestoreDialog(around, backups, PLAN)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_newest_comes_back_with_nothing_but_a_password(qtbot: QtBot, dialog: RestoreDialog) -> None:
    assert not dialog.restore.isEnabled()
    dialog.password.line.setText("groene vijver")

    with qtbot.waitSignal(dialog.wished) as wished:
        dialog.restore.click()

    assert wished.args == [Return(NEWEST.path, Login(PLAN, "", "groene vijver"))]


def test_a_backup_dated_later_than_now_says_so(qtbot: QtBot, around: Surroundings) -> None:
    dialog = opened(qtbot, around, NEWEST, replace(OLDER, ahead=True))

    assert "later than now" not in dialog.list.item(0).text()
    assert dialog.list.item(1).text().startswith("Clock was wrong: ")


def test_for_the_plan_of_last_time_the_name_is_there_already(qtbot: QtBot, around: Surroundings) -> None:
    around.preferences.keep(Key.LAST_PLAN, str(PLAN))
    around.preferences.keep(Key.LAST_USER, "an")

    assert opened(qtbot, around, NEWEST).user.text() == "an"


def test_an_older_one_may_be_chosen(qtbot: QtBot, dialog: RestoreDialog) -> None:
    dialog.password.line.setText("groene vijver")
    dialog.list.setCurrentRow(1)

    with qtbot.waitSignal(dialog.wished) as wished:
        dialog.restore.click()

    assert wished.args is not None
    assert wished.args[0].backup == OLDER.path


def test_where_no_backup_is_found_it_says_what_to_do(qtbot: QtBot, around: Surroundings) -> None:
    dialog = opened(qtbot, around)
    assert dialog.none.isVisible()

    dialog.add_file("stick/linde.ckg")
    dialog.password.line.setText("groene vijver")

    assert (dialog.none.isVisible(), dialog.list.count(), dialog.restore.isEnabled()) == (False, 1, True)


def test_the_code_of_a_telephone_is_asked_only_when_it_is_needed(dialog: RestoreDialog) -> None:
    dialog.password.line.setText("groene vijver")
    dialog.restore.click()
    assert not dialog.code.isVisible()

    dialog.refuse(CodeNeeded(Text("store", "a code")))

    assert (dialog.code.isVisible(), dialog.password.text()) == (True, "groene vijver")
