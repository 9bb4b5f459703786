"""Workbooks for tests, written as people write them: rows under Dutch headings, one sheet a kind."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

Row = Sequence[Any]

HEADINGS = {
    "Plaatsen": ("Plaatscode", "Kamer", "Leefgroep", "Vestiging", "Opmerking"),
    "Gezinnen": ("Gezinscode", "Naam", "Contactpersoon", "Adres", "Telefoon", "E-mail"),
    "Kinderen": ("Kindcode", "Voornaam", "Achternaam", "Geboortedatum", "Gezinscode", "Opmerking"),
    "Verblijven": (
        "Verblijfcode", "Kindcode", "Soort", "Eerste dag", "Vertrekdag", "Plaatscode", "Verwijzer", "Zekerheid",
    ),
    "Toewijzingen": ("Verblijfcode", "Plaatscode", "Eerste nacht", "Tot"),
    "Fasen": ("Verblijfcode", "Soort", "Eerste dag"),
    "Beslissingen": ("Verblijfcode", "Grond", "Instantie", "Nummer", "Datum", "Geldig vanaf", "Geldig tot"),
    "Afwezigheden": ("Verblijfcode", "Eerste nacht", "Tot", "Reden"),
    "Sluitingen": ("Plaatscode", "Eerste nacht", "Tot", "Reden"),
}  # fmt: skip


class BookBuilder:
    """A workbook in the making; starts with two places, a family and two children of it."""

    def __init__(self, *, empty: bool = False) -> None:
        self._sheets: dict[str, list[Row]] = {}
        if not empty:
            self.rows(
                "Plaatsen", ("P1", "Kamer 1", "Eiken", "De Linde", ""), ("P2", "Kamer 1", "Eiken", "De Linde", "")
            )
            self.rows("Gezinnen", ("G1", "Vermeulen", "Els Vermeulen", "Dorpsstraat 1", "0470 00 00 01", ""))
            self.child("K1", "Noor").child("K2", "Wout")

    def rows(self, sheet: str, *rows: Row) -> BookBuilder:
        """More rows on a sheet; a sheet not met before gets the headings of the contract."""
        self._sheets.setdefault(sheet, [HEADINGS.get(sheet, ())]).extend(rows)
        return self

    def headed(self, sheet: str, headings: Row, *rows: Row) -> BookBuilder:
        """A sheet with headings of one's own."""
        self._sheets[sheet] = [headings, *rows]
        return self

    def child(self, code: object, first_name: str, born: object = "01/05/2020") -> BookBuilder:
        """One more child of family G1."""
        return self.rows("Kinderen", (code, first_name, "Vermeulen", born, "G1", ""))

    def stay(self, code: object, child: object, first: object, until: object = None, **more: object) -> BookBuilder:
        """One more stay; short in place P1 unless said otherwise."""
        kind, place = more.get("kind", "kortdurend"), more.get("place", "P1")
        return self.rows("Verblijven", (code, child, kind, first, until, place, "OCJ", more.get("certainty", "")))

    def workbook(self) -> Workbook:
        """The workbook itself, to be spoiled further."""
        workbook = Workbook()
        workbook.remove(workbook.worksheets[0])
        for title, rows in self._sheets.items():
            sheet = workbook.create_sheet(title)
            for row in rows:
                sheet.append(list(row))
        return workbook

    def saved(self, folder: Path, name: str = "boek.xlsx") -> Path:
        """The workbook as a file."""
        path = folder / name
        self.workbook().save(path)
        return path
