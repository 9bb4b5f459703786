"""What is measured can be measured, and the book it is measured with is a good one."""

from pathlib import Path

import pytest

from ckgdesk.cli import bench
from ckgdesk.cli.bench_book import write_book
from ckgdesk.cli.session import Extras
from tests.cli.caller import Ckg


def test_the_large_book_is_a_book_without_problems(empty: Ckg, tmp_path: Path) -> None:
    book = write_book(tmp_path / "groot.xlsx", 300)

    document = empty.json("import", book)

    assert document["problems"] == []
    assert (document["written"]["Verblijven"], document["written"]["Plaatsen"]) == (300, 40)


def test_a_move_is_measured(empty: Ckg, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench, "_MOVES", 2)

    outcome = empty.bare("bench", "move", "--json")

    assert outcome.document["move_median_ms"] > 0


def test_what_a_painter_adds_is_measured_by_its_kind(empty: Ckg) -> None:
    extras = Extras(benches={"board-S": lambda: {"repaint_ms": 1.5}, "board-M": lambda: {"scroll_ms": 2.5}})

    outcome = Ckg(empty.plan, empty.secret, extras).bare("bench", "board", "--json")

    assert outcome.document == {"repaint_ms": 1.5, "scroll_ms": 2.5}
