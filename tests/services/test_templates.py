"""Letters as Word documents: filled, read back, and never more than text."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from ckgdesk.domain.errors import Impossible
from ckgdesk.reports.parents_letter import ParentsLetter
from ckgdesk.reports.payer_notice import NoticeKind, PayerNotice
from ckgdesk.services.templates import LETTER, Templates
from ckgdesk.texts import Text
from ckgdesk.words import Words
from tests.builders import day
from tests.canaries import canaries
from tests.cases import FAMILY, HEAD, a_case

TODAY = day("2026-02-20")
DUTCH = Words.dutch()
CASE = a_case()
NAMES = ("{{ 7*7 }}", "{% raw %}", "<w:p>An</w:p>", "A & B", "=1+1", "&lt;b&gt;", "An\x00\x08 P", "{{ self.__init__ }}")


def say(text: Text) -> str:
    return DUTCH.say(text)


def a_letter(name: str = "") -> ParentsLetter:
    family = replace(FAMILY, contact=name or FAMILY.contact)
    case = replace(CASE, family=family, child=replace(CASE.child, last_name=name or CASE.child.last_name))
    return ParentsLetter(case, case.letters[0], HEAD, TODAY)


def read(content: bytes) -> str:
    document = Document(BytesIO(content))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


@pytest.fixture
def templates(tmp_path: Path) -> Templates:
    return Templates(tmp_path / "sjablonen")


def own(templates: Templates, words: str) -> None:
    """Let the centre have a template with one line."""
    templates.folder.mkdir()
    document = Document()
    document.add_paragraph(words)
    document.save(str(templates.folder / LETTER))


def test_the_letter_in_word_says_what_the_one_on_paper_says(templates: Templates) -> None:
    letter = a_letter()

    words = read(templates.letter(letter, say))

    texts = [getattr(block, "text", None) for block in letter.document().blocks]
    said = [say(text) for text in texts if isinstance(text, Text)]
    assert [sentence for sentence in said if sentence not in words] == []
    assert "An Peeters\nBeukenlaan 4\n3000 Rietmeersel" in words
    assert "{" not in words


def test_the_notice_in_word_says_what_the_one_on_paper_says(templates: Templates) -> None:
    notice = PayerNotice(CASE, NoticeKind.END, HEAD, TODAY)

    words = read(templates.notice(notice, say))

    assert [say(value) for _, value in notice.facts if say(value) not in words] == []
    assert say(notice.request) in words
    assert "{" not in words


@pytest.mark.parametrize("name", [*NAMES, *canaries(Path("/nowhere/at/all.png"))])
def test_a_name_is_text_whatever_it_looks_like(templates: Templates, name: str) -> None:
    words = read(templates.letter(a_letter(name), say))

    assert f"Beste {name.strip().replace(chr(0), '').replace(chr(8), '')}" in words
    assert "49" not in words


def test_the_centre_may_have_a_template_of_its_own(templates: Templates) -> None:
    own(templates, "Voor {{ kind }}: vanaf {{ eerste_maand }}, ongeveer {{ twee_derde }}.")

    words = read(templates.letter(a_letter(), say))

    assert words.replace("\N{NO-BREAK SPACE}", " ") == "Voor Lotte Vermeulen: vanaf maart 2026, ongeveer € 117,77."


@pytest.mark.parametrize(
    "words",
    ["{{ rekeningnummer }}", "{% for x in %}", "{{ kind.__class__.__mro__ }}", "{{ ''.__class__.__subclasses__() }}"],
)
def test_a_template_that_asks_for_more_is_refused_with_its_name(templates: Templates, words: str) -> None:
    own(templates, words)

    with pytest.raises(Impossible) as impossible:
        templates.letter(a_letter(), say)

    assert LETTER in DUTCH.say(impossible.value.text)


@pytest.mark.parametrize("content", [b"", b"geen Word", b"PK\x03\x04 en dan niets"])
def test_a_template_that_is_no_word_document_is_refused(templates: Templates, content: bytes) -> None:
    templates.folder.mkdir()
    (templates.folder / LETTER).write_bytes(content)

    with pytest.raises(Impossible):
        templates.letter(a_letter(), say)


def test_the_templates_are_laid_beside_the_plan_and_never_over_the_own_ones(templates: Templates) -> None:
    own(templates, "Van ons")
    before = (templates.folder / LETTER).read_bytes()

    put = templates.put()

    assert put == ("melding-uitbetaler.docx",)
    assert (templates.folder / LETTER).read_bytes() == before
    assert len(templates.own()) == 2
