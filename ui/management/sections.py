"""The subjects of the page Beheer, in order: one line adds one."""

from __future__ import annotations

from ui.desk import Desk
from ui.management.accounts_section import AccountsSection
from ui.management.amounts_section import AmountsSection
from ui.management.backup_section import BackupSection
from ui.management.journal_section import JournalSection
from ui.management.letterhead_section import LetterheadSection
from ui.management.own_section import OwnSection
from ui.management.partners_section import PartnersSection
from ui.management.plan_section import PlanSection
from ui.management.register_section import RegisterSection
from ui.management.retention_section import RetentionSection
from ui.management.rules_section import RulesSection
from ui.management.section import Section

SECTIONS: tuple[type[Section], ...] = (
    PlanSection,
    BackupSection,
    RulesSection,
    PartnersSection,
    AmountsSection,
    LetterheadSection,
    OwnSection,
    AccountsSection,
    JournalSection,
    RetentionSection,
    RegisterSection,
)


def sections_for(desk: Desk) -> tuple[Section, ...]:
    """Those that whoever sits at this desk may see."""
    return tuple(section(desk) for section in SECTIONS if section.is_for(desk))
