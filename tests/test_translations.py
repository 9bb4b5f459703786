"""Every sentence the program can say is there in Dutch, with the same places to fill."""

import ast
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from ckgdesk.words import DUTCH
from installer.words import ROOT, collect, faults

MARKED = """
from ckgdesk.texts import QT_TRANSLATE_NOOP
PLAIN = QT_TRANSLATE_NOOP("rules", "Room {room} is closed.")
COUNTED = QT_TRANSLATE_NOOP("rules", "%n night(s).", "", 1)
"""
SENTENCE = "<message><source>Room {room} is closed.</source><translation>Kamer {room} is dicht.</translation></message>"
NIGHTS = """<message numerus="yes"><source>%n night(s).</source><translation>
    <numerusform>%n nacht.</numerusform><numerusform>%n nachten.</numerusform></translation></message>"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program with two sentences, and room for its words."""
    (tmp_path / "ui").mkdir()
    (tmp_path / "ckgdesk").mkdir()
    (tmp_path / "ckgdesk" / "rules.py").write_text(MARKED, encoding="utf-8")
    return tmp_path


def words(folder: Path, *messages: str) -> Path:
    path = folder / "words_nl.ts"
    body = "".join(messages)
    path.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="nl" sourcelanguage="en">'
        f"<context><name>rules</name>{body}</context></TS>",
        encoding="utf-8",
    )
    return path


def test_every_sentence_of_the_program_speaks_dutch(tmp_path: Path) -> None:
    copy = Path(shutil.copy(DUTCH, tmp_path))

    collect(copy)

    assert "\n".join(faults(copy)) == ""


def test_a_complete_translation_has_no_fault(program: Path) -> None:
    complete = words(program, SENTENCE, NIGHTS)

    collect(complete, root=program)

    assert faults(complete) == ()


def test_a_sentence_that_nobody_translated_is_found(program: Path) -> None:
    lacking = words(program, NIGHTS)

    collect(lacking, root=program)

    assert faults(lacking) == ("rules: not translated: Room {room} is closed.",)


def test_a_translation_whose_sentence_is_gone_is_found(program: Path) -> None:
    old = SENTENCE.replace("Room", "The old room")
    surplus = words(program, SENTENCE, NIGHTS, old)

    collect(surplus, root=program)

    assert faults(surplus) == ("rules: no longer in the program: The old room {room} is closed.",)


@pytest.mark.parametrize(
    ("right", "wrong", "fault"),
    [
        ("Kamer {room}", "Kamer {kamer}", "other places than the source"),
        ("Kamer {room} is dicht.", "", "empty"),
        ("%n nachten.", "nachten.", "other places than the source"),
        ("%n nachten.", "", "empty"),
        (' numerus="yes"', "", "counted, but marked without a count"),
    ],
)
def test_a_translation_that_would_mislead_is_found(tmp_path: Path, right: str, wrong: str, fault: str) -> None:
    misleading = words(tmp_path, SENTENCE.replace(right, wrong), NIGHTS.replace(right, wrong))

    found = faults(misleading)

    assert any(fault in line for line in found)


def calls(folder: str) -> Iterator[tuple[str, ast.Call]]:
    for path in sorted((ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def test_no_sentence_is_glued_before_it_is_translated() -> None:
    """The extractor reads an f-string as a fixed sentence, and no translation is ever found for it."""
    names = (".tr", "QCoreApplication.translate", "QT_TRANSLATE_NOOP")  # a painter translates too

    glued = [
        place
        for folder in ("ckgdesk", "ui")
        for place, call in calls(folder)
        if ast.unparse(call.func).endswith(names)
        and any(isinstance(value, ast.JoinedStr | ast.BinOp) for value in call.args[:2])
    ]

    assert glued == []


def test_no_sentence_hides_inside_an_f_string() -> None:
    """The extractor does not look there, and the sentence stays English on the screen."""
    hidden = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for folder in ("ckgdesk", "ui")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for woven in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(woven, ast.JoinedStr)
        for node in ast.walk(woven)
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith((".tr", "QT_TRANSLATE_NOOP"))
    ]

    assert hidden == []


def test_every_sentence_of_the_core_is_marked_for_the_extractor() -> None:
    unmarked = [
        place
        for place, call in calls("ckgdesk")
        if ast.unparse(call.func) in {"Text", "Text.of"}
        and any(isinstance(value, ast.Constant | ast.JoinedStr) for value in call.args[1:2])
    ]

    assert unmarked == []
