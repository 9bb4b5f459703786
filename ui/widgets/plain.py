"""Labels that show what they are given letter by letter: a name is never taken for markup or for a shortcut."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def plain_label(words: str, role: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that breaks its lines; `role` is how the style sheet knows it."""
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label


def button_words(words: str) -> str:
    """`words` for a button or menu, where & would make the next letter a shortcut."""
    return words.replace("&", "&&")


def tip_words(words: str) -> str:
    """`words` for a tooltip, which would take them for markup when they look like it."""
    return f"<span>{escape(words)}</span>" if words else ""
