"""What is measured can be measured, and the book it is measured with is a good one."""

from pathlib import Path

import pytest

from ckgdesk.cli import bench
from ckgdesk.cli.bench_book import write_book
from ckgdesk.cli.bench_journal import FILTERS, measured_journal
from ckgdesk.cli.bench_store import measured_store
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


def test_a_plan_on_the_disk_is_measured() -> None:
    figures = measured_store(children=60, stays=200, saves=20)

    assert set(figures) == {"store_plan_mb", "store_open_s", "store_save_median_ms", "store_save_p95_ms"}


def test_a_journal_is_measured_under_every_filter() -> None:
    figures = measured_journal(lines=400)

    assert {f"journal_{name}_s" for name in FILTERS} < set(figures)
    assert (figures["journal_lines"], figures["journal_sound"]) == (400, True)


BOARDS = Extras(benches={f"board-{size}": lambda: {"repaint_ms": 1.5, "size": "?"} for size in "SML"})


def test_a_board_of_one_size_is_one_flat_document(empty: Ckg) -> None:
    outcome = Ckg(empty.plan, empty.secret, BOARDS).bare("bench", "board", "--size", "S", "--json")

    assert outcome.document == {"repaint_ms": 1.5, "size": "?"}


def test_boards_of_all_sizes_stand_side_by_side(empty: Ckg) -> None:
    outcome = Ckg(empty.plan, empty.secret, BOARDS).bare("bench", "board", "--json")

    assert set(outcome.document) == {"board-S", "board-M", "board-L"}


def test_a_table_has_a_line_a_figure_and_a_column_a_size(empty: Ckg) -> None:
    outcome = Ckg(empty.plan, empty.secret, BOARDS).bare("bench", "board")

    assert [line.split() for line in outcome.out.splitlines()] == [["repaint_ms", *["1.5"] * 3], ["size", *["?"] * 3]]


def test_a_size_belongs_to_the_board(empty: Ckg) -> None:
    outcome = Ckg(empty.plan, empty.secret, BOARDS).bare("bench", "move", "--size", "S")

    assert outcome.code == 2
