"""Reads a part of a workbook tag by tag and keeps nothing of it; whatever defines words of its own is refused."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import IO, Final, NoReturn, Protocol
from xml.parsers.expat import ParserCreate

_CHUNK: Final = 64 * 1024
_NAMESPACE: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


class Hearer(Protocol):
    """Is told what stands in a part, in order."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """A tag begins."""

    def end(self, tag: str) -> None:
        """A tag ends."""

    def text(self, text: str) -> None:
        """Letters between two tags, perhaps not all of them."""


def name(tag: str) -> str:
    """A tag of workbooks under the name a hearer is told."""
    return f"{_NAMESPACE} {tag}"


def read_tags(stream: IO[bytes], hearer: Hearer) -> Iterator[None]:
    """Tell `hearer` what stands in a part, with a stop after each stretch; raises ExpatError, ValueError."""
    parser = ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = hearer.start
    parser.EndElementHandler = hearer.end
    parser.CharacterDataHandler = hearer.text
    # Entities that grow or fetch can only be declared here.
    parser.StartDoctypeDeclHandler = _refuse
    while chunk := stream.read(_CHUNK):
        parser.Parse(chunk, False)
        yield
    parser.Parse(b"", True)
    yield


def _refuse(*_: object) -> NoReturn:
    raise ValueError("a workbook that defines words of its own")
