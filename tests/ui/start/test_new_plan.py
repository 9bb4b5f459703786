"""A new plan needs a centre, a name, twice the same password, and a place; the dialog says what is missing."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ckgdesk.services.whereabouts import own_folder
from ui.desk import Surroundings
from ui.preferences import Key
from ui.start.new_plan import NewPlan, NewPlanDialog

PASSWORD = "groene-vijver"  # noqa: S105  there is nothing to guard in a test


@pytest.fixture
def dialog(qtbot: QtBot, around: Surroundings, tmp_path: Path) -> NewPlanDialog:
    around.preferences.keep(Key.FOLDER, str(tmp_path))
    dialog = NewPlanDialog(around)
    qtbot.addWidget(dialog)
    return dialog


def fill(dialog: NewPlanDialog, **other: str) -> None:
    given = {"centre": "De Linde", "user": "an", "password": PASSWORD, "again": PASSWORD} | other
    for name, words in given.items():
        getattr(dialog, name).setText(words)


def missing(dialog: NewPlanDialog) -> str:
    return next(label.text() for label in dialog.findChildren(QLabel) if label.property("role") == "muted")


def test_a_filled_form_becomes_a_new_plan(qtbot: QtBot, dialog: NewPlanDialog, tmp_path: Path) -> None:
    fill(dialog)

    with qtbot.waitSignal(dialog.wished) as wished:
        dialog.make.click()

    assert wished.args == [NewPlan(tmp_path / "de-linde.ckg", "De Linde", "an", PASSWORD)]


@pytest.mark.parametrize(
    ("other", "words"),
    [
        ({"centre": "  "}, "name of the centre"),
        ({"user": ""}, "with which you log in"),
        ({"password": "kort", "again": "kort"}, "at least 10"),
        ({"again": "groene-vijvers"}, "not the same"),
        ({"path": ""}, "where the plan is kept"),
    ],
)
def test_what_is_missing_is_said_and_keeps_the_button_away(
    dialog: NewPlanDialog, other: dict[str, str], words: str
) -> None:
    fill(dialog, **other)

    assert words in missing(dialog)
    assert not dialog.make.isEnabled()


def test_a_file_that_was_chosen_is_not_proposed_away(dialog: NewPlanDialog, tmp_path: Path) -> None:
    fill(dialog)
    dialog.path.setText(str(tmp_path / "mine.ckg"))
    dialog.path.setModified(True)

    dialog.centre.setText("Het Nest")

    assert Path(dialog.path.text()).name == "mine.ckg"


def test_a_folder_of_a_cloud_is_refused_while_it_is_typed(dialog: NewPlanDialog, tmp_path: Path) -> None:
    fill(dialog, path=str(tmp_path / "Dropbox" / "linde.ckg"))

    assert "Dropbox" in missing(dialog)
    assert not dialog.make.isEnabled()


def test_where_documents_lie_in_a_cloud_the_pc_offers_a_folder_of_its_own(
    qtbot: QtBot, around: Surroundings, tmp_path: Path
) -> None:
    around.preferences.keep(Key.FOLDER, str(tmp_path / "OneDrive - De Linde" / "Documenten"))
    dialog = NewPlanDialog(around)
    qtbot.addWidget(dialog)

    fill(dialog)

    assert Path(dialog.path.text()).parent == own_folder()
    assert dialog.make.isEnabled()
