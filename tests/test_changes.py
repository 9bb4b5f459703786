"""One record before and after."""

import pytest

from ckgdesk.changes import Change
from tests.builders import a_stay


def test_a_change_taken_back_twice_is_the_change() -> None:
    change = Change(None, a_stay())

    assert change.reversed().reversed() == change
    assert (change.kind, change.record, change.reversed().record) == ("Stay", a_stay(), a_stay())


def test_a_change_without_a_record_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="changes something"):
        Change(None, None)
