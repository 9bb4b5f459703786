"""A document of running text as values: letterhead, address, headings, paragraphs, facts and tables.

Words and days only: whoever draws it chooses language, names or initials, and fonts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ckgdesk.texts import Text, Value


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Whose paper it is: the centre and how to reach it; `contact` is whom to ask."""

    centre: str
    address: str = ""
    phone: str = ""
    email: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """The letterhead at the top of the first page."""

    letterhead: Letterhead


@dataclass(frozen=True, slots=True)
class Address:
    """To whom a letter goes, line by line, where the window of an envelope is."""

    lines: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Title:
    """What the document is about."""

    text: Text


@dataclass(frozen=True, slots=True)
class Heading:
    """What the following paragraphs are about; never left alone at the end of a page."""

    text: Text


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; `quiet` for what is only beside the matter."""

    text: Text
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Captions with what stands beside them."""

    lines: tuple[tuple[Text, Text], ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: its heading, how much of the width it takes beside the others, and on which side."""

    heading: Text
    share: float = 1.0
    right: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings, which come again on every page."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Text, ...], ...]


@dataclass(frozen=True, slots=True)
class Space:
    """Room left open, in millimetres: for a signature, or to let things breathe."""

    height: float


Block = Head | Address | Title | Heading | Paragraph | Facts | Table | Space


@dataclass(frozen=True, slots=True)
class Document:
    """One document; `missing` is what it should say and nobody wrote down yet, each with what to do.

    `imprinted`: the foot of each page says who printed it and when, as on paper that stays in the centre.
    """

    title: Text
    blocks: tuple[Block, ...]
    missing: tuple[Text, ...] = ()
    landscape: bool = False
    imprinted: bool = False

    def of_kind(self, *kinds: type[Block]) -> tuple[Block, ...]:
        """The blocks of these kinds."""
        return tuple(block for block in self.blocks if isinstance(block, kinds))


_BARE = "{value}"  # no sentence: there is nothing to translate


def bare(value: Value) -> Text:
    """A name, a day or a number by itself."""
    return Text("", _BARE, (("value", value),))


def lines_of(written: str) -> tuple[str, ...]:
    """The lines of an address as somebody typed it, with line ends or with commas."""
    parts = written.splitlines() if "\n" in written else written.split(",")
    return tuple(part.strip() for part in parts if part.strip())


def bare_lines(written: Iterable[Value]) -> tuple[Text, ...]:
    """Each by itself; nothing where nothing stands."""
    return tuple(bare(value) for value in written if value != "")
