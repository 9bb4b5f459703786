"""What CONTRIBUTING.md asks of every file and no linter checks."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QObject
from PySide6.QtGui import QAccessibleInterface
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QWidget
from sqlalchemy.types import TypeDecorator

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("ckgdesk", "ui", "installer", "tests")
NEVER = re.compile(r"(?:^|_)(?:items?|data|info|manager|handler|helpers?|utils?|process|object)(?:_|$)")
FRAMEWORKS = (
    QAbstractItemModel, QAccessibleInterface, QObject, QApplication, QStyledItemDelegate, QWidget, TypeDecorator,
)  # fmt: skip
THEIRS = {name for kind in FRAMEWORKS for name in dir(kind)}  # an override keeps the name it was given
BROAD = {"ui/crash.py", "ui/tasks.py"}


def modules(*folders: str) -> Iterator[tuple[str, str]]:
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def nodes(*folders: str) -> Iterator[tuple[str, ast.AST]]:
    for name, text in modules(*folders):
        for node in ast.walk(ast.parse(text)):
            yield f"{name}:{getattr(node, 'lineno', 0)}", node


def length(node: ast.FunctionDef | ast.ClassDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_no_module_is_longer_than_can_be_read_in_one_go() -> None:
    long = [name for name, text in modules(*FOLDERS) if len(text.splitlines()) > 400]

    assert long == []


def test_every_function_fits_on_a_page() -> None:
    long = [place for place, node in nodes(*FOLDERS) if isinstance(node, ast.FunctionDef) and length(node) > 50]

    assert long == []


def test_no_class_hides_a_second_one() -> None:
    large = [place for place, node in nodes(*FOLDERS) if isinstance(node, ast.ClassDef) and length(node) > 250]

    assert large == []


def snake(name: str) -> str:
    """ChangeSet as change_set."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


def test_names_come_from_the_glossary() -> None:
    foreign = [
        f"{place} {node.name}"
        for place, node in nodes("ckgdesk", "ui", "installer")
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        and NEVER.search(snake(node.name))
        and node.name not in THEIRS
    ]

    assert foreign == []


def test_every_lint_exception_gives_its_reason() -> None:
    bare = [
        f"{name}: {line.strip()}"
        for name, text in modules(*FOLDERS)
        for line in text.splitlines()
        if re.search(r"#\s*(noqa(:\s*[A-Z0-9, ]+)?|type:\s*ignore(\[[^\]]*\])?)\s*$", line)
    ]

    assert bare == []


def is_broad(handler: ast.ExceptHandler) -> bool:
    """Whether it swallows what it cannot know; one that ends in a bare raise only tidies up."""
    named = "" if handler.type is None else ast.unparse(handler.type)
    last = handler.body[-1]
    return named in {"", "Exception", "BaseException"} and not (isinstance(last, ast.Raise) and last.exc is None)


def test_broad_excepts_stand_in_two_places_only() -> None:
    broad = {
        place.rpartition(":")[0]
        for place, node in nodes("ckgdesk", "ui")
        if isinstance(node, ast.ExceptHandler) and is_broad(node)
    }

    assert broad <= BROAD


def test_no_signal_is_connected_to_a_lambda() -> None:
    """A lambda that holds self keeps a dialog alive for ever."""
    kept = [
        place
        for place, node in nodes("ui")
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", "") == "connect"
        and any(isinstance(slot, ast.Lambda) for slot in node.args)
    ]

    assert kept == []


def test_nobody_reads_the_clock_below_the_start() -> None:
    """Today is a parameter: a plan must look the same in a test, at midnight and a year later."""
    core = [f"ckgdesk/{name}" for name in ("domain", "scheduler", "store", "services", "reports")]

    readers = [
        place
        for place, node in nodes(*core)
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"date.today", "datetime.today"}
    ]

    assert readers == []
