"""The week goes from the menu to paper."""

from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog

from ui.printing import Printing
from ui.sitting import Sitting


def test_the_week_is_printed_from_any_page(sitting: Sitting, tmp_path: Path) -> None:
    sitting.window.choices.print_week.trigger()
    assert sitting.window.page is sitting.pages.overviews
    [printing] = sitting.pages.overviews.findChildren(Printing)
    printing.printer.setOutputFileName(str(tmp_path / "week.pdf"))

    sitting.pages.overviews.findChildren(QPrintDialog)[0].done(QDialog.DialogCode.Accepted)

    # Two living groups, one page each.
    assert (tmp_path / "week.pdf").read_bytes().count(b"/Type /Page\n") == 2
    assert sitting.desk.messages.current is not None
    assert "2 page(s)" in sitting.desk.messages.current.text
