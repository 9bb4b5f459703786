"""A small centre in a real plan, for tests of services and of the window: eight places, six children."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from ckgdesk.changes import ChangeFeed, ChangeSet
from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.groeipakket import Notice
from ckgdesk.domain.long_stay_file import LongStayFile
from ckgdesk.domain.people import Family
from ckgdesk.domain.records import Record
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.access import Account
from ckgdesk.services.amounts import Amounts
from ckgdesk.services.attention import Attention
from ckgdesk.services.children import Children
from ckgdesk.services.decisions import Decisions
from ckgdesk.services.documents import Documents
from ckgdesk.services.dossiers import Dossiers
from ckgdesk.services.families import Families
from ckgdesk.services.figures import Figures
from ckgdesk.services.letters import Letters
from ckgdesk.services.long_stay import LongStay
from ckgdesk.services.partners import Partners
from ckgdesk.services.planning import Planning
from ckgdesk.services.rescue import Rescue
from ckgdesk.services.road import Road
from ckgdesk.services.rulebook import Rulebook
from ckgdesk.services.safekeeping import Safekeeping
from ckgdesk.services.two_thirds import TwoThirds
from ckgdesk.store.keys import Cost
from ckgdesk.store.opening import create_plan, open_plan
from ckgdesk.store.plan import Plan
from ckgdesk.texts import Text
from tests.builders import a_child, a_house

PASSWORD = "groene-vijver"  # noqa: S105  there is nothing to guard in a test
NOW = datetime(2026, 1, 10, 9, 30, tzinfo=UTC)
CHILDREN = 6
CHEAP = Cost(memory_kib=8, rounds=1, lanes=1)
"""A guess costs nothing here, so that opening a plan does not either."""


class Centre:
    """An open plan with the services on it and short ways to fill it."""

    def __init__(self, plan: Plan, role: Role = Role.ADMINISTRATOR) -> None:
        self.plan = plan
        self.feed = ChangeFeed()
        road = Road(plan, self.feed, Account(plan.user, role), lambda: NOW, "bureau-1")
        self.road = road
        self.planning = Planning(road)
        self.long_stay = LongStay(road)
        self.dossiers = Dossiers(road)
        self.decisions = Decisions(road)
        self.partners = Partners(road)
        self.attention = Attention(road)
        self.children = Children(road)
        self.figures = Figures(road, plan.centre)
        self.documents = Documents(road)
        self.rescue = Rescue(road)
        self.rulebook = Rulebook(road)
        self.two_thirds = TwoThirds(road)
        self.amounts = Amounts(road)
        self.families = Families(road)
        self.letters = Letters(road, plan.centre)
        self.safekeeping = Safekeeping(road)

    def close(self) -> None:
        """Let go of the plan."""
        self.plan.close()

    def given(self, *timelines: Timeline) -> tuple[Timeline, ...]:
        """Write stays as they are, whatever the rules say; they keep their ids."""
        with self.plan.writing() as work:
            written = tuple(work.rewrite(None, timeline) for timeline in timelines)
            work.record(Text("test", "given"), "test", NOW)
        return written

    def written(self, *records: Record) -> None:
        """Write other records as they are."""
        with self.plan.writing() as work:
            for record in records:
                work.write(None, record)
            work.record(Text("test", "given"), "test", NOW)

    def at_peace(self, *stay_ids: int) -> None:
        """Of these stays the two thirds are told and no road to a long stay is needed: only their terms speak."""
        for stay_id in stay_ids:
            notice = Notice(7_000 + stay_id, stay_id, "", begin_reported=NOW.date(), parents_informed=NOW.date())
            self.written(notice, LongStayFile(8_000 + stay_id, stay_id, not_needed="gaat naar huis"))

    def stay(self, stay_id: int) -> Timeline:
        """A stay as it stands in the plan now."""
        with self.plan.reading() as plan:
            return plan.timeline(stay_id)

    def stays(self) -> tuple[Timeline, ...]:
        """Every stay of the plan."""
        with self.plan.reading() as plan:
            return plan.timelines()

    def journal(self) -> tuple[ChangeSet, ...]:
        """What the journal holds."""
        with self.plan.reading() as plan:
            return plan.journal()


def make_template(path: Path) -> Path:
    """A plan with the house and the children; children 1 and 2 are brussen."""
    create_plan(path, centre="De Linde", user="an", password=PASSWORD, cost=CHEAP)
    plan = open_plan(path, password=PASSWORD)
    house = a_house()
    with plan.writing() as work:
        work.write(None, Family(1, "G1", "Vermeulen"))
        for kind in (house.sites, house.groups, house.rooms, house.places):
            for record in kind.values():
                work.write(None, record)
        for number in range(1, CHILDREN + 1):
            work.write(None, a_child(number, family_id=1 if number <= 2 else None))
        work.record(Text("test", "template"), "test", NOW)
    plan.close()
    return path


@contextmanager
def opened(template: Path, folder: Path, role: Role = Role.ADMINISTRATOR) -> Iterator[Centre]:
    """A copy of the template, open."""
    plan = open_plan(copied(template, folder), password=PASSWORD)
    try:
        yield Centre(plan, role)
    finally:
        plan.close()


def copied(template: Path, folder: Path) -> Path:
    """A copy of the template with its keys."""
    for file in template.parent.glob(f"{template.name}*"):
        shutil.copy(file, folder / file.name)
    return folder / template.name
