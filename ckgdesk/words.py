"""Speaks the sentences of the program, in Dutch or as they stand in the source; needs no Qt, so `ckg` speaks too."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path
from xml.etree.ElementTree import Element, parse

from ckgdesk.texts import QT_TRANSLATE_NOOP, Person, Text, Value
from resources import FOLDER

DUTCH = FOLDER / "translations" / "ckgdesk_nl.ts"
_LAST_OF_SEVERAL = QT_TRANSLATE_NOOP("words", "{others} and {last}")

Sentences = Mapping[tuple[str, str], tuple[str, ...]]
"""The translations by context and source: one, or singular and plural."""


class PeopleAs(StrEnum):
    """How somebody is named in a sentence."""

    NAMES = "names"
    INITIALS = "initials"
    CODES = "codes"


class Words:
    """One language: translates sentences and fills their places."""

    def __init__(self, sentences: Sentences) -> None:
        self._sentences = sentences

    @classmethod
    def dutch(cls, path: Path = DUTCH) -> Words:
        """What the translation file says; a sentence it lacks stays English."""
        return cls(_read(path))

    @classmethod
    def english(cls) -> Words:
        """The sentences as they stand in the source."""
        return cls({})

    def say(self, text: Text, people: PeopleAs = PeopleAs.NAMES) -> str:
        """The sentence with every place filled."""
        sentence = self.translated(text.context, text.source, text.count)
        if sentence is None:
            sentence = text.source
        if text.count is not None:
            sentence = sentence.replace("%n", str(text.count))
        return sentence.format(**{place: self._spoken(value, people) for place, value in text.values})

    def translated(self, context: str, source: str, count: int | None = None) -> str | None:
        """The bare translation, places unfilled; None where there is none. Dutch: one is singular, all else plural."""
        forms = self._sentences.get((context, source))
        if not forms:
            return None
        return forms[0] if count == 1 or len(forms) == 1 else forms[1]

    def _spoken(self, value: Value, people: PeopleAs) -> str:
        match value:
            case Text():
                return self.say(value, people)
            case Person():
                return named(value, people)
            case date():
                return day(value)
            case tuple():
                return self._listed([self._spoken(one, people) for one in value])
            case _:
                return str(value)

    def _listed(self, spoken: list[str]) -> str:
        if len(spoken) < 2:
            return "".join(spoken)
        *others, last = spoken
        return self.say(Text.of("words", _LAST_OF_SEVERAL, others=", ".join(others), last=last))


def named(person: Person, people: PeopleAs) -> str:
    """Somebody by name, initials or the centre's code."""
    return {PeopleAs.NAMES: person.name, PeopleAs.INITIALS: person.initials, PeopleAs.CODES: person.code}[people]


def day(when: date) -> str:
    """A date as Flanders writes it: 05/01/2026."""
    return f"{when:%d/%m/%Y}"


def _read(path: Path) -> Sentences:
    return {
        (context.findtext("name", ""), message.findtext("source", "")): forms
        for context in parse(path).iter("context")  # noqa: S314  our own file, not a stranger's
        for message in context.iter("message")
        if (forms := _forms(message.find("translation")))
    }


def _forms(translation: Element | None) -> tuple[str, ...]:
    """The finished forms; none when the sentence still waits for its translation."""
    if translation is None or translation.get("type") is not None:
        return ()
    plural = tuple(form.text or "" for form in translation.iter("numerusform"))
    forms = plural or (translation.text or "",)
    return forms if all(forms) else ()
