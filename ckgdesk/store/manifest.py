"""The slip beside a backup: which plan, when, how much and which digests; sealed, and without a name in it."""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from ckgdesk.store.contents import Contents, subkey
from ckgdesk.store.files import write_whole

FORMAT: Final = 1
_TOO_BIG: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup was when it was made; `keys` tells one key file from another, `anchor` the journal's own seal."""

    plan_id: str
    made_at: datetime
    program: str
    size: int
    keys: str
    contents: Contents
    anchor: str = ""
    seal: str = ""

    def sealed(self, key: bytes) -> Manifest:
        """The same, so that nobody without the key can change it unseen."""
        return Manifest(
            self.plan_id,
            self.made_at,
            self.program,
            self.size,
            self.keys,
            self.contents,
            self.anchor,
            _seal(self, key),
        )

    def holds(self, key: bytes) -> bool:
        """Is it still what was sealed?"""
        return hmac.compare_digest(self.seal, _seal(self, key))


def manifest_of(backup: Path) -> Path:
    """Where the slip of a backup lies."""
    return backup.with_name(backup.name + ".manifest")


def write_manifest(backup: Path, manifest: Manifest) -> None:
    """Lay it beside the backup."""
    write_whole(manifest_of(backup), json.dumps({**_body(manifest), "seal": manifest.seal}, indent=1).encode())


def read_manifest(backup: Path) -> Manifest | None:
    """The slip of a backup, or None when it is missing or cannot be read; whether it holds only the key can tell."""
    path = manifest_of(backup)
    try:
        if path.stat().st_size > _TOO_BIG:
            return None
        return _manifest(json.loads(path.read_bytes()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _body(manifest: Manifest) -> dict[str, Any]:
    body = {
        "format": FORMAT,
        "plan": manifest.plan_id,
        "made_at": manifest.made_at.isoformat(),
        "program": manifest.program,
        "size": manifest.size,
        "keys": manifest.keys,
        "anchor": manifest.anchor,
    }
    return {**body, **asdict(manifest.contents)}


def _manifest(body: dict[str, Any]) -> Manifest:
    counts = {str(name): int(count) for name, count in body["counts"].items()}
    digests = {str(name): str(digest) for name, digest in body["digests"].items()}
    made_at = datetime.fromisoformat(body["made_at"])
    if made_at.tzinfo is None:
        raise ValueError("a moment without a zone is no moment")
    return Manifest(
        str(body["plan"]),
        made_at,
        str(body["program"]),
        int(body["size"]),
        str(body["keys"]),
        Contents(int(body["schema"]), int(body["changes"]), counts, digests),
        str(body["anchor"]),
        str(body["seal"]),
    )


def _seal(manifest: Manifest, key: bytes) -> str:
    body = json.dumps(_body(manifest), sort_keys=True).encode()
    return hmac.new(subkey(key, "manifest"), body, hashlib.sha256).hexdigest()
