"""Days in a few letters, for paper: "Mon 23/11" and "23/11"."""

from __future__ import annotations

from datetime import date

from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_WEEKDAYS = (
    QT_TRANSLATE_NOOP("week", "Mon {date}"),
    QT_TRANSLATE_NOOP("week", "Tue {date}"),
    QT_TRANSLATE_NOOP("week", "Wed {date}"),
    QT_TRANSLATE_NOOP("week", "Thu {date}"),
    QT_TRANSLATE_NOOP("week", "Fri {date}"),
    QT_TRANSLATE_NOOP("week", "Sat {date}"),
    QT_TRANSLATE_NOOP("week", "Sun {date}"),
)


def weekday(day: date) -> Text:
    """Weekday and day: "Mon 23/11"."""
    return Text.of("week", _WEEKDAYS[day.weekday()], date=short(day))


def short(day: date) -> str:
    """Day and month: "23/11"."""
    return f"{day:%d/%m}"
