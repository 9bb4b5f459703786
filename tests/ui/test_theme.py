"""Every role has a colour in every theme, and whoever reads can read it."""

import re
from itertools import product

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from resources import FOLDER, FONT_FAMILY
from ui.preferences import Key, Preferences
from ui.theme import Scheme, Theme, bundled_font, colours_of

SCHEMES = (Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST)
ICONS = sorted(path.stem for path in (FOLDER / "icons").glob("*.svg"))
READABLE = 4.5
VISIBLE = 3.0
PAIRS = (
    *product(("window", "surface", "surface.alternate", "control", "control.hover"), ("text", "text.muted")),
    *product(("surface", "weekend", "holiday", "school", "head"), ("text",)),
    *((role, "band.text") for role in ("band.site", "band.group", "band.room")),
    *(("rail", "rail.text"), ("rail.hover", "rail.text"), ("rail.active", "rail.active.text")),
    *((role, f"{role}.text") for role in ("accent", "selection", "tooltip", "head", "today", "closure", "full")),
    *((role, f"{role}.text") for role in ("holiday", "school")),
    *((f"phase.{kind}", f"phase.{kind}.text") for kind in ("crisis", "short", "long", "none")),
    *((f"ghost.{kind}", f"ghost.{kind}.text") for kind in ("free", "warned", "refused")),
    *((f"signal.{level}", f"signal.{level}.text") for level in ("info", "warn", "urgent", "over")),
    *((f"message.{kind}", f"message.{kind}.text") for kind in ("done", "warned", "refused")),
)
EDGES = (
    *(("surface", f"phase.{kind}.edge") for kind in ("crisis", "short", "long", "none")),
    *(("surface", f"ghost.{kind}.edge") for kind in ("free", "refused")),
    *(("surface", role) for role in ("today", "limit", "focus", "selected")),
)


def luminance(colour: QColor) -> float:
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = ((c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4) for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_words_can_be_read_on_every_background(scheme: Scheme) -> None:
    colours = colours_of(scheme)

    too_faint = {
        f"{text} on {ground}": round(contrast(colours[ground], colours[text]), 2)
        for ground, text in PAIRS
        if contrast(colours[ground], colours[text]) < READABLE
    }

    assert too_faint == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_lines_that_carry_meaning_can_be_seen(scheme: Scheme) -> None:
    colours = colours_of(scheme)

    too_faint = {f"{line} on {ground}" for ground, line in EDGES if contrast(colours[ground], colours[line]) < VISIBLE}

    assert too_faint == set()


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.CONTRAST])
def test_every_theme_knows_the_same_roles(scheme: Scheme) -> None:
    assert colours_of(scheme).keys() == colours_of(Scheme.LIGHT).keys()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_colour_is_one(scheme: Scheme) -> None:
    assert [role for role, colour in colours_of(scheme).items() if not colour.isValid()] == []


def test_the_style_sheet_asks_for_known_roles_only() -> None:
    sheet = (FOLDER / "themes" / "widgets.qss").read_text(encoding="utf-8")
    known = {role.replace(".", "_") for role in colours_of(Scheme.LIGHT)}

    assert set(re.findall(r"\$(\w+)", sheet)) - known == {"icons", "tick"}


def test_a_choice_is_told_and_kept(qtbot: QtBot, preferences: Preferences, theme: Theme) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose(Scheme.DARK)

    assert theme.is_dark
    assert Theme(preferences).chosen is Scheme.DARK


def test_a_spoiled_preference_follows_the_system(preferences: Preferences) -> None:
    preferences.keep(Key.SCHEME, "purple")

    assert Theme(preferences).chosen is Scheme.SYSTEM


def test_the_bundled_letters_are_used(qapp: QApplication) -> None:
    del qapp

    assert bundled_font().family() == FONT_FAMILY


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_can_be_drawn(theme: Theme, qapp: QApplication, name: str) -> None:
    del qapp
    picture = theme.icon(name).pixmap(24, 24).toImage()

    assert any(picture.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_an_icon_follows_the_theme(theme: Theme, qapp: QApplication) -> None:
    del qapp
    icon = theme.icon("close")

    theme.choose(Scheme.LIGHT)
    by_day = icon.pixmap(24, 24).toImage().pixelColor(12, 12).lightness()
    theme.choose(Scheme.CONTRAST)

    assert icon.pixmap(24, 24).toImage().pixelColor(12, 12).lightness() > by_day


def test_an_icon_on_a_chosen_line_is_seen_on_its_colour(theme: Theme, qapp: QApplication) -> None:
    del qapp
    theme.choose(Scheme.CONTRAST)

    drawn = theme.icon("close", "accent").pixmap(QSize(24, 24), QIcon.Mode.Selected).toImage()

    assert contrast(drawn.pixelColor(12, 12), theme.colour("selection")) >= 4.5


def test_the_whole_application_wears_the_chosen_colours(qapp: QApplication, theme: Theme) -> None:
    before = (qapp.palette(), qapp.styleSheet(), qapp.font())
    theme.choose(Scheme.CONTRAST)

    theme.dress(qapp)

    assert qapp.palette().window().color() == colours_of(Scheme.CONTRAST)["window"]
    assert "#ffd60a" in qapp.styleSheet()
    theme.choose(Scheme.SYSTEM)
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])
