from collections.abc import Iterator
from pathlib import Path

import pytest

from ckgdesk.store.keys import Cost
from ckgdesk.store.opening import create_plan, open_plan
from ckgdesk.store.plan import Plan

CHEAP = Cost(memory_kib=64, rounds=1, lanes=1)
PASSWORD = "groene-vijver"  # noqa: S105  there is nothing to guard in a test


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A new plan, closed."""
    path = tmp_path / "linde.ckg"
    create_plan(path, centre="De Linde", user="an", password=PASSWORD, cost=CHEAP)
    return path


@pytest.fixture
def plan(path: Path) -> Iterator[Plan]:
    plan = open_plan(path, password=PASSWORD)
    yield plan
    plan.close()
