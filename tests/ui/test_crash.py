"""A mistake of ours is reported in full, but for whatever could name a child."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.crash import CrashDialog, CrashHook, report


def fall_over(name: str) -> None:
    raise KeyError(name)


def caught(call: Callable[[], None]) -> Exception:
    try:
        call()
    except Exception as error:  # noqa: BLE001  the error is what the test is about
        return error
    raise AssertionError


def wrapped() -> None:
    try:
        fall_over("Noor Vermeulen")
    except KeyError as error:
        raise RuntimeError("Noor Vermeulen") from error


def test_the_report_says_which_mistake_and_where() -> None:
    text = report(caught(lambda: fall_over("x")))

    assert "KeyError" in text
    assert "tests/ui/test_crash.py" in text
    assert "fall_over" in text


def test_the_report_holds_no_message_and_no_value() -> None:
    assert "Noor" not in report(caught(wrapped))


def test_the_report_names_the_mistake_behind_the_mistake() -> None:
    text = report(caught(wrapped))

    assert text.index("RuntimeError") < text.index("KeyError")


def test_the_report_names_no_folder_of_this_pc() -> None:
    assert str(sys.prefix) not in report(caught(lambda: exec(compile("1/0", f"{sys.prefix}/x/y.py", "exec"))))  # noqa: S102  a stack outside the program


def open_reports() -> list[CrashDialog]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CrashDialog)]


def test_one_report_at_a_time_and_the_program_goes_on(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    hook = CrashHook()

    for _ in range(3):
        error = caught(wrapped)
        hook.answer(type(error), error, error.__traceback__)

    [dialog] = open_reports()
    assert capsys.readouterr().err.count("RuntimeError") == 3
    with qtbot.waitSignal(dialog.finished):
        dialog.reject()


def test_a_second_mistake_after_the_first_was_read_is_reported_too(qtbot: QtBot) -> None:
    hook, error = CrashHook(), caught(wrapped)
    for _ in range(2):
        hook.answer(type(error), error, error.__traceback__)
        dialog = next(dialog for dialog in open_reports() if dialog.isVisible())
        with qtbot.waitSignal(dialog.destroyed):
            dialog.reject()

    assert [dialog for dialog in open_reports() if dialog.isVisible()] == []
