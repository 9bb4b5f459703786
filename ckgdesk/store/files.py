"""Files that are there whole or not at all, also after the power went."""

from __future__ import annotations

import os
from pathlib import Path


def new_file(path: Path) -> None:
    """An empty file that only its owner may read; never over an existing one."""
    path.touch(mode=0o600, exist_ok=False)


def journal_of(path: Path) -> Path:
    """The file SQLite keeps beside a database; empty between transactions."""
    return path.with_name(path.name + "-journal")


def write_whole(path: Path, content: bytes) -> None:
    """Write beside `path`, make it safe on the disk, then put it in place."""
    beside = path.with_name(path.name + ".part")
    beside.unlink(missing_ok=True)
    new_file(beside)
    beside.write_bytes(content)
    sync_file(beside)
    put_in_place(beside, path)


def put_in_place(beside: Path, path: Path) -> None:
    """Let `beside` take the place of `path` in one step."""
    beside.replace(path)
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Make the contents safe on the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make names in a folder safe on the disk; Windows does so by itself and opens no folders."""
    if os.name == "nt":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
