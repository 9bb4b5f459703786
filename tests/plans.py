"""Plans on the disk for tests of the store: cheap keys, copies instead of new ones, a house with children in it."""

import shutil
from pathlib import Path

from ckgdesk.domain.people import Family
from ckgdesk.store.keys import Cost
from ckgdesk.store.opening import open_plan
from ckgdesk.store.plan import Plan
from tests.builders import a_child, a_house

CHEAP = Cost(memory_kib=64, rounds=1, lanes=1)
PASSWORD = "groene-vijver"  # noqa: S105  there is nothing to guard in a test
CHILDREN = 6


def opened(path: Path) -> Plan:
    """The plan, opened with its password."""
    return open_plan(path, password=PASSWORD)


def copied(plan: Path, folder: Path) -> Path:
    """A closed plan with its keys in another folder."""
    for file in plan.parent.glob(f"{plan.name}*"):
        shutil.copy(file, folder / file.name)
    return folder / plan.name


def furnish(plan: Plan) -> None:
    """Two groups of four places and six children, of whom 1 and 2 are brussen."""
    house = a_house()
    with plan.writing() as work:
        work.write(None, Family(1, "G1", "Vermeulen"))
        for kind in (house.sites, house.groups, house.rooms, house.places):
            for record in kind.values():
                work.write(None, record)
        for number in range(1, CHILDREN + 1):
            work.write(None, a_child(number, family_id=1 if number <= 2 else None))
