"""Composes a document of running text into pages: one block below the other, headings never left alone."""

from __future__ import annotations

from collections.abc import Iterator

from ckgdesk.reports.document import (
    Address,
    Block,
    Column,
    Document,
    Facts,
    Head,
    Heading,
    Letterhead,
    Paragraph,
    Space,
    Table,
    Title,
    lines_of,
)
from ckgdesk.reports.paper import Imprint
from ckgdesk.texts import Text
from ui.paper.bar import Say
from ui.paper.edges import page_words, printed_words
from ui.paper.letters import Letters
from ui.paper.setting import broken
from ui.paper.shapes import BLACK, DARK, MILLIMETRE, PALE, POINT, Align, Box, Lettering, Page, Rule, Shape, Style

_SHORT, _LONG = 210 * MILLIMETRE, 297 * MILLIMETRE
_BODY = Style(int(10.5 * POINT))
_STRONG = Style(int(10.5 * POINT), bold=True)
_SMALL = Style(int(9 * POINT))
_SMALL_STRONG = Style(int(9 * POINT), bold=True)
_TITLE = Style(int(14 * POINT), bold=True)
_CENTRE = Style(int(15 * POINT), bold=True)
_LEADING = 1.16
"""How much more than its letters a line takes."""
_WINDOW_X, _WINDOW_Y = 110 * MILLIMETRE, 50 * MILLIMETRE
"""Where the address shows through the window of an envelope, from the corner of the paper."""
_FOOT = 8 * MILLIMETRE
_GUTTER = 2.5 * MILLIMETRE
_CAPTION = 0.28
"""How much of the width the captions of facts take."""


def compose_document(document: Document, imprint: Imprint, say: Say) -> tuple[Page, ...]:
    """The pages of one document on A4."""
    composer = _Composer(document, say)
    for number, block in enumerate(document.blocks):
        composer.set(block, document.blocks[number + 1 :])
    return tuple(composer.finished(imprint))


class _Composer:
    """Sets block after block on the page and turns to the next one when it is full."""

    def __init__(self, document: Document, say: Say) -> None:
        self._document = document
        self._say = say
        self._letters = Letters()
        self._width, self._height = (_LONG, _SHORT) if document.landscape else (_SHORT, _LONG)
        margin = (14 if document.landscape else 23) * MILLIMETRE
        top = 13 * MILLIMETRE if document.landscape else 18 * MILLIMETRE
        self._inside = Box(margin, top, self._width - 2 * margin, self._height - top - 14 * MILLIMETRE)
        self._pages: list[list[Shape]] = [[]]
        self._y = self._inside.y

    def set(self, block: Block, after: tuple[Block, ...]) -> None:
        """Set one block; `after` are those that follow, for what must not stand alone."""
        match block:
            case Head():
                self._head(block.letterhead)
            case Address():
                self._address(block)
            case Title():
                self._y += 1.5 * MILLIMETRE
                self._lines(self._say(block.text), _TITLE)
                self._y += 1.5 * MILLIMETRE
            case Heading():
                self._heading(block, after)
            case Paragraph():
                self._lines(self._say(block.text), _SMALL if block.quiet else _BODY, DARK if block.quiet else BLACK)
                self._y += 1.2 * MILLIMETRE
            case Facts():
                self._facts(block)
            case Table():
                self._table(block)
            case Space():
                self._y += block.height * MILLIMETRE

    def finished(self, imprint: Imprint) -> Iterator[Page]:
        """The pages with their feet."""
        for number, shapes in enumerate(self._pages, start=1):
            feet = self._foot(imprint, number, len(self._pages))
            yield Page(self._width, self._height, (*shapes, *feet))

    @property
    def _bottom(self) -> float:
        return self._inside.bottom - _FOOT

    def _line(self, style: Style) -> float:
        return self._letters.height(style) * _LEADING

    def _turn(self) -> None:
        self._pages.append([])
        self._y = self._inside.y

    def _need(self, height: float) -> bool:
        """Turn the page when there is not that much room left; says whether it did."""
        if self._y + height <= self._bottom or self._y == self._inside.y:
            return False
        self._turn()
        return True

    def _put(self, *shapes: Shape) -> None:
        self._pages[-1].extend(shapes)

    def _lines(self, text: str, style: Style, ink: float = BLACK) -> None:
        inside, height = self._inside, self._line(style)
        for line in broken(text, style, inside.width, self._letters):
            self._need(height)
            self._put(Lettering(Box(inside.x, self._y, inside.width, height), line, style, ink=ink))
            self._y += height

    def _head(self, head: Letterhead) -> None:
        inside, small = self._inside, self._line(_SMALL)
        reached = (*lines_of(head.address), " · ".join(way for way in (head.phone, head.email) if way))
        share = inside.width * 0.5
        y = self._y
        for line in broken(head.centre, _CENTRE, share, self._letters):
            self._put(Lettering(Box(inside.x, y, share, self._line(_CENTRE)), line, _CENTRE))
            y += self._line(_CENTRE)
        right = self._y
        for words in reached:
            for line in broken(words, _SMALL, share, self._letters) if words else ():
                self._put(Lettering(Box(inside.x + share, right, share, small), line, _SMALL, Align.RIGHT))
                right += small
        self._y = max(y, right) + 2 * MILLIMETRE
        self._put(Rule(inside.x, self._y, inside.right, self._y, 0.2 * MILLIMETRE, PALE))
        self._y += 4 * MILLIMETRE

    def _address(self, block: Address) -> None:
        room, height = self._inside.right - _WINDOW_X, self._line(_BODY)
        self._y = max(self._y, _WINDOW_Y)
        for text in block.lines:
            for line in broken(self._say(text), _BODY, room, self._letters):
                self._put(Lettering(Box(_WINDOW_X, self._y, room, height), line, _BODY))
                self._y += height
        self._y += 10 * MILLIMETRE

    def _heading(self, block: Heading, after: tuple[Block, ...]) -> None:
        self._y += 2.2 * MILLIMETRE
        self._need(self._line(_STRONG) + self._least(after))
        self._lines(self._say(block.text), _STRONG)
        self._y += 0.6 * MILLIMETRE

    def _least(self, after: tuple[Block, ...]) -> float:
        """What must stand under a heading: two lines, or the head of a table with a row."""
        lines = 4 if after and isinstance(after[0], Table) else 2
        return lines * self._line(_BODY)

    def _facts(self, block: Facts) -> None:
        inside, height = self._inside, self._line(_BODY)
        left = inside.width * _CAPTION
        self._y += MILLIMETRE
        for caption, value in block.lines:
            heads = broken(self._say(caption), _BODY, left - _GUTTER, self._letters)
            lines = broken(self._say(value), _BODY, inside.width - left, self._letters)
            self._need(height * max(len(heads), len(lines)))
            for number, line in enumerate(heads):
                box = Box(inside.x, self._y + number * height, left - _GUTTER, height)
                self._put(Lettering(box, line, _BODY, ink=DARK))
            for number, line in enumerate(lines):
                box = Box(inside.x + left, self._y + number * height, inside.width - left, height)
                self._put(Lettering(box, line, _BODY))
            self._y += height * max(len(heads), len(lines)) + 0.6 * MILLIMETRE
        self._y += MILLIMETRE

    def _table(self, block: Table) -> None:
        widths = _widths(block.columns, self._inside.width)
        heads = self._cells(tuple(column.heading for column in block.columns), widths, _SMALL_STRONG)
        self._row(block.columns, widths, heads, _SMALL_STRONG)
        for row in block.rows:
            cells = self._cells(row, widths, _SMALL)
            if self._need(self._row_height(cells, _SMALL)):
                self._row(block.columns, widths, heads, _SMALL_STRONG)
            self._row(block.columns, widths, cells, _SMALL)
        self._y += 3 * MILLIMETRE

    def _cells(self, texts: tuple[Text, ...], widths: list[float], style: Style) -> list[tuple[str, ...]]:
        return [
            broken(self._say(text), style, width - _GUTTER, self._letters)
            for text, width in zip(texts, widths, strict=True)
        ]

    def _row_height(self, cells: list[tuple[str, ...]], style: Style) -> float:
        return max(len(lines) for lines in cells) * self._line(style) + 2 * MILLIMETRE

    def _row(
        self, columns: tuple[Column, ...], widths: list[float], cells: list[tuple[str, ...]], style: Style
    ) -> None:
        height, x = self._line(style), self._inside.x
        for column, width, lines in zip(columns, widths, cells, strict=True):
            room = width if column is columns[-1] else width - _GUTTER
            for number, line in enumerate(lines):
                box = Box(x, self._y + MILLIMETRE + number * height, room, height)
                self._put(Lettering(box, line, style, Align.RIGHT if column.right else Align.LEFT))
            x += width
        self._y += self._row_height(cells, style)
        strong = style.bold
        self._put(
            Rule(
                self._inside.x,
                self._y,
                self._inside.right,
                self._y,
                (0.3 if strong else 0.12) * MILLIMETRE,
                DARK if strong else PALE,
            )
        )

    def _foot(self, imprint: Imprint, number: int, of: int) -> Iterator[Shape]:
        inside, height = self._inside, self._line(_SMALL)
        y = inside.bottom - height
        if self._document.imprinted:
            words = self._letters.elided(printed_words(imprint, self._say), _SMALL, inside.width * 0.75)
            yield Lettering(Box(inside.x, y, inside.width * 0.75, height), words, _SMALL, ink=DARK)
        if of > 1 or self._document.imprinted:
            box = Box(inside.x + inside.width * 0.75, y, inside.width * 0.25, height)
            yield Lettering(box, page_words(number, of, self._say), _SMALL, Align.RIGHT, DARK)


def _widths(columns: tuple[Column, ...], room: float) -> list[float]:
    whole = sum(column.share for column in columns)
    return [room * column.share / whole for column in columns]
