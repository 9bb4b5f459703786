"""While the pointer only looks: tips beside what they are about, brussen joined."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from ckgdesk.domain.board import BoardPicture, board_picture
from tests.builders import a_child, a_closure, a_picture
from tests.ui.board.boards import TODAY, WINDOW, MouseHand, a_board, a_place_stay, two_stays
from tests.ui.board.conftest import Seen
from ui.board.hovering import Hovering
from ui.board.selection import Selection
from ui.board.view import BoardView


def a_family_board() -> BoardPicture:
    """Children 1 and 2 are brussen, on places 1 and 6; child 3 is not."""
    stays = [a_place_stay(place, "2026-01-05", "2026-02-02", number) for number, place in ((1, 1), (2, 6), (3, 3))]
    children = [a_child(1, family_id=1), a_child(2, family_id=1), a_child(3)]
    return board_picture(a_picture(*stays, children=children), WINDOW, TODAY)


def shown_tip() -> QWidget:
    return next(window for window in QApplication.topLevelWidgets() if window.objectName() == "qtooltip_label")


def test_brussen_are_joined_while_the_pointer_rests_on_one(seen: Seen) -> None:
    view = seen(a_family_board())

    MouseHand(view).hover(MouseHand(view).point("place:1", "2026-01-10"))

    assert view.scene.linked == {1, 2}
    assert view.scene.linked_rows == ("place:1", "place:6")


def test_the_pointer_that_goes_lets_them_go(seen: Seen) -> None:
    view = seen(a_family_board())
    MouseHand(view).hover(MouseHand(view).point("place:1", "2026-01-10"))

    MouseHand(view).hover(MouseHand(view).point("place:4", "2026-01-10"))

    assert view.scene.linked == frozenset()


def test_brussen_of_whoever_is_selected_stay_joined(seen: Seen) -> None:
    view = seen(a_family_board())

    view.select(Selection("place:6", (2, 21)))

    assert view.scene.linked == {1, 2}


def test_a_child_alone_joins_nobody(seen: Seen) -> None:
    view = seen(a_family_board())

    view.select(Selection("place:3", (3, 31)))

    assert view.scene.linked == frozenset()


@pytest.mark.parametrize(
    ("row", "on"), [("place:1", "2026-01-10"), ("place:2", "2026-02-15"), ("group:1", "2026-01-10")]
)
def test_a_tip_never_hides_what_it_describes(view: BoardView, row: str, on: str) -> None:
    point = MouseHand(view).point(row, on)
    port = view.viewport()

    QApplication.sendEvent(port, QHelpEvent(QEvent.Type.ToolTip, point, port.mapToGlobal(point)))

    about = Hovering(view, view.tip_at).tip(point).about.translated(port.mapToGlobal(QPoint()))
    assert not shown_tip().frameGeometry().intersects(about)
    QToolTip.hideText()


def test_a_count_names_who_is_there_and_what_is_closed(seen: Seen) -> None:
    view = seen(a_board(*two_stays(), closures=[a_closure(4, "2026-01-01", "2026-02-01")]))

    sentences = Hovering(view, view.tip_at).tip(MouseHand(view).point("group:1", "2026-01-10")).sentences

    assert sentences == (
        "Leefgroep 1, night of 10/01/2026: 1 of 3 places taken",
        "Lotte V.",
        "Closed: P4 (schilderwerken)",
    )


def test_a_site_names_its_groups(view: BoardView) -> None:
    sentences = Hovering(view, view.tip_at).tip(MouseHand(view).point("site:1", "2026-01-10")).sentences

    assert sentences[1:] == ("Leefgroep 1: Lotte V.",)
