"""Brings a workbook in, or the plan out as one, on the worker; an import is looked through before it is written."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ckgdesk.domain.errors import CkgError
from ckgdesk.services.transfer import ImportReport
from ui.desk import Desk
from ui.exchange.report_dialog import ReportDialog
from ui.preferences import Key
from ui.tasks import Errand, Result


class Exchange(QObject):
    """The road from a file dialog to the plan, or back."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def ask_import(self) -> None:
        """Ask which workbook."""
        dialog = self._file_dialog(self.tr("Import a workbook"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.look_through)
        dialog.open()

    def ask_export(self) -> None:
        """Ask where the workbook goes."""
        dialog = self._file_dialog(self.tr("Export to a workbook"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        today = self._desk.clock.today()
        dialog.selectFile(f"{self._desk.workspace.centre} {today.isoformat()}.xlsx")
        dialog.fileSelected.connect(self.export)
        dialog.open()

    def look_through(self, name: str) -> None:
        """Read a workbook without writing anything, and show what it holds."""
        path = self._kept(name)
        transfer = self._desk.workspace.transfer
        work = partial(transfer.import_workbook, path, dry_run=True)
        self._run(Errand(work, partial(self._show_report, path), self._failed), self.tr("Reading {file}…"), path)

    def bring_in(self, path: Path) -> None:
        """Write a workbook to the plan: all of it or nothing."""
        work = partial(self._desk.workspace.transfer.import_workbook, path)
        self._run(Errand(work, partial(self._imported, path), self._failed), self.tr("Importing {file}…"), path)

    def export(self, name: str) -> None:
        """Write the plan as a workbook."""
        path = self._kept(name)
        work = partial(self._desk.workspace.transfer.export_workbook, path)
        self._run(Errand(work, partial(self._exported, path), self._failed), self.tr("Exporting to {file}…"), path)

    def _run(self, errand: Errand[Result], words: str, path: Path) -> None:
        self._desk.messages.warn(words.format(file=path.name))
        self._desk.tasks.run(errand)

    def _show_report(self, path: Path, report: ImportReport) -> None:
        self._desk.messages.clear()
        dialog = ReportDialog(self._desk, path, report, self._window)
        dialog.import_wished.connect(self.bring_in)
        dialog.open()

    def _imported(self, path: Path, report: ImportReport) -> None:
        if report.refused:
            self._show_report(path, report)
            return
        if report.change_set is not None:
            self._desk.history.took(report.change_set)
        lines = sum(report.written.values())
        words = self.tr("%n line(s) of {file} are in the plan.", "", lines)
        self._desk.messages.show(words.format(file=path.name))

    def _exported(self, path: Path, written: Mapping[str, int]) -> None:
        words = self.tr("%n line(s) were written to {file}.", "", sum(written.values()))
        self._desk.messages.show(words.format(file=path.name))

    def _failed(self, error: BaseException) -> None:
        self._desk.messages.clear()
        if not isinstance(error, CkgError):
            raise error
        self._desk.messages.error(error)

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, self._desk.preferences.text(Key.FOLDER))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([self.tr("Workbooks (*.xlsx)")])
        return dialog

    def _kept(self, name: str) -> Path:
        path = Path(name)
        self._desk.preferences.keep(Key.FOLDER, str(path.parent))
        return path
