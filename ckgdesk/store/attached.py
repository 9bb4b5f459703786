"""The centre's own Word templates lie beside its plan: sealed beside each backup as well, and laid back with it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from secrets import token_bytes
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ckgdesk.store.contents import subkey
from ckgdesk.store.files import write_whole

_FOLDER: Final = "sjablonen"
_KIND: Final = ".docx"
_OPEN_IN_WORD: Final = "~$"
_NONCE: Final = 12
_PURPOSE: Final = "templates"


class Forged(Exception):
    """The parcel is not what was sealed."""


def folder_of(plan: Path) -> Path:
    """Where the templates of a plan lie."""
    return plan.parent / _FOLDER


def parcel_of(backup: Path) -> Path:
    """Where a backup keeps them."""
    return backup.with_name(f"{backup.name}.{_PURPOSE}")


def gathered(plan: Path) -> Mapping[str, bytes]:
    """The templates beside a plan by name; one that another program holds is left for the next backup."""
    found = {}
    with suppress(OSError):
        for path in sorted(folder_of(plan).glob(f"*{_KIND}")):
            if not path.name.startswith(_OPEN_IN_WORD):
                with suppress(OSError):
                    found[path.name] = path.read_bytes()
    return found


def attach(backup: Path, templates: Mapping[str, bytes], key: bytes) -> None:
    """Seal these beside a backup with its own key; nothing where there are none. Raises OSError."""
    if templates:
        nonce = token_bytes(_NONCE)
        write_whole(parcel_of(backup), nonce + _box(key).encrypt(nonce, _packed(templates), None))


def attached(backup: Path, key: bytes) -> Mapping[str, bytes]:
    """What lies sealed beside a backup; raises Forged when it is not what was sealed, OSError."""
    parcel = parcel_of(backup)
    if not parcel.exists():
        return {}
    content = parcel.read_bytes()
    try:
        return _unpacked(_box(key).decrypt(content[:_NONCE], content[_NONCE:], None))
    except (InvalidTag, ValueError):  # ValueError: too short to hold anything
        raise Forged from None


def lay_back(templates: Mapping[str, bytes], plan: Path) -> None:
    """Put back those that are not there: one that lies there is newer than any backup. Raises OSError."""
    folder = folder_of(plan)
    missing = {name: content for name, content in templates.items() if not (folder / name).exists()}
    if missing:
        folder.mkdir(exist_ok=True)
    for name, content in missing.items():
        write_whole(folder / name, content)


def _box(key: bytes) -> AESGCM:
    return AESGCM(subkey(key, _PURPOSE))


def _packed(templates: Mapping[str, bytes]) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as parcel:
        for name, content in templates.items():
            parcel.writestr(ZipInfo(name), content)
    return packed.getvalue()


def _unpacked(packed: bytes) -> Mapping[str, bytes]:
    # Whatever opens under the seal was packed above: plain names, and no bomb.
    with ZipFile(BytesIO(packed)) as parcel:
        return {name: parcel.read(name) for name in parcel.namelist()}
