"""A correction takes the place of the decision it names."""

from dataclasses import replace

from ckgdesk.domain.decision import in_force, uncovered
from tests.builders import a_decision, nights


def test_a_replaced_decision_is_no_longer_in_force() -> None:
    wrong = replace(a_decision("2026-02-16", "2026-08-15"), id=1)
    right = replace(a_decision("2026-02-16", "2026-05-15"), id=2, replaces_id=1)

    assert in_force((wrong, right)) == (right,)


def test_a_replaced_decision_covers_no_night() -> None:
    wrong = replace(a_decision("2026-02-16", "2026-08-15"), id=1)
    right = replace(a_decision("2026-02-16", "2026-05-15"), id=2, replaces_id=1)

    bare = uncovered(nights("2026-02-16", "2026-06-01"), (wrong, right))

    assert bare == (nights("2026-05-16", "2026-06-01"),)
