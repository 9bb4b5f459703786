from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ckgdesk.domain.board import BoardPicture
from tests.ui.board.boards import a_board, a_view, two_stays
from ui.board.view import BoardView

Seen = Callable[[BoardPicture], BoardView]


@pytest.fixture
def seen(qapp: QApplication) -> Iterator[Seen]:
    """Shows a board in a view, and lets go of it afterwards."""
    views: list[BoardView] = []

    def show(board: BoardPicture) -> BoardView:
        view = a_view(board)
        views.append(view)
        view.show()
        qapp.processEvents()
        return view

    yield show
    for view in views:
        view.close()
        view.deleteLater()


@pytest.fixture
def view(seen: Seen) -> BoardView:
    """Sixty days from New Year with two stays on places 1 and 2."""
    return seen(a_board(*two_stays()))
