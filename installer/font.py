"""Makes the bundled font from Inter: the Latin part, figures of equal width, a name of its own.

Figures of equal width are an optional feature in Inter; switched on by Qt, their shapes reach a PDF without their
characters and a search in the printed week finds no date. Here they become the ordinary figures.
Needs fonttools; run it only to renew the files: python installer/font.py FOLDER-WITH-INTER-OTF resources/fonts
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Ckgdesk Sans"
WEIGHTS = ("Regular", "SemiBold", "Bold")
KEPT = (
    *range(0x20, 0x7F),
    *range(0xA0, 0x250),  # Latin letters with every accent a family name may bring
    *range(0x1E80, 0x1EF9),
    *range(0x2010, 0x2040),  # dashes, quotation marks, ellipsis
    *map(ord, "€←↑→↓↔⇄≠≤≥−∞√■□▲△▶▷▼▽◀◁◆◇○●★☆⚠✓✗½⅓⅔¼¾×·•"),  # noqa: RUF001  the signs themselves
)


def with_even_figures(font: TTFont) -> None:
    """Lets every character that has a shape of even width use that shape."""
    table = font["GSUB"].table
    even: dict[str, str] = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for part in table.LookupList.Lookup[index].SubTable:
                    even |= getattr(part, "ExtSubTable", part).mapping
    for encoding in font["cmap"].tables:
        encoding.cmap = {code: even.get(shape, shape) for code, shape in encoding.cmap.items()}


def reduced(font: TTFont) -> None:
    """Keeps the characters that Dutch names and our signs need, and kerning."""
    options = Options(layout_features=["kern", "mark", "mkmk", "ccmp", "locl"], name_IDs=["*"], hinting=True)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=KEPT)
    subsetter.subset(font)


def renamed(font: TTFont, weight: str) -> None:
    """Gives the font its own name, so that an installed Inter is never mistaken for it."""
    names = {1: f"{FAMILY} {weight}", 2: "Regular", 4: f"{FAMILY} {weight}", 16: FAMILY, 17: weight}
    if weight in ("Regular", "Bold"):
        names |= {1: FAMILY, 2: weight}
    names[3] = names[6] = f"{FAMILY}-{weight}".replace(" ", "")
    for number in {record.nameID for record in font["name"].names} - {0, 5, 8, 9, 11, 12, 13, 14}:
        font["name"].removeNames(nameID=number)
    for number, name in names.items():
        font["name"].setName(name, number, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [names[6]]
        cff.topDictIndex[0].FullName, cff.topDictIndex[0].FamilyName = names[4], FAMILY


def main(source: Path, target: Path) -> None:
    """Writes one file per weight."""
    for weight in WEIGHTS:
        font = TTFont(source / f"Inter-{weight}.otf")
        with_even_figures(font)
        reduced(font)
        renamed(font, weight)
        font.save(target / f"CkgdeskSans-{weight}.otf")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
