"""Word documents of letters and notices: filled from the centre's own template where there is one."""

from __future__ import annotations

from pathlib import Path

from ckgdesk.domain.errors import Impossible
from ckgdesk.reports.parents_letter import ParentsLetter
from ckgdesk.reports.payer_notice import PayerNotice
from ckgdesk.reports.places import Say, of_letter, of_notice
from ckgdesk.reports.word import filled
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text
from resources import FOLDER

_BUNDLED = FOLDER / "templates"
LETTER, NOTICE = "brief-ouders.docx", "melding-uitbetaler.docx"
_UNREADABLE = QT_TRANSLATE_NOOP(
    "word", "The template {file} cannot be read. Close it in Word and try again, or take it away."
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP("word", "The folder {folder} cannot be written. Make it yourself, or ask who may.")


class Templates:
    """The centre's own templates lie in a folder beside its plan, under the names of the program's."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def letter(self, letter: ParentsLetter, say: Say) -> bytes:
        """The letter to parents as a Word document; raises Impossible when the template is no good."""
        return filled(self._content(LETTER), of_letter(letter, say), LETTER)

    def notice(self, notice: PayerNotice, say: Say) -> bytes:
        """The notice to the payer as a Word document; raises Impossible when the template is no good."""
        return filled(self._content(NOTICE), of_notice(notice, say), NOTICE)

    def own(self) -> tuple[str, ...]:
        """The names of the templates that are the centre's own."""
        return tuple(name for name in (LETTER, NOTICE) if (self.folder / name).is_file())

    def put(self) -> tuple[str, ...]:
        """Lay the program's templates there to be changed, those that are not there yet; raises Impossible."""
        missing = tuple(name for name in (LETTER, NOTICE) if name not in self.own())
        try:
            self.folder.mkdir(exist_ok=True)
            for name in missing:
                (self.folder / name).write_bytes((_BUNDLED / name).read_bytes())
        except OSError:
            raise Impossible(Text.of("word", _NOT_WRITTEN, folder=str(self.folder))) from None
        return missing

    def _content(self, name: str) -> bytes:
        own = self.folder / name
        try:
            return (own if own.is_file() else _BUNDLED / name).read_bytes()
        except OSError:
            raise Impossible(Text.of("word", _UNREADABLE, file=name)) from None
