"""Which verbs who sits at a desk has the right to; the services refuse the others anyway."""

from __future__ import annotations

from ckgdesk.services.access import Right
from ui.desk import Desk
from ui.stay.choice import Choice

_OWN_RIGHT = {Choice.ABSENCE: Right.AWAY, Choice.CONVERT: Right.CONVERT, Choice.DECIDE: Right.CONVERT}
"""Verbs that ask for another right than to plan."""


def may(desk: Desk, choice: Choice) -> bool | None:
    """Has who sits here the right to this verb? None: it goes with the right to plan."""
    right = _OWN_RIGHT.get(choice)
    if right is None:
        return None
    return desk.workspace.account.may(right) and not desk.workspace.file_is_read_only
