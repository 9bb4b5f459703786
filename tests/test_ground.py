"""The ground holds: what is declared is locked, what is bundled loads, what README promises exists."""

import re
import tomllib
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from resources import FONT_FAMILY, FONTS

ROOT = Path(__file__).resolve().parent.parent
LOCKS = sorted((ROOT / "installer").glob("requirements*.txt"))


def project() -> dict[str, dict[str, list[str]]]:
    declared: dict[str, dict[str, list[str]]] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return declared


def plain(name: str) -> str:
    return re.split(r"[^\w.-]", name, maxsplit=1)[0].lower().replace("_", "-")


@pytest.fixture
def bundled(qapp: QApplication) -> QFont:
    """The bundled font at the smallest size that is printed."""
    assert qapp.platformName() == "offscreen"
    for path in FONTS:
        assert QFontDatabase.addApplicationFont(str(path)) >= 0
    font = QFont(FONT_FAMILY)
    font.setPointSizeF(8)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return font


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_locked_package_has_a_hash(lock: Path) -> None:
    packages = lock.read_text("utf-8").split("\n\n", 1)[1]

    entries = re.split(r"\n(?=[a-z])", packages)

    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_no_address_and_no_folder(lock: Path) -> None:
    text = lock.read_text("utf-8")

    assert re.findall(r"https?://|file:|--(?:extra-)?index|--find-links|--trusted-host", text) == []


def test_every_declared_package_is_locked() -> None:
    declared = project()
    runtime, dev = ({plain(line) for line in lock.read_text("utf-8").splitlines()} for lock in reversed(LOCKS))

    missing = {plain(need) for need in declared["dependencies"]} - runtime
    missing |= {plain(need) for need in declared["optional-dependencies"]["dev"]} - dev

    assert missing == set()


def test_both_commands_can_be_loaded() -> None:
    commands = [*entry_points(name="ckg"), *entry_points(name="ckgdesk")]

    assert [callable(command.load()) for command in commands] == [True, True]


def test_every_folder_of_modules_is_installed() -> None:
    """Without __init__.py a folder is there in a clone and missing in an installed program."""
    folders = {module.parent for name in ("ckgdesk", "ui", "resources") for module in (ROOT / name).rglob("*.py")}

    assert [str(folder) for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []


def test_the_readme_needs_two_commands_only() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))

    set_up = readme.split("## Set-up")[1].split("\n## ")[0]

    assert set(re.findall(r"^make (\w+)$", set_up, re.MULTILINE)) == {"run", "test"} <= targets


def test_the_figures_of_the_bundled_font_are_equally_wide(bundled: QFont) -> None:
    measure = QFontMetricsF(bundled)

    assert len({measure.horizontalAdvance(figure * 8) for figure in "0123456789"}) == 1


def test_the_bundled_font_knows_every_letter_of_a_name_and_our_signs(bundled: QFont) -> None:
    measure = QFontMetricsF(bundled)
    signs = "ÀÉËÏÖÜçñøßğışžčćłńőřșțŵỳ’–—…€½×→←↑↓✓⚠≤≥▲▼●○"

    assert [sign for sign in signs if not measure.inFontUcs4(ord(sign))] == []


def test_what_is_printed_with_the_bundled_font_can_be_read_back(bundled: QFont, tmp_path: Path) -> None:
    sentence = "Noor Ëlbers · dag 34 van 42 → 15/02/2026 · fi €"
    writer = QPdfWriter(str(tmp_path / "week.pdf"))
    painter = QPainter(writer)
    painter.setFont(bundled)

    painter.drawText(QPoint(200, 400), sentence)
    painter.end()

    read = PdfReader(tmp_path / "week.pdf").pages[0].extract_text()
    assert " ".join(read.split()) == sentence  # Qt writes a space as a tab
