"""Gives every colour a role and every role a colour: light, dark or high contrast, following the system or chosen."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessibilityHints, QColor, QFont, QFontDatabase, QIcon, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from resources import FOLDER, FONT_FAMILY, FONTS
from ui.icons import Inks, icon
from ui.preferences import Key, Preferences

_THEMES = FOLDER / "themes"
_SHEET = _THEMES / "widgets.qss"
_PALETTE = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface.alternate",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text.muted",
    QPalette.ColorRole.Button: "control",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "accent.text",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "selection.text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "tooltip",
    QPalette.ColorRole.ToolTipText: "tooltip.text",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "surface.alternate",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line.strong",
    QPalette.ColorRole.Shadow: "line.strong",
}


class Scheme(StrEnum):
    """What somebody chooses; SYSTEM does as the PC does."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Theme(QObject):
    """The colours in use; `changed` tells those who paint themselves."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        kept = preferences.text(Key.SCHEME, Scheme.SYSTEM)
        self._chosen = Scheme(kept) if kept in tuple(Scheme) else Scheme.SYSTEM
        self._application: QApplication | None = None
        self._colours = colours_of(Scheme.LIGHT if self._chosen is Scheme.SYSTEM else self._chosen)

    @property
    def chosen(self) -> Scheme:
        """What was chosen, SYSTEM included."""
        return self._chosen

    @property
    def is_dark(self) -> bool:
        """Is the background darker than the text?"""
        return self.colour("window").lightness() < self.colour("text").lightness()

    def colour(self, role: str) -> QColor:
        """The colour of a role; an unknown role is a mistake in the program (KeyError)."""
        return self._colours[role]

    def icon(self, name: str, role: str = "text", checked: str = "") -> QIcon:
        """A file of resources/icons in the colour of `role`, or `checked` while it is; it follows the theme itself."""
        return icon(name, self.colour, Inks(role, checked or role))

    def choose(self, scheme: Scheme) -> None:
        """Use `scheme` from now on, also next time."""
        self._chosen = scheme
        self._preferences.keep(Key.SCHEME, scheme.value)
        self._frame_windows()
        self._dress()

    def dress(self, application: QApplication) -> None:
        """Give the whole application its font, style and colours, and keep following the system."""
        self._application = application
        application.setStyle("Fusion")
        application.setFont(bundled_font())
        self._frame_windows()
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self._dress()

    def _frame_windows(self) -> None:
        """Title bars belong to the system; ask for light or dark ones to match."""
        if self._application is None:
            return
        hints = self._application.styleHints()
        if self._chosen is Scheme.SYSTEM:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Light if self._chosen is Scheme.LIGHT else Qt.ColorScheme.Dark)

    def _follow_system(self) -> None:
        if self._chosen is Scheme.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        hints = self._application.styleHints() if self._application else None
        self._colours = colours_of(self._chosen if self._chosen is not Scheme.SYSTEM else _system(hints))
        if self._application is not None:
            self._application.setPalette(_palette(self._colours))
            self._application.setStyleSheet(_sheet(self._colours))
        self.changed.emit()


@cache
def colours_of(scheme: Scheme) -> Mapping[str, QColor]:
    """Every role and its colour."""
    with (_THEMES / f"{scheme}.toml").open("rb") as file:
        return {role: QColor(value) for role, value in tomllib.load(file)["colours"].items()}


@cache
def bundled_font() -> QFont:
    """The same letters on every PC, on screen and on paper."""
    for path in FONTS:
        QFontDatabase.addApplicationFont(str(path))
    return QFont(FONT_FAMILY, 10)


def _system(hints: QStyleHints | None) -> Scheme:
    if hints is None:
        return Scheme.LIGHT
    accessibility: QAccessibilityHints = hints.accessibility()
    if accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast:
        return Scheme.CONTRAST
    return Scheme.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Scheme.LIGHT


def _palette(colours: Mapping[str, QColor]) -> QPalette:
    palette = QPalette()
    for place, role in _PALETTE.items():
        palette.setColor(place, colours[role])
    for place in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, place, colours["text.muted"])
    return palette


def _sheet(colours: Mapping[str, QColor]) -> str:
    names = {role.replace(".", "_"): colour.name() for role, colour in colours.items()}
    names["icons"] = (FOLDER / "icons").as_posix()
    # A style sheet reads its pictures from files and cannot colour them.
    names["tick"] = "tick-white" if colours["accent.text"].lightness() > colours["accent"].lightness() else "tick-black"
    return Template(_SHEET.read_text(encoding="utf-8")).substitute(names)
