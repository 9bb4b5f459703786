"""The rules on the screen: what holds, what another value would do, and that it then holds."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from ckgdesk.domain.settings import limit_names
from tests.builders import a_stay, a_timeline, day
from tests.seat import Seat, shown
from ui.desk import Desk
from ui.management.rules_section import RulesSection
from ui.rules.dialog import RuleDialog
from ui.rules.value_field import NumberField, ValueField
from ui.rules.words import RuleWords, amount, numbers
from ui.widgets.field import ChoiceField, LineField

TODAY = day("2026-01-30")


@pytest.fixture
def section(seat: Seat, qtbot: QtBot) -> Iterator[RulesSection]:
    seat.on(TODAY)
    seat.given(a_timeline(a_stay("2026-01-05", None, number=101, child_id=1)))
    section = RulesSection(seat.desk)
    yield shown(qtbot, section)
    section.hide()


def asked(section: RulesSection, name: str) -> RuleDialog:
    """The dialog behind the button of a rule."""
    section.buttons[name].click()
    (dialog,) = section.findChildren(RuleDialog)
    return dialog


def test_every_limit_has_its_line_and_its_button(section: RulesSection) -> None:
    assert list(section.buttons) == list(limit_names())


def test_the_dialog_says_what_would_happen_before_it_is_kept(section: RulesSection, qtbot: QtBot) -> None:
    dialog = asked(section, "six_weeks.shown_from_day")
    assert isinstance(dialog.value.field, NumberField)

    dialog.holds_from.edit.show_day(day("2026-01-01"))
    dialog.value.field.box.setValue(21)
    dialog.foretell()

    assert dialog.effect.sum.text() == "1 signal(s) more"
    assert dialog.effect.signals.text().startswith("+ Lotte Vermeulen: day 26 of 42")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_a_value_that_is_kept_holds_and_can_be_taken_back(section: RulesSection, seat: Seat, qtbot: QtBot) -> None:
    dialog = asked(section, "six_weeks.count")
    assert isinstance(dialog.value.field, ChoiceField)
    dialog.value.field.box.setCurrentIndex(1)

    with qtbot.waitSignal(dialog.destroyed):
        dialog.grant.click()

    assert [rule.since for rule in section.rules if rule.name == "six_weeks.count"] == [TODAY]
    seat.desk.history.stack.undo()
    assert [rule.since for rule in section.rules if rule.name == "six_weeks.count"] == [None]


def test_the_value_it_has_cannot_be_kept_again(section: RulesSection, qtbot: QtBot) -> None:
    dialog = asked(section, "six_weeks.days")

    assert not dialog.grant.isEnabled()
    assert dialog.missing.text() == "Give another value."
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_a_plan_that_is_only_read_offers_no_change(reader: Desk, qtbot: QtBot) -> None:
    section = shown(qtbot, RulesSection(reader))

    assert not any(button.isEnabled() for button in section.buttons.values())
    section.hide()


@pytest.mark.parametrize("typed", ["", "soon", "90; 60", "-3"])
def test_numbers_that_are_none_are_said_to_be_so(typed: str, qtbot: QtBot) -> None:
    field = ValueField("Value", (90, 60, 30))
    qtbot.addWidget(field)
    assert isinstance(field.field, LineField)

    field.field.line.setText(typed)

    assert field.value() is None
    assert field.fault() == "Write whole numbers with commas between them, such as 90, 60, 30."


def test_numbers_come_with_commas_or_spaces() -> None:
    assert numbers("90, 60 30") == (90, 60, 30)


@pytest.mark.parametrize(("typed", "value"), [("4,25", "4.25"), ("4", "4"), ("4,255", None), ("-1", None), ("x", None)])
def test_an_amount_is_in_cents_or_none(typed: str, value: str | None) -> None:
    assert amount(typed) == (None if value is None else Decimal(value))


@pytest.mark.usefixtures("qtbot")
def test_an_amount_stands_there_with_a_comma() -> None:
    assert RuleWords().value(Decimal("4.00")) == "4,00"
