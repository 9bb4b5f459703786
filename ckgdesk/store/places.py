"""Tells disks of this PC from shares and from folders that a cloud keeps the same elsewhere, where a plan breaks."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Final

from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.store.refusal import unavailable
from ckgdesk.texts import QT_TRANSLATE_NOOP

_SHARES: Final = frozenset(
    (
        *("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ncpfs", "afs", "coda", "ceph", "glusterfs", "lustre"),
        *("gpfs", "beegfs", "davfs", "9p", "vboxsf", "vmhgfs", "prl_fs"),
    )
)
"""File systems of another machine, by the names Linux gives them."""
_FUSE_OF_THIS_PC: Final = frozenset(
    (
        *("ntfs", "ntfs-3g", "exfat", "gocryptfs", "cryfs", "encfs", "veracrypt", "bindfs", "mergerfs"),
        *("fuse-overlayfs", "overlayfs", "lxcfs", "portal"),
    )
)
_CLOUDS: Final = (
    ("OneDrive", re.compile(r"onedrive( ?[-–] .+)?")),
    ("Dropbox", re.compile(r"dropbox( \(.+\))?")),
    ("Google Drive", re.compile(r"google ?drive( \(.+\))?|googledrive-.+|drivefs")),
    ("iCloud", re.compile(r"icloud ?drive|com~apple~clouddocs")),
    ("Nextcloud", re.compile(r"nextcloud\d*")),
    ("ownCloud", re.compile(r"owncloud\d*")),
    ("Synology Drive", re.compile(r"synologydrive|synology drive")),
    ("Box", re.compile(r"box sync")),
    ("pCloud", re.compile(r"pclouddrive|pcloud drive")),
    ("MEGA", re.compile(r"mega(sync)?( downloads)?")),
)
_DRIVE_OF_GOOGLE: Final = re.compile(r"(my|mijn|mon|meine?) (drive|ablage)|shared drives|gedeelde drives")
_VARIABLES: Final = {"OneDrive": "OneDrive", "OneDriveCommercial": "OneDrive", "OneDriveConsumer": "OneDrive"}
_MARKS: Final = {".dropbox": "Dropbox", ".stfolder": "Syncthing", ".owncloudsync.log": "ownCloud"}
_REMOTE: Final = 4  # DRIVE_REMOTE of Windows


class PlaceKind(StrEnum):
    """What a folder is to a plan."""

    OWN = "own"
    SHARE = "share"
    SYNCHRONISED = "synchronised"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a folder lies; `service` is the name of the cloud, if it is one."""

    kind: PlaceKind
    service: str = ""


def _nothing_known(path: PurePath) -> str:
    del path
    return ""


def _no_drive(drive: str) -> bool:
    del drive
    return False


def _not_there(path: PurePath) -> bool:
    del path
    return False


@dataclass(frozen=True, slots=True)
class Machine:
    """What a system knows of its drives, file systems and clouds."""

    windows: bool
    is_mapped: Callable[[str], bool] = _no_drive
    file_system: Callable[[PurePath], str] = _nothing_known
    exists: Callable[[PurePath], bool] = _not_there
    clouds: Mapping[str, str] = field(default_factory=dict)
    """Folders of clouds, each with its service."""

    def place(self, path: str) -> Place:
        """What the folder of `path` is."""
        pure: PurePath = PureWindowsPath(path) if self.windows else PurePosixPath(path)
        if self._on_share(pure):
            return Place(PlaceKind.SHARE)
        service = next(self._services(pure), "")
        return Place(PlaceKind.SYNCHRONISED, service) if service else Place(PlaceKind.OWN)

    def _on_share(self, path: PurePath) -> bool:
        if not self.windows:
            return _is_share(self.file_system(path))
        drive = path.drive.upper()
        if drive.startswith((r"\\?\UNC", r"\\.\UNC")):
            return True
        if drive.startswith(("\\\\?\\", "\\\\.\\")):
            drive = drive[4:]
        return drive.startswith("\\\\") or self.is_mapped(drive)

    def _services(self, path: PurePath) -> Iterator[str]:
        yield from (service for root, service in self.clouds.items() if path.is_relative_to(root))
        folders = path.parts[:-1]
        for part in folders:
            yield from (service for service, name in _CLOUDS if name.fullmatch(part.casefold()))
        if self.windows and len(folders) > 1 and _DRIVE_OF_GOOGLE.fullmatch(folders[1].casefold()):
            yield "Google Drive"
        for folder in path.parents:
            yield from (service for mark, service in _MARKS.items() if self.exists(folder / mark))


def check_place(plan: Path) -> None:
    """Refuse to keep a plan where its locks do not hold or another program changes it; says where it may lie."""
    machine = this_machine()
    for path in dict.fromkeys((plan.absolute(), _resolved(plan))):
        place = machine.place(str(path))
        if place.kind is not PlaceKind.OWN:
            raise _refused(plan, place)


def this_machine() -> Machine:
    """What this PC knows."""
    if sys.platform == "win32":
        return Machine(windows=True, is_mapped=_is_mapped, exists=_exists, clouds=_clouds_of(os.environ))
    return Machine(windows=False, file_system=_file_system, exists=_exists, clouds=_clouds_of(os.environ))


def file_system_of(path: PurePath, mounts: str) -> str:
    """The type of the file system on which `path` lies, according to /proc/self/mounts."""
    found = (PurePosixPath("/"), "")
    for line in mounts.splitlines():
        words = line.split(" ")
        if len(words) < 3:
            continue
        # Blanks in names are written as \040 there.
        point = PurePosixPath(re.sub(r"\\([0-7]{3})", lambda code: chr(int(code.group(1), 8)), words[1]))
        if path.is_relative_to(point) and len(point.parts) >= len(found[0].parts):
            found = (point, words[2])
    return found[1]


def _is_share(file_system: str) -> bool:
    kind, _, program = file_system.partition(".")
    if kind == "fuse" and program:
        return program not in _FUSE_OF_THIS_PC
    return file_system in _SHARES


def _refused(plan: Path, place: Place) -> PlanUnavailable:
    if place.kind is PlaceKind.SHARE:
        share = QT_TRANSLATE_NOOP(
            "store",
            "{plan} would lie on a share, where two PCs can damage it. Keep it on the disk of this PC, and let the"
            " backups go to the share.",
        )
        return unavailable(share, plan=plan.name)
    cloud = QT_TRANSLATE_NOOP(
        "store",
        "{plan} would lie in a folder that {service} keeps the same on other devices, which can damage it. Keep it"
        " in another folder of this PC; backups may go to {service}.",
    )
    return unavailable(cloud, plan=plan.name, service=place.service)


def _resolved(plan: Path) -> Path:
    """Where it really lies, through links and junctions."""
    try:
        return plan.resolve()
    except (OSError, RuntimeError):  # a loop of links
        return plan.absolute()


def _clouds_of(environment: Mapping[str, str]) -> dict[str, str]:
    return {environment[name]: service for name, service in _VARIABLES.items() if environment.get(name)}


def _exists(path: PurePath) -> bool:
    try:
        return Path(path).exists()
    except OSError:
        return False


def _file_system(path: PurePath) -> str:
    try:
        return file_system_of(path, Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return ""


def _is_mapped(drive: str) -> bool:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  its windll exists on Windows only

        return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _REMOTE)
    return False
