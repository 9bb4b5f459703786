from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication

from ckgdesk.reports.paper import Imprint
from ckgdesk.texts import Text
from ckgdesk.words import Words
from tests.weeks import a_full_picture, the_sheets
from ui.paper.compose import compose
from ui.paper.letters import Letters
from ui.paper.shapes import Page
from ui.paper.writer import spoken

PRINTED = datetime(2026, 11, 6, 16, 40)  # noqa: DTZ001  wall time, as it stands on the paper
IMPRINT = Imprint("Katrien", PRINTED)

Say = Callable[[Text], str]


@pytest.fixture
def letters(qapp: QApplication) -> Letters:  # noqa: ARG001  text is measured by a running Qt
    return Letters()


@pytest.fixture
def pages_of(letters: Letters) -> Callable[..., tuple[Page, ...]]:  # noqa: ARG001  text is measured by a running Qt
    """The pages of the full group with so many places, in Dutch."""

    def composed(places: int = 12, imprint: Imprint = IMPRINT) -> tuple[Page, ...]:
        sheets = the_sheets(a_full_picture(places))[:1]
        return compose(sheets, imprint, spoken(Words.dutch(), imprint))

    return composed
