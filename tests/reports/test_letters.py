"""What parents and payers read, word for word in Dutch; and what is said to be missing."""

from dataclasses import replace

import pytest

from ckgdesk.domain.groeipakket import Notice
from ckgdesk.domain.two_thirds import Around
from ckgdesk.reports.document import Document, Letterhead, bare, lines_of
from ckgdesk.reports.parents_letter import ParentsLetter
from ckgdesk.reports.payer_notice import NoticeKind, PayerNotice
from ckgdesk.texts import Text
from ckgdesk.words import PeopleAs, Words
from tests.builders import day
from tests.cases import HEAD, a_case

TODAY = day("2026-02-20")
DUTCH = Words.dutch()
CASE = a_case()

LETTER = """
    Het Groeipakket van Lotte Vermeulen verandert 20/02/2026
    Beste An Peeters
    Lotte Vermeulen verblijft bij ons. Vanaf 16/02/2026 is dat een langdurend verblijf. Daardoor verandert wie het
    Groeipakket van Lotte krijgt. In deze brief leest u wat er verandert.

    Wat verandert er?
    Het Groeipakket van Lotte wordt in twee verdeeld. De Linde krijgt twee derde, omdat Lotte bij ons verblijft.
    Het startbedrag en de participatietoeslagen worden niet verdeeld. Lotte blijft meetellen als kind van uw gezin.

    Vanaf wanneer?
    Vanaf maart 2026. Het Groeipakket van een maand wordt betaald in de maand erna. U merkt het dus voor het eerst bij
    de betaling in april 2026. Voor zover wij nu weten, is augustus 2026 de laatste maand.

    Over hoeveel geld gaat het?
    Het Groeipakket is ongeveer € 176,66 per maand. Twee derde is € 117,77. Eén derde is € 58,89. Deze bedragen zijn een
    schatting. Uw uitbetaler berekent de juiste bedragen.
    Wij melden dit aan FONS, die uw Groeipakket uitbetaalt. U moet dat niet zelf doen.

    Waar gaat één derde naartoe?
    Eén derde gaat naar: een spaarrekening. Dat is beslist door: de jeugdrechter.

    Hebt u vragen?
    Vraag het aan Els Claes: 016 00 00 00 · info@delinde.example. Wij leggen deze brief graag aan u uit.

    Vriendelijke groeten Els Claes De Linde
"""


def a_letter(number: int = 0) -> ParentsLetter:
    return ParentsLetter(CASE, CASE.letters[number], HEAD, TODAY)


def a_notice(kind: NoticeKind = NoticeKind.BEGIN) -> PayerNotice:
    return PayerNotice(CASE, kind, HEAD, TODAY)


def read(document: Document, people: PeopleAs = PeopleAs.NAMES) -> list[str]:
    """Every sentence of a document in Dutch."""
    texts = [getattr(block, "text", None) for block in document.blocks]
    return [DUTCH.say(text, people) for text in texts if isinstance(text, Text)]


def said(texts: tuple[Text, ...]) -> list[str]:
    return [DUTCH.say(text) for text in texts]


def test_the_letter_says_what_from_when_how_much_where_to_and_whom_to_ask() -> None:
    assert " ".join(" ".join(read(a_letter().document())).split()) == " ".join(LETTER.split())


def test_the_second_parent_is_written_to_at_its_own_address() -> None:
    letter = a_letter(1)

    assert said(letter.address) == ["Jan Vermeulen", "Dorp 2", "9000 Riet"]
    assert DUTCH.say(letter.salutation) == "Beste Jan Vermeulen"


def test_no_name_is_left_when_initials_are_asked_for() -> None:
    words = " ".join(read(a_letter().document(), PeopleAs.INITIALS))

    assert "Lotte" not in words
    assert "Peeters" not in words


def test_a_letter_in_which_nothing_is_missing_says_nothing_is() -> None:
    assert a_letter().missing == ()


def test_a_letter_of_which_nothing_is_known_says_all_that_is_missing() -> None:
    bare_case = replace(a_case(notice=None), family=None, contacts=(), around=Around())
    letter = ParentsLetter(bare_case, bare_case.letters[0], Letterhead("De Linde"), TODAY)

    assert [sentence.partition(":")[0] for sentence in said(letter.missing)] == [
        "het adres van het gezin",
        "waar één derde naartoe gaat",
        "wie het Groeipakket uitbetaalt",
        "het bedrag",
        "het adres van het centrum",
        "aan wie de ouders vragen kunnen stellen, met telefoon of e-mail",
    ]
    assert "Beste ouders" in read(letter.document())


def test_a_long_stay_without_an_end_lasts_as_long_as_it_lasts() -> None:
    case = a_case(until=None)

    words = read(ParentsLetter(case, case.letters[0], HEAD, TODAY).document())

    assert "Dit duurt zolang het langdurend verblijf duurt." in words


def test_a_long_stay_within_a_month_changes_nothing_and_promises_no_money() -> None:
    case = a_case(until="2026-02-25")

    words = read(ParentsLetter(case, case.letters[0], HEAD, TODAY).document())

    assert any("Er verandert dus niets voor u" in sentence for sentence in words)
    assert not any("€" in sentence for sentence in words)


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        (NoticeKind.BEGIN, "vanaf maart 2026 twee derde"),
        (NoticeKind.END, "eindigt op 20/08/2026. Voor augustus 2026 gaat twee derde"),
    ],
)
def test_the_payer_reads_what_it_has_to_do(kind: NoticeKind, sentence: str) -> None:
    assert sentence in " ".join(read(a_notice(kind).document()))


def test_the_payer_reads_who_it_is_about() -> None:
    facts = {DUTCH.say(caption): DUTCH.say(value) for caption, value in a_notice(NoticeKind.END).facts}

    assert facts == {
        "Kind": "Lotte Vermeulen",
        "Geboren op": "01/05/2020",
        "Ouders": "An Peeters en Jan Vermeulen",
        "Langdurend sinds": "16/02/2026",
        "Langdurend tot": "20/08/2026",
        "Eerste maand": "maart 2026",
        "Laatste maand": "augustus 2026",
        "Beslissing": "Toegangspoort, JHB-2026-0001, geldig van 16/02/2026 tot en met 31/08/2026",
        "Eén derde gaat naar": "een spaarrekening",
        "Beslist door": "de jeugdrechter",
    }


def test_a_notice_without_a_payer_says_so() -> None:
    notice = PayerNotice(a_case(notice=Notice(9, 101, "")), NoticeKind.BEGIN, HEAD, TODAY)

    assert any("kies de uitbetaler" in sentence for sentence in said(notice.missing))


@pytest.mark.parametrize("name", ["{{x}}", "<b>", "&amp;", "=1+1", "{0}"])
def test_a_name_is_a_name_and_never_a_place_to_fill(name: str) -> None:
    assert DUTCH.say(bare(name)) == name


@pytest.mark.parametrize("written", ["Dorp 2, 9000 Riet", "Dorp 2\n9000 Riet", " Dorp 2 ,, 9000 Riet "])
def test_an_address_has_its_lines(written: str) -> None:
    assert lines_of(written) == ("Dorp 2", "9000 Riet")
