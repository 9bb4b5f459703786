from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.workbooks.desk import ImportDesk, make_empty, opened


@pytest.fixture(scope="session")
def empty_plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_empty(tmp_path_factory.mktemp("empty") / "leeg.ckg")


@pytest.fixture
def desk(empty_plan: Path, tmp_path: Path) -> Iterator[ImportDesk]:
    with opened(empty_plan, tmp_path) as desk:
        yield desk
