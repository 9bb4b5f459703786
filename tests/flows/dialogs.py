"""Every dialog the program has, and how a test opens each about a child; a new one without a line here fails."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from importlib import import_module
from pathlib import Path

from PySide6.QtWidgets import QDialog

import ui
from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.long_stay_file import FileStep, FileStepKind
from ckgdesk.domain.people import Child, Contact, ContactKind, Family
from ckgdesk.domain.retention import ErasureGround, ErasureProposal
from ckgdesk.scheduler.signals import Days, Level, NextStep, Signal, SignalRule
from ckgdesk.services.attention import Concern
from ckgdesk.services.dossiers import FileView
from ckgdesk.services.journal import Corrected
from ckgdesk.services.retention import Due
from ckgdesk.services.transfer import ImportReport
from ckgdesk.services.workbook.problems import Problem, ProblemSeverity
from ckgdesk.services.workbook.problems import Spot as Cell
from ckgdesk.texts import Person, Text
from ui.children.correct_dialog import CorrectDialog
from ui.children.history_dialog import ChildHistoryDialog
from ui.children.new_child_dialog import NewChildDialog
from ui.disclosure.dialog import DisclosureDialog
from ui.exchange.report_dialog import ReportDialog as ImportDialog
from ui.journal.review_dialog import ReviewDialog
from ui.letters.contact_dialogs import ContactDialog, FamilyDialog
from ui.letters.letter_dialog import LetterDialog
from ui.letters.report_dialog import ReportDialog
from ui.long_stay.convert_dialog import ConvertDialog
from ui.long_stay.decision_dialog import DecisionDialog
from ui.long_stay.file_dialog import FileDialog
from ui.long_stay.known_dialog import KnownDialog
from ui.long_stay.not_needed_dialog import NotNeededDialog
from ui.long_stay.step_dialog import StepDialog
from ui.retention.confirm_dialog import ConfirmDialog
from ui.retention.propose_dialog import ProposeDialog
from ui.signals.consent_dialog import ConsentDialog
from ui.signals.follow_dialogs import ClosingDialog, HandOverDialog, RestDialog
from ui.signals.history_dialog import HistoryDialog
from ui.sitting import Sitting
from ui.stay.absence_dialog import AbsenceDialog
from ui.stay.close_dialog import CloseDialog
from ui.stay.days_dialog import DaysDialog
from ui.stay.departure_dialog import DepartureDialog
from ui.stay.move_dialog import MoveDialog
from ui.stay.new_stay_dialog import Beginning, NewStayDialog
from ui.stay.split_dialog import SplitDialog
from ui.stay.subject import Spot, Subject
from ui.stay.swap_dialog import SwapDialog

Opens = Callable[[Sitting, int], QDialog]
"""Opens a dialog about the child and the stay that have the same number."""

NAMES_NO_CHILD = frozenset({
    "ui.about.AboutDialog", "ui.accounts.account_dialog.NewAccountDialog", "ui.accounts.account_dialog.RemoveDialog",
    "ui.accounts.account_dialog.ResetDialog", "ui.accounts.account_dialog.RoleDialog",
    "ui.accounts.dialog.AccountsDialog", "ui.accounts.own_dialogs.FactorOffDialog",
    "ui.accounts.own_dialogs.FactorOnDialog", "ui.accounts.own_dialogs.OwnPasswordDialog", "ui.asking.AskingDialog",
    "ui.commands.CommandPalette", "ui.crash.CrashDialog", "ui.management.drill_dialog.DrillDialog",
    "ui.management.partner_dialog.PartnerDialog", "ui.rules.dialog.RuleDialog",
    "ui.safekeeping.last.LastBackupDialog", "ui.signals.follow_dialogs.AboutSignal", "ui.start.in_use.InUseDialog",
    "ui.start.new_plan.NewPlanDialog", "ui.start.recover.RecoverDialog", "ui.start.recovery.RecoveryDialog",
    "ui.start.restore.RestoreDialog",
})  # fmt: skip
"""Dialogs on accounts, the plan as a file, limits and partners, and what others are made of."""

EDITS_NAMES = frozenset({
    "ui.children.correct_dialog.CorrectDialog", "ui.letters.contact_dialogs.ContactDialog",
    "ui.letters.contact_dialogs.FamilyDialog", "ui.disclosure.dialog.DisclosureDialog",
})  # fmt: skip
"""Who corrects a name, or gives out what is held about a child, must read it, hidden elsewhere or not."""


def every_dialog() -> set[str]:
    """The names of all classes of dialogs there are."""
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    return {_name(kind) for kind in _kinds_of(QDialog) if kind.__module__.startswith("ui.")}


def _kinds_of(kind: type[QDialog]) -> Iterator[type[QDialog]]:
    for own in kind.__subclasses__():
        yield own
        yield from _kinds_of(own)


def _name(kind: type[QDialog]) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"


def _child(sitting: Sitting, number: int) -> Child:
    return sitting.desk.workspace.children.card(number).child


def _family(sitting: Sitting, number: int) -> Family:
    name = _child(sitting, number).last_name
    return Family(number, f"G{number}", name, contact=name)


def _view(sitting: Sitting, number: int) -> FileView:
    return sitting.desk.workspace.dossiers.look(number, _today(sitting))


def _concern(sitting: Sitting, number: int) -> Concern:
    """A signal about the stay, whether there is one today or not."""
    child, today = _child(sitting, number), _today(sitting)
    person = Person(child.code, child.full_name, child.initials)
    told = Text("rules", "{child} is {age} years old on admission.", (("child", person), ("age", 13)))
    signal = Signal(
        SignalRule.SIX_WEEKS,
        number,
        number,
        Level.WARN,
        Days(today, today, today),
        told,
        NextStep.CONVERT,
        created=today,
    )
    return Concern(signal, child, _family(sitting, number), _view(sitting, number).timeline, "P1", "Eiken")


def _subject(sitting: Sitting, number: int) -> Subject:
    sitting.pages.show_stay(number)
    board = sitting.pages.board.view.board
    bar = next(bar for bar in board.bars_by_key.values() if bar.timeline.id == number)
    return Subject(bar.timeline, bar.placement, bar.timeline.period.first, board.picture)


def _report(sitting: Sitting, number: int) -> ImportReport:
    child = _child(sitting, number)
    person = Person(child.code, child.full_name, child.initials)
    told = Text("rules", "{child} is {age} years old on admission.", (("child", person), ("age", 13)))
    return ImportReport({"Kinderen": 1}, problems=(Problem(ProblemSeverity.ERROR, Cell("Kinderen", 2), told),))


def _corrected(sitting: Sitting, number: int) -> tuple[Corrected, ...]:
    return sitting.desk.workspace.journal.history(number)


def _confirm(sitting: Sitting, number: int) -> QDialog:
    child, today = _child(sitting, number), _today(sitting)
    proposal = ErasureProposal(1, number, ErasureGround.REQUEST, "gevraagd", "an", today)
    return ConfirmDialog(sitting.desk, Due(child, today, proposal), proposal, sitting.window)


def _today(sitting: Sitting) -> date:
    return sitting.desk.clock.today()


def _step(sitting: Sitting, number: int) -> FileStep:
    return FileStep(0, number, FileStepKind.A_DOCUMENT_FILED, _today(sitting))


DIALOGS: Mapping[type[QDialog], Opens] = {
    AbsenceDialog: lambda s, n: AbsenceDialog(s.desk, _view(s, n).timeline, s.window),
    ChildHistoryDialog: lambda s, n: ChildHistoryDialog(s.desk, _child(s, n), _corrected(s, n), s.window),
    CloseDialog: lambda s, _: CloseDialog(s.desk, Spot(4, _today(s), label="Kamer 1"), s.window),
    ClosingDialog: lambda s, n: ClosingDialog(s.desk, _concern(s, n), s.window),
    ConfirmDialog: _confirm,
    ConsentDialog: lambda s, n: ConsentDialog(s.desk, _concern(s, n), s.window),
    ContactDialog: lambda s, n: ContactDialog(
        s.desk, Contact(0, n, ContactKind.PARENT, _child(s, n).last_name), s.window
    ),
    ConvertDialog: lambda s, n: ConvertDialog(s.desk, n, s.window),
    CorrectDialog: lambda s, n: CorrectDialog(s.desk, _child(s, n), s.window),
    DaysDialog: lambda s, n: DaysDialog(s.desk, _subject(s, n), s.window),
    DecisionDialog: lambda s, n: DecisionDialog(s.desk, n, s.window),
    DepartureDialog: lambda s, n: DepartureDialog(s.desk, _view(s, n).timeline, s.window),
    DisclosureDialog: lambda s, n: DisclosureDialog(
        s.desk, s.desk.workspace.disclosures.gather(n, _today(s)), s.window
    ),
    FamilyDialog: lambda s, n: FamilyDialog(s.desk, _family(s, n), s.window),
    FileDialog: lambda s, n: FileDialog(s.desk, n, s.window),
    HandOverDialog: lambda s, n: HandOverDialog(s.desk, _concern(s, n), s.window),
    HistoryDialog: lambda s, n: HistoryDialog(s.desk, _concern(s, n), s.window),
    ImportDialog: lambda s, n: ImportDialog(s.desk, Path("boek.xlsx"), _report(s, n), s.window),
    KnownDialog: lambda s, n: KnownDialog(s.desk, _view(s, n), s.window),
    LetterDialog: lambda s, n: LetterDialog(s.desk, n, s.window),
    MoveDialog: lambda s, n: MoveDialog(s.desk, _subject(s, n), s.window),
    NewChildDialog: lambda s, _: NewChildDialog(s.desk, s.window),
    NewStayDialog: lambda s, n: NewStayDialog(s.desk, Beginning(_child(s, n)), s.window),
    NotNeededDialog: lambda s, n: NotNeededDialog(s.desk, _view(s, n), s.window),
    ProposeDialog: lambda s, n: ProposeDialog(s.desk, _child(s, n), s.window),
    ReportDialog: lambda s, n: ReportDialog(s.desk, n, s.window),
    RestDialog: lambda s, n: RestDialog(s.desk, _concern(s, n), s.window),
    ReviewDialog: lambda s, _: ReviewDialog(s.desk, s.window),
    SplitDialog: lambda s, n: SplitDialog(s.desk, _subject(s, n), s.window),
    StepDialog: lambda s, n: StepDialog(s.desk, _step(s, n), s.window),
    SwapDialog: lambda s, n: SwapDialog(s.desk, _subject(s, n), s.window),
}


def known() -> set[str]:
    """The names of all dialogs that stand above."""
    return {_name(kind) for kind in DIALOGS} | NAMES_NO_CHILD


def shows_names(kind: type[QDialog]) -> bool:
    """May a name be read in it while names are hidden?"""
    return _name(kind) in EDITS_NAMES


def opened(sitting: Sitting, kind: type[QDialog], number: int) -> QDialog | None:
    """The dialog about a child; None where what stands in the plan gives no reason for it."""
    try:
        return DIALOGS[kind](sitting, number)
    except Impossible:
        return None
