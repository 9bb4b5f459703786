from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.centre import Centre, make_template, opened


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_template(tmp_path_factory.mktemp("template") / "linde.ckg")


@pytest.fixture
def centre(template: Path, tmp_path: Path) -> Iterator[Centre]:
    with opened(template, tmp_path) as centre:
        yield centre
