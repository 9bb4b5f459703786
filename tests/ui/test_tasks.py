"""Long work runs beside the window, in order, and its answer comes back to the GUI thread."""

import gc
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from ui.tasks import Errand, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    del qtbot
    tasks = Tasks()
    yield tasks
    tasks.close()


class Heard:
    """Remembers answers, and on which thread they came."""

    def __init__(self) -> None:
        self.answers: list[object] = []
        self.threads: set[threading.Thread] = set()

    def hear(self, answer: object) -> None:
        self.answers.append(answer)
        self.threads.add(threading.current_thread())


def fail() -> int:
    raise ValueError("broken")


def test_work_is_done_elsewhere_and_answered_here(qtbot: QtBot, tasks: Tasks) -> None:
    heard = Heard()

    tasks.run(Errand(threading.current_thread, heard.hear, heard.hear))
    qtbot.waitUntil(lambda: bool(heard.answers))

    assert heard.answers != [threading.main_thread()]
    assert heard.threads == {threading.main_thread()}


def test_an_exception_is_an_answer_too(qtbot: QtBot, tasks: Tasks) -> None:
    done, failed = Heard(), Heard()

    tasks.run(Errand(fail, done.hear, failed.hear))
    qtbot.waitUntil(lambda: bool(failed.answers))

    assert isinstance(failed.answers[0], ValueError)
    assert done.answers == []


def test_one_piece_of_work_follows_the_other(qtbot: QtBot, tasks: Tasks) -> None:
    heard = Heard()

    for number in range(5):
        tasks.run(Errand(partial(int, number), heard.hear, heard.hear))
    qtbot.waitUntil(lambda: len(heard.answers) == 5)

    assert heard.answers == [0, 1, 2, 3, 4]


def test_busy_from_the_question_to_the_answer(qtbot: QtBot, tasks: Tasks) -> None:
    heard = Heard()

    with qtbot.waitSignals([tasks.busy_changed, tasks.busy_changed]):
        tasks.run(Errand(int, heard.hear, heard.hear))
        assert tasks.busy

    assert not tasks.busy


def test_nobody_is_answered_inside_the_question(tasks: Tasks) -> None:
    heard = Heard()

    tasks.run(Errand(int, heard.hear, heard.hear))
    tasks.close()

    assert heard.answers == []


def test_nothing_of_qt_is_collected_on_the_worker(qtbot: QtBot, tasks: Tasks) -> None:
    heard = Heard()

    tasks.run(Errand(gc.isenabled, heard.hear, heard.hear))
    qtbot.waitUntil(lambda: bool(heard.answers))

    assert heard.answers == [False]
    assert gc.isenabled()


def test_work_that_nobody_waits_for_makes_nobody_busy(qtbot: QtBot, tasks: Tasks) -> None:
    heard = Heard()

    tasks.run(Errand(int, heard.hear, heard.hear, beside=True))
    busy = tasks.busy

    qtbot.waitUntil(lambda: bool(heard.answers))
    assert not busy
