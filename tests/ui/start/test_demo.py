"""The demo centre is one of today: made once a day, the one of yesterday goes."""

from pathlib import Path

from tests.builders import day
from ui.start.demo import demo_plan


def test_the_demo_of_today_is_made_once(tmp_path: Path) -> None:
    first = demo_plan(tmp_path / "demo", day("2026-01-05"))
    written = first.stat().st_mtime_ns

    again = demo_plan(tmp_path / "demo", day("2026-01-05"))

    assert (again, again.stat().st_mtime_ns) == (first, written)


def test_the_demo_of_yesterday_goes(tmp_path: Path) -> None:
    yesterday = demo_plan(tmp_path / "demo", day("2026-01-05"))

    today = demo_plan(tmp_path / "demo", day("2026-01-06"))

    assert (today.exists(), yesterday.exists()) == (True, False)
