"""The key file beside a plan, twice: without it nobody reads the plan again."""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import b64decode, b64encode
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.store.files import write_whole
from ckgdesk.store.keys import KEY_BYTES, Cost, KeyRing, Slot, SlotKind, Wrap
from ckgdesk.store.refusal import beyond_use, unavailable
from ckgdesk.texts import QT_TRANSLATE_NOOP

FORMAT: Final = 2
"""Until format 1 a password wrapped the key of the plan itself, and there were no seals."""
_TOO_BIG: Final = 1_000_000


def key_files(plan: Path) -> tuple[Path, Path]:
    """The key file of a plan and its second copy."""
    return plan.with_name(plan.name + ".keys"), plan.with_name(plan.name + ".keys.bak")


def write_ring(plan: Path, ring: KeyRing, *keys: bytes) -> None:
    """Write both copies, one after the other: whatever happens in between, one of them is whole.

    `keys` are the keys the slots wrap; with each the ring is sealed. Without any its seals stay as they are.
    """
    sealed = replace(ring, seals=tuple(_seal(ring, key) for key in keys)) if keys else ring
    content = _content(sealed)
    for path in key_files(plan):
        write_whole(path, content)


def is_genuine(ring: KeyRing, key: bytes) -> bool:
    """Did somebody who had the key of the plan write these slots? Else a slot may be a stranger's."""
    return any(hmac.compare_digest(seal, _seal(ring, key)) for seal in ring.seals)


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


def ring_content(plan: Path) -> bytes:
    """The first copy that is whole, letter by letter; raises as `read_ring` does."""
    read_ring(plan)
    return next(path.read_bytes() for path in key_files(plan) if path.is_file() and _ring(path) is not None)


def _content(ring: KeyRing) -> bytes:
    body = {"format": FORMAT, **_body(ring), "seals": [_spelt(seal) for seal in ring.seals]}
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
        read = _slot_read if body["format"] == FORMAT else _old_slot_read
        seals = tuple(_read(seal) for seal in body.get("seals", ()))
        return KeyRing(body["plan"], tuple(read(slot) for slot in body["slots"]), seals)
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


def _seal(ring: KeyRing, key: bytes) -> bytes:
    written = json.dumps(_body(ring), sort_keys=True).encode()
    return hmac.digest(
        HKDF(SHA256(), KEY_BYTES, salt=None, info=b"ckgdesk seal of the keys").derive(key), written, "sha256"
    )


def _body(ring: KeyRing) -> dict[str, Any]:
    return {"plan": ring.plan_id, "slots": [_slot_written(slot) for slot in ring.slots]}


def _slot_written(slot: Slot) -> dict[str, Any]:
    secrets = {name: _spelt(getattr(slot, name)) for name in ("salt", "sealed", "public")}
    wraps = [_wrap_written(wrap) for wrap in slot.wraps]
    audit = {} if slot.audit is None else {"audit": _wrap_written(slot.audit)}
    owner = {"user": slot.user, "kind": str(slot.kind)}
    return {**owner, **secrets, "wraps": wraps, "cost": asdict(slot.cost), **audit}


def _wrap_written(wrap: Wrap) -> dict[str, str]:
    return {"ephemeral": _spelt(wrap.ephemeral), "sealed": _spelt(wrap.sealed)}


def _wrap_read(written: dict[str, str]) -> Wrap:
    return Wrap(_read(written["ephemeral"]), _read(written["sealed"]))


def _slot_read(written: dict[str, Any]) -> Slot:
    salt, sealed, public = (_read(written[name]) for name in ("salt", "sealed", "public"))
    wraps = tuple(map(_wrap_read, written["wraps"]))
    audit = _wrap_read(written["audit"]) if "audit" in written else None
    kind, cost = SlotKind(written["kind"]), Cost(**written["cost"])
    return Slot(written["user"], kind, salt, sealed, public, wraps, cost, audit)


def _old_slot_read(written: dict[str, Any]) -> Slot:
    salt, sealed = _read(written["salt"]), _read(written["nonce"]) + _read(written["wrapped"])
    return Slot(written["user"], SlotKind(written["kind"]), salt, sealed, b"", (), Cost(**written["cost"]))


def _spelt(secret: bytes) -> str:
    return b64encode(secret).decode()


def _read(spelt: str) -> bytes:
    return b64decode(spelt, validate=True)
