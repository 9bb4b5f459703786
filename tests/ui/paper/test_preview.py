"""The preview: white paper, as wide as the window, larger and smaller at will."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.paper.preview import PagePreview
from ui.paper.shapes import Box, Page, Panel
from ui.theme import Scheme, Theme

PAGE = Page(16838, 11906, (Panel(Box(0, 0, 8000, 11906), 0.0),))


@pytest.fixture
def preview(qtbot: QtBot, theme: Theme) -> Iterator[PagePreview]:
    preview = PagePreview(theme)
    qtbot.addWidget(preview)
    preview.resize(800, 500)
    preview.show_pages([PAGE, PAGE])
    preview.show()
    yield preview
    preview.hide()


def test_the_pages_lie_one_below_the_other_and_do_not_touch(preview: PagePreview) -> None:
    (_, first), (_, second) = preview.sheets()

    assert second.top() > first.bottom() + 10
    assert first.width() / first.height() == pytest.approx(297 / 210, rel=0.01)


def test_a_sheet_is_as_wide_as_the_window(preview: PagePreview) -> None:
    (_, first), _ = preview.sheets()

    assert 0.9 * 800 < first.width() < 800
    assert preview.horizontalScrollBar().maximum() == 0


def test_a_narrower_window_has_narrower_sheets(preview: PagePreview) -> None:
    preview.resize(500, 500)

    (_, first), _ = preview.sheets()

    assert first.right() < 500


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST])
def test_paper_is_white_whatever_the_window_is(preview: PagePreview, theme: Theme, scheme: Scheme) -> None:
    theme.choose(scheme)

    picture = preview.viewport().grab().toImage()

    (_, first), _ = preview.sheets()
    inked, blank = first.left() + first.width() * 0.25, first.left() + first.width() * 0.75
    assert picture.pixelColor(int(inked), 200) == QColor("black")
    assert picture.pixelColor(int(blank), 200) == QColor("white")


def test_zooming_in_keeps_the_middle_in_the_middle(preview: PagePreview) -> None:
    preview.verticalScrollBar().setValue(preview.verticalScrollBar().maximum() // 2)
    _, (_, before) = preview.sheets()
    share = (250 - before.top()) / before.height()

    preview.zoom_in()

    _, (_, after) = preview.sheets()
    assert (250 - after.top()) / after.height() == pytest.approx(share, abs=0.05)


def test_zooming_out_takes_back_zooming_in(preview: PagePreview) -> None:
    preview.zoom_in()
    preview.zoom_out()

    assert preview.zoom == pytest.approx(1)


def test_zooming_ends_somewhere(preview: PagePreview) -> None:
    preview.zoom_by(100)
    most = preview.zoom
    preview.zoom_by(0.0001)

    assert (most, preview.zoom) == (4.0, 0.5)


@pytest.mark.parametrize(
    ("modifier", "zoomed"), [(Qt.KeyboardModifier.ControlModifier, True), (Qt.KeyboardModifier.NoModifier, False)]
)
def test_ctrl_and_the_wheel_zoom_the_wheel_alone_scrolls(
    preview: PagePreview, modifier: Qt.KeyboardModifier, *, zoomed: bool
) -> None:
    middle = QPointF(preview.viewport().rect().center())
    turn = QWheelEvent(
        middle, preview.viewport().mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, modifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip

    QApplication.sendEvent(preview.viewport(), turn)

    assert (preview.zoom != 1.0) is zoomed
    assert (preview.verticalScrollBar().value() > 0) is not zoomed


def test_nothing_to_show_is_nothing_to_scroll(preview: PagePreview) -> None:
    preview.show_pages([])

    assert preview.verticalScrollBar().maximum() == 0
    assert preview.accessibleDescription() == "0 page(s)"
