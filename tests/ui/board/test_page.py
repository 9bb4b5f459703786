from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from ckgdesk.domain.period import DAY
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.wishes import Edge
from ckgdesk.services.planning import NewStay
from ckgdesk.store.opening import create_plan
from ckgdesk.workspace import Workspace
from tests.builders import day, nights
from tests.centre import CHEAP, PASSWORD
from tests.ui.board.boards import Heard, MouseHand
from ui.board.page import BoardPage
from ui.desk import Desk, Surroundings
from ui.page import Verb
from ui.preferences import Key

Pages = Callable[[], BoardPage]


@pytest.fixture
def opened(desk: Desk, qapp: QApplication) -> Iterator[Pages]:
    """Opens the page as the window does, as often as asked."""
    pages: list[BoardPage] = []

    def show() -> BoardPage:
        page = BoardPage(desk)
        pages.append(page)
        page.resize(1300, 800)
        page.show()
        qapp.processEvents()
        return page

    yield show
    for page in pages:
        page.close()
        page.deleteLater()


@pytest.fixture
def admitted(desk: Desk) -> int:
    """A child on place 1 for four weeks: the stay."""
    change_set = desk.workspace.planning.add_stay(
        NewStay(1, PhaseKind.SHORT, nights("2026-01-05", "2026-02-02"), place_id=1)
    )
    return next(change.record.id for change in change_set.changes if change.kind == "Stay")


@pytest.fixture
def page(admitted: int, opened: Pages) -> BoardPage:
    del admitted  # only has to be there
    return opened()


def keys_of(page: BoardPage, row: str = "place:1") -> list[tuple[int, int]]:
    return [strip.key for strip in page.view.scene.sheet.strips(row)]


def test_the_page_shows_the_plan_around_today(page: BoardPage, admitted: int) -> None:
    assert [stay_id for stay_id, _ in keys_of(page)] == [admitted]
    assert page.view.visible_period().holds(day("2026-01-10"))


def test_a_drag_is_stored_and_shown(page: BoardPage, desk: Desk, admitted: int) -> None:
    hand = MouseHand(page.view)
    end = hand.point("place:3", "2026-01-14")
    hand.drag(hand.point("place:1", "2026-01-10"), end)

    hand.release(end)

    assert [stay_id for stay_id, _ in keys_of(page, "place:3")] == [admitted]
    assert desk.history.stack.canUndo()


def test_an_undone_drag_lies_where_it_lay(page: BoardPage, desk: Desk, admitted: int) -> None:
    (placement,) = (key[1] for key in keys_of(page))
    page.view.move_wished.emit(admitted, placement, 3, 2)

    desk.history.stack.undo()

    assert keys_of(page) == [(admitted, placement)]


def test_a_refused_drag_is_said_in_the_message_bar_and_nothing_moves(
    page: BoardPage, desk: Desk, admitted: int
) -> None:
    desk.workspace.planning.add_stay(NewStay(2, PhaseKind.SHORT, nights("2026-01-05", "2026-01-20"), place_id=2))
    (placement,) = (key[1] for key in keys_of(page))

    page.view.move_wished.emit(admitted, placement, 2, 0)

    assert desk.messages.current is not None
    assert "P2" in desk.messages.current.text
    assert keys_of(page) == [(admitted, placement)]


def test_another_departure_is_stored(page: BoardPage, admitted: int) -> None:
    (placement,) = (key[1] for key in keys_of(page))

    page.view.resize_wished.emit(admitted, placement, Edge.UNTIL, day("2026-02-05"))

    assert page.view.board.bars_by_key[(admitted, placement)].period == nights("2026-01-05", "2026-02-05")


def test_a_parked_stay_waits_in_the_lane(page: BoardPage, admitted: int) -> None:
    (placement,) = (key[1] for key in keys_of(page))

    page.view.park_wished.emit(admitted, placement)

    assert keys_of(page, "waiting:0") == [(admitted, 0)]


def test_what_somebody_else_changed_shows(page: BoardPage, desk: Desk) -> None:
    desk.workspace.planning.add_stay(NewStay(2, PhaseKind.SHORT, nights("2026-01-12", "2026-01-20"), place_id=2))

    assert len(keys_of(page, "place:2")) == 1


def test_what_lies_far_away_is_not_read_again(page: BoardPage, desk: Desk) -> None:
    before = page.view.board

    desk.workspace.planning.add_stay(NewStay(2, PhaseKind.SHORT, nights("2029-01-12", "2029-01-20"), place_id=2))

    assert page.view.board is before


def test_scrolling_on_reads_on(page: BoardPage, desk: Desk) -> None:
    desk.workspace.planning.add_stay(NewStay(2, PhaseKind.SHORT, nights("2027-03-01", "2027-03-20"), place_id=2))

    page.view.go_to(day("2027-02-20"))

    assert len(keys_of(page, "place:2")) == 1


def test_three_times_what_shows_is_read(page: BoardPage) -> None:
    page.view.go_to(day("2028-06-01"))

    visible, window = page.view.visible_period(), page.view.board.window
    assert window.first == visible.first - visible.night_count() * DAY
    assert window.night_count() == 3 * visible.night_count()


def test_near_the_end_of_what_was_read_the_page_reads_on_soon(page: BoardPage) -> None:
    page.view.go_to(day("2028-06-01"))
    before = page.view.board.window

    page.view.go_to(day("2028-06-01") + 20 * DAY)
    soon = page.view.board.window
    for timer in (timer for timer in page.findChildren(QTimer) if timer.isActive() and timer.isSingleShot()):
        timer.timeout.emit()

    assert soon == before
    assert page.view.board.window != before


def test_a_drag_reads_all_nights_it_can_reach(page: BoardPage) -> None:
    hand = MouseHand(page.view)
    page.view.show_days(7)
    page.view.go_to(day("2026-01-08"))
    page.refresh()

    hand.drag(hand.point("place:1", "2026-01-10"), hand.point("place:3", "2026-01-11"))

    assert page.view.dragging
    assert page.view.board.window.covers(nights("2025-12-29", "2026-02-09"))


def test_a_stay_anywhere_in_time_can_be_pointed_out(page: BoardPage, desk: Desk) -> None:
    change_set = desk.workspace.planning.add_stay(
        NewStay(2, PhaseKind.SHORT, nights("2030-03-01", "2030-03-20"), place_id=2)
    )
    stay_id = next(change.record.id for change in change_set.changes if change.kind == "Stay")

    page.show_stay(stay_id)

    assert page.view.scene.flashing == stay_id
    assert page.view.visible_period().holds(day("2030-03-01"))


def test_a_stay_that_is_gone_points_nowhere(page: BoardPage) -> None:
    before = page.view.first_day()

    page.show_stay(987_654)

    assert page.view.first_day() == before


def test_opening_a_stay_shows_its_card_beside_the_board(page: BoardPage, admitted: int) -> None:
    page.view.stay_opened.emit(admitted)

    assert page.card.isVisible()
    assert page.card.stay_id == admitted


@pytest.mark.parametrize(("verb", "fewer"), [(Verb.ZOOM_IN, True), (Verb.ZOOM_OUT, False)])
def test_the_window_can_zoom(page: BoardPage, verb: Verb, *, fewer: bool) -> None:
    before = page.view.day_count()

    page.follow(verb)

    assert (page.view.day_count() < before) is fewer


def test_the_window_can_go_to_today(page: BoardPage) -> None:
    page.view.go_to(day("2031-01-01"))

    page.follow(Verb.TODAY)

    assert page.view.visible_period().holds(day("2026-01-10"))


def test_span_folds_and_legend_are_remembered(page: BoardPage, opened: Pages) -> None:
    page.view.show_days(91)
    page.view.toggle("group:2")
    page.bar.legend.setChecked(False)
    page.hide()

    again = opened()

    assert again.view.day_count() == pytest.approx(91)
    assert again.view.scene.collapsed == {"group:2"}
    assert again.legend.isHidden()


def test_the_days_in_sight_are_remembered(page: BoardPage, opened: Pages) -> None:
    page.view.go_to(day("2026-05-04"))
    page.hide()

    assert opened().view.first_day() == day("2026-05-04")


def test_on_another_day_the_board_opens_at_that_day(page: BoardPage, opened: Pages, desk: Desk) -> None:
    own = desk.preferences.of_user(desk.workspace.user)
    page.view.go_to(day("2026-05-04"))
    page.hide()

    own.keep(Key.BOARD_DAY, "2026-05-04 2026-01-09")

    assert opened().view.visible_period().holds(desk.clock.today())


def test_another_user_has_a_board_of_its_own(page: BoardPage, desk: Desk) -> None:
    page.view.toggle("group:2")
    page.hide()

    assert desk.preferences.of_user("somebody else").texts(Key.COLLAPSED) == ()


def test_a_spoiled_span_does_no_harm(desk: Desk, opened: Pages) -> None:
    desk.preferences.of_user(desk.workspace.user).keep(Key.ZOOM, -5.0)

    assert opened().view.day_count() > 0


def test_initials_replace_names_on_the_board(page: BoardPage, desk: Desk) -> None:
    desk.names.hide(True)
    page.look_again()

    assert page.view.scene.sheet.strips("place:1")[0].name == "L.V."


def test_a_hidden_page_looks_again_when_it_is_seen(page: BoardPage, desk: Desk) -> None:
    page.hide()
    desk.workspace.planning.add_stay(NewStay(2, PhaseKind.SHORT, nights("2026-01-12", "2026-01-20"), place_id=2))
    hidden = keys_of(page, "place:2")

    page.show()

    assert hidden == []
    assert len(keys_of(page, "place:2")) == 1


def test_the_board_follows_the_theme(page: BoardPage, desk: Desk) -> None:
    before = page.grab().toImage()

    desk.theme.choose(type(desk.theme.chosen).DARK)

    assert page.grab().toImage() != before


def test_without_places_the_page_says_what_to_do(around: Surroundings, tmp_path: Path, qapp: QApplication) -> None:
    path = tmp_path / "empty.ckg"
    create_plan(path, centre="Leeg", user="an", password=PASSWORD, cost=CHEAP)
    desk, heard = Desk.of(Workspace.open(path, PASSWORD), around), Heard()
    page = BoardPage(desk)
    page.import_wished.connect(heard.hear)
    page.show()
    qapp.processEvents()

    next(button for button in page.findChildren(QPushButton) if "Import" in button.text()).click()

    assert not page.view.isVisible()
    assert heard.said == [()]
    page.close()
    desk.close()
