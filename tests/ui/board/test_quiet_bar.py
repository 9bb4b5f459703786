from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from ui.board.quiet_bar import QuietBar


class Paintings(QObject):
    """Counts how often a scroll bar is painted."""

    def __init__(self, bar: QuietBar) -> None:
        super().__init__(bar)
        self.count = 0
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


@pytest.fixture
def bar(qapp: QApplication) -> Iterator[QuietBar]:
    """A scroll bar over three years of a board that shows four weeks."""
    bar = QuietBar(Qt.Orientation.Horizontal)
    bar.resize(1400, 15)
    bar.setRange(0, 100_000)
    bar.setPageStep(1400)
    bar.show()
    qapp.processEvents()
    yield bar
    bar.close()
    bar.deleteLater()


@pytest.fixture
def paintings_of(bar: QuietBar, qapp: QApplication) -> Callable[[int], int]:
    """How often a bar is painted when it goes to a value."""
    paintings = Paintings(bar)

    def count(value: int) -> int:
        before = paintings.count
        bar.setValue(value)
        qapp.processEvents()
        return paintings.count - before

    return count


def test_a_step_that_does_not_move_the_handle_paints_nothing(paintings_of: Callable[[int], int]) -> None:
    assert [paintings_of(value) for value in range(1, 10)] == [0] * 9


def test_a_handle_that_moves_is_painted(paintings_of: Callable[[int], int]) -> None:
    assert [paintings_of(value) for value in (10_000, 50_000, 100_000)] == [1, 1, 1]


def test_small_steps_move_the_handle_in_the_end(bar: QuietBar, paintings_of: Callable[[int], int]) -> None:
    painted = sum(paintings_of(value) for value in range(9, 900, 9))

    assert 5 <= painted <= 20
    assert bar.value() == 891
