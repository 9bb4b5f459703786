"""Collects every sentence of the program into a .ts file and says what is wrong with the Dutch.

    make words      new sentences arrive unfinished, vanished ones go

tests/test_translations.py asks the same questions of a copy.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, parse

from ckgdesk.words import DUTCH

ROOT = Path(__file__).resolve().parent.parent
_PLACE = re.compile(r"\{[^{}]*\}|%n|%\d")


def collect(target: Path, *options: str, root: Path = ROOT) -> None:
    """Writes the sentences of ckgdesk/ and ui/ into `target`, keeping what is translated there."""
    extractor = Path(sys.executable).parent / "pyside6-lupdate"
    languages = ("-source-language", "en", "-target-language", "nl")
    reading = ("-silent", "-extensions", "py", "-locations", "none", *languages, *options)
    folders = (str(root / "ckgdesk"), str(root / "ui"))
    subprocess.run((str(extractor), *reading, *folders, "-ts", str(target)), check=True, capture_output=True)


def faults(words: Path) -> tuple[str, ...]:
    """One line per sentence that a Dutch reader would miss or get wrong."""
    return tuple(
        f"{context.findtext('name')}: {fault}: {message.findtext('source')}"
        for context in parse(words).iter("context")  # noqa: S314  our own file, not a stranger's
        for message in context.iter("message")
        for fault in _faults(message)
    )


def _faults(message: Element) -> Iterator[str]:
    source, translation = message.findtext("source", ""), message.find("translation")
    state = "unfinished" if translation is None else translation.get("type", "finished")
    if state != "finished":
        yield {"unfinished": "not translated", "vanished": "no longer in the program"}.get(state, state)
        return
    counted = message.get("numerus") == "yes"
    if "%n" in source and not counted:
        yield "counted, but marked without a count"
    forms = _forms(translation, counted=counted)
    if not all(forms):
        yield "empty"
    elif any(_places(form) != _places(source) for form in forms):
        yield "other places than the source"


def _forms(translation: Element | None, *, counted: bool) -> tuple[str, ...]:
    if translation is None:
        return ("",)
    if not counted:
        return (translation.text or "",)
    return tuple(form.text or "" for form in translation.iter("numerusform")) or ("",)


def _places(sentence: str) -> list[str]:
    return sorted(_PLACE.findall(sentence))


def main() -> None:
    """Renews the Dutch file and names what is left to translate."""
    collect(DUTCH, "-no-obsolete")
    found = faults(DUTCH)
    print("\n".join(found) or "Every sentence speaks Dutch.")


if __name__ == "__main__":
    main()
