"""Lets Qt speak through the same words as the core: one .ts file, nothing to compile; Qt's own buttons from Qt."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ckgdesk.words import Words

_FLANDERS = QLocale(QLocale.Language.Dutch, QLocale.Country.Belgium)


class Translator(QTranslator):
    """Answers tr() from `words`; None lets Qt ask the next translator, and in the end keep the source."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        del disambiguation  # one word in two senses gets two contexts instead
        return self._words.translated(context, source, n)

    def isEmpty(self) -> bool:  # noqa: N802  Qt's name
        return False


def speak(application: QCoreApplication, words: Words) -> None:
    """Use `words` for our sentences and Qt's Dutch for its own; dates and numbers as in Flanders."""
    QLocale.setDefault(_FLANDERS)
    own_of_qt = QTranslator(application)
    if own_of_qt.load(_FLANDERS, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(own_of_qt)
    ours = Translator(words)
    ours.setParent(application)
    application.installTranslator(ours)
