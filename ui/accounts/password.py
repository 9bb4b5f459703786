"""A first password to hand over: easy to read aloud, and good for one day."""

from __future__ import annotations

import secrets

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # without what is taken for something else: i, l, o, 0, 1
_GROUPS, _GROUP = 3, 4


def first_password() -> str:
    """Twelve random letters in three groups: 59 bits."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS))
