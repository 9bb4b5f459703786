"""Makes the Word templates of the letters anew: `.venv/bin/python installer/letter_templates.py`.

They stand in resources/templates as a centre may change them in Word; this script only saves drawing them by hand.
"""

from __future__ import annotations

from pathlib import Path

from docx import Document
from docx.document import Document as Drawn
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "templates"


def main() -> None:
    """Write both templates."""
    FOLDER.mkdir(exist_ok=True)
    to_parents().save(str(FOLDER / "brief-ouders.docx"))
    to_payer().save(str(FOLDER / "melding-uitbetaler.docx"))


def to_parents() -> Drawn:
    """The letter: a question and its answer, several times."""
    document = _with_head("Brief aan de ouders over de twee derde")
    _line(document, "{{ inleiding }}", after=4)
    _line(document, "{%p for deel in delen %}")
    _line(document, "{{ deel.titel }}", bold=True, before=8, after=2).paragraph_format.keep_with_next = True
    _line(document, "{%p for alinea in deel.alineas %}")
    _line(document, "{{ alinea }}", after=4)
    _line(document, "{%p endfor %}")
    _line(document, "{%p endfor %}")
    _signed(document)
    return document


def to_payer() -> Drawn:
    """The notice: what is asked, and a table of what it is about."""
    document = _with_head("Melding aan de uitbetaler van het Groeipakket")
    _line(document, "{{ vraag }}", after=8)
    table = document.add_table(rows=3, cols=2)
    table.rows[0].cells[0].text = "{%tr for regel in gegevens %}"
    table.rows[1].cells[0].text = "{{ regel.naam }}"
    table.rows[1].cells[1].text = "{{ regel.waarde }}"
    table.rows[2].cells[0].text = "{%tr endfor %}"
    for row in table.rows:
        row.cells[0].width, row.cells[1].width = Cm(5), Cm(11.4)
    _signed(document)
    return document


def _with_head(title: str) -> Drawn:
    """A4 with the letterhead, the address in the window, subject, date and salutation."""
    document = Document()
    document.core_properties.title = title
    document.core_properties.author = "ckgdesk"
    document.core_properties.comments = ""
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.3)
    page.top_margin, page.bottom_margin = Cm(1.8), Cm(1.8)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(11)
    normal.paragraph_format.space_after = Pt(0)
    _line(document, "{{ centrum }}", bold=True, size=16)
    _line(document, "{{ briefhoofd | join(' · ') }}", size=9, after=48)
    _line(document, "{%p for regel in aan %}")
    _line(document, "{{ regel }}").paragraph_format.left_indent = Cm(8.7)
    _line(document, "{%p endfor %}")
    _line(document, "{{ onderwerp }}", bold=True, size=14, before=30, after=4)
    _line(document, "{{ datum }}", size=9, after=10)
    _line(document, "{{ aanhef }}", after=6)
    return document


def _signed(document: Drawn) -> None:
    _line(document, "{{ groet }}", before=14, after=36).paragraph_format.keep_with_next = True
    _line(document, "{%p for regel in ondertekening %}")
    _line(document, "{{ regel }}")
    _line(document, "{%p endfor %}")


def _line(
    document: Drawn, words: str, *, bold: bool = False, size: int = 11, before: int = 0, after: int = 0
) -> Paragraph:
    paragraph = document.add_paragraph()
    run = paragraph.add_run(words)
    run.bold, run.font.size = bold, Pt(size)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(before), Pt(after)
    return paragraph


if __name__ == "__main__":
    main()
