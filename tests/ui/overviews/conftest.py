from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ckgdesk.store.opening import open_plan
from ckgdesk.texts import Text
from ckgdesk.workspace import Workspace
from tests.builders import a_bed, a_stay, a_timeline
from tests.centre import NOW, PASSWORD, copied, make_template
from ui.desk import Desk, Surroundings
from ui.overviews.page import OverviewsPage

MOMENT = datetime(2026, 2, 4, 16, 40)  # noqa: DTZ001  wall time, as it stands on the paper


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_template(tmp_path_factory.mktemp("template") / "linde.ckg")


@pytest.fixture
def plan_file(template: Path, tmp_path: Path) -> Path:
    """A plan in which one child has place P1 and one P5 in week 6 of 2026."""
    path = copied(template, tmp_path)
    plan = open_plan(path, password=PASSWORD)
    with plan.writing() as work:
        for number, place in ((1, 1), (2, 5)):
            bed = a_bed(place, "2026-01-20", "2026-02-20")
            work.rewrite(None, a_timeline(a_stay("2026-01-20", "2026-02-20", number), bed))
        work.record(Text("test", "given"), "test", NOW)
    plan.close()
    return path


@pytest.fixture
def desk(plan_file: Path, around: Surroundings) -> Iterator[Desk]:
    around.clock._now = lambda: MOMENT  # noqa: SLF001  a clock that stands still
    around.clock.look()
    desk = Desk.of(Workspace(open_plan(plan_file, password=PASSWORD)), around)
    yield desk
    desk.close()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[OverviewsPage]:
    page = OverviewsPage(desk, now=lambda: MOMENT)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    yield page
    page.hide()
