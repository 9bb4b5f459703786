"""What `ckg` shows of a plan, as the contract has it."""

import re

import pytest

from tests.cli.caller import Ckg

STAY_FIELDS = {"stay", "child", "first_night", "leaves", "phases", "placements", "absences", "clocks"}
SIGNAL_FIELDS = {
    "rule", "stay", "child", "level", "shown_from", "due", "days_left", "state", "owner", "message",
}  # fmt: skip
TWO_THIRDS_FIELDS = {
    "stay", "child", "first_month", "last_month", "months", "parents_informed", "begin_reported", "end_reported",
}  # fmt: skip


def test_stays_shows_every_stay_with_all_that_runs_along_it(ckg: Ckg) -> None:
    found = ckg.json("stays", "--on", "2026-02-01")

    assert [stay["stay"] for stay in found] == ["V1", "V2", "V3"]
    assert found[0] == {
        "stay": "V1",
        "child": "K1",
        "first_night": "2026-01-05",
        "leaves": "2026-02-02",
        "phases": [{"kind": "short", "first": "2026-01-05", "until": "2026-02-02"}],
        "placements": [{"place": "P1", "first": "2026-01-05", "until": "2026-02-02"}],
        "absences": [{"first": "2026-01-09", "until": "2026-01-11", "reason": "home"}],
        "clocks": [{"rule": "six_weeks", "first": "2026-01-05", "last_day": "2026-02-15", "day": 28, "of": 42}],
    }


def test_a_stay_without_a_known_end_leaves_null(ckg: Ckg) -> None:
    without_end = ckg.json("stays")[1]

    assert without_end["leaves"] is None
    assert without_end["placements"] == [{"place": "P2", "first": "2026-01-05", "until": None}]


def test_a_phase_lasts_until_the_next_one(ckg: Ckg) -> None:
    phases = ckg.json("stays")[2]["phases"]

    assert [(phase["kind"], phase["until"]) for phase in phases] == [("crisis", "2026-02-09"), ("short", "2026-02-20")]


@pytest.mark.parametrize(
    ("window", "stays"),
    [
        (("--from", "2026-02-02"), ["V2", "V3"]),
        (("--to", "2026-01-05"), []),
        (("--to", "2026-01-06"), ["V1", "V2"]),
        (("--from", "2026-02-01", "--to", "2026-02-02"), ["V1", "V2"]),
        (("--from", "2026-02-20", "--to", "2026-03-01"), ["V2"]),
    ],
)
def test_stays_that_touch_the_window(ckg: Ckg, window: tuple[str, ...], stays: list[str]) -> None:
    assert [stay["stay"] for stay in ckg.json("stays", *window)] == stays


def test_the_day_of_the_clocks_is_today_unless_said_otherwise(ckg: Ckg) -> None:
    (clock,) = ckg.json("stays", today="2026-01-06")[0]["clocks"]

    assert clock["day"] == 2


def test_every_stay_of_the_demo_centre_has_every_field(demo: Ckg) -> None:
    found = demo.json("stays")

    assert {frozenset(stay) for stay in found} == {frozenset(STAY_FIELDS)}


def test_signals_shows_what_needs_attention_on_a_day(ckg: Ckg) -> None:
    found = ckg.json("signals", "--on", "2026-02-01")

    six_weeks = [signal for signal in found if signal["rule"] == "six_weeks"]
    assert [(signal["stay"], signal["level"], signal["days_left"]) for signal in six_weeks] == [
        ("V2", "warn", 14),
        ("V1", "info", 14),
    ]
    assert {signal["due"] for signal in six_weeks} == {"2026-02-15"}
    assert {signal["shown_from"] for signal in six_weeks} == {"2026-02-01"}


def test_a_signal_has_every_field_of_the_contract(demo: Ckg) -> None:
    found = demo.json("signals")

    assert {frozenset(signal) for signal in found} == {frozenset(SIGNAL_FIELDS)}
    assert {signal["rule"] for signal in found} >= {"six_weeks", "decision_expiry", "without_place"}


def test_signals_name_children_by_their_codes(demo: Ckg) -> None:
    found = demo.json("signals")

    assert all(signal["child"] in signal["message"] for signal in found)


def test_signals_for_people_say_the_same(demo: Ckg) -> None:
    lines = demo("signals").out.splitlines()

    assert len(lines) == len(demo.json("signals"))


def test_occupancy_counts_the_nights_up_to_the_last_day(ckg: Ckg) -> None:
    found = ckg.json("occupancy", "--from", "2026-01-09", "--to", "2026-01-12")

    assert [(night["night"], night["taken"], night["present"]) for night in found] == [
        ("2026-01-09", 2, 1),
        ("2026-01-10", 2, 1),
        ("2026-01-11", 2, 2),
    ]


def test_occupancy_leaves_closed_places_apart(ckg: Ckg) -> None:
    (night,) = ckg.json("occupancy", "--from", "2026-03-01", "--to", "2026-03-02")

    assert night == {"unit": "De Linde", "night": "2026-03-01", "places": 2, "closed": 1, "taken": 1, "present": 1}


@pytest.mark.parametrize(("by", "units"), [("centre", 1), ("site", 2), ("group", 4)])
def test_occupancy_is_counted_by_centre_site_or_group(demo: Ckg, by: str, units: int) -> None:
    found = demo.json("occupancy", "--from", "2026-11-23", "--to", "2026-11-24", "--by", by)

    assert len(found) == units
    assert sum(night["places"] for night in found) == 26


def test_two_thirds_shows_the_months_of_every_long_phase(demo: Ckg) -> None:
    found = demo.json("two-thirds")

    assert {frozenset(row) for row in found} == {frozenset(TWO_THIRDS_FIELDS)}
    assert all(re.fullmatch(r"\d{4}-\d\d", row["first_month"]) for row in found)


def test_two_thirds_of_a_long_phase_without_an_end_has_no_last_month(demo: Ckg) -> None:
    without_end = {stay["stay"] for stay in demo.json("stays") if stay["leaves"] is None}

    rows = [row for row in demo.json("two-thirds") if row["stay"] in without_end]

    assert rows
    assert {(row["last_month"], row["months"]) for row in rows} == {(None, None)}


def test_the_journal_tells_who_did_what(ckg: Ckg) -> None:
    (line,) = ckg.json("journal")

    assert (line["who"], line["where"], line["reason"]) == ("an", "bureau-1", "boek.xlsx")


def test_the_journal_names_nobody(ckg: Ckg) -> None:
    out = ckg("journal", "--json").out

    assert "Vermeulen" not in out
    assert '"code": "K1"' in out


@pytest.mark.parametrize(
    ("arguments", "lines"),
    [
        (("--from", "2026-01-10", "--to", "2026-01-11"), 1),
        (("--from", "2026-01-11"), 0),
        (("--to", "2026-01-10"), 0),
        (("--child", "K1"), 1),
    ],
)
def test_the_journal_of_some_days_or_one_child(ckg: Ckg, arguments: tuple[str, ...], lines: int) -> None:
    assert len(ckg.json("journal", *arguments)) == lines


@pytest.mark.parametrize("command", ["stays", "signals", "two-thirds", "journal"])
def test_an_empty_plan_shows_nothing(empty: Ckg, command: str) -> None:
    assert empty.json(command) == []
    assert empty(command).out.strip()


def test_looking_changes_not_a_byte(demo: Ckg) -> None:
    before = demo.bytes_of_everything()

    for command in ("stays", "signals", "two-thirds", "journal", "verify"):
        demo(command)

    assert demo.bytes_of_everything() == before
