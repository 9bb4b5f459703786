"""A document as plain text with tabs between cells, to be copied into another program."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ckgdesk.reports.document import Address, Block, Document, Facts, Head, Heading, Paragraph, Table, Title
from ckgdesk.texts import Text

Say = Callable[[Text], str]


def plain_text(document: Document, say: Say) -> str:
    """Everything a document says, a line a row."""
    return "\n".join(line for block in document.blocks for line in _lines(block, say))


def _lines(block: Block, say: Say) -> Iterator[str]:
    match block:
        case Head():
            yield block.letterhead.centre
        case Address():
            yield from (say(line) for line in block.lines)
        case Title() | Heading() | Paragraph():
            yield say(block.text)
        case Facts():
            yield from (f"{_cell(caption, say)}\t{_cell(value, say)}" for caption, value in block.lines)
        case Table():
            yield "\t".join(_cell(column.heading, say) for column in block.columns)
            yield from ("\t".join(_cell(cell, say) for cell in row) for row in block.rows)


def _cell(text: Text, say: Say) -> str:
    """A name that holds a tab or a line end stays in its cell."""
    return " ".join(say(text).split())
