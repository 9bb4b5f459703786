"""Plans to test on, made once and copied for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ckgdesk.store.opening import create_plan
from ckgdesk.store.plan import Plan
from tests.plans import CHEAP, PASSWORD, copied, furnish, opened


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "linde.ckg"
    create_plan(path, centre="De Linde", user="an", password=PASSWORD, cost=CHEAP)
    return path


@pytest.fixture(scope="session")
def furnished(empty: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = copied(empty, tmp_path_factory.mktemp("furnished"))
    plan = opened(path)
    furnish(plan)
    plan.close()
    return path


@pytest.fixture
def path(empty: Path, tmp_path: Path) -> Path:
    """A new plan, closed."""
    return copied(empty, tmp_path)


@pytest.fixture
def plan(furnished: Path, tmp_path: Path) -> Iterator[Plan]:
    """A plan with two groups of four places and six children, of whom 1 and 2 are brussen."""
    plan = opened(copied(furnished, tmp_path))
    yield plan
    plan.close()


@pytest.fixture
def other(plan: Plan) -> Iterator[Plan]:
    """The same plan, opened a second time."""
    other = opened(plan.path)
    yield other
    other.close()
