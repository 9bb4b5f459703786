"""Sentences are spoken whole: translated, in the right number, with dates and people filled in."""

from datetime import date
from pathlib import Path

import pytest

from ckgdesk.texts import Person, Text
from ckgdesk.words import PeopleAs, Words

NOOR = Person(code="K012", name="Noor Vermeulen", initials="N.V.")
SAM = Person(code="K013", name="Sam Vermeulen", initials="S.V.")
LOU = Person(code="K014", name="Lou Vermeulen", initials="L.V.")
DUTCH = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="nl_BE">
<context><name>rules</name>
<message><source>{child} leaves on {day}.</source><translation>{child} vertrekt op {day}.</translation></message>
<message><source>Not yet.</source><translation type="unfinished">Nog niet.</translation></message>
<message numerus="yes"><source>%n night(s) of {child}.</source><translation>
<numerusform>%n nacht van {child}.</numerusform>
<numerusform>%n nachten van {child}.</numerusform></translation></message>
</context>
<context><name>words</name>
<message><source>{others} and {last}</source><translation>{others} en {last}</translation></message>
</context></TS>"""


@pytest.fixture
def words(tmp_path: Path) -> Words:
    path = tmp_path / "words.ts"
    path.write_text(DUTCH, encoding="utf-8")
    return Words.dutch(path)


def test_a_sentence_is_spoken_in_dutch_with_its_places_filled(words: Words) -> None:
    leaving = Text.of("rules", "{child} leaves on {day}.", child=NOOR, day=date(2026, 1, 5))

    assert words.say(leaving) == "Noor Vermeulen vertrekt op 05/01/2026."


@pytest.mark.parametrize(("people", "spoken"), [(PeopleAs.INITIALS, "N.V."), (PeopleAs.CODES, "K012")])
def test_people_are_named_as_the_reader_chose(words: Words, people: PeopleAs, spoken: str) -> None:
    leaving = Text.of("rules", "{child} leaves on {day}.", child=NOOR, day=date(2026, 1, 5))

    assert words.say(leaving, people) == f"{spoken} vertrekt op 05/01/2026."


@pytest.mark.parametrize(("count", "spoken"), [(0, "0 nachten"), (1, "1 nacht"), (3, "3 nachten")])
def test_a_count_chooses_between_singular_and_plural(words: Words, count: int, spoken: str) -> None:
    nights = Text.of("rules", "%n night(s) of {child}.", count=count, child=SAM)

    assert words.say(nights) == f"{spoken} van Sam Vermeulen."


@pytest.mark.parametrize(
    ("people", "spoken"),
    [((), ""), ((NOOR,), "N.V."), ((NOOR, SAM), "N.V. en S.V."), ((NOOR, SAM, LOU), "N.V., S.V. en L.V.")],
)
def test_several_are_listed_as_one_says_them(words: Words, people: tuple[Person, ...], spoken: str) -> None:
    listed = Text.of("rules", "{people}", people=people)

    assert words.say(listed, PeopleAs.INITIALS) == spoken


def test_a_sentence_inside_a_sentence_is_translated_too(words: Words) -> None:
    inner = Text.of("rules", "%n night(s) of {child}.", count=2, child=NOOR)

    assert words.say(Text.of("rules", "({reason})", reason=inner)) == "(2 nachten van Noor Vermeulen.)"


def test_a_sentence_that_waits_for_its_translation_stays_english(words: Words) -> None:
    assert words.say(Text.of("rules", "Not yet.")) == "Not yet."


def test_the_same_source_in_another_context_is_another_sentence(words: Words) -> None:
    assert words.translated("board", "{child} leaves on {day}.") is None


def test_braces_in_a_name_are_left_alone(words: Words) -> None:
    odd = Person(code="{x}", name="Noor {day}", initials="N.")

    leaving = Text.of("rules", "{child} leaves on {day}.", child=odd, day=date(2026, 1, 5))

    assert words.say(leaving) == "Noor {day} vertrekt op 05/01/2026."


def test_english_is_the_source_itself() -> None:
    nights = Text.of("rules", "%n night(s) of {child}.", count=1, child=NOOR)

    assert Words.english().say(nights) == "1 night(s) of Noor Vermeulen."


def test_the_installed_dutch_can_be_read() -> None:
    waiting = Text.of("signals", "{child}: no place from {first}.", child=NOOR, first=date(2026, 1, 5))

    assert Words.dutch().say(waiting).startswith("Noor Vermeulen: ")
