"""Behind the lock nothing of the plan is painted, nothing that was typed is lost, and a password brings it back."""

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.centre import PASSWORD
from ui.children.new_child_dialog import NewChildDialog
from ui.sitting import Sitting

HALF_TYPED = "  Zoë-Lina  O'Brien & zn. \u200e"


def on_screen() -> set[QWidget]:
    return {window for window in QApplication.topLevelWidgets() if window.isVisible()}


def unlock(sitting: Sitting, password: str = PASSWORD) -> None:
    sitting.lock.window.password.setText(password)
    sitting.lock.window.unlock.click()


def half_filled(sitting: Sitting) -> NewChildDialog:
    dialog = NewChildDialog(sitting.desk, sitting.window)
    dialog.open()
    dialog.first_name.line.setText(HALF_TYPED)
    return dialog


def pixels(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_only_the_lock_is_on_the_screen(sitting: Sitting) -> None:
    dialog = half_filled(sitting)

    sitting.lock.lock()

    assert on_screen() == {sitting.lock.window}
    unlock(sitting)
    dialog.reject()


def test_nothing_of_the_plan_is_painted(sitting: Sitting) -> None:
    sitting.lock.lock()
    empty = pixels(sitting.lock.window)
    sitting.desk.names.hide(hidden=True)
    sitting.pages.board.refresh()

    assert pixels(sitting.lock.window) == empty
    assert not any(window.isVisible() for window in QGuiApplication.topLevelWindows() if window.title() != "ckgdesk")
    unlock(sitting)


def test_the_lock_says_nothing_of_the_plan(sitting: Sitting) -> None:
    sitting.lock.lock()

    assert sitting.lock.window.windowTitle() == "ckgdesk"
    assert sitting.desk.workspace.centre not in sitting.lock.window.windowTitle()
    unlock(sitting)


def test_the_password_brings_everything_back(sitting: Sitting) -> None:
    dialog = half_filled(sitting)
    before = on_screen()
    sitting.lock.lock()

    unlock(sitting)

    assert on_screen() == before
    assert dialog.first_name.line.text() == HALF_TYPED
    dialog.reject()


def test_another_password_does_not(sitting: Sitting) -> None:
    sitting.lock.lock()

    unlock(sitting, "iets anders")

    assert sitting.lock.is_locked
    assert "wrong" in sitting.lock.window.fault
    assert sitting.lock.window.password.text() == ""
    unlock(sitting)


def test_guessing_at_the_lock_is_slow(sitting: Sitting) -> None:
    sitting.lock.lock()
    for _ in range(3):
        unlock(sitting, "iets anders")

    unlock(sitting)

    assert sitting.lock.is_locked
    assert "too often" in sitting.lock.window.fault


def test_a_dialog_that_comes_meanwhile_waits(sitting: Sitting) -> None:
    sitting.lock.lock()

    dialog = half_filled(sitting)

    assert on_screen() == {sitting.lock.window}
    unlock(sitting)
    assert dialog.isVisible()
    dialog.reject()


def test_a_dialog_that_went_meanwhile_keeps_nobody_out(sitting: Sitting) -> None:
    dialog = half_filled(sitting)
    sitting.lock.lock()
    delete(dialog)

    unlock(sitting)

    assert not sitting.lock.is_locked
    assert on_screen() == {sitting.window}


def test_a_field_that_went_meanwhile_keeps_nobody_out(qtbot: QtBot, sitting: Sitting) -> None:
    field = QLineEdit(sitting.window)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    sitting.lock.lock()
    delete(field)

    unlock(sitting)

    assert not sitting.lock.is_locked
    assert on_screen() == {sitting.window}


def test_a_dialog_goes_with_the_names_and_comes_back_with_them(sitting: Sitting) -> None:
    dialog = half_filled(sitting)

    sitting.lock.idle.initials_due.emit()

    assert on_screen() == {sitting.window}
    sitting.window.choices.hide_names.setChecked(False)
    assert on_screen() == {sitting.window, dialog}
    assert dialog.first_name.line.text() == HALF_TYPED
    dialog.reject()


def test_the_lock_leaves_a_dialog_that_went_with_the_names_away(sitting: Sitting) -> None:
    dialog = half_filled(sitting)
    sitting.lock.idle.initials_due.emit()
    sitting.lock.lock()

    unlock(sitting)

    assert on_screen() == {sitting.window}
    sitting.window.choices.hide_names.setChecked(False)
    dialog.reject()


def test_the_key_locks(sitting: Sitting) -> None:
    sitting.window.choices.lock.trigger()

    assert sitting.lock.is_locked
    unlock(sitting)


def test_somebody_else_closes_the_plan(qtbot: QtBot, sitting: Sitting) -> None:
    sitting.lock.lock()

    with qtbot.waitSignal(sitting.ended) as ended:
        sitting.lock.window.leave.click()

    assert ended.args == [True]


def test_what_was_copied_is_gone_when_the_plan_is_locked(qtbot: QtBot, sitting: Sitting) -> None:
    sitting.window.activateWindow()
    qtbot.waitUntil(sitting.window.isActiveWindow)
    QGuiApplication.clipboard().setText("Noor Vermeulen")

    sitting.lock.lock()

    assert QGuiApplication.clipboard().text() == ""
    unlock(sitting)


def test_names_go_first(sitting: Sitting) -> None:
    sitting.lock.idle.initials_due.emit()

    assert sitting.desk.names.hidden
    assert not sitting.lock.is_locked
