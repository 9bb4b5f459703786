"""Every face of the board is drawn for a small and a very large screen, in every scheme and in grey."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from ui.pictures import SCHEMES, SIZES, WIDE, board_pictures
from ui.sitting import Sitting
from ui.theme import Scheme

FACES = ("board", "board-year", "board-children", "board-table")


def colours(image: QImage) -> set[int]:
    """What stands in it, looked at every few pixels."""
    return {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 5)}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("size_name", WIDE)
def test_every_face_of_the_board_is_drawn(sitting: Sitting, tmp_path: Path, scheme: Scheme, size_name: str) -> None:
    sitting.desk.theme.choose(scheme)

    drawn = {path.stem: QImage(str(path)) for path in board_pictures(sitting, size_name, tmp_path)}

    assert set(drawn) == {f"{face}-{size_name}{grey}" for face in FACES for grey in ("", "-grey")}
    assert {image.size() for image in drawn.values()} == {SIZES[size_name]}
    assert all(len(colours(image)) > 10 for image in drawn.values())
    assert len({bytes(image.constBits()) for image in drawn.values()}) == len(drawn)


def test_what_is_grey_is_grey(sitting: Sitting, tmp_path: Path) -> None:
    pictures = [path for path in board_pictures(sitting, "1366x768", tmp_path) if path.stem.endswith("grey")]

    assert pictures
    assert all(QImage(str(path)).allGray() for path in pictures)
