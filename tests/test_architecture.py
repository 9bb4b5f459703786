"""The arrows of ARCHITECTURE.md hold, and a wrong import would be seen."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def check(folder: Path) -> subprocess.CompletedProcess[str]:
    """Runs the import contracts of pyproject.toml over the packages in `folder`."""
    linter = Path(sys.executable).parent / "lint-imports"
    return subprocess.run([linter, "--no-cache", "--no-logo"], cwd=folder, check=False, capture_output=True, text=True)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The packages and their contracts, free to be spoiled."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for package in ("ckgdesk", "ui"):
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_every_import_follows_the_arrows() -> None:
    checked = check(ROOT)

    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize(
    ("module", "wrong", "contract"),
    [
        ("ckgdesk/domain/period.py", "import PySide6.QtCore", "The core knows no Qt and no window"),
        ("ckgdesk/services/__init__.py", "import shiboken6", "The core knows no Qt and no window"),
        ("ckgdesk/reports/__init__.py", "import ui", "The core knows no Qt and no window"),
        ("ckgdesk/domain/period.py", "import ckgdesk.changes", "Arrows of the core point one way"),
        ("ckgdesk/scheduler/__init__.py", "import ckgdesk.store", "Arrows of the core point one way"),
        ("ckgdesk/new_room.py", "import ckgdesk.texts", "Arrows of the core point one way"),
        ("ckgdesk/services/__init__.py", "import sqlalchemy", "Only the store speaks SQL"),
        ("ui/__init__.py", "import sqlcipher3", "Only the store speaks SQL"),
        ("ui/__init__.py", "import alembic", "Only the store migrates a plan"),
        ("ui/__init__.py", "import ckgdesk.store", "Views reach the store through services"),
        ("ckgdesk/domain/period.py", "import ckgdesk.domain.stay", "No module waits for itself"),
    ],
)
def test_a_planted_wrong_import_fails(copy: Path, module: str, wrong: str, contract: str) -> None:
    with (copy / module).open("a", encoding="utf-8") as spoiled:
        spoiled.write(f"\n\ndef planted() -> None:\n    {wrong}\n")

    checked = check(copy)

    assert checked.returncode == 1
    assert f"{contract} BROKEN" in checked.stdout
