"""Records as programs read them."""

from datetime import UTC, datetime

from ckgdesk.changes import Change, ChangeSet
from ckgdesk.cli.answer import written
from ckgdesk.cli.plain import change_set, record
from ckgdesk.domain.people import Family
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.texts import Text
from tests.builders import a_bed, a_child, a_decision, a_phase, a_setting, a_stay, an_absence


def test_a_period_is_a_first_night_and_an_until() -> None:
    assert record(a_bed(3, "2026-01-05", "2026-02-02", number=7)) == {
        "id": 7,
        "stay_id": 0,
        "place_id": 3,
        "first": "2026-01-05",
        "until": "2026-02-02",
    }


def test_an_end_that_is_not_known_is_null() -> None:
    plain = record(an_absence("2026-01-05", None))

    assert isinstance(plain, dict)
    assert plain["until"] is None


def test_a_word_of_the_domain_is_its_word_in_the_code() -> None:
    assert record(a_phase(PhaseKind.SHORT, "2026-01-05")) == {
        "id": 0,
        "stay_id": 0,
        "kind": "short",
        "first": "2026-01-05",
    }


def test_a_yes_or_no_stays_one() -> None:
    plain = record(a_decision("2026-01-05", "2026-06-30"))

    assert isinstance(plain, dict)
    assert plain["urgent"] is False
    assert plain["court_kind"] is None


def test_a_child_is_its_code() -> None:
    assert record(a_child(1, family_id=4)) == {"id": 1, "code": "K1", "family_id": 4}


def test_a_family_is_its_code() -> None:
    assert record(Family(4, "G4", "Maes", "An Maes", "Dorp 1")) == {"id": 4, "code": "G4"}


def test_a_record_that_is_not_there_is_null() -> None:
    assert record(None) is None


def test_a_setting_is_plain_too() -> None:
    assert record(a_setting("crisis.days", "7")) == {
        "id": 0,
        "name": "crisis.days",
        "value": "7",
        "holds_from": "2000-01-01",
    }


def test_a_change_set_tells_record_by_record_what_was_and_what_is() -> None:
    stay = a_stay()
    done = ChangeSet(1, Text("test", "Done"), (Change(None, stay),), "an", datetime(2026, 1, 5, tzinfo=UTC))

    assert change_set(done) == {"changes": [{"kind": "Stay", "id": 1, "before": None, "after": record(stay)}]}


def test_a_name_with_other_letters_is_written_as_it_is() -> None:
    assert written({"name": "Zoë"}) == '{\n "name": "Zoë"\n}'
