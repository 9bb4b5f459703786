"""Moving a stay and making it long, and what is refused."""

from typing import Any

import pytest

from tests.cli.caller import Ckg

CONVERT = (
    "--basis", "referral", "--authority", "Toegangspoort", "--number", "JHB-2026-00017", "--decided", "2026-01-30",
    "--valid-from", "2026-02-01", "--valid-until", "2027-01-31", "--one-third", "Moeder",
)  # fmt: skip
REFUSAL_FIELDS = {"rule", "severity", "subject", "nights", "message", "ways_out"}


def stay(ckg: Ckg, code: str) -> Any:  # noqa: ANN401  whatever JSON holds
    return next(found for found in ckg.json("stays") if found["stay"] == code)


def span(ckg: Ckg, code: str) -> tuple[object, object]:
    found = stay(ckg, code)
    return found["first_night"], found["leaves"]


def place(ckg: Ckg, code: str) -> object:
    (bed,) = stay(ckg, code)["placements"]
    return bed["place"]


def test_a_stay_moves_to_another_place(ckg: Ckg) -> None:
    ckg.json("move", "V2", "--place", "P1", "--first", "2026-03-09")

    assert place(ckg, "V2") == "P1"


def test_a_move_gives_the_change_set(ckg: Ckg) -> None:
    (change,) = ckg.json("move", "V1", "--place", "P1", "--until", "2026-02-01")["changes"][:1]

    assert set(change) == {"kind", "id", "before", "after"}
    assert (change["kind"], change["before"]["until"], change["after"]["until"]) == ("Stay", "2026-02-02", "2026-02-01")


def test_a_first_day_alone_keeps_the_length(ckg: Ckg) -> None:
    ckg.json("move", "V1", "--place", "P1", "--first", "2026-01-03")

    assert span(ckg, "V1") == ("2026-01-03", "2026-01-31")


def test_a_departure_day_alone_keeps_the_first_night(ckg: Ckg) -> None:
    ckg.json("move", "V1", "--place", "P1", "--until", "2026-02-09")

    assert span(ckg, "V1") == ("2026-01-05", "2026-02-09")


def test_both_days_set_both_ends(ckg: Ckg) -> None:
    ckg.json("move", "V1", "--place", "P1", "--first", "2026-01-07", "--until", "2026-01-30")

    assert span(ckg, "V1") == ("2026-01-07", "2026-01-30")


def test_a_stay_that_waits_gets_its_first_place(ckg: Ckg) -> None:
    ckg.json("move", "V3", "--place", "P1")

    assert place(ckg, "V3") == "P1"


def test_a_stay_with_a_room_move_moves_where_it_sleeps_tonight(demo: Ckg) -> None:
    moved = next(found for found in demo.json("stays", "--from", "2026-11-23") if len(found["placements"]) == 2)
    earlier = moved["placements"][0]["place"]

    demo("move", moved["stay"], "--place", earlier)

    assert stay(demo, moved["stay"])["first_night"] == moved["first_night"]


def test_a_taken_place_is_refused_with_who_and_when(ckg: Ckg) -> None:
    outcome = ckg("move", "V1", "--place", "P2", "--json")

    (refusal,) = outcome.document["refused"]
    assert outcome.code == 1
    assert set(refusal) == REFUSAL_FIELDS
    assert (refusal["rule"], refusal["severity"], refusal["subject"]) == ("place_taken", "hard", "V1")
    assert refusal["nights"][0] == "2026-01-05"
    assert refusal["nights"][-1] == "2026-02-01"
    assert "K2" in refusal["message"]


def test_a_refusal_names_ways_out(ckg: Ckg) -> None:
    outcome = ckg("move", "V1", "--place", "P1", "--until", "2026-03-01", "--json")

    ways = outcome.document["refused"][0]["ways_out"]
    assert ways
    assert {frozenset(way) for way in ways} == {frozenset({"kind", "day", "message"})}


def test_a_refusal_changes_not_a_byte(ckg: Ckg) -> None:
    before = ckg.bytes_of_everything()

    ckg("move", "V1", "--place", "P2")

    assert ckg.bytes_of_everything() == before


def test_an_overridable_rule_is_refused_until_a_reason_is_given(ckg: Ckg) -> None:
    wish = ("V1", "--place", "P1", "--until", "2026-03-01")

    refused = ckg("move", *wish, "--json")
    done = ckg("move", *wish, "--override", "wacht op pleegzorg")

    assert [found["rule"] for found in refused.document["refused"]] == ["six_weeks_exceeded"]
    assert (refused.code, done.code) == (1, 0)
    assert ckg.json("journal")[-1]["reason"] == "wacht op pleegzorg"


@pytest.mark.parametrize(
    ("arguments", "rule"),
    [
        (("V9", "--place", "P1"), "not_found"),
        (("V1", "--place", "P9"), "not_found"),
        (("V1", "--place", "P1", "--until", "2026-01-05"), "impossible"),
        (("V1", "--place", "P1", "--first", "2026-01-05", "--until", "2025-12-01"), "impossible"),
    ],
)
def test_a_wish_without_sense_is_refused_in_the_same_shape(ckg: Ckg, arguments: tuple[str, ...], rule: str) -> None:
    outcome = ckg("move", *arguments, "--json")

    (refusal,) = outcome.document["refused"]
    assert (outcome.code, set(refusal), refusal["rule"]) == (1, REFUSAL_FIELDS, rule)
    assert len(outcome.sentences) == 1


def test_a_short_stay_becomes_long_with_its_decision(ckg: Ckg) -> None:
    changes = ckg.json("convert", "V2", "--first", "2026-02-16", *CONVERT)["changes"]

    assert sorted(change["kind"] for change in changes) == ["Decision", "Notice", "Phase"]
    assert [phase["kind"] for phase in stay(ckg, "V2")["phases"]] == ["short", "long"]


def test_a_long_stay_has_its_two_thirds(ckg: Ckg) -> None:
    ckg("convert", "V2", "--first", "2026-02-16", *CONVERT)

    (row,) = ckg.json("two-thirds")
    assert (row["stay"], row["first_month"], row["last_month"]) == ("V2", "2026-03", None)


def test_a_conversion_before_the_decision_is_refused(ckg: Ckg) -> None:
    outcome = ckg("convert", "V2", "--first", "2026-01-20", *CONVERT, "--json")

    (refusal,) = outcome.document["refused"]
    assert (outcome.code, refusal["rule"], refusal["subject"]) == (1, "long_without_decision", "V2")


@pytest.mark.parametrize(
    ("first", "changed", "rule"),
    [
        ("2026-02-16", ("--valid-until", "2026-01-01"), "long_without_decision"),
        ("2026-01-20", (), "long_without_decision"),
        ("2026-01-04", ("--valid-from", "2026-01-01"), "outside_stay"),
        ("2026-02-20", (), "six_weeks_exceeded"),
        ("2026-02-16", ("--decided", "2199-01-01"), "long_without_decision"),
    ],
)
def test_a_conversion_that_cannot_be_is_refused_with_its_rule(
    ckg: Ckg, first: str, changed: tuple[str, ...], rule: str
) -> None:
    outcome = ckg("convert", "V2", "--first", first, *CONVERT, *changed, "--json")

    (refusal,) = outcome.document["refused"]
    assert (outcome.code, set(refusal), refusal["rule"], refusal["subject"]) == (1, REFUSAL_FIELDS, rule, "V2")


def test_a_stay_that_is_long_already_has_no_second_long_phase(ckg: Ckg) -> None:
    ckg("convert", "V2", "--first", "2026-02-16", *CONVERT)

    outcome = ckg("convert", "V2", "--first", "2026-03-16", *CONVERT, "--json")

    (refusal,) = outcome.document["refused"]
    assert (outcome.code, refusal["rule"]) == (1, "phases_overlap")


def test_a_conversion_may_ask_another_place(ckg: Ckg) -> None:
    outcome = ckg("convert", "V2", "--first", "2026-02-16", *CONVERT, "--place", "P1", "--json")

    assert {refusal["rule"] for refusal in outcome.document["refused"]} == {"place_closed"}
