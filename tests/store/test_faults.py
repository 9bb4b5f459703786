"""What the disk and the driver report is told in our own words, each with a next step; our own faults fly."""

import errno
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from ckgdesk.domain.errors import ChangedElsewhere, Impossible, PlanUnavailable
from ckgdesk.store.faults import answer_to, in_our_words, on_disk

PLAN = Path("linde.ckg")


def fault(code: int, said: str = "said by the driver", kind: type[Exception] = driver.OperationalError) -> Exception:
    error = kind(said)
    error.sqlite_errorcode = code  # type: ignore[attr-defined]  # as the driver does
    return error


@pytest.mark.parametrize(
    ("code", "word"),
    [
        (5, "another program"),
        (6, "another program"),
        (13, "disk is full"),
        (10, "disk could not"),
        (10 | 3 << 8, "disk could not"),  # where exactly does not matter to anybody
        (8, "no right to write"),
        (8 | 3 << 8, "middle of a change"),
        (14, "no right to write"),
        (11, "damaged"),
        (26, "damaged"),
    ],
)
def test_what_the_world_does_has_its_own_sentence(code: int, word: str) -> None:
    answer = answer_to(fault(code), PLAN)

    assert isinstance(answer, PlanUnavailable)
    assert word in answer.text.source


@pytest.mark.parametrize("code", [5, 8, 10, 11, 13])
def test_every_sentence_names_the_plan_and_a_next_step(code: int) -> None:
    answer = answer_to(fault(code), PLAN)

    assert answer is not None
    assert dict(answer.text.values) == {"plan": "linde.ckg"}
    assert answer.text.source.count(". ") >= 1


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("CKG_OVERLAP", ChangedElsewhere),
        ("UNIQUE constraint failed: stay.id", ChangedElsewhere),
        ("UNIQUE constraint failed: notice.stay_id", ChangedElsewhere),
        ("UNIQUE constraint failed: stay.code", Impossible),
    ],
)
def test_what_two_people_did_at_once_is_told(said: str, kind: type[Exception]) -> None:
    assert isinstance(answer_to(fault(19, said, driver.IntegrityError), PLAN), kind)


@pytest.mark.parametrize("said", ["FOREIGN KEY constraint failed", "CHECK constraint failed: ck_stay_holds_a_night"])
def test_our_own_faults_fly(said: str) -> None:
    with pytest.raises(driver.IntegrityError), in_our_words(PLAN):
        raise fault(19, said, driver.IntegrityError)


@pytest.mark.parametrize(
    ("number", "word"), [(errno.ENOSPC, "disk is full"), (errno.EROFS, "no right"), (errno.EIO, "disk could not")]
)
def test_a_file_beside_the_plan_that_cannot_be_written_is_told_alike(number: int, word: str) -> None:
    with pytest.raises(PlanUnavailable, match=word), on_disk(PLAN):
        raise OSError(number, "said by the system")


def test_the_text_of_the_driver_stays_where_it_is() -> None:
    with pytest.raises(PlanUnavailable) as caught, in_our_words(PLAN):
        raise fault(13, "secret path")

    assert "secret" not in str(caught.value)
    assert caught.value.__suppress_context__
