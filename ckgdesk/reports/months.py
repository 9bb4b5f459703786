"""Months in words, for letters and headings: "March 2026"."""

from __future__ import annotations

from ckgdesk.domain.groeipakket import Month
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_MONTHS = (
    QT_TRANSLATE_NOOP("months", "January {year}"),
    QT_TRANSLATE_NOOP("months", "February {year}"),
    QT_TRANSLATE_NOOP("months", "March {year}"),
    QT_TRANSLATE_NOOP("months", "April {year}"),
    QT_TRANSLATE_NOOP("months", "May {year}"),
    QT_TRANSLATE_NOOP("months", "June {year}"),
    QT_TRANSLATE_NOOP("months", "July {year}"),
    QT_TRANSLATE_NOOP("months", "August {year}"),
    QT_TRANSLATE_NOOP("months", "September {year}"),
    QT_TRANSLATE_NOOP("months", "October {year}"),
    QT_TRANSLATE_NOOP("months", "November {year}"),
    QT_TRANSLATE_NOOP("months", "December {year}"),
)


def spoken_month(month: Month) -> Text:
    """The month with its year."""
    return Text.of("months", _MONTHS[month.number - 1], year=str(month.year))
