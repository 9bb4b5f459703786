"""A living group in a week that has everything: what the week on paper is tested and looked at with."""

from datetime import date

from ckgdesk.domain.house import Closure, LivingGroup, Place, Room, Site
from ckgdesk.domain.people import Child
from ckgdesk.domain.picture import House, People, Picture
from ckgdesk.domain.stay import AbsenceReason, Certainty, PhaseKind, Stay
from ckgdesk.domain.timeline import Timeline
from ckgdesk.reports.sheets import Asked, week_sheets
from ckgdesk.reports.week import IsoWeek, WeekSheet
from tests.builders import Part, a_bed, a_decision, a_phase, a_timeline, an_absence, day, nights, without_place

WEEK = IsoWeek(2026, 46)
"""Monday 9 to Sunday 15 November; Wednesday is Armistice Day."""
TODAY = date(2026, 11, 9)

_CHILDREN = (
    ("Noor", "Verhaegen", "2020-05-01"),
    ("Emiel", "Declercq", "2019-11-12"),
    ("Lotte", "Wauters", "2021-02-03"),
    ("Maximiliaan", "Vandenbroucke", "2016-08-30"),
    ("Jules", "Peeters", "2018-01-15"),
    ("Amélie", "Özdemir", "2022-07-07"),
    ("Staf", "Goossens", "2017-03-21"),
    ("Fien", "Goossens", "2019-09-09"),
    ("Wout", "Lievens", "2023-11-15"),
    ("Marie", "Claes", "2015-12-24"),
    ("Ibrahim", "El Amrani", "2020-10-10"),
    ("Nora", "Vermeiren", "2018-06-18"),
    ("Noor", "Vos", "2019-04-04"),
    ("Tuur", "Baeten", "2021-01-31"),
)


def a_child_of(number: int) -> Child:
    first, last, born = _CHILDREN[(number - 1) % len(_CHILDREN)]
    return Child(number, f"K{number:03}", first, last, day(born))


def a_visit(number: int, first: str, until: str | None, *parts: Part, **more: str) -> Timeline:
    """The stay of child `number` with `referrer` and `certainty` as given."""
    certainty = Certainty(more.get("certainty", "firm"))
    return a_timeline(
        Stay(number, f"V{number}", number, nights(first, until), certainty, more.get("referrer", "")), *parts
    )


def a_full_house(places: int = 12) -> House:
    """Two groups: the first with rooms for two, the second with one place."""
    rooms = {number: Room(number, 1, f"Kamer {number}") for number in range(1, (places + 1) // 2 + 1)}
    rooms[99] = Room(99, 2, "Zolderkamer")
    here = {number: a_place_of(number) for number in range(1, places + 1)}
    return House(
        {1: Site(1, "Vestiging De Linde")},
        {1: LivingGroup(1, 1, "Zonnebloem"), 2: LivingGroup(2, 1, "Vlinder")},
        rooms,
        here | {99: Place(99, 99, "Z1")},
    )


def a_place_of(number: int) -> Place:
    """1A, 1B, 2A, 2B, …"""
    room, second = divmod(number - 1, 2)
    return Place(number, room + 1, f"{room + 1}{'AB'[second]}")


def a_full_week() -> tuple[Timeline, ...]:
    """Twelve places: long and short stays, a crisis, changes of place, absences, clocks near and past their end."""
    return (*_who_stays(), *_who_comes_and_goes(), *_who_sleeps_elsewhere())


def _who_stays() -> tuple[Timeline, ...]:
    court = a_decision("2026-10-28", "2027-10-27")
    return (
        a_visit(1, "2026-10-02", None, a_bed(1, "2026-10-02"), certainty="unknown"),
        a_visit(
            2,
            "2026-09-20",
            "2026-12-20",
            a_phase(PhaseKind.SHORT, "2026-09-20"),
            a_phase(PhaseKind.LONG, "2026-10-28"),
            a_bed(2, "2026-09-20", "2026-12-20"),
            court,
        ),
        a_visit(3, "2026-09-26", "2026-11-29", a_bed(3, "2026-09-26", "2026-11-29"), certainty="expected"),
    )


def _who_comes_and_goes() -> tuple[Timeline, ...]:
    return (
        a_visit(4, "2026-10-20", "2026-11-12", a_bed(4, "2026-10-20", "2026-11-12"), certainty="expected"),
        a_visit(5, "2026-11-12", "2026-12-10", a_bed(4, "2026-11-12", "2026-12-10"), referrer="OCJ Riet"),
        a_visit(
            6,
            "2026-11-08",
            "2026-11-15",
            a_phase(PhaseKind.CRISIS, "2026-11-08"),
            a_bed(5, "2026-11-08", "2026-11-15"),
            referrer="Crisismeldpunt",
        ),
        a_visit(10, "2026-10-01", "2026-11-09", a_bed(10, "2026-10-01", "2026-11-09")),
        a_visit(
            11,
            "2026-11-10",
            "2026-11-11",
            a_bed(10, "2026-11-10", "2026-11-11"),
            a_phase(PhaseKind.CRISIS, "2026-11-10"),
            referrer="Vertrouwenscentrum",
        ),
        a_visit(12, "2026-10-04", "2026-11-20", a_bed(12, "2026-10-04", "2026-11-20"), certainty="expected"),
        without_place(a_visit(13, "2026-11-11", "2026-12-05")),
        a_visit(
            14,
            "2026-11-02",
            "2026-11-30",
            a_bed(99, "2026-11-02", "2026-11-14"),
            a_bed(10, "2026-11-14", "2026-11-30"),
            an_absence("2026-11-14", "2026-11-16", AbsenceReason.CAMP),
        ),
    )


def _who_sleeps_elsewhere() -> tuple[Timeline, ...]:
    return (
        a_visit(
            7,
            "2026-10-25",
            "2026-12-01",
            a_bed(6, "2026-10-25", "2026-11-11"),
            a_bed(7, "2026-11-11", "2026-12-01"),
            an_absence("2026-11-13", "2026-11-15"),
            certainty="expected",
        ),
        a_visit(
            8,
            "2026-10-25",
            "2026-12-01",
            a_bed(8, "2026-10-25", "2026-12-01"),
            an_absence("2026-11-13", "2026-11-15"),
            certainty="expected",
        ),
        a_visit(
            9,
            "2026-11-01",
            "2026-11-27",
            a_bed(9, "2026-11-01", "2026-11-27"),
            an_absence("2026-11-10", "2026-11-12", AbsenceReason.HOSPITAL),
        ),
    )


def a_full_picture(places: int = 12) -> Picture:
    """The full week in its house, one place closed for a part of it."""
    timelines = a_full_week()
    children = {timeline.stay.child_id: a_child_of(timeline.stay.child_id) for timeline in timelines}
    closures = (
        Closure(1, 11, nights("2026-11-02", "2026-11-13"), "schilderwerken"),
        Closure(2, 6, nights("2026-11-13", "2026-11-14"), "lek"),
    )
    return Picture(a_full_house(places), People(children), timelines, closures)


def the_sheets(picture: Picture | None = None, week: IsoWeek = WEEK, today: date = TODAY) -> tuple[WeekSheet, ...]:
    """The sheets of both groups."""
    return week_sheets(Asked(week, today, picture or a_full_picture()))
