"""The certificate of an erased file as a PDF."""

from __future__ import annotations

from functools import partial

from ckgdesk.reports.erasure_certificate import ErasureCertificate
from ckgdesk.reports.paper import Imprint, PaperSize
from ui.clock import wall_clock
from ui.desk import Desk
from ui.letters.keeping import Kept
from ui.paper.running import compose_document
from ui.paper.writer import pdf, spoken


def certificate_file(desk: Desk, certificate: ErasureCertificate, kind: str) -> Kept:
    """What the file will be, `kind` in words; there is nobody in it whose name could be hidden."""
    document = certificate.document()
    return Kept(desk.say(document.title), kind, "pdf", partial(_content, desk, certificate))


def _content(desk: Desk, certificate: ErasureCertificate) -> bytes:
    imprint = Imprint(desk.workspace.user, wall_clock(), PaperSize.A4)
    return pdf(compose_document(certificate.document(), imprint, spoken(desk.words, imprint)), PaperSize.A4)
