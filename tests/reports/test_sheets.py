"""The sheet of a week: its days, its places, who is counted and who stands in which list."""

from dataclasses import replace
from datetime import date

import pytest

from ckgdesk.domain.people import Child
from ckgdesk.domain.picture import House
from ckgdesk.reports.sheets import Asked, called, week_sheets
from ckgdesk.reports.week import IsoWeek, WeekSheet
from ckgdesk.texts import Text
from ckgdesk.words import PeopleAs, Words
from tests.builders import (
    a_bed,
    a_child,
    a_closure,
    a_house,
    a_picture,
    a_stay,
    a_timeline,
    an_absence,
    day,
    nights,
    without_place,
)
from tests.weeks import WEEK, the_sheets

MONDAY = date(2026, 11, 9)
WORDS = Words.english()


def said(texts: tuple[Text, ...], people: PeopleAs = PeopleAs.NAMES) -> list[str]:
    return [WORDS.say(text, people) for text in texts]


@pytest.fixture(scope="module")
def sheet() -> WeekSheet:
    """The group that has everything."""
    return the_sheets()[0]


def test_there_is_a_sheet_for_each_group_in_the_order_of_the_house() -> None:
    assert [sheet.group for sheet in the_sheets()] == ["Zonnebloem", "Vlinder"]


def test_one_group_can_be_asked_for() -> None:
    sheets = week_sheets(Asked(WEEK, MONDAY, a_picture()), group_id=2)

    assert [sheet.group for sheet in sheets] == ["Leefgroep 2"]


def test_a_group_without_places_has_no_sheet() -> None:
    house = a_house()
    empty = House(house.sites, house.groups, house.rooms, {1: house.places[1]})

    sheets = week_sheets(Asked(WEEK, MONDAY, a_picture(house=empty)))

    assert [sheet.group for sheet in sheets] == ["Leefgroep 1"]


def test_the_days_run_from_monday_to_sunday(sheet: WeekSheet) -> None:
    assert said(tuple(head.text for head in sheet.days)) == [
        "Mon 09/11", "Tue 10/11", "Wed 11/11", "Thu 12/11", "Fri 13/11", "Sat 14/11", "Sun 15/11",
    ]  # fmt: skip


def test_weekends_and_public_holidays_are_known(sheet: WeekSheet) -> None:
    assert [head.weekend for head in sheet.days] == [False] * 5 + [True, True]
    assert [head.holiday for head in sheet.days] == ["", "", "Wapenstilstand", "", "", "", ""]


def test_every_place_has_a_row_with_its_room(sheet: WeekSheet) -> None:
    assert [(row.room, row.place) for row in sheet.rows[:3]] == [
        ("Kamer 1", "1A"),
        ("Kamer 1", "1B"),
        ("Kamer 2", "2A"),
    ]
    assert len(sheet.rows) == 12


def test_two_children_share_a_place_on_the_day_of_change(sheet: WeekSheet) -> None:
    row = next(row for row in sheet.rows if row.place == "2B")

    assert [(bar.child.name, bar.period.first.day, bar.period.until) for bar in row.bars] == [
        ("Maximiliaan V.", 20, date(2026, 11, 12)),
        ("Jules P.", 12, date(2026, 12, 10)),
    ]


def test_free_nights_are_those_without_a_child_and_without_a_closure(sheet: WeekSheet) -> None:
    row = next(row for row in sheet.rows if row.place == "3B")

    assert list(row.free(WEEK.nights)) == [nights("2026-11-11", "2026-11-13"), nights("2026-11-14", "2026-11-16")]


def test_a_closure_says_why(sheet: WeekSheet) -> None:
    row = next(row for row in sheet.rows if row.place == "6A")

    assert said(tuple(shut.text for shut in row.closed)) == ["closed: schilderwerken"]


def test_a_closure_without_a_reason_says_that_the_place_is_closed() -> None:
    closure = replace(a_closure(1, "2026-11-10", None), reason="")

    sheets = week_sheets(Asked(WEEK, MONDAY, a_picture(closures=[closure])))

    assert said(tuple(shut.text for shut in sheets[0].rows[0].closed)) == ["closed"]


def test_absences_are_cut_to_the_place_and_those_of_other_weeks_left_out() -> None:
    away = a_timeline(
        a_stay("2026-10-20", "2026-12-01"),
        a_bed(1, "2026-10-20", "2026-11-12"),
        a_bed(2, "2026-11-12", "2026-12-01"),
        an_absence("2026-10-25", "2026-10-27"),
        an_absence("2026-11-11", "2026-11-13"),
    )

    rows = week_sheets(Asked(WEEK, MONDAY, a_picture(away)))[0].rows

    assert rows[0].bars[0].away == (nights("2026-11-11", "2026-11-12"),)
    assert rows[1].bars[0].away == (nights("2026-11-12", "2026-11-13"),)


def test_the_nights_are_counted(sheet: WeekSheet) -> None:
    assert [(count.present, count.taken, count.available) for count in sheet.counts] == [
        (9, 9, 11), (9, 10, 11), (8, 9, 11), (9, 9, 11), (7, 9, 11), (7, 10, 12), (8, 9, 12),
    ]  # fmt: skip


def test_arrivals_are_listed_by_day_with_place_and_referrer(sheet: WeekSheet) -> None:
    assert said(sheet.arrivals) == [
        "Tue 10/11: Ibrahim E., 5B (Vertrouwenscentrum)",
        "Thu 12/11: Jules P., 2B (OCJ Riet)",
    ]


def test_departures_are_listed_by_day_and_say_when_they_are_not_sure(sheet: WeekSheet) -> None:
    assert said(sheet.departures) == [
        "Mon 09/11: Marie C., 5B",
        "Wed 11/11: Ibrahim E., 5B",
        "Thu 12/11: Maximiliaan V., 2B (expected)",
        "Sun 15/11: Amélie Ö., 3A",
    ]


def test_who_only_moves_neither_arrives_nor_departs() -> None:
    vlinder = the_sheets()[1]

    assert (vlinder.arrivals, vlinder.departures) == ((), ())


def test_a_child_without_a_place_stands_on_every_sheet() -> None:
    assert [said(sheet.without_place) for sheet in the_sheets()] == [["Noor Vos, from 11/11 to 05/12"]] * 2


def test_a_child_without_a_place_and_without_an_end_waits_on() -> None:
    waiting = without_place(a_timeline(a_stay("2026-11-10", None)))

    sheets = week_sheets(Asked(WEEK, MONDAY, a_picture(waiting)))

    assert said(sheets[0].without_place) == ["Lotte V., from 10/11"]


def test_who_waits_in_another_week_is_left_out() -> None:
    waiting = without_place(a_timeline(a_stay("2026-11-16", None)))

    sheets = week_sheets(Asked(WEEK, MONDAY, a_picture(waiting)))

    assert sheets[0].without_place == ()


def test_children_who_would_be_called_the_same_are_told_apart() -> None:
    born = day("2020-01-01")
    people = called(
        [
            Child(1, "K1", "Noor", "Vos", born),
            Child(2, "K2", "Noor", "Verhaegen", born),
            Child(3, "K3", "Nel", "Aerts", born),
        ]
    )

    assert [person.name for person in people.values()] == ["Noor Vos", "Noor Verhaegen", "Nel A."]
    assert [person.initials for person in people.values()] == ["N.V. K1", "N.V. K2", "N.A."]


def test_a_namesake_of_another_year_does_not_lengthen_a_name() -> None:
    now = a_timeline(a_stay("2026-11-10", "2026-12-01"))
    long_ago = a_timeline(a_stay("2024-11-10", "2024-12-01", number=9))
    picture = a_picture(now, long_ago, children=[a_child(1), a_child(9)])

    sheets = week_sheets(Asked(WEEK, MONDAY, picture))

    assert [bar.child.name for bar in sheets[0].rows[0].bars] == ["Lotte V."]


def test_initials_stand_for_names_when_the_reader_wants_that(sheet: WeekSheet) -> None:
    assert said(sheet.arrivals, PeopleAs.INITIALS)[1] == "Thu 12/11: J.P., 2B (OCJ Riet)"


def test_a_week_is_spoken_as_iso_says() -> None:
    assert str(IsoWeek.of(date(2027, 1, 3))) == "2026-W53"


def test_a_week_that_does_not_exist_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="week"):
        IsoWeek(2025, 53)
