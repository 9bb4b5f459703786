from tests.builders import day
from ui.board.marks import Marks


def ordinal(text: str) -> int:
    return day(text).toordinal()


def test_before_anybody_asked_no_holiday_is_known() -> None:
    marks = Marks()

    assert (marks.public(ordinal("2026-12-25")), marks.school(ordinal("2026-12-20"), ordinal("2026-12-30"))) == ("", ())


def test_a_public_holiday_has_its_dutch_name() -> None:
    assert Marks(known=True).public(ordinal("2026-12-25")) == "Kerstmis"


def test_an_ordinary_day_has_none() -> None:
    assert Marks(known=True).public(ordinal("2026-12-24")) == ""


def test_a_school_holiday_over_new_year_is_one_stretch() -> None:
    stretches = Marks(known=True).school(ordinal("2026-12-28"), ordinal("2027-01-02"))

    assert [(first, name) for first, _, name in stretches] == [(ordinal("2026-12-21"), "Kerstvakantie")]


def test_a_stretch_is_whole_wherever_the_window_begins() -> None:
    marks = Marks(known=True)

    from_july = marks.school(ordinal("2026-07-20"), ordinal("2026-08-10"))
    from_august = marks.school(ordinal("2026-08-20"), ordinal("2026-09-10"))

    assert from_july == from_august != ()


def test_a_day_can_be_two_holidays_at_once() -> None:
    names = Marks(known=True).names(ordinal("2026-12-25"))

    assert names == ("Kerstmis", "Kerstvakantie")
