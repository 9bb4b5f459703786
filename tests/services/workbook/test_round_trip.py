"""What is exported comes back the same: every value but the ids."""

from collections.abc import Iterable
from dataclasses import asdict, replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ckgdesk.domain.decision import Basis, CourtKind
from ckgdesk.domain.groeipakket import Notice
from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.records import Record
from ckgdesk.domain.stay import REASONS, Certainty, PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.demo_centre.centre import invented
from ckgdesk.services.demo_centre.scale import SCALES
from ckgdesk.store.unit_of_work import UnitOfWork
from ckgdesk.texts import Text
from tests.builders import a_bed, a_child, a_closure, a_decision, a_house, a_phase, a_stay, a_timeline, an_absence, day
from tests.centre import NOW
from tests.workbooks.builder import BookBuilder
from tests.workbooks.desk import ImportDesk, opened

Values = dict[str, object]
IDS = ("id", "site_id", "group_id", "room_id", "place_id", "family_id", "child_id", "stay_id")


def bare(record: Record) -> Values:
    """A record without its ids."""
    return {name: value for name, value in asdict(record).items() if name not in IDS}


def houses(picture: Picture) -> list[tuple[object, ...]]:
    """Every place with all that stands around it, in the order of the board."""
    house = picture.house
    return [
        (
            house.site_of(place).name,
            str(bare(house.group_of(place))),
            house.room_of(place).name,
            str(bare(house.places[place])),
        )
        for place in house.places
    ]


def stays(picture: Picture) -> dict[str, Values]:
    """Every stay by its code, with its child and its places by their codes."""
    return {stay.stay.code: whole(stay, picture) for stay in picture.timelines.values()}


def whole(stay: Timeline, picture: Picture) -> Values:
    places = picture.house.places
    return {
        "stay": bare(stay.stay),
        "child": picture.people.children[stay.stay.child_id].code,
        "phases": [bare(phase) for phase in stay.phases],
        "beds": [(places[bed.place_id].code, bed.period) for bed in stay.placements],
        "absences": [bare(absence) for absence in stay.absences],
        "decisions": [bare(decision) for decision in stay.decisions],
    }


def children(picture: Picture) -> list[tuple[Values, Values | None]]:
    families = picture.people.families
    return [
        (bare(child), None if child.family_id is None else bare(families[child.family_id]))
        for child in picture.people.children.values()
    ]


def closures(picture: Picture) -> list[tuple[str, Values]]:
    found = [(picture.house.places[closure.place_id].code, bare(closure)) for closure in picture.closures()]
    return sorted(found, key=str)


def told(notices: Iterable[Notice], picture: Picture) -> dict[str, Values]:
    return {picture.timelines[notice.stay_id].stay.code: bare(notice) for notice in notices}


def values(desk: ImportDesk) -> tuple[object, ...]:
    """Everything a plan holds, but for ids."""
    picture = desk.picture()
    return houses(picture), children(picture), stays(picture), closures(picture), told(desk.notices(), picture)


def fill_with_demo(work: UnitOfWork) -> None:
    centre = invented(SCALES["small"], day("2026-11-23"), work.new_id)
    for record in centre.records:
        work.write(None, record)
    for timeline in centre.timelines:
        work.rewrite(None, timeline)
    work.record(Text("test", "given"), "test", NOW)


def back_and_forth(desk: ImportDesk, empty_plan: Path, folder: Path) -> tuple[object, ...]:
    """The values after an export and an import of it into another plan."""
    folder.mkdir(exist_ok=True)
    desk.transfer.export_workbook(folder / "uit.xlsx")
    with opened(empty_plan, folder) as other:
        report = other.transfer.import_workbook(folder / "uit.xlsx")
        assert not report.refused, report.problems
        return values(other)


def test_the_demo_centre_comes_back_the_same(desk: ImportDesk, empty_plan: Path, tmp_path: Path) -> None:
    with desk.plan.writing() as work:
        fill_with_demo(work)

    assert back_and_forth(desk, empty_plan, tmp_path / "other") == values(desk)


def test_everything_a_stay_may_have_comes_back_the_same(desk: ImportDesk, empty_plan: Path, tmp_path: Path) -> None:
    """Every value of every enumeration, open ends, two decisions, a room move, a notice with all its fields."""
    given_everything(desk)

    assert back_and_forth(desk, empty_plan, tmp_path / "other") == values(desk)


def given_everything(desk: ImportDesk) -> None:
    court = replace(a_decision("2026-02-01", "2026-06-30"), basis=Basis.COURT, court_kind=CourtKind.ORDER, urgent=True)
    later = replace(a_decision("2026-07-01", "2027-06-30"), measure="toezicht", consultant="R. Baert", authority="")
    reasons = [
        an_absence(f"2026-02-{10 + 2 * number}", f"2026-02-{11 + 2 * number}", reason)
        for number, reason in enumerate(REASONS)
    ]
    parts = (
        a_phase(PhaseKind.CRISIS, "2026-01-05"), a_phase(PhaseKind.CRISIS, "2026-01-12"),
        a_phase(PhaseKind.SHORT, "2026-01-19"), a_phase(PhaseKind.LONG, "2026-02-01"),
        a_bed(1, "2026-01-05", "2026-01-08"), a_bed(2, "2026-01-08", "2026-02-01"), a_bed(1, "2026-02-05"),
    )  # fmt: skip
    one = a_timeline(a_stay("2026-01-05", None, number=101, child_id=1), *parts, *reasons, court, later)
    firm = a_timeline(a_stay(number=102, child_id=2, certainty=Certainty.FIRM), a_bed(5, "2026-01-05", "2026-02-02"))
    unknown = replace(a_timeline(a_stay(number=103, child_id=3, certainty=Certainty.UNKNOWN)), placements=())
    notice = Notice(
        900, 101, "Moeder", "Rechter", "FONS", day("2026-02-02"), day("2026-02-03"), "Brief", day("2026-09-01")
    )
    firm = replace(firm, stay=replace(firm.stay, locked=True, exception="wacht op pleegzorg"))
    with desk.plan.writing() as work:
        given_house(work, recognised=8)
        for record in (notice, a_closure(3, "2026-03-01", None, 901), a_closure(3, "2026-01-01", "2026-01-09", 902)):
            work.write(None, record)
        for stay in (one, firm, unknown):
            work.rewrite(None, stay)
        work.record(Text("test", "given"), "test", NOW)


def given_house(work: UnitOfWork, recognised: int | None = None) -> None:
    house = a_house(recognised=recognised)
    for kind in (house.sites, house.groups, house.rooms, house.places):
        for record in kind.values():
            work.write(None, record)
    work.write(None, Family(801, "G1", "Vermeulen", "An", "Dorp 1", "0400", "an@gezin.example"))
    for number in (1, 2, 3):
        work.write(None, replace(a_child(number), family_id=801 if number < 3 else None, note=f"n{number}"))


def test_an_import_marks_no_exception_of_its_own(desk: ImportDesk) -> None:
    """History is no exception somebody allowed today; only the column Uitzondering speaks of one."""
    desk.imported(BookBuilder().stay("V1", "K1", "5/1/2026", "1/3/2026"))

    assert desk.stay("V1").stay.exception == ""


WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp", "Cf", "Mn")), min_size=1, max_size=30
)
DANGEROUS = st.sampled_from(
    ["=1+1", "+32", "-1", "@SUM(A1)", "=cmd|'/c calc'!A1", "#N/A", "TRUE", "12", "2026-01-05", "5/1/2026"]
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(st.one_of(DANGEROUS, WORDS), min_size=4, max_size=4))
def test_any_name_and_note_comes_back_the_same(empty_plan: Path, tmp_path: Path, names: list[str]) -> None:
    folder = tmp_path / f"try{next(COUNTER)}"
    folder.mkdir()
    first, last, family_name, note = names
    with opened(empty_plan, folder) as filled:
        with filled.plan.writing() as work:
            work.write(None, Family(800, family_name, last))
            work.write(None, Child(801, first, first, last, day("2020-02-29"), 800, f"{note}\n{first}"))
            work.record(Text("test", "given"), "test", NOW)
        expected = values(filled)
        got = back_and_forth(filled, empty_plan, folder / "other")

    assert got == expected


COUNTER = count()


@pytest.mark.parametrize("sheet", ["Toewijzingen", "Fasen", "Afwezigheden"])
def test_an_empty_plan_exports_every_sheet_with_its_headings(desk: ImportDesk, tmp_path: Path, sheet: str) -> None:
    written = desk.transfer.export_workbook(tmp_path / "leeg.xlsx")

    assert written[sheet] == 0
