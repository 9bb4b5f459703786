from datetime import timedelta
from random import Random

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from ckgdesk.domain.board import BoardPicture
from ckgdesk.domain.period import DAY
from ckgdesk.domain.stay import Certainty, PhaseKind
from ckgdesk.domain.timeline import Timeline
from tests.builders import a_bed, a_closure, a_house, a_phase, a_stay, a_timeline, an_absence, day, nights
from tests.ui.board.boards import Heard, a_board, a_place_stay, light, two_stays
from tests.ui.board.conftest import Seen
from ui.board.view import BoardView
from ui.theme import Scheme, colours_of

NEW_YEAR = day("2026-01-01")


def turn(view: BoardView, by: int, held: Qt.KeyboardModifier, at: int = 700) -> None:
    """Turn the wheel over a point."""
    port = view.viewport()
    event = QWheelEvent(
        QPointF(at, 300),
        QPointF(port.mapToGlobal(QPoint(at, 300))),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # not inverted
    )
    QApplication.sendEvent(port, event)


def on_screen(view: BoardView) -> QImage:
    """What the window shows, with what scrolling left of it."""
    QApplication.processEvents()
    shown = view.screen().grabWindow(view.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return shown.copy(view.viewport().geometry())


def painted_anew(view: BoardView) -> QImage:
    return view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32).copy(view.viewport().geometry())


def three_nights(number: int) -> Timeline:
    """One of many stays on place 3, each sure of its end in another way."""
    first = NEW_YEAR + 3 * number * DAY
    return a_place_stay(3, str(first), str(first + 3 * DAY), 10 + number, tuple(Certainty)[number % 3])


def a_busy_board() -> BoardPicture:
    """Everything that follows a scroll: long names, phases, absences, closures, stays without an end."""
    stays = [
        a_timeline(
            a_stay("2025-12-20", None, 1),
            a_phase(PhaseKind.CRISIS, "2025-12-20"),
            a_phase(PhaseKind.SHORT, "2026-01-02"),
            a_phase(PhaseKind.LONG, "2026-01-04"),
            a_bed(1, "2025-12-20"),
        ),
        a_timeline(
            a_stay("2026-01-02", "2026-03-20", 2), a_bed(2, "2026-01-02", "2026-03-20"),
            an_absence("2026-01-08", "2026-01-10"), an_absence("2026-01-20", "2026-02-05"),
        ),
        *(three_nights(n) for n in range(25)),
    ]  # fmt: skip
    closures = [a_closure(4, "2026-01-05", "2026-02-14"), a_closure(5, "2025-12-01", None, 2)]
    return a_board(*stays, closures=closures)


@pytest.mark.parametrize("days", [14, 60, 200])
def test_what_scrolling_leaves_is_what_painting_anew_would_show(seen: Seen, days: int) -> None:
    view, random = seen(a_busy_board()), Random(days)  # noqa: S311  only to scroll about
    view.read_holidays()
    view.show_days(days)
    on_screen(view)

    differing = []
    for _ in range(12):
        bar = view.horizontalScrollBar()
        bar.setValue(bar.value() + random.randint(-150, 150))
        if on_screen(view) != painted_anew(view):
            differing.append(bar.value())

    assert differing == []


def test_scrolling_down_leaves_what_painting_anew_would_show(seen: Seen) -> None:
    view = seen(a_board(*two_stays(), house=a_house(groups=4, places=12)))
    on_screen(view)

    for step in (30, 7, -12, 200):
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() + step)

        assert on_screen(view) == painted_anew(view)


def test_the_wheel_with_ctrl_zooms_around_the_pointer(view: BoardView) -> None:
    before = view.scene.frame.days.moment(700)
    width = view.day_width()

    turn(view, 240, Qt.KeyboardModifier.ControlModifier)

    assert view.day_width() > width * 1.2
    assert view.scene.frame.days.moment(700) == pytest.approx(before, abs=0.1)


def test_the_wheel_with_shift_goes_sideways(view: BoardView) -> None:
    first = view.first_day()

    turn(view, -240, Qt.KeyboardModifier.ShiftModifier)

    assert view.first_day() > first


def test_a_wider_window_shows_the_same_days_wider(view: BoardView) -> None:
    view.resize(1600, 700)

    assert view.day_count() == 60
    assert view.scene.frame.body.width() / view.day_width() == pytest.approx(60)


def test_zooming_in_shows_fewer_days(view: BoardView) -> None:
    view.zoom_in()

    assert view.day_count() == pytest.approx(60 / 1.25)


def test_zooming_out_takes_it_back(view: BoardView) -> None:
    view.zoom_in()
    view.zoom_out()

    assert view.day_count() == pytest.approx(60)


def test_a_day_can_be_gone_to(view: BoardView) -> None:
    view.go_to(day("2031-06-15"))

    assert view.first_day() == day("2031-06-15")


@pytest.mark.parametrize("step", [1, -1])
def test_the_next_days_begin_where_these_end(view: BoardView, step: int) -> None:
    view.turn(step)

    assert view.first_day() == day("2026-01-01") + step * timedelta(days=60)


def test_there_is_no_last_day(view: BoardView) -> None:
    bar = view.horizontalScrollBar()

    for _ in range(6):
        bar.setValue(bar.maximum())

    assert view.first_day().year >= 2033


def test_there_is_no_first_day(view: BoardView) -> None:
    for _ in range(6):
        view.horizontalScrollBar().setValue(0)

    assert view.first_day().year <= 2018


def test_the_nights_in_sight_are_told(view: BoardView) -> None:
    heard = Heard()
    view.span_changed.connect(heard.hear)

    view.go_to(day("2026-03-01"))

    assert view.visible_period().covers(nights("2026-03-01", "2026-04-29"))
    assert heard.said


def test_a_folded_row_gives_its_height_to_others(view: BoardView) -> None:
    before = view.scene.frame.rows.height

    view.toggle("group:1")

    assert view.scene.frame.rows.height == before - 22 - 4 * 28


def test_folding_is_told_so_that_it_can_be_remembered(view: BoardView) -> None:
    heard = Heard()
    view.collapsed_changed.connect(heard.hear)

    view.toggle("group:1")
    view.toggle("group:1")

    assert heard.said == [(frozenset({"group:1"}),), (frozenset(),)]


def test_folded_rows_stay_folded_in_a_new_picture(view: BoardView) -> None:
    view.fold({"group:1"})

    view.show_picture(a_board(*two_stays()))

    assert view.scene.frame.rows.index_of("place:1") is None


def test_a_new_picture_keeps_days_and_scroll(view: BoardView) -> None:
    view.go_to(day("2026-02-14"))

    view.show_picture(a_board())

    assert view.first_day() == day("2026-02-14")


def test_a_row_below_the_window_is_scrolled_into_it(seen: Seen) -> None:
    view = seen(a_board(house=a_house(groups=4, places=12)))

    view.reveal_row("place:48")

    frame = view.scene.frame
    index = frame.rows.index_of("place:48")
    assert index is not None
    assert frame.body.bottom() + 1 == frame.row_top(index) + frame.row_height(index)


def test_initials_replace_names(view: BoardView) -> None:
    view.name_by(lambda child: child.initials)

    assert [strip.name for strip in view.scene.sheet.strips("place:1")] == ["L.V."]


def test_another_theme_recolours_everything(view: BoardView) -> None:
    before = painted_anew(view)

    view.colour_by(colours_of(Scheme.DARK).__getitem__)
    dark = painted_anew(view)
    view.colour_by(light)

    assert dark != before
    assert painted_anew(view) == before


def test_holidays_are_read_after_the_first_paint(view: BoardView) -> None:
    view.repaint()
    QApplication.processEvents()

    assert view.tip_at(QPoint(view.scene.frame.days.x(day("2026-01-01").toordinal()) + 3, 60))[0] == "Nieuwjaar"
