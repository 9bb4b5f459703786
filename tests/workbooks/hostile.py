"""Workbooks that look small from outside: each is one thing too many, just below what is refused unread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from random import Random
from zipfile import ZIP_DEFLATED, ZipFile

from tests.workbooks.builder import HEADINGS, BookBuilder

_SPREADSHEET = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_PACKAGE = b'xmlns="http://schemas.openxmlformats.org/package/2006/%b"'
_SHEETS = {title: f"xl/worksheets/sheet{number}.xml" for number, title in enumerate(HEADINGS, start=1)}
_TEXTS, _KINDS = "xl/sharedStrings.xml", "[Content_Types].xml"
_KIND_OF_TEXTS = (
    b'<Override PartName="/xl/sharedStrings.xml"'
    b' ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>'
)
_FAR = 100_003  # a prime: numbers that do not repeat soon

Parts = Mapping[str, bytes]


def with_parts(folder: Path, parts: Parts, packing: int = ZIP_DEFLATED) -> Path:
    """A good workbook in which some parts are other than they were."""
    book = BookBuilder().stay("V1", "K1", "5/1/2026", "2/2/2026")
    for title in HEADINGS:
        book.rows(title)
    path = book.saved(folder)
    with ZipFile(path) as archive:
        whole = {name: archive.read(name) for name in archive.namelist()}
    if _TEXTS in parts:
        whole[_KINDS] = whole[_KINDS].replace(b"</Types>", _KIND_OF_TEXTS + b"</Types>")
    whole |= parts
    with ZipFile(path, "w", packing) as archive:
        for name, content in whole.items():
            archive.writestr(name, content)
    return path


def _sheet(rows: bytes) -> bytes:
    return b"<worksheet %b><sheetData>%b</sheetData></worksheet>" % (_SPREADSHEET, rows)


def _row(cells: Iterable[str]) -> bytes:
    texts = (f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in cells)
    return b"<row>%b</row>" % "".join(texts).encode()


def _lines(title: str, count: int, cells: Callable[[int], tuple[str, ...]]) -> Parts:
    """A sheet with so many lines under its headings."""
    rows = [_row(HEADINGS[title]), *(_row(cells(number)) for number in range(count))]
    return {_SHEETS[title]: _sheet(b"".join(rows))}


def _many(template: bytes, count: int) -> bytes:
    return b"".join(template % (number, number * 7919 % _FAR) for number in range(count))


def _long_text() -> bytes:
    return Random(1).randbytes(7_000_000).hex().encode()  # noqa: S311  no secret


_STAY = ("kortdurend", "05/01/2026", "02/02/2026")

HOSTILE: Mapping[str, Callable[[], Parts]] = {
    "rows as wide as Excel goes": lambda: {
        _SHEETS["Verblijven"]: _sheet(b"<row>%b</row>" % (b"<c><v>1</v></c>" * 16_000) * 120)
    },
    "one child in fifty-nine thousand stays at once": lambda: _lines(
        "Verblijven", 59_000, lambda n: (f"V{n}", "K1", *_STAY, "P1")
    ),
    "one place with fifteen thousand stays at once": lambda: {
        **_lines("Kinderen", 29_000, lambda n: (f"K{n}", "An", "Peeters", "01/05/2020", "", "")),
        **_lines("Verblijven", 14_900, lambda n: (f"V{n}", f"K{n}", *_STAY, "P1")),
    },
    "one family of twenty-nine thousand": lambda: {
        **_lines("Kinderen", 29_000, lambda n: (f"K{n}", "An", "Peeters", "01/05/2020", "G1", "")),
        **_lines("Verblijven", 14_900, lambda n: (f"V{n}", f"K{n}", *_STAY, "")),
    },
    "one stay in fifty-nine thousand phases": lambda: _lines(
        "Fasen",
        59_000,
        lambda n: ("V1", ("crisis", "kortdurend")[n % 2], f"{1 + n % 28}/{1 + n % 12}/{1990 + n * 7919 % _FAR % 97}"),
    ),
    "a house of nineteen thousand places": lambda: {
        **_lines("Plaatsen", 19_000, lambda n: (f"P{n}", "Kamer", "Eiken", "De Linde", "")),
        **_lines("Kinderen", 19_000, lambda n: (f"K{n}", "An", "Peeters", "01/05/2020", "", "")),
        **_lines("Verblijven", 14_900, lambda n: (f"V{n}", f"K{n}", *_STAY, f"P{n}")),
    },
    "nothing but mistakes": lambda: _lines("Verblijven", 59_000, lambda n: (f"x{n % 7919}",) * 8),
    "two million cells": lambda: {
        _SHEETS["Verblijven"]: _sheet(
            b"".join(b"<row>%b</row>" % (b"<c><v>%d</v></c>" % n * 33) for n in range(59_000))
        )
    },
    "six hundred thousand texts": lambda: {
        _TEXTS: b"<sst %b>%b</sst>" % (_SPREADSHEET, _many(b"<si><t>%d %d</t></si>", 590_000))
    },
    "one text of fourteen megabytes": lambda: {
        _TEXTS: b"<sst %b><si><t>%b</t></si></sst>" % (_SPREADSHEET, _long_text())
    },
    "tags within tags": lambda: {
        _SHEETS["Verblijven"]: b"<worksheet %b>%b%b</worksheet>" % (_SPREADSHEET, b"<a>" * 300_000, b"</a>" * 300_000)
    },
    "a row of attributes": lambda: {
        _SHEETS["Verblijven"]: _sheet(b"<row %b></row>" % _many(b'a%d="%d" ', 700_000))
    },
    "three million tags nobody knows": lambda: {
        _SHEETS["Verblijven"]: _sheet(b"<row><c>%b</c></row>" % _many(b"<x%d/><y%d/>", 1_500_000))
    },
    "a million letters of every kind": lambda: {
        "xl/styles.xml": b"<styleSheet %b><fonts>%b</fonts></styleSheet>"
        % (_SPREADSHEET, _many(b'<font><sz val="%d%d"/></font>', 700_000))
    },
    "as many letters of every kind as may be": lambda: {
        "xl/styles.xml": b"<styleSheet %b><fonts>%b</fonts></styleSheet>"
        % (_SPREADSHEET, _many(b'<font><sz val="%d%d"/></font>', 120_000))
    },
    "cells joined half a million times": lambda: {
        _SHEETS["Verblijven"]: b"<worksheet %b><sheetData/><mergeCells>%b</mergeCells></worksheet>"
        % (_SPREADSHEET, _many(b'<mergeCell ref="A%d:B%d"/>', 500_000))
    },
    "names for a million ranges": lambda: {
        "xl/workbook.xml": b"<workbook %b><definedNames>%b</definedNames></workbook>"
        % (_SPREADSHEET, _many(b'<definedName name="n%d">x%d</definedName>', 900_000))
    },
    "a million parts that refer to each other": lambda: {
        "xl/_rels/workbook.xml.rels": b"<Relationships %b>%b</Relationships>"
        % (_PACKAGE % b"relationships", _many(b'<Relationship Id="r%d" Type="t" Target="x%d.xml"/>', 700_000))
    },
    "a million kinds of parts": lambda: {
        "[Content_Types].xml": b"<Types %b>%b</Types>"
        % (_PACKAGE % b"content-types", _many(b'<Override PartName="/x%d" ContentType="t%d"/>', 700_000))
    },
    "a formula in every cell": lambda: {
        _SHEETS["Verblijven"]: _sheet(
            b"".join(b"<row>%b</row>" % (b"<c><f>A%d+1</f><v>1</v></c>" % n * 8) for n in range(59_000))
        )
    },
}  # fmt: skip
"""Each gives the parts of a workbook that are other than in a good one."""
