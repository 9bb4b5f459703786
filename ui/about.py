"""Says which version this is, and under which licences it and its parts may be used."""

from __future__ import annotations

from importlib.metadata import version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ui.theme import Theme

_PARTS = (
    ("PySide6-Essentials", "LGPL-3.0"),
    ("SQLAlchemy", "MIT"),
    ("sqlcipher3", "zlib"),
    ("alembic", "MIT"),
    ("argon2-cffi", "MIT"),
    ("cryptography", "Apache-2.0 / BSD-3-Clause"),
    ("python-dateutil", "Apache-2.0 / BSD-3-Clause"),
    ("holidays", "MIT"),
    ("openpyxl", "MIT"),
    ("defusedxml", "PSF-2.0"),
    ("docxtpl", "LGPL-2.1"),
)
_LOGO = 64


class AboutDialog(QDialog):
    """Freed when it is closed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About ckgdesk"))
        logo = QLabel(self)
        logo.setPixmap(theme.icon("ckgdesk").pixmap(_LOGO, _LOGO))
        name = QLabel(self.tr("ckgdesk {version}").format(version=version("ckgdesk")), self)
        name.setProperty("role", "title")
        purpose = QLabel(self.tr("Plans the stays of children in a centre for child care and family support."), self)
        purpose.setWordWrap(True)
        words = QVBoxLayout()
        words.addWidget(name)
        words.addWidget(purpose)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(logo)
        top.addLayout(words, 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._licences(), 1)
        column.addWidget(close)
        self.resize(520, 420)

    def _licences(self) -> QPlainTextEdit:
        own = self.tr("ckgdesk may be used, studied, shared and changed under the European Union Public Licence 1.2.")
        font = self.tr("The letters are Inter, under the SIL Open Font Licence 1.1. It is built with:")
        parts = [f"{name} {version(name)} – {licence}" for name, licence in _PARTS]
        text = QPlainTextEdit("\n".join([own, font, "", *parts]), self)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Licences"))
        return text
