"""The rail at the left: one button a page, and how many signals cannot wait."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from ui.theme import Theme

_WIDTH = 152
_ICON = 20
_BADGE = 20


class Rail(QFrame):
    """Buttons in the order in which pages were added; each page has the key it is known by."""

    page_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.page_chosen)
        self.setProperty("role", "rail")
        self.setFixedWidth(_WIDTH)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 10, 8, 10)
        self._column.setSpacing(4)
        self._column.addStretch(1)

    def add(self, title: str, icon_name: str, key: int) -> None:
        """One more page, below the others; Ctrl+`key` turns to it."""
        number = len(self._group.buttons())
        button = _RailButton(self._theme, self)
        button.setText(title)
        button.setIcon(self._theme.icon(icon_name, "rail.text", "rail.active.text"))
        button.setToolTip(self.tr("{page} (Ctrl+{number})").format(page=title, number=key))
        # Not the button's own shortcut: that one waits a tenth of a second to look pressed.
        QShortcut(QKeySequence(f"Ctrl+{key}"), self).activated.connect(button.click)
        self._group.addButton(button, number)
        self._column.insertWidget(number, button)

    def add_foot(self, widget: QWidget) -> None:
        """Something that is no page, at the very bottom."""
        self._column.addWidget(widget)

    def choose(self, number: int) -> None:
        """Mark the button of the page that is shown."""
        self._group.button(number).setChecked(True)

    def badge(self, number: int, count: int, spoken: str) -> None:
        """Show `count` on a button, 0 shows nothing; `spoken` says it in words."""
        button = self._group.button(number)
        if isinstance(button, _RailButton):
            button.count = count
            button.setAccessibleDescription(spoken)
            button.update()

    def spoken(self, number: int) -> str:
        """What a screen reader says of a badge."""
        return self._group.button(number).accessibleDescription()


class _RailButton(QToolButton):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.count = 0
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setFixedSize(_WIDTH - 16, 38)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        super().paintEvent(event)
        if self.count:
            self._paint_badge()

    def _paint_badge(self) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = str(self.count) if self.count < 100 else "99+"
        font = QFont(self.font())
        font.setPointSizeF(8.5)
        painter.setFont(font)
        width = max(_BADGE, painter.fontMetrics().horizontalAdvance(words) + 10)
        field = QRectF(self.width() - width - 8, (self.height() - _BADGE) / 2, width, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("signal.over"))
        painter.drawRoundedRect(field, _BADGE / 2, _BADGE / 2)
        painter.setPen(self._theme.colour("signal.over.text"))
        painter.drawText(field, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
