"""Changes who can unlock an open plan: each is one careful write of the key file, a removal a new key as well."""

from __future__ import annotations

from secrets import token_bytes

from ckgdesk.store.faults import on_disk
from ckgdesk.store.key_file import read_ring, write_ring
from ckgdesk.store.keys import FACTOR_BYTES, Cost, Slot, SlotKind, locked, new_slot, plain
from ckgdesk.store.login import RECOVERY, Credentials, Known, known
from ckgdesk.store.plan import Plan
from ckgdesk.store.recovery import new_recovery_key
from ckgdesk.store.refusal import unavailable
from ckgdesk.store.rekeying import check_rekeyable, rekey
from ckgdesk.texts import QT_TRANSLATE_NOOP

_NOT_YOURS = QT_TRANSLATE_NOOP(
    "store",
    "This is the recovery key, not your password. Type your password; who lost it sets a new one on the start page.",
)


def proven(plan: Plan, given: Credentials) -> Known:
    """Who it is; raises PlanUnavailable, and counts as a guess, when it is nobody or somebody else."""
    who = known(plan.path, read_ring(plan.path), given)
    if plain(who.slot.user) != plain(plan.user):
        # The key on paper is somebody too: it opens the plan, but it is not the password of whoever works here.
        raise unavailable(_NOT_YOURS)
    return who


def give_slot(plan: Plan, user: str, password: str) -> None:
    """Let somebody in with this password; a slot the name had, and its second factor, are gone."""
    ring = read_ring(plan.path)
    _keep(plan, new_slot(ring, plan.key, user, password, cost=_cost(plan)))


def change_password(plan: Plan, given: Credentials, password: str) -> None:
    """Another password for who knows the old one; the second factor stays."""
    who = proven(plan, given)
    _keep(plan, locked(read_ring(plan.path), who.slot, password, who.opened.private, who.opened.factor))


def change_factor(plan: Plan, given: Credentials, factor: bytes | None) -> None:
    """Ask for a code of the telephone from now on, or no more."""
    who = proven(plan, given)
    _keep(plan, locked(read_ring(plan.path), who.slot, who.secret, who.opened.private, factor))


def new_factor() -> bytes:
    """The secret of a second factor; it is kept when it is given to `change_factor`."""
    return token_bytes(FACTOR_BYTES)


def renew_recovery(plan: Plan) -> str:
    """A new key to print; the printed one opens nothing any more."""
    printed = new_recovery_key()
    ring = read_ring(plan.path)
    _keep(plan, new_slot(ring, plan.key, RECOVERY, printed, SlotKind.RECOVERY, _cost(plan)))
    return printed


def check_removable(plan: Plan) -> None:
    """Raise PlanUnavailable when the plan can get no new key now."""
    check_rekeyable(plan.path, read_ring(plan.path), plan.key)


def take_slot(plan: Plan, user: str) -> None:
    """Let somebody in no more, not even with a key kept from before: the plan gets another."""
    ring = read_ring(plan.path)
    check_rekeyable(plan.path, ring, plan.key)
    rekey(plan, ring.without(user))


def _keep(plan: Plan, slot: Slot) -> None:
    with on_disk(plan.path):
        write_ring(plan.path, read_ring(plan.path).with_slot(slot), plan.key)


def _cost(plan: Plan) -> Cost | None:
    """What a guess costs at this plan; an invented centre asks less."""
    slots = read_ring(plan.path).slots
    return slots[0].cost if slots else None
