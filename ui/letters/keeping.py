"""Keeps a paper as a file where somebody chooses."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ckgdesk.domain.errors import CkgError
from ui.messages import Messages
from ui.paper.writer import keep_whole
from ui.preferences import Key, Preferences


@dataclass(frozen=True, slots=True)
class Kept:
    """What a file will be: proposed name without ending, kind of file in words, ending, and who makes its content."""

    name: str
    kind: str
    ending: str
    content: Callable[[], bytes]


class FileKeeping(QObject):
    """One file, from the question to the message; the file dialog asks before it replaces one."""

    kept = Signal(str)
    """It was written under this name."""

    def __init__(self, file: Kept, preferences: Preferences, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._file = file
        self._preferences = preferences
        self._messages = messages
        self.dialog = QFileDialog(window, self.tr("Keep as a file"), preferences.text(Key.FOLDER))
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setNameFilters([f"{file.kind} (*.{file.ending})"])
        self.dialog.setDefaultSuffix(file.ending)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.fileSelected.connect(self.keep)
        self.dialog.finished.connect(self.deleteLater)

    def ask(self) -> None:
        """Ask where it goes."""
        self.dialog.selectFile(f"{file_name(self._file.name)}.{self._file.ending}")
        self.dialog.open()

    def keep(self, name: str) -> None:
        """Write the file and tell."""
        path = Path(name)
        try:
            keep_whole(path, self._file.content())
        except CkgError as error:
            self._messages.error(error)
            return
        except OSError:
            words = self.tr("{file} could not be written. Close it where it is open, or choose another folder.")
            self._messages.warn(words.format(file=path.name))
            return
        self._preferences.keep(Key.FOLDER, str(path.parent))
        self.kept.emit(path.name)


def file_name(name: str) -> str:
    """A name that every system allows."""
    return re.sub(r'[\\/:*?"<>|\x00-\x1f]+', "_", name).strip(" .") or "ckgdesk"
