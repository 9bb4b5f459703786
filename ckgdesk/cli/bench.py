"""Measures what the program promises: how fast it imports, moves, opens, saves, draws and looks for signals."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter

from ckgdesk.cli.answer import Answer, Json
from ckgdesk.cli.bench_book import write_book
from ckgdesk.cli.bench_journal import measured_journal
from ckgdesk.cli.bench_store import measured_store
from ckgdesk.cli.given import Given, WrongUse, a_text
from ckgdesk.cli.parsing import Arguments, Command
from ckgdesk.cli.session import Bench, Session
from ckgdesk.domain.errors import Refused
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.demo import PASSWORD, USER, make_demo
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text
from ckgdesk.workspace import Workspace

_BENCH = QT_TRANSLATE_NOOP("cli", "Measure how fast the program imports, moves, draws and looks for signals.")
_WHAT = QT_TRANSLATE_NOOP(
    "cli", "What is measured: import, move, store, journal, board, signals, or all but the journal."
)
_SIZE = QT_TRANSLATE_NOOP("cli", "How large a plan board and signals are measured with; left out: all of them.")
_UNKNOWN = QT_TRANSLATE_NOOP("cli", "{what} cannot be measured. Choose {choices}.")
_ALL = "all"
_ONLY_ASKED = "journal"
"""Minutes go by while a million lines are written, and a program that opened a plan before writes them slower."""
_SIZES = ("S", "M", "L")
_MOVES = 60
_DAY = date(2026, 11, 23)


def _declare_bench(arguments: Arguments) -> None:
    arguments.needed("what", _WHAT, a_text)
    arguments.option("--size", _SIZE, choices=_SIZES)


def _bench(session: Session, given: Given) -> Answer:
    benches: dict[str, Bench] = {
        "import": _measured_imports,
        "move": _measured_moves,
        "store": measured_store,
        _ONLY_ASKED: measured_journal,
        **session.extras.benches,
    }
    what, size = given.text("what"), given.text("size")
    wanted = [name for name in benches if what in (name, name.partition("-")[0]) or _is_in(what, name)]
    if size:
        wanted = [name for name in wanted if name.partition("-")[2] == size]
    if not wanted:
        raise WrongUse(Text.of("cli", _UNKNOWN, what=what, choices=", ".join([*benches, _ALL])))
    figures = {name: benches[name]() for name in wanted}
    return Answer(_document(figures), _table(figures))


def _is_in(what: str, name: str) -> bool:
    return what == _ALL and name != _ONLY_ASKED


def _document(figures: Mapping[str, Mapping[str, Json]]) -> Json:
    """The figures of one bench as they are; of several side by side, those of sizes under their own names."""
    if len(figures) == 1:
        return next(iter(figures.values()))
    alone = {key: value for name, found in figures.items() if "-" not in name for key, value in found.items()}
    return {**alone, **{name: found for name, found in figures.items() if "-" in name}}


def _table(figures: Mapping[str, Mapping[str, Json]]) -> list[str]:
    """A line a figure, and a column a size."""
    kinds: dict[str, list[Mapping[str, Json]]] = {}
    for name, found in figures.items():
        kinds.setdefault(name.partition("-")[0], []).append(found)
    return [
        f"{key:<28}" + "".join(f"{found.get(key, '')!s:>12}" for found in columns)
        for columns in kinds.values()
        for key in columns[0]
    ]


def _measured_imports() -> Mapping[str, Json]:
    """A workbook with 3,600 stays and one with 300, each into an empty plan, through the same road as `ckg import`."""
    figures: dict[str, Json] = {}
    for stays in (3600, 300):
        with tempfile.TemporaryDirectory() as folder:
            book = write_book(Path(folder) / "book.xlsx", stays)
            with _empty_plan(Path(folder) / "bench.ckg") as workspace:
                begun = perf_counter()
                report = workspace.transfer.import_workbook(book)
                figures[f"import_{stays}_stays_s"] = round(perf_counter() - begun, 2)
            figures[f"import_{stays}_problems"] = len(report.problems)
    peak = _peak_memory()
    return figures if peak is None else {**figures, "import_peak_memory_mb": peak}


def _measured_moves() -> Mapping[str, Json]:
    """A checked and stored move on 40 places and some 1,500 stays: there and back, again and again."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.ckg"
        make_demo(path, _DAY, size="large")
        with _opened(path) as workspace:
            stay, places = _movable(workspace)
            times = []
            for number in range(_MOVES):
                begun = perf_counter()
                workspace.planning.move_stay(stay.id, stay.placements[0].id, places[number % 2], 0)
                times.append(perf_counter() - begun)
    return {"move_median_ms": round(1000 * median(times), 1), "move_slowest_ms": round(1000 * max(times), 1)}


def _movable(workspace: Workspace) -> tuple[Timeline, tuple[int, int]]:
    """A coming stay and a second place it could have."""
    for listed in workspace.lookup.stays():
        for place_id in workspace.lookup.place_ids():
            stay = listed.timeline
            if stay.period.first <= _DAY or not stay.placements or place_id == stay.placements[0].place_id:
                continue
            try:
                workspace.planning.move_stay(stay.id, stay.placements[0].id, place_id, 0)
            except Refused:
                continue
            return stay, (stay.placements[0].place_id, place_id)
    raise LookupError("a demo centre with no room to move")


@contextmanager
def _empty_plan(path: Path) -> Iterator[Workspace]:
    Workspace.create(path, centre="Bench", user=USER, password=PASSWORD)
    with _opened(path) as workspace:
        yield workspace


@contextmanager
def _opened(path: Path) -> Iterator[Workspace]:
    workspace = Workspace.open(path, PASSWORD, user=USER)
    try:
        yield workspace
    finally:
        workspace.close()


def _peak_memory() -> int | None:
    """The most memory this process ever had, in MB; None where the system does not tell."""
    if sys.platform == "win32":
        return None
    import resource  # noqa: PLC0415  not there on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


COMMANDS = (Command("bench", _BENCH, _declare_bench, _bench),)
