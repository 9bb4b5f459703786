"""The key file beside a plan, twice: without it nobody reads the plan again."""

from __future__ import annotations

import hashlib
import json
from base64 import b64decode, b64encode
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.store.files import write_whole
from ckgdesk.store.keys import Cost, KeyRing, Slot, SlotKind
from ckgdesk.store.refusal import beyond_use, unavailable
from ckgdesk.texts import QT_TRANSLATE_NOOP

FORMAT: Final = 1
_TOO_BIG: Final = 1_000_000


def key_files(plan: Path) -> tuple[Path, Path]:
    """The key file of a plan and its second copy."""
    return plan.with_name(plan.name + ".keys"), plan.with_name(plan.name + ".keys.bak")


def write_ring(plan: Path, ring: KeyRing) -> None:
    """Write both copies, one after the other: whatever happens in between, one of them is whole."""
    content = _content(ring)
    for path in key_files(plan):
        write_whole(path, content)


def read_ring(plan: Path) -> KeyRing:
    """The slots of a plan from the first copy that is whole."""
    present = [path for path in key_files(plan) if path.is_file()]
    if not present:
        missing = QT_TRANSLATE_NOOP(
            "store",
            "There is no key file {keys} beside {plan}. If this is a plan, put its key file back from the"
            " backup; otherwise choose another file.",
        )
        raise beyond_use(plan, missing, keys=key_files(plan)[0].name, plan=plan.name)
    for path in present:
        ring = _ring(path)
        if ring is not None:
            return ring
    spoilt = QT_TRANSLATE_NOOP("store", "The key file {keys} is damaged. Put it back from the newest backup.")
    raise beyond_use(plan, spoilt, keys=key_files(plan)[0].name)


def _content(ring: KeyRing) -> bytes:
    body = {"format": FORMAT, "plan": ring.plan_id, "slots": [_slot_written(slot) for slot in ring.slots]}
    return json.dumps({**body, "checksum": _checksum(body)}, indent=1).encode()


def _ring(path: Path) -> KeyRing | None:
    """The slots in one copy, or None when it is damaged."""
    try:
        if path.stat().st_size > _TOO_BIG:
            return None
        body: dict[str, Any] = json.loads(path.read_bytes())
        if body.pop("checksum") != _checksum(body):
            return None
        if body["format"] > FORMAT:
            raise _newer(path)
        return KeyRing(body["plan"], tuple(_slot_read(slot) for slot in body["slots"]))
    except PermissionError:
        sealed = QT_TRANSLATE_NOOP("store", "There is no right to read {keys}. Ask who manages this PC.")
        raise unavailable(sealed, keys=path.name) from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _newer(path: Path) -> PlanUnavailable:
    newer = QT_TRANSLATE_NOOP("store", "{keys} was made by a newer ckgdesk. Install the newest version.")
    return unavailable(newer, keys=path.name)


def _checksum(body: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()


def _slot_written(slot: Slot) -> dict[str, Any]:
    secrets = {name: b64encode(getattr(slot, name)).decode() for name in ("salt", "nonce", "wrapped")}
    return {"user": slot.user, "kind": str(slot.kind), **secrets, "cost": asdict(slot.cost)}


def _slot_read(written: dict[str, Any]) -> Slot:
    salt, nonce, wrapped = (b64decode(written[name], validate=True) for name in ("salt", "nonce", "wrapped"))
    return Slot(written["user"], SlotKind(written["kind"]), salt, nonce, wrapped, Cost(**written["cost"]))
