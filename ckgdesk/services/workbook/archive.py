"""Looks at a workbook from the outside before anything in it is parsed: a file of a stranger must not cost the PC."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile, ZipFile, ZipInfo

from ckgdesk.domain.errors import Impossible
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

MOST_BYTES: Final = 10 * 1024 * 1024
MOST_UNPACKED: Final = 100 * 1024 * 1024
MOST_RATIO: Final = 100
MOST_ROWS: Final = 60_000
"""Fifteen thousand stays with their children and phases: more than forty places see in ten years."""
MOST_PARTS: Final = 200
MOST_CELLS: Final = 2_000_000
MOST_TEXTS: Final = 600_000
MOST_OTHER_TAGS: Final = 250_000
"""Styles, names, relations: what is not read row by row is kept whole, four hundred bytes a tag."""
_MOST_ATTRIBUTES: Final = 10_000
_WIDEST_ROW: Final = 16_384  # as wide as Excel goes
_SMALL: Final = 1024 * 1024  # below this a part may be as dense as it likes
_CHUNK: Final = 1024 * 1024
_OVERLAP: Final = 64
_OFFICE_BEFORE_2007_OR_LOCKED: Final = bytes.fromhex("d0cf11e0a1b11ae1")

_MISSING = QT_TRANSLATE_NOOP("workbook", "There is no workbook {file}.")
_FOLDER = QT_TRANSLATE_NOOP("workbook", "{file} is a folder, not a workbook.")
_CLOSED = QT_TRANSLATE_NOOP("workbook", "The workbook {file} cannot be read. Ask who owns it for the right to read it.")
_EMPTY = QT_TRANSLATE_NOOP("workbook", "The workbook {file} is empty.")
_FOREIGN = QT_TRANSLATE_NOOP("workbook", "{file} is no workbook. Save the sheets as .xlsx and try again.")
_OLD = QT_TRANSLATE_NOOP(
    "workbook", "{file} has a password or is of the old kind. Save it as .xlsx without a password and try again."
)
_LARGE = QT_TRANSLATE_NOOP("workbook", "{file} is larger than {most} MB. Split it over several workbooks.")
_BOMB = QT_TRANSLATE_NOOP(
    "workbook",
    "{file} unpacks to far more than a workbook of stays holds; it is not opened."
    " Copy the sheets that matter into a new workbook and try again.",
)
_ROWS = QT_TRANSLATE_NOOP(
    "workbook",
    "{file} has more than {most} rows. Take away empty rows with a format, or split it over several workbooks.",
)

UNREADABLE: Final = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    BadZipFile,
    EOFError,
    ExpatError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    zlib.error,
)
"""What reading foreign bytes as a workbook has been seen to raise; a test feeds it spoiled books to keep the list."""

_TAG: Final = re.compile(rb"<(?:\w{1,20}:)?(row|c|si|f|v|is|t)[\s/>]")
_ANY_TAG: Final = re.compile(rb"<[^/]")
_ENTITY: Final = re.compile(rb"<!(?:DOCTYPE|ENTITY)")


@dataclass(frozen=True, slots=True)
class Archive:
    """The bytes of a workbook that may be parsed."""

    name: str
    content: bytes


def admitted(path: Path) -> Archive:
    """The workbook at `path`; raises Impossible when it is none, or larger than a workbook of stays can be."""
    content = _content(path)
    try:
        with ZipFile(BytesIO(content)) as archive:
            _weigh(archive, path.name)
            _skim(archive, path.name)
    except UNREADABLE:
        raise unreadable(path.name) from None
    return Archive(path.name, content)


def unreadable(name: str) -> Impossible:
    """It is no workbook."""
    return _refused(_FOREIGN, name)


def too_many_rows(name: str) -> Impossible:
    """It has more rows than are read."""
    return Impossible(Text.of("workbook", _ROWS, file=name, most=MOST_ROWS))


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise _refused(_FOLDER, path.name)
        if not path.exists():
            raise _refused(_MISSING, path.name)
        if not path.is_file():
            raise _refused(_FOREIGN, path.name)
        if path.stat().st_size > MOST_BYTES:
            raise Impossible(Text.of("workbook", _LARGE, file=path.name, most=MOST_BYTES // 1024 // 1024))
        content = path.read_bytes()
    except (OSError, ValueError):
        raise _refused(_CLOSED, path.name) from None
    if not content:
        raise _refused(_EMPTY, path.name)
    if content.startswith(_OFFICE_BEFORE_2007_OR_LOCKED):
        raise _refused(_OLD, path.name)
    return content


def _weigh(archive: ZipFile, name: str) -> None:
    """Refuse by what the directory of the archive declares; no part can unpack to more than it declares there."""
    parts = archive.infolist()
    declared = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    if len(parts) > MOST_PARTS or declared > MOST_UNPACKED or _too_dense(declared, packed):
        raise _refused(_BOMB, name)
    if any(_too_dense(part.file_size, part.compress_size) for part in parts):
        raise _refused(_BOMB, name)


def _too_dense(size: int, packed: int) -> bool:
    return size > _SMALL and size > MOST_RATIO * packed


@dataclass(slots=True)
class _Tally:
    """How much there is to parse, counted without parsing it."""

    rows: int = 0
    cells: int = 0
    cells_in_row: int = 0
    texts: int = 0
    values: int = 0
    others: int = 0

    def count(self, tag: bytes) -> None:
        """One more tag."""
        match tag:
            case b"c":
                self.cells += 1
                self.cells_in_row += 1
            case b"row":
                self.rows += 1
                self.cells_in_row = 0
            case b"si":
                self.texts += 1
            case _:
                self.values += 1

    @property
    def is_bomb(self) -> bool:
        """Would parsing it cost more than any workbook of stays does?"""
        # A cell or a text holds three at most: <is>, <t>, <v>; they are let go with it.
        odd = self.others + max(0, self.values - 3 * (self.cells + self.texts))
        many = self.cells > MOST_CELLS or self.texts > MOST_TEXTS or odd > MOST_OTHER_TAGS
        return many or self.cells_in_row > _WIDEST_ROW


def _skim(archive: ZipFile, name: str) -> None:
    """Count what there is; refuses XML that defines words of its own, and rows no workbook has."""
    tally = _Tally()
    for part in archive.infolist():
        if not part.filename.endswith((".xml", ".rels")):
            continue
        for fresh, text in _stretches(archive, part):
            # No program writes sheets in an alphabet of two bytes, in which none of the tags below would be found.
            if b"\x00" in text or _ENTITY.search(text):
                raise _refused(_FOREIGN, name)
            known = [found[1] for found in _TAG.finditer(text) if found.end() > fresh]
            for tag in known:
                tally.count(tag)
            tally.others += len(_ANY_TAG.findall(text)) - len(_ANY_TAG.findall(text, 0, fresh)) - len(known)
            if tally.is_bomb or _has_a_crowded_tag(text):
                raise _refused(_BOMB, name)
            if tally.rows > MOST_ROWS:
                raise too_many_rows(name)


def _has_a_crowded_tag(text: bytes) -> bool:
    """A tag with its attributes is kept until it ends."""
    long = (piece for piece in text.split(b"<") if len(piece) > _MOST_ATTRIBUTES)
    return any(piece.count(b"=") > _MOST_ATTRIBUTES for piece in long)


def _stretches(archive: ZipFile, part: ZipInfo) -> Iterator[tuple[int, bytes]]:
    """The part piece by piece after the end of the piece before; a tag counts where it ends, so none counts twice."""
    tail = b""
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            yield len(tail), tail + chunk
            tail = (tail + chunk)[-_OVERLAP:]


def _refused(source: str, name: str) -> Impossible:
    return Impossible(Text.of("workbook", source, file=name))
