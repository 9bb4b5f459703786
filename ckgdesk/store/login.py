"""Proves who somebody is: with a password, a code of the telephone when that was chosen, or the key on paper."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor import InvalidToken
from cryptography.hazmat.primitives.twofactor.totp import TOTP

from ckgdesk.domain.errors import CodeNeeded
from ckgdesk.store.guesses import Guesses
from ckgdesk.store.keys import KeyRing, Opened, Slot, SlotKind, unlock
from ckgdesk.store.recovery import as_recovery_key
from ckgdesk.store.refusal import unavailable
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

RECOVERY: Final = "recovery"
"""The user whose password is the printed key."""

_STEP: Final = 30
_DIGITS: Final = 6
_WRONG = QT_TRANSLATE_NOOP("store", "The user name or the password is wrong. Try again, mind capitals.")
_WRONG_CODE = QT_TRANSLATE_NOOP("store", "The code is wrong. Wait for the next one and try again.")
_NEEDED = QT_TRANSLATE_NOOP("store", "Type the code of the app on your telephone as well.")
_SEVERAL = QT_TRANSLATE_NOOP("store", "Several people have an account in this plan. Give your user name as well.")


@dataclass(frozen=True, slots=True)
class Credentials:
    """What somebody typed: `user` None is the only account, a password may be the recovery key."""

    password: str = field(repr=False)
    user: str | None = None
    code: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody who proved to be who they are."""

    slot: Slot
    opened: Opened = field(repr=False)
    secret: str = field(repr=False)
    failed_before: int = 0
    """How many times somebody failed with this name of which the journal does not tell yet."""


def known(path: Path, ring: KeyRing, given: Credentials) -> Known:
    """Who it is; raises PlanUnavailable for a wrong name, password or code, and CodeNeeded when that is missing."""
    printed = as_recovery_key(given.password)
    if printed is not None:
        kind, user, secret = SlotKind.RECOVERY, RECOVERY, printed
    else:
        kind, user, secret = SlotKind.PASSWORD, given.user or _only_account(ring), given.password
    slot, guesses = ring.slot_for(user, kind), Guesses(path, ring.plan_id)
    guesses.begin(user)
    opened = unlock(ring, slot, secret)
    if slot is None or opened is None:
        raise unavailable(_WRONG)
    if opened.factor is not None:
        _check_code(opened.factor, given.code, guesses, user)
    return Known(slot, opened, secret, guesses.succeeded(user))


def code_fits(factor: bytes, code: str) -> bool:
    """Is it a code of now?"""
    return _number_of(factor, code) is not None


def _number_of(factor: bytes, code: str) -> int | None:
    """Which half minute the code is of: this one, the one before or after; telephones are never quite in time."""
    now = int(time.time())
    fitting = (at for at in (now - _STEP, now, now + _STEP) if _fits(_clock(factor), code, at))
    return next((at // _STEP for at in fitting), None)


def code_now(factor: bytes, at: float | None = None) -> str:
    """What the app on the telephone shows."""
    return _clock(factor).generate(int(time.time() if at is None else at)).decode()


def code_address(factor: bytes, user: str, centre: str) -> str:
    """What an app reads to make the codes, as an otpauth address."""
    return _clock(factor).get_provisioning_uri(user, centre)


def _clock(factor: bytes) -> TOTP:
    return TOTP(factor, _DIGITS, SHA1(), _STEP)  # noqa: S303  what every app expects


def _fits(clock: TOTP, code: str, at: int) -> bool:
    try:
        clock.verify("".join(code.split()).encode(), at)
    except InvalidToken:
        return False
    return True


def _check_code(factor: bytes, code: str, guesses: Guesses, user: str) -> None:
    if not code.strip():
        guesses.take_back(user)  # what is missing was not asked yet, but wrong codes before this one still count
        raise CodeNeeded(Text.of("store", _NEEDED))
    number = _number_of(factor, code)
    # Whoever read a code over a shoulder comes too late with it.
    if number is None or not guesses.use_code(user, number):
        raise unavailable(_WRONG_CODE)


def _only_account(ring: KeyRing) -> str:
    accounts = ring.accounts()
    if len(accounts) != 1:
        raise unavailable(_SEVERAL)
    return accounts[0]
