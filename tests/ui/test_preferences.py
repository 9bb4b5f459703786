"""What somebody likes is kept from one day to the next, and a spoiled file harms nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from ui.preferences import Key, Preferences


def test_words_numbers_and_lists_come_back(tmp_path: Path) -> None:
    Preferences(tmp_path / "a.ini").keep(Key.LAST_PLAN, "C:\\plannen\\één, twee.ckg")

    assert Preferences(tmp_path / "a.ini").text(Key.LAST_PLAN) == "C:\\plannen\\één, twee.ckg"


def test_a_list_may_hold_one_entry_or_none(preferences: Preferences) -> None:
    preferences.keep(Key.COLLAPSED, ["site:1"])
    assert preferences.texts(Key.COLLAPSED) == ("site:1",)

    preferences.keep(Key.COLLAPSED, [])

    assert preferences.texts(Key.COLLAPSED) == ()


def test_a_shape_comes_back_byte_by_byte(preferences: Preferences) -> None:
    preferences.keep(Key.GEOMETRY, QByteArray(b"\x01\x00\xff"))

    assert preferences.shape(Key.GEOMETRY) == QByteArray(b"\x01\x00\xff")


@pytest.mark.parametrize("spoiled", ["", "wide", "1,5"])
def test_a_number_somebody_spoiled_is_the_default(preferences: Preferences, spoiled: str) -> None:
    preferences.keep(Key.ZOOM, spoiled)

    assert preferences.number(Key.ZOOM, 24) == 24


def test_what_is_forgotten_is_the_default_again(preferences: Preferences) -> None:
    preferences.keep(Key.ZOOM, 12.5)

    preferences.forget(Key.ZOOM)

    assert preferences.number(Key.ZOOM, 24) == 24
