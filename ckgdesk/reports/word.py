"""Fills a Word template with what a letter says; every name goes in as text, whatever it looks like."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from io import BytesIO
from zipfile import BadZipFile

from ckgdesk.domain.errors import Impossible
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

Filling = str | Sequence["Filling"] | Mapping[str, "Filling"]
"""What may fill a place of a template: words, or several, or several with names of their own."""

_NEVER_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NO_TEMPLATE = QT_TRANSLATE_NOOP(
    "word",
    "{file} is no Word document (.docx). Put a good template in its place, or take it away to use the program's own.",
)
_WRONG_PLACE = QT_TRANSLATE_NOOP(
    "word",
    "The template {file} asks for what a letter does not have: {what}. Correct it in Word, or take the file away.",
)


def filled(template: bytes, places: Mapping[str, Filling], name: str) -> bytes:
    """The content of a Word document; raises Impossible when the template `name` cannot be filled."""
    from docxtpl import DocxTemplate  # noqa: PLC0415  with lxml and jinja2 slow to load, and seldom needed
    from jinja2 import StrictUndefined, TemplateError  # noqa: PLC0415  as above
    from jinja2.sandbox import SandboxedEnvironment  # noqa: PLC0415  as above

    # A template is a document of the centre: it may ask for places, and for nothing of the program or the system.
    closed = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    document = DocxTemplate(BytesIO(template))
    written = BytesIO()
    try:
        document.render({place: _plain(filling) for place, filling in places.items()}, closed, autoescape=True)
        document.save(written)
    except TemplateError as wrong:
        raise Impossible(Text.of("word", _WRONG_PLACE, file=name, what=str(wrong))) from None
    except (BadZipFile, KeyError, ValueError) as wrong:
        # python-docx says with a KeyError or ValueError that a part of the file is missing or of another kind.
        raise Impossible(Text.of("word", _NO_TEMPLATE, file=name)) from wrong
    return written.getvalue()


def _plain(filling: Filling) -> Filling:
    """The same without signs that no document can hold."""
    if isinstance(filling, str):
        return _NEVER_IN_XML.sub("", filling)
    if isinstance(filling, Mapping):
        return {name: _plain(part) for name, part in filling.items()}
    return [_plain(part) for part in filling]
