"""Where a plan may lie: disks of this PC; not on shares, not in what a cloud keeps the same elsewhere."""

from pathlib import Path, PurePath

import pytest

from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.store import places
from ckgdesk.store.opening import create_plan
from ckgdesk.store.places import Machine, Place, PlaceKind, check_place, file_system_of
from tests.plans import CHEAP, opened

OWN, SHARE = PlaceKind.OWN, PlaceKind.SHARE
MAPPED = frozenset("HZ")
CLOUDS = {r"D:\Werk\Wolk": "OneDrive"}
MOUNTS = """\
/dev/sda2 / ext4 rw 0 0
tmpfs /tmp tmpfs rw 0 0
//server/plans /mnt/server cifs rw 0 0
server:/export /home/an/nfs nfs4 rw 0 0
server:/old /mnt/old nfs rw 0 0
/dev/sdb1 /media/an/STICK\\040A vfat rw 0 0
/dev/sdb2 /media/an/windows fuseblk rw 0 0
an@server: /home/an/ver fuse.sshfs rw 0 0
drive: /home/an/wolk fuse.rclone rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
gocryptfs /home/an/kluis fuse.gocryptfs rw 0 0
overlay /var/lib/box overlay rw 0 0
drvfs /mnt/c 9p rw 0 0
"""

WINDOWS = (
    (r"C:\Users\an\Documents\linde.ckg", OWN, ""),
    (r"D:\Plannen\linde.ckg", OWN, ""),
    (r"\\?\C:\Plannen\linde.ckg", OWN, ""),
    (r"C:\Users\an\AppData\Local\ckgdesk\linde.ckg", OWN, ""),
    (r"C:\Dozen\Dropboxen\linde.ckg", OWN, ""),
    (r"C:\Plannen\Dropbox.ckg", OWN, ""),
    (r"C:\Plannen\My Drive\linde.ckg", OWN, ""),
    (r"\\server\plannen\linde.ckg", SHARE, ""),
    ("//server/plannen/linde.ckg", SHARE, ""),
    (r"\\?\UNC\server\plannen\linde.ckg", SHARE, ""),
    (r"\\192.168.1.4\plannen\linde.ckg", SHARE, ""),
    (r"\\wsl.localhost\Debian\home\an\linde.ckg", SHARE, ""),
    (r"H:\linde.ckg", SHARE, ""),
    (r"z:\map\linde.ckg", SHARE, ""),
    (r"\\?\Z:\linde.ckg", SHARE, ""),
    (r"C:\Users\an\OneDrive\linde.ckg", PlaceKind.SYNCHRONISED, "OneDrive"),
    (r"C:\Users\an\OneDrive - De Linde vzw\Plannen\linde.ckg", PlaceKind.SYNCHRONISED, "OneDrive"),
    (r"c:\users\an\onedrive – de linde\linde.ckg", PlaceKind.SYNCHRONISED, "OneDrive"),
    (r"D:\Werk\Wolk\Plannen\linde.ckg", PlaceKind.SYNCHRONISED, "OneDrive"),
    (r"C:\Users\an\Dropbox\linde.ckg", PlaceKind.SYNCHRONISED, "Dropbox"),
    (r"C:\Users\an\Dropbox (De Linde)\linde.ckg", PlaceKind.SYNCHRONISED, "Dropbox"),
    (r"G:\Mijn Drive\linde.ckg", PlaceKind.SYNCHRONISED, "Google Drive"),
    (r"G:\My Drive\Plannen\linde.ckg", PlaceKind.SYNCHRONISED, "Google Drive"),
    (r"C:\Users\an\Google Drive\linde.ckg", PlaceKind.SYNCHRONISED, "Google Drive"),
    (r"C:\Users\an\iCloudDrive\linde.ckg", PlaceKind.SYNCHRONISED, "iCloud"),
    (r"C:\Users\an\Nextcloud\linde.ckg", PlaceKind.SYNCHRONISED, "Nextcloud"),
    (r"C:\Users\an\SynologyDrive\linde.ckg", PlaceKind.SYNCHRONISED, "Synology Drive"),
    (r"C:\Users\an\Box Sync\linde.ckg", PlaceKind.SYNCHRONISED, "Box"),
)
LINUX = (
    ("/home/an/linde.ckg", OWN, ""),
    ("/tmp/linde.ckg", OWN, ""),  # noqa: S108  a path in a table, not a file
    ("/media/an/STICK A/linde.ckg", OWN, ""),
    ("/media/an/windows/linde.ckg", OWN, ""),
    ("/home/an/kluis/linde.ckg", OWN, ""),
    ("/var/lib/box/linde.ckg", OWN, ""),
    ("/home/an/nfsmap/linde.ckg", OWN, ""),
    ("/mnt/server/linde.ckg", SHARE, ""),
    ("/home/an/nfs/diep/linde.ckg", SHARE, ""),
    ("/mnt/old/linde.ckg", SHARE, ""),
    ("/home/an/ver/linde.ckg", SHARE, ""),
    ("/home/an/wolk/linde.ckg", SHARE, ""),
    ("/run/user/1000/gvfs/smb-share:server=server/linde.ckg", SHARE, ""),
    ("/mnt/c/Users/an/linde.ckg", SHARE, ""),
    ("/home/an/Dropbox/linde.ckg", PlaceKind.SYNCHRONISED, "Dropbox"),
    ("/home/an/Nextcloud/linde.ckg", PlaceKind.SYNCHRONISED, "Nextcloud"),
    ("/home/an/marked/deep/linde.ckg", PlaceKind.SYNCHRONISED, "Syncthing"),
)


def mark(path: PurePath) -> bool:
    return str(path) == "/home/an/marked/.stfolder"


@pytest.mark.parametrize(("path", "kind", "service"), WINDOWS)
def test_windows_tells_its_own_disks_from_what_lies_elsewhere(path: str, kind: PlaceKind, service: str) -> None:
    machine = Machine(windows=True, is_mapped=lambda drive: drive.strip(":") in MAPPED, clouds=CLOUDS)

    assert machine.place(path) == Place(kind, service)


@pytest.mark.parametrize(("path", "kind", "service"), LINUX)
def test_linux_tells_its_own_disks_from_what_lies_elsewhere(path: str, kind: PlaceKind, service: str) -> None:
    machine = Machine(windows=False, file_system=lambda path: file_system_of(path, MOUNTS), exists=mark)

    assert machine.place(path) == Place(kind, service)


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is taken for a share of another machine."""
    folder = tmp_path / "share"
    folder.mkdir()
    machine = Machine(windows=False, file_system=lambda path: "cifs" if path.is_relative_to(folder) else "ext4")
    monkeypatch.setattr(places, "this_machine", lambda: machine)
    return folder


def test_a_plan_is_not_made_on_a_share_and_the_way_out_is_named(share: Path) -> None:
    with pytest.raises(PlanUnavailable, match=r"share.*disk of this PC.*backups"):
        create_plan(share / "linde.ckg", centre="De Linde", user="an", password="x" * 8, cost=CHEAP)

    assert list(share.iterdir()) == []


def test_a_plan_that_lies_on_a_share_is_not_opened(path: Path, share: Path) -> None:
    moved = path.rename(share / path.name)

    with pytest.raises(PlanUnavailable, match="share"):
        opened(moved)


def test_a_link_to_a_share_deceives_nobody(path: Path, share: Path) -> None:
    path.rename(share / path.name)
    path.symlink_to(share / path.name)

    with pytest.raises(PlanUnavailable, match="share"):
        check_place(path)


def test_a_folder_named_after_a_cloud_is_refused_by_the_name_of_the_cloud(tmp_path: Path) -> None:
    with pytest.raises(PlanUnavailable) as refusal:
        check_place(tmp_path / "Dropbox" / "linde.ckg")

    assert dict(refusal.value.text.values)["service"] == "Dropbox"
