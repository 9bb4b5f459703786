"""Answers a mistake of ours: a report to copy, without a single name of a child, and the program goes on."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

_ROOT = Path(__file__).resolve().parent.parent


def report(error: BaseException) -> str:
    """Which mistake and where. No message and no values: those could hold names."""
    return "\n".join([*_versions(), "", *_chain(error)])


def _versions() -> Iterator[str]:
    yield f"ckgdesk {version('ckgdesk')}"
    yield f"Python {platform.python_version()}, Qt {QLibraryInfo.version().toString()}"
    yield f"{platform.system()} {platform.release()}"


def _chain(error: BaseException) -> Iterator[str]:
    while True:
        yield type(error).__qualname__
        for frame in traceback.extract_tb(error.__traceback__):
            yield f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"
        cause = error.__cause__ or error.__context__
        if cause is None:
            return
        yield "after"
        error = cause


def _place(filename: str) -> str:
    """Where the file is in the program; the folders of this PC may hold a name too."""
    path = Path(filename)
    if path.is_relative_to(_ROOT):
        return path.relative_to(_ROOT).as_posix()
    return "/".join(path.parts[-2:])


class CrashDialog(QDialog):
    """The report, and what to do with it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        words = QLabel(
            self.tr(
                "This is a mistake in ckgdesk, not yours. What you did before is kept."
                " You can go on; please pass on the report below, which holds no names."
            ),
            self,
        )
        words.setWordWrap(True)
        self._report = QPlainTextEdit(text, self)
        self._report.setReadOnly(True)
        self._report.setAccessibleName(self.tr("Report"))
        copy = QPushButton(self.tr("Copy the report"), self)
        copy.clicked.connect(self._copy)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (words, self._report, buttons):
            column.addWidget(widget)
        self.resize(620, 400)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())


class CrashHook(QObject):
    """Takes over sys.excepthook; one report at a time, for one mistake often repeats itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: CrashDialog | None = None

    def install(self) -> None:
        """From now on no mistake ends the program silently."""
        sys.excepthook = self.answer

    def answer(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Show the report; Ctrl+C in a terminal still ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = report(error)
        if sys.stderr is not None:  # None in a window program without a console
            sys.stderr.write(f"{text}\n")
        if self._dialog is None:
            self._dialog = CrashDialog(text)
            self._dialog.finished.connect(self._closed)
            self._dialog.open()

    def _closed(self) -> None:
        self._dialog = None
