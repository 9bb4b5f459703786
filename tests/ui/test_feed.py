"""What was committed reaches every page as a signal, on the GUI thread."""

import threading
from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from ckgdesk.changes import Change, ChangeFeed, ChangeSet
from ckgdesk.texts import Text
from tests.builders import a_stay
from ui.feed import Feed

NEWS = ChangeSet(1, Text("planning", "Stay moved"), (Change(None, a_stay()),), "an", datetime(2026, 1, 5, tzinfo=UTC))


def test_what_was_committed_becomes_a_signal(qtbot: QtBot) -> None:
    source = ChangeFeed()
    feed = Feed(source)

    with qtbot.waitSignal(feed.changed) as told:
        source.publish(NEWS)

    assert told.args == [NEWS]


def test_news_from_the_worker_arrives_on_the_gui_thread(qtbot: QtBot) -> None:
    source, threads = ChangeFeed(), []
    feed = Feed(source)
    feed.changed.connect(lambda _news: threads.append(threading.current_thread()))
    worker = threading.Thread(target=source.publish, args=(NEWS,))

    with qtbot.waitSignal(feed.changed):
        worker.start()
    worker.join()

    assert threads == [threading.main_thread()]


def test_nothing_is_told_after_leaving(qtbot: QtBot) -> None:
    source = ChangeFeed()
    feed = Feed(source)

    feed.leave()

    with qtbot.assertNotEmitted(feed.changed):
        source.publish(NEWS)
