from pathlib import Path

import pytest

from ckgdesk.services.demo import PASSWORD as DEMO_PASSWORD
from ckgdesk.services.demo import make_demo
from ckgdesk.store.opening import open_plan
from tests.centre import PASSWORD, copied
from tests.cli.caller import TODAY, Ckg
from tests.workbooks.builder import BookBuilder
from tests.workbooks.desk import ImportDesk, make_empty

NOOR_AND_WOUT = (
    BookBuilder()
    .child("K3", "Fien", born="2/3/2019")
    .stay("V1", "K1", "5/1/2026", "2/2/2026", certainty="vast")
    .stay("V2", "K2", "5/1/2026", None, place="P2")
    .stay("V3", "K3", "2/2/2026", "20/2/2026", kind="crisis", place=None)
    .rows("Afwezigheden", ("V1", "9/1/2026", "11/1/2026", "thuis"))
    .rows("Fasen", ("V3", "crisis", "2/2/2026"), ("V3", "kortdurend", "9/2/2026"))
    .rows("Sluitingen", ("P1", "1/3/2026", "8/3/2026", "verf"))
)


@pytest.fixture(scope="session")
def empty_plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_empty(tmp_path_factory.mktemp("empty") / "plan.ckg")


@pytest.fixture(scope="session")
def small_plan(empty_plan: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("small")
    plan = open_plan(copied(empty_plan, folder), password=PASSWORD)
    report = ImportDesk(plan, tmp_path_factory.mktemp("book")).imported(NOOR_AND_WOUT)
    plan.close()
    assert report.problems == ()
    return plan.path


@pytest.fixture(scope="session")
def demo_plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    plan = tmp_path_factory.mktemp("demo") / "demo.ckg"
    make_demo(plan, TODAY)
    return plan


@pytest.fixture
def empty(empty_plan: Path, tmp_path: Path) -> Ckg:
    """A plan with nothing in it."""
    return unlocked(empty_plan, tmp_path, PASSWORD)


@pytest.fixture
def ckg(small_plan: Path, tmp_path: Path) -> Ckg:
    """A plan with two places and three stays in the winter of 2026."""
    return unlocked(small_plan, tmp_path, PASSWORD)


@pytest.fixture
def demo(demo_plan: Path, tmp_path: Path) -> Ckg:
    """The demo centre of 23 November 2026."""
    return unlocked(demo_plan, tmp_path, DEMO_PASSWORD)


def unlocked(template: Path, folder: Path, password: str) -> Ckg:
    """A copy of a plan in a folder of its own, and its password in another."""
    place = folder / template.parent.name
    place.mkdir()
    secret = folder / f"{place.name}.txt"
    secret.write_text(f"{password}\n", encoding="utf-8")
    return Ckg(copied(template, place), secret)
