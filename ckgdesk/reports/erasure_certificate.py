"""The certificate that a file was erased: that it was, who decided it, until when copies may stay; not about whom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from ckgdesk.domain.retention import ErasedFile, ErasureGround
from ckgdesk.reports.document import Document, Facts, Head, Letterhead, Paragraph, Space, Title, bare
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_TITLE = QT_TRANSLATE_NOOP("certificate", "Certificate of erasure {number}")
_WHAT = QT_TRANSLATE_NOOP(
    "certificate",
    "On {day} the file of one child was erased from the plan of {centre}: who it was, its family, stays, decisions and"
    " steps, notes and signals, and what the journal said of it. This paper does not say whose file it was.",
)
_STAYS = QT_TRANSLATE_NOOP(
    "certificate",
    "What stays tells of nobody: nights on a place for the figures, and lines of the journal that say who did something"
    " when, but not what.",
)
_COPIES = QT_TRANSLATE_NOOP(
    "certificate",
    "The backups were written anew without the file. One that could not be, on a disk that was away or of before"
    " somebody left, is cleared as soon as its disk is there, and gone by {day} at the latest where backups are made. A"
    " copy of before that is put back is cleared before it opens.",
)
_PAPERS = QT_TRANSLATE_NOOP(
    "certificate", "Papers that were printed, kept or exported before are not in the hands of the program."
)
_NUMBER = QT_TRANSLATE_NOOP("certificate", "Certificate")
_GROUND = QT_TRANSLATE_NOOP("certificate", "Ground")
_PROPOSED = QT_TRANSLATE_NOOP("certificate", "Proposed by")
_CONFIRMED = QT_TRANSLATE_NOOP("certificate", "Confirmed by")
_BY = QT_TRANSLATE_NOOP("certificate", "{who}, on {day}")
_ERASED = QT_TRANSLATE_NOOP("certificate", "Erased")
_COUNTED = QT_TRANSLATE_NOOP("certificate", "%n stay(s)", "", 1)
_LINES = QT_TRANSLATE_NOOP("certificate", "the words of %n line(s) of the journal", "", 1)
_BOTH = QT_TRANSLATE_NOOP("certificate", "{stays}, {lines}")
_SIGNED = QT_TRANSLATE_NOOP("certificate", "For {centre}")
_GROUNDS: Final[Mapping[ErasureGround, str]] = {
    ErasureGround.RETENTION: QT_TRANSLATE_NOOP("certificate", "The term ended for which files are kept"),
    ErasureGround.REQUEST: QT_TRANSLATE_NOOP("certificate", "On request (GDPR art. 17)"),
}


@dataclass(frozen=True, slots=True)
class ErasureCertificate:
    """Of one file that went."""

    letterhead: Letterhead
    file: ErasedFile

    def document(self) -> Document:
        """The certificate on paper."""
        centre, file = self.letterhead.centre, self.file
        title = Text.of("certificate", _TITLE, number=file.number)
        blocks = (
            Head(self.letterhead),
            Title(title),
            Paragraph(Text.of("certificate", _WHAT, day=file.erased_on, centre=centre)),
            Facts(tuple(self._facts())),
            Paragraph(Text.of("certificate", _STAYS)),
            Paragraph(Text.of("certificate", _COPIES, day=file.copies_until)),
            Paragraph(Text.of("certificate", _PAPERS), quiet=True),
            Space(12),
            Paragraph(Text.of("certificate", _SIGNED, centre=centre)),
            Space(18),
        )
        return Document(title, blocks)

    def _facts(self) -> Iterator[tuple[Text, Text]]:
        file = self.file
        yield Text.of("certificate", _NUMBER), bare(file.number)
        yield Text.of("certificate", _GROUND), ground_in_words(file.ground)
        # Nobody is named where the file went once more, after a backup was put back.
        if file.proposed_on is not None:
            yield Text.of("certificate", _PROPOSED), _by(file.proposed_by, file.proposed_on)
            yield Text.of("certificate", _CONFIRMED), _by(file.confirmed_by, file.erased_on)
        stays = Text.of("certificate", _COUNTED, count=file.stays)
        lines = Text.of("certificate", _LINES, count=file.lines)
        yield Text.of("certificate", _ERASED), Text.of("certificate", _BOTH, stays=stays, lines=lines)


def ground_in_words(ground: ErasureGround) -> Text:
    """Why a file goes."""
    return Text("certificate", _GROUNDS[ground])


def _by(who: str, day: date) -> Text:
    return Text.of("certificate", _BY, who=who, day=day)
