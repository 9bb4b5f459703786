"""Sixty names that look like code go through every page, card, tip, dialog, paper and workbook, and stay names."""

import ctypes
import os
import re
import socket
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QHelpEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QGroupBox, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from ckgdesk.domain.groeipakket import Month
from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.retention import ErasedFile, ErasureGround
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.reports.disclosure import Flag
from ckgdesk.reports.document import Document, Letterhead
from ckgdesk.reports.erasure_certificate import ErasureCertificate
from ckgdesk.reports.month_overview import MonthOverview
from ckgdesk.reports.paper import Imprint, PaperSize
from ckgdesk.reports.payer_notice import NoticeKind
from ckgdesk.store.opening import open_plan
from ckgdesk.texts import Text
from ckgdesk.words import Words
from ckgdesk.workspace import Workspace
from tests.builders import a_bed, a_decision, a_phase, a_stay, a_timeline
from tests.canaries import canaries
from tests.centre import NOW, PASSWORD
from tests.flows.dialogs import DIALOGS, every_dialog, known, opened
from ui.desk import Surroundings
from ui.paper.running import compose_document
from ui.paper.shapes import Lettering
from ui.paper.writer import PdfPaper, pdf, spoken
from ui.sitting import Sitting
from ui.start.sheet import Sheet, SheetPrinting
from ui.stay.choice import Choice

MONDAY = date(2026, 1, 5)
PRINTED_ON = date(2026, 3, 10)
WEEK = timedelta(days=7)
IN_OPEN = 0x20
WORDS = r"[^<>]*"
OUR_OWN = re.compile(
    rf"<span>{WORDS}</span>|{WORDS}|(<nobr>|<table width=\d+><tr><td>)(<b>{WORDS}</b>|{WORDS})(<br>{WORDS})*"
    r"(</nobr>|</td></tr></table>)"
)
"""Tips are markup only to say that nothing in them is."""


class Bait:
    """A picture and a page that some of the names ask for, and whether anybody opened or called one."""

    def __init__(self, picture: Path) -> None:
        self.picture = picture
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._watch = self._libc.inotify_init1(os.O_NONBLOCK)
        self._libc.inotify_add_watch(self._watch, os.fsencode(picture), IN_OPEN)
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.setblocking(False)
        self.web = f"http://127.0.0.1:{self._server.getsockname()[1]}"

    def was_taken(self) -> bool:
        try:
            return bool(os.read(self._watch, 4096))
        except BlockingIOError:
            return False

    def was_called(self) -> bool:
        try:
            caller, _ = self._server.accept()
        except BlockingIOError:
            return False
        caller.close()
        return True

    def close(self) -> None:
        os.close(self._watch)
        self._server.close()


@pytest.fixture
def bait(qapp: QApplication, tmp_path: Path) -> Iterator[Bait]:
    picture = tmp_path / "bait.png"
    pixmap = QPixmap(400, 300)
    pixmap.fill(Qt.GlobalColor.red)
    assert pixmap.save(str(picture)), qapp
    bait = Bait(picture)
    yield bait
    assert not bait.was_taken(), "a name made the program open a file"
    assert not bait.was_called(), "a name made the program call a server"
    bait.close()


@pytest.fixture
def names(bait: Bait) -> tuple[str, ...]:
    return canaries(bait.picture, bait.web)


@pytest.fixture
def peopled(plan: Path, names: tuple[str, ...]) -> Path:
    """Each name is a child's, its family's and its referrer's, with a stay; eight stays a week."""
    written = open_plan(plan, password=PASSWORD)
    with written.writing() as work:
        for at, name in enumerate(names):
            number, first = 100 + at, MONDAY + WEEK * (at // 8)
            work.write(None, Family(number, f"G{number}", name, contact=name, address=name, phone=name, email=name))
            work.write(None, Child(number, f"K{number}", name, name, date(2020, 5, 1), number, note=name))
            stay = a_stay(first.isoformat(), (first + WEEK).isoformat(), number=number, child_id=number)
            decision = a_decision(first.isoformat(), (first + WEEK).isoformat(), number=name)
            bed = a_bed(1 + at % 8, first.isoformat(), (first + WEEK).isoformat())
            work.rewrite(None, a_timeline(stay, a_phase(PhaseKind.LONG, first.isoformat()), bed, decision))
        work.record(Text("test", "given"), "test", NOW)
    written.close()
    return plan


@pytest.fixture
def sitting(qtbot: QtBot, peopled: Path, around: Surroundings) -> Iterator[Sitting]:
    sitting = Sitting(Workspace.open(peopled, PASSWORD), around)
    sitting.window.show()
    qtbot.waitUntil(sitting.window.isVisible)
    yield sitting
    sitting.window.close()


def taken_for_code(top: QWidget) -> list[str]:
    """What a widget below `top` shows of a canary as markup or as a shortcut."""
    found = []
    for widget in (top, *top.findChildren(QWidget)):
        if is_markup(widget.toolTip()):
            found.append(widget.toolTip())
        if isinstance(widget, QLabel) and "Tweety" in widget.text():
            found += [] if widget.textFormat() is Qt.TextFormat.PlainText else [widget.text()]
        if isinstance(widget, QAbstractButton | QGroupBox) and "Tweety" in _caption(widget):
            found += [_caption(widget)] if "&" in _caption(widget).replace("&&", "") else []
    return found


def is_markup(tip: str) -> bool:
    return "Tweety" in tip and OUR_OWN.fullmatch(tip) is None


def _caption(widget: QAbstractButton | QGroupBox) -> str:
    return widget.title() if isinstance(widget, QGroupBox) else widget.text()


def test_whoever_takes_the_bait_is_seen(bait: Bait) -> None:
    with socket.create_connection(("127.0.0.1", int(bait.web.rpartition(":")[2]))):
        assert bait.was_called()
    bait.picture.read_bytes()
    assert bait.was_taken()


def test_there_are_sixty_of_them(names: tuple[str, ...]) -> None:
    assert len(set(names)) >= 60


def test_every_page_shows_them_as_they_are(sitting: Sitting) -> None:
    for page in sitting.pages.all:
        sitting.window.turn_to(page)
        page.refresh()
        page.grab()
        assert taken_for_code(page) == [], page.title


def test_every_way_to_look_at_the_board_shows_them_as_they_are(sitting: Sitting) -> None:
    board = sitting.pages.board
    sitting.window.turn_to(board)
    board.view.show_days(365)
    for turn in (board.faces.turn_round, board.faces.change_face, board.faces.change_face, board.faces.turn_round):
        board.grab()
        turn()

    assert taken_for_code(board) == []


def test_every_card_shows_them_as_they_are(sitting: Sitting, names: tuple[str, ...]) -> None:
    for at in range(len(names)):
        sitting.pages.show_child(100 + at)
        sitting.pages.children_page.grab()
        assert taken_for_code(sitting.pages.children_page) == [], names[at]


def test_every_stay_card_shows_them_as_they_are(sitting: Sitting, names: tuple[str, ...]) -> None:
    for at in range(len(names)):
        sitting.pages.show_stay(100 + at)
        sitting.pages.board.at_hand.choices[Choice.OPEN].trigger()
        sitting.pages.board.grab()
        assert taken_for_code(sitting.pages.board) == [], names[at]


def test_every_tip_of_the_board_is_plain(sitting: Sitting) -> None:
    view = sitting.pages.board.view
    sitting.window.turn_to(sitting.pages.board)
    view.show_days(90)
    told = set()
    for x in range(5, view.viewport().width(), 40):
        for y in range(5, view.viewport().height(), 18):
            spot = QPoint(x, y)
            asked = QHelpEvent(QEvent.Type.ToolTip, spot, view.viewport().mapToGlobal(spot))
            QApplication.sendEvent(view.viewport(), asked)
            told.add(QToolTip.text())
    QToolTip.hideText()

    assert any("Tweety" in tip for tip in told)
    assert not any(is_markup(tip) for tip in told)


def test_every_dialog_is_known() -> None:
    assert every_dialog() == known()


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_every_dialog_shows_them_as_they_are(sitting: Sitting, names: tuple[str, ...], kind: type[QDialog]) -> None:
    """Each about five of them, so that all together meet every name many times."""
    first = list(DIALOGS).index(kind)
    for at in range(first % 12, len(names), 12):
        dialog = opened(sitting, kind, 100 + at)
        if dialog is not None:
            dialog.grab()
            assert taken_for_code(dialog) == [], names[at]
            dialog.deleteLater()


def test_the_undo_names_no_shortcut(sitting: Sitting) -> None:
    sitting.desk.history.run(lambda _: sitting.desk.workspace.planning.lock(100, locked=True))

    texts = [action.text() for action in sitting.window.findChildren(QAction)]

    assert not any("Tweety" in text for text in texts)


def test_paper_prints_them_as_they_are(peopled: Path, names: tuple[str, ...], tmp_path: Path) -> None:
    workspace = Workspace.open(peopled, PASSWORD)
    sheets = [
        sheet
        for number in range(1 + (len(names) - 1) // 8)
        for sheet in workspace.documents.week((MONDAY + WEEK * number).isocalendar().year, 2 + number, MONDAY)
    ]
    PdfPaper(Words.english()).write_week(sheets, tmp_path / "week.pdf", Imprint("an", NOW))
    workspace.close()

    printed = "".join(page.extract_text() for page in PdfReader(tmp_path / "week.pdf").pages)
    assert printed.count("Tweety") >= len(names)


@pytest.fixture
def workspace(peopled: Path) -> Iterator[Workspace]:
    workspace = Workspace.open(peopled, PASSWORD)
    yield workspace
    workspace.close()


def head_of(name: str) -> Letterhead:
    return Letterhead(name, name, name, name, name)


def an_answer(workspace: Workspace, number: int) -> Document:
    """Everything held about a child, nothing held back."""
    found = workspace.disclosures.gather(number, PRINTED_ON)
    return replace(found, helds=tuple(held.flagged(Flag.GIVEN) for held in found.helds)).document()


def a_certificate(name: str) -> Document:
    on = PRINTED_ON
    return ErasureCertificate(
        head_of(name), ErasedFile(990, 1, "a1b2", ErasureGround.REQUEST, on, on, name, on, name, 1, 1)
    ).document()


PAPERS: Mapping[str, Callable[[Workspace, int, str], Document]] = {
    "letter": lambda w, number, _: w.letters.to_parents(number, PRINTED_ON)[0].document(),
    "notice": lambda w, number, _: w.letters.to_payer(number, NoticeKind.BEGIN, PRINTED_ON).document(),
    "month": lambda w, number, _: MonthOverview(Month(2026, 3), [w.two_thirds.case(number)]).document(),
    "binc": lambda w, number, _: w.letters.binc(number, PRINTED_ON).document(),
    "answer": lambda w, number, _: an_answer(w, number),
    "certificate": lambda _, __, name: a_certificate(name),
    "register": lambda w, _, name: replace(w.register.whole(PRINTED_ON), letterhead=head_of(name)).document(),
}
"""Every paper but the week, about the child with this number and this name; where no child stands, of such a centre."""


@pytest.mark.parametrize("paper", PAPERS)
def test_every_paper_prints_them_as_they_are(workspace: Workspace, names: tuple[str, ...], paper: str) -> None:
    imprint, wrong = Imprint("an", NOW), []
    for number, name in enumerate(names, start=100):
        document = PAPERS[paper](workspace, number, name)
        pages = compose_document(document, imprint, spoken(Words.english(), imprint))
        words = "".join(shape.text for page in pages for shape in page.shapes if isinstance(shape, Lettering))
        content = pdf(pages, PaperSize.A4)
        if bare_of_blanks(name) not in bare_of_blanks(words) or not content.startswith(b"%PDF"):
            wrong.append(name)
    assert wrong == []


def bare_of_blanks(words: str) -> str:
    """What lines leave of it: they break at blanks, and a word that is too wide anywhere."""
    return "".join(words.split())


def test_the_key_on_paper_is_of_a_centre_as_it_is_called(qtbot: QtBot, names: tuple[str, ...], tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for number, name in enumerate(names):
        printing = SheetPrinting(Sheet("ABCD-EFGH-JKMN", name, PRINTED_ON), window)
        printing.printer.setOutputFileName(str(tmp_path / f"{number}.pdf"))
        assert printing.print()

    printed = [PdfReader(tmp_path / f"{number}.pdf").pages[0].extract_text() for number in range(len(names))]
    assert sum("Tweety" in words.replace("\n", "").replace("\u200b", "") for words in printed) == len(names)


def test_a_workbook_holds_them_as_text(peopled: Path, names: tuple[str, ...], tmp_path: Path) -> None:
    workspace = Workspace.open(peopled, PASSWORD)
    workspace.transfer.export_workbook(tmp_path / "uit.xlsx")
    workspace.close()

    book = load_workbook(tmp_path / "uit.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if "Tweety" in str(cell.value)]
    assert len(cells) >= len(names)
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.quotePrefix for cell in cells if str(cell.value)[0] in "=+-@\t\uff1d")
