from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ckgdesk.domain.board import BoardPicture
from ckgdesk.domain.stay import Certainty, PhaseKind
from tests.builders import (
    a_bed,
    a_closure,
    a_house,
    a_phase,
    a_stay,
    a_timeline,
    an_absence,
    day,
)
from tests.ui.board.boards import SIZE, TODAY, a_board, a_frame, a_place_stay, light, two_stays
from ui.board.geometry import Frame
from ui.board.lettering import Fonts
from ui.board.marks import Marks
from ui.board.painter import BoardPainter
from ui.board.palette import Palette
from ui.board.scene import Ghost, GhostPart, Scene, Verdict
from ui.board.sheet import Sheet
from ui.theme import Scheme, bundled_font, colours_of

PALETTE = Palette.of(light)
EVERYTHING = QRect(QPoint(0, 0), SIZE)
PLACE_1 = 4


@pytest.fixture
def brush(qapp: QApplication) -> BoardPainter:
    del qapp  # fonts need it
    return BoardPainter(PALETTE, Fonts.of(bundled_font()), Marks(known=True))


def drawn(brush: BoardPainter, scene: Scene, area: QRect = EVERYTHING) -> QImage:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    with QPainter(image) as painter:
        brush.paint(painter, scene, area)
    return image


def visited(brush: BoardPainter, scene: Scene, area: QRect = EVERYTHING) -> int:
    onto = QImage(SIZE, QImage.Format.Format_RGB32)  # a painter does not keep what it paints on
    with QPainter(onto) as painter:
        return brush.paint(painter, scene, area)


def a_scene(board: BoardPicture, width: float = 40.0, first: str = "2026-01-01") -> Scene:
    return Scene(Sheet(board), a_frame(board, first, width))


def colours_of_row(image: QImage, frame: Frame, row: int, on: str, nights: int = 1) -> set[str]:
    """Every colour of a row from the noon of one day on."""
    noon = frame.days.noon(day(on).toordinal())
    xs = range(noon + 2, min(noon + round(frame.days.width * nights) - 2, image.width()))
    ys = range(frame.row_top(row) + 1, frame.row_top(row) + frame.row_height(row) - 1)
    return {image.pixelColor(x, y).name() for x in xs for y in ys}


def test_a_bar_shows_its_phase(brush: BoardPainter) -> None:
    scene = a_scene(a_board(a_place_stay(1, "2026-01-05", "2026-01-12")))

    shown = colours_of_row(drawn(brush, scene), scene.frame, PLACE_1, "2026-01-08")

    tone = PALETTE.phases[PhaseKind.SHORT]
    assert {tone.surface.name(), tone.line.name()} <= shown


def test_a_phase_change_shows_both_phases(brush: BoardPainter) -> None:
    stay = a_timeline(
        a_stay("2026-01-05", "2026-01-20"),
        a_phase(PhaseKind.CRISIS, "2026-01-05"),
        a_phase(PhaseKind.LONG, "2026-01-10"),
    )
    scene = a_scene(a_board(stay))
    image = drawn(brush, scene)

    before = colours_of_row(image, scene.frame, PLACE_1, "2026-01-09")
    after = colours_of_row(image, scene.frame, PLACE_1, "2026-01-12")

    assert PALETTE.phases[PhaseKind.CRISIS].surface.name() in before - after
    assert PALETTE.phases[PhaseKind.LONG].surface.name() in after - before


def test_before_and_after_a_stay_the_row_is_empty(brush: BoardPainter) -> None:
    scene = a_scene(a_board(a_place_stay(1, "2026-01-06", "2026-01-09")))
    image = drawn(brush, scene)

    around = colours_of_row(image, scene.frame, PLACE_1, "2026-01-05") | colours_of_row(
        image, scene.frame, PLACE_1, "2026-01-12"
    )

    assert PALETTE.phases[PhaseKind.SHORT].surface.name() not in around


def test_nights_beyond_six_weeks_are_hatched(brush: BoardPainter) -> None:
    scene = a_scene(a_board(a_place_stay(1, "2026-01-05", "2026-03-01")), first="2026-02-10")
    image = drawn(brush, scene)

    allowed = colours_of_row(image, scene.frame, PLACE_1, "2026-02-13")
    beyond = colours_of_row(image, scene.frame, PLACE_1, "2026-02-18")

    assert len(beyond - allowed) >= 1
    assert PALETTE.limit.name() in colours_of_row(image, scene.frame, PLACE_1, "2026-02-15", nights=2)


def test_an_absence_is_a_gap_in_the_bar(brush: BoardPainter) -> None:
    stay = a_timeline(a_stay("2026-01-05", "2026-02-02"), an_absence("2026-01-12", "2026-01-14"))
    scene = a_scene(a_board(stay))

    shown = colours_of_row(drawn(brush, scene), scene.frame, PLACE_1, "2026-01-12")

    assert PALETTE.phases[PhaseKind.SHORT].surface.name() not in shown


def test_a_closed_place_is_hatched_with_its_reason(brush: BoardPainter) -> None:
    scene = a_scene(a_board(closures=[a_closure(1, "2026-01-05", "2026-01-20")]))
    image = drawn(brush, scene)

    assert PALETTE.closure.surface.name() in colours_of_row(image, scene.frame, PLACE_1, "2026-01-12")
    assert PALETTE.closure.ink.name() in colours_of_row(image, scene.frame, PLACE_1, "2026-01-05", nights=3)


@pytest.mark.parametrize("certainty", [Certainty.FIRM, Certainty.EXPECTED, Certainty.UNKNOWN])
def test_how_sure_a_departure_is_shows_as_its_edge(brush: BoardPainter, certainty: Certainty) -> None:
    firm = a_scene(a_board(a_place_stay(1, "2026-01-05", "2026-01-12", certainty=Certainty.FIRM)))
    other = a_scene(a_board(a_place_stay(1, "2026-01-05", "2026-01-12", certainty=certainty)))

    same = drawn(brush, firm) == drawn(brush, other)

    assert same is (certainty is Certainty.FIRM)


def test_a_room_move_looks_unlike_a_departure(brush: BoardPainter) -> None:
    leaves = a_place_stay(1, "2026-01-05", "2026-01-12", certainty=Certainty.FIRM)
    moves = a_timeline(
        a_stay("2026-01-05", "2026-01-20", certainty=Certainty.FIRM),
        a_bed(1, "2026-01-05", "2026-01-12"),
        a_bed(2, "2026-01-12", "2026-01-20"),
    )
    row = QRect(0, a_frame(a_board(moves)).row_top(PLACE_1), 1000, 20)

    pictures = [drawn(brush, a_scene(a_board(stay))).copy(row) for stay in (leaves, moves)]

    assert pictures[0] != pictures[1]


def test_a_name_stays_while_its_bar_is_scrolled(brush: BoardPainter) -> None:
    ink = PALETTE.phases[PhaseKind.SHORT].ink.name()
    scene = a_scene(a_board(a_place_stay(1, "2025-12-05", "2026-02-20")), first="2026-01-12")

    shown = colours_of_row(drawn(brush, scene), scene.frame, PLACE_1, "2026-01-11", nights=3)

    assert ink in shown


def test_the_selected_bar_has_a_frame(brush: BoardPainter) -> None:
    board = a_board(*two_stays())
    scene = Scene(Sheet(board), a_frame(board), current_row="place:1", selected=(1, 11))

    assert PALETTE.selected.name() in colours_of_row(drawn(brush, scene), scene.frame, PLACE_1, "2026-01-08")


def test_the_stay_that_is_pointed_out_flashes(brush: BoardPainter) -> None:
    board = a_board(*two_stays())
    scene = Scene(Sheet(board), a_frame(board), flashing=1)

    assert PALETTE.flash.name() in colours_of_row(drawn(brush, scene), scene.frame, PLACE_1, "2026-01-08")


def test_a_full_night_stands_out(brush: BoardPainter) -> None:
    board = a_board(
        *(a_place_stay(number, "2026-01-05", "2026-01-08", number) for number in (1, 2)),
        house=a_house(groups=1, places=2),
    )
    scene = a_scene(board)
    image, group = drawn(brush, scene), 2
    tints = [
        image.pixelColor(scene.frame.days.x(day(on).toordinal()) + 5, scene.frame.row_top(group) + 10).name()
        for on in ("2026-01-05", "2026-01-08")
    ]

    assert [tint == PALETTE.full.name() for tint in tints] == [True, False]


@pytest.mark.parametrize("width", [20.0, 34.0, 60.0])
def test_counts_never_run_into_each_other(brush: BoardPainter, width: float) -> None:
    house = a_house(groups=1, places=12)
    board = a_board(*(a_place_stay(n, "2025-12-01", "2026-03-01", n) for n in range(1, 13)), house=house)
    scene = a_scene(board, width)
    image, y = drawn(brush, scene), scene.frame.row_top(2) + 10
    border = [scene.frame.days.x(day(on).toordinal()) - 1 for on in ("2026-01-03", "2026-01-04", "2026-01-05")]

    assert {image.pixelColor(x, y + dy).name() for x in border for dy in range(-5, 6)} <= {
        PALETTE.bands[scene.frame.rows.shown[2].kind].name(),
        PALETTE.grid.name(),
    }


def test_today_is_a_line_through_all_rows(brush: BoardPainter) -> None:
    scene = a_scene(a_board())

    image = drawn(brush, scene)

    x = scene.frame.days.noon(TODAY.toordinal())
    assert image.pixelColor(x, scene.frame.row_top(PLACE_1) + 5).name() == PALETTE.today.name()


def test_the_ghost_leaves_the_bar_where_it_is(brush: BoardPainter) -> None:
    board = a_board(*two_stays())
    first, until = day("2026-01-20").toordinal(), day("2026-01-25").toordinal()
    ghost = Ghost((GhostPart("place:3", first, until),), Verdict.REFUSED, ("Taken.",), "Lotte V.", QPoint(700, 200))
    scene = Scene(Sheet(board), a_frame(board), ghost=ghost)
    image = drawn(brush, scene)

    assert PALETTE.phases[PhaseKind.SHORT].surface.name() in colours_of_row(image, scene.frame, PLACE_1, "2026-01-08")
    assert PALETTE.verdicts[Verdict.REFUSED].line.name() in colours_of_row(image, scene.frame, 6, "2026-01-20", 3)


def test_a_ghost_on_a_folded_row_is_not_drawn(brush: BoardPainter) -> None:
    board = a_board(*two_stays())
    ghost = Ghost((GhostPart("place:99", 739_000, 739_010),), Verdict.FREE, ())

    assert brush.ghost_region(Scene(Sheet(board), a_frame(board), ghost=ghost)).isEmpty()


def test_painting_a_part_paints_what_painting_all_would(brush: BoardPainter) -> None:
    scene = a_scene(a_board(*two_stays()))
    part = QRect(300, 120, 250, 90)

    assert drawn(brush, scene, part).copy(part) == drawn(brush, scene).copy(part)


def test_nothing_outside_the_part_is_touched(brush: BoardPainter) -> None:
    scene = a_scene(a_board(*two_stays()))

    image = drawn(brush, scene, QRect(300, 120, 250, 90))

    assert {image.pixelColor(*at).name() for at in ((299, 130), (551, 130), (400, 119), (400, 211))} == {"#000000"}


def many_stays(count: int) -> BoardPicture:
    """One stay after the other on place 1, three nights each."""
    first = day("2020-01-01")
    spells = ((first + timedelta(days=3 * n), first + timedelta(days=3 * n + 3)) for n in range(count))
    return a_board(*(a_place_stay(1, str(a), str(b), number) for number, (a, b) in enumerate(spells, 1)))


def test_what_is_visited_grows_with_what_shows_not_with_the_plan(brush: BoardPainter) -> None:
    short = visited(brush, a_scene(many_stays(50), first="2020-02-01"))
    long = visited(brush, a_scene(many_stays(2000), first="2020-02-01"))

    assert short == long
    assert 6 <= long <= 10


def test_twice_the_days_visit_about_twice_the_bars(brush: BoardPainter) -> None:
    board = many_stays(400)

    wide, narrow = (visited(brush, a_scene(board, width, "2020-02-01")) for width in (40.0, 20.0))

    assert 1.7 <= narrow / wide <= 2.3


def test_rows_out_of_sight_are_not_visited(brush: BoardPainter) -> None:
    house = a_house(groups=1, places=80)
    board = a_board(*(a_place_stay(n, "2026-01-05", "2026-01-12", n) for n in range(1, 81)), house=house)

    assert visited(brush, a_scene(board)) == (600 - 50) // 20 + 1 - PLACE_1


def test_a_small_part_visits_few_bars(brush: BoardPainter) -> None:
    scene = a_scene(many_stays(400), first="2020-02-01")

    assert visited(brush, scene, QRect(300, scene.frame.row_top(PLACE_1), 40, 20)) <= 2


def test_holidays_are_marked_once_they_are_known(brush: BoardPainter) -> None:
    scene = a_scene(a_board(), first="2026-04-01")
    unknown = BoardPainter(PALETTE, Fonts.of(bundled_font()), Marks())

    assert drawn(brush, scene) != drawn(unknown, scene)


@pytest.mark.parametrize("width", [2.0, 5.0, 20.0, 160.0])
def test_every_zoom_can_be_drawn(brush: BoardPainter, width: float) -> None:
    scene = a_scene(a_board(*two_stays(), a_place_stay(3, "2026-01-05", None, 3)), width)

    assert PALETTE.phases[PhaseKind.SHORT].surface.name() in colours_of_row(
        drawn(brush, scene), scene.frame, PLACE_1, "2026-01-05", nights=4
    )


def test_brussen_are_framed_and_joined_beside_their_rows(brush: BoardPainter) -> None:
    scene = a_scene(a_board(*two_stays()))
    linked = replace(scene, linked=frozenset({1, 2}), linked_rows=("place:1", "place:2"))
    image, x = drawn(brush, linked), scene.frame.column - 12

    assert PALETTE.selected.name() in colours_of_row(image, scene.frame, PLACE_1, "2026-01-08")
    assert image.pixelColor(x, scene.frame.row_top(PLACE_1 + 1)).name() == PALETTE.selected.name()


def test_the_day_of_a_change_stands_between_two_lines(brush: BoardPainter) -> None:
    scene = replace(a_scene(a_board()), marked=day("2026-01-14").toordinal())
    image, y = drawn(brush, scene), scene.frame.row_top(PLACE_1) + 5

    edges = [image.pixelColor(scene.frame.days.x(day(on).toordinal()), y).name() for on in ("2026-01-14", "2026-01-15")]

    assert edges == [PALETTE.selected.name()] * 2


def test_names_stand_before_the_line_of_today(brush: BoardPainter) -> None:
    scene = a_scene(a_board(a_place_stay(1, "2026-01-05", "2026-02-02")))
    image, x = drawn(brush, scene), scene.frame.days.noon(TODAY.toordinal())

    on_bar = {image.pixelColor(x, scene.frame.row_top(PLACE_1) + dy).name() for dy in range(3, 17)}

    assert PALETTE.today.name() not in on_bar


def test_the_ribbon_is_tall_where_days_have_passed(brush: BoardPainter) -> None:
    scene = a_scene(a_board(a_place_stay(1, "2026-01-05", "2026-02-02")))
    image, foot = drawn(brush, scene), scene.frame.row_top(PLACE_1) + 20 - 3 - 4
    line = PALETTE.phases[PhaseKind.SHORT].line.name()

    passed, to_come = (
        image.pixelColor(scene.frame.days.x(day(on).toordinal()), foot).name() == line
        for on in ("2026-01-09", "2026-01-15")
    )

    assert (passed, to_come) == (True, False)


@pytest.mark.parametrize("kept", [{"locked": True}, {"exception": "vakantie"}])
def test_a_lock_and_an_exception_show_on_the_bar(brush: BoardPainter, kept: dict[str, Any]) -> None:
    plain = a_place_stay(1, "2026-01-05", "2026-02-02")
    marked = replace(plain, stay=replace(plain.stay, **kept))

    assert drawn(brush, a_scene(a_board(plain))) != drawn(brush, a_scene(a_board(marked)))


@pytest.mark.parametrize("width", [4.0, 12.0])
def test_where_days_are_narrow_a_heading_is_a_skyline(brush: BoardPainter, width: float) -> None:
    board = a_board(a_place_stay(1, "2026-01-05", "2026-01-25"))
    scene = a_scene(board, width)

    assert PALETTE.skyline.name() in colours_of_row(drawn(brush, scene), scene.frame, 2, "2026-01-08", 3)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST])
def test_a_name_over_an_absence_can_be_read(qapp: QApplication, scheme: Scheme) -> None:
    del qapp  # fonts need it
    palette = Palette.of(colours_of(scheme).__getitem__)
    stay = a_timeline(a_stay("2026-01-05", "2026-02-02"), an_absence("2026-01-05", "2026-01-14"))
    scene = a_scene(a_board(stay))

    shown = colours_of_row(
        drawn(BoardPainter(palette, Fonts.of(bundled_font()), Marks()), scene), scene.frame, PLACE_1, "2026-01-05", 3
    )

    assert {palette.ink.name(), palette.ground.name()} <= shown


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST])
def test_the_end_of_a_term_can_be_seen_in_every_scheme(qapp: QApplication, scheme: Scheme) -> None:
    del qapp  # fonts need it
    palette = Palette.of(colours_of(scheme).__getitem__)
    scene = a_scene(a_board(a_place_stay(1, "2026-01-05", "2026-03-01")), first="2026-02-10")

    image = drawn(BoardPainter(palette, Fonts.of(bundled_font()), Marks()), scene)

    assert palette.limit.name() in colours_of_row(image, scene.frame, PLACE_1, "2026-02-15", 2)
