"""The installed `ckg`, as a process of its own."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.caller import Ckg

ENTRY = Path(sys.executable).parent / "ckg"


def words(ckg: Ckg, command: str, *arguments: object) -> list[str]:
    return [str(word) for word in (ENTRY, command, ckg.plan, "--password-file", ckg.secret, *arguments)]


def called(ckg: Ckg, command: str, *arguments: object) -> subprocess.CompletedProcess[bytes]:
    """The program where a task of the system would start it: without a screen, without a language."""
    environment = {**os.environ, "LC_ALL": "C", "PYTHONWARNINGS": "error::ResourceWarning"}
    return subprocess.run(
        words(ckg, command, *arguments), check=False, capture_output=True, env=environment, timeout=120
    )


def test_it_answers_with_one_document(demo: Ckg) -> None:
    done = called(demo, "signals", "--on", "2026-11-23", "--json")

    assert (done.returncode, done.stderr) == (0, b"")
    assert len(json.loads(done.stdout)) == len(demo.json("signals"))


def test_it_writes_the_week_as_a_pdf(demo: Ckg) -> None:
    target = demo.folder / "week.pdf"

    done = called(demo, "week", "--week", "2026-W48", "--group", "egels", "--pdf", target, "--json")

    assert json.loads(done.stdout) == {"file": str(target), "pages": 1}
    assert target.read_bytes().startswith(b"%PDF")


def test_a_week_that_is_written_stands_in_the_journal(demo: Ckg) -> None:
    called(demo, "week", "--week", "2026-W47", "--pdf", demo.folder / "week.pdf")

    assert [line["deed"] for line in demo.json("journal") if "2026-W47" in line["title"]] == ["printed"]


def test_the_week_of_a_plan_without_groups_says_what_to_do_first(empty: Ckg) -> None:
    target = empty.folder / "week.pdf"

    done = called(empty, "week", "--week", "2026-W48", "--pdf", target)

    assert (done.returncode, target.exists()) == (1, False)
    assert b"leefgroepen" in done.stderr


def test_a_week_never_lands_on_the_plan(demo: Ckg) -> None:
    before = demo.bytes_of_everything()

    done = called(demo, "week", "--week", "2026-W48", "--pdf", demo.plan)

    assert done.returncode == 2
    assert demo.bytes_of_everything() == before


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(("--group", "Bestaat Niet", "--pdf", "w.pdf"), 1), (("--pdf", "/weg/w.pdf"), 1), (("--pdf", "/"), 1)],
)
def test_a_week_that_cannot_be_written_is_refused(demo: Ckg, arguments: tuple[str, ...], code: int) -> None:
    done = called(demo, "week", "--week", "2026-W48", *arguments)

    assert (done.returncode, done.stderr.count(b"\n")) == (code, 1)


def test_a_name_that_is_no_text_is_no_reason_to_stop(demo: Ckg) -> None:
    strange = Path(os.fsdecode(bytes(demo.folder) + b"/weg\xff.ckg"))

    done = called(replace(demo, plan=strange), "stays")

    assert (done.returncode, done.stderr.count(b"\n")) == (3, 1)


def test_a_reader_that_leaves_early_is_no_error(demo: Ckg) -> None:
    with subprocess.Popen(words(demo, "stays", "--json"), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.read(10)
        running.stdout.close()
        complaint = running.stderr.read()

    assert (running.returncode, complaint) == (0, b"")


def test_a_closed_output_is_no_fault_of_ours(demo: Ckg) -> None:
    command = ["sh", "-c", '"$@" >&-', "sh", *words(demo, "signals")]

    done = subprocess.run(command, check=False, stderr=subprocess.PIPE)

    assert (done.returncode, done.stderr) == (0, b"")


def test_a_code_that_is_no_text_is_one_that_does_not_exist(demo: Ckg) -> None:
    done = called(demo, "move", os.fsdecode(b"V\xff"), "--place", "EG1")

    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)
    assert b"ckg zelf" not in done.stderr


def test_it_loads_nothing_slow_to_look(demo: Ckg) -> None:
    script = (
        "import sys; from ckgdesk.cli import main; code = main(sys.argv[1:]);"
        "print(code, [name for name in ('PySide6', 'openpyxl', 'holidays', 'alembic') if name in sys.modules])"
    )
    arguments = words(demo, "signals")[1:]

    done = subprocess.run([sys.executable, "-c", script, *arguments], check=True, capture_output=True, text=True)

    assert done.stdout.splitlines()[-1] == "0 []"


def test_a_fault_of_our_own_is_one_sentence_without_a_traceback_or_a_name() -> None:
    script = "from ckgdesk.cli import fault; fault.install(); raise KeyError('Noor Vermeulen')"

    done = subprocess.run([sys.executable, "-c", script], check=False, capture_output=True, text=True)

    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "KeyError" in done.stderr
    assert "Traceback" not in done.stderr
    assert "Noor" not in done.stderr


def test_whoever_mends_the_program_sees_everything() -> None:
    script = "from ckgdesk.cli import fault; fault.install(); raise KeyError('x')"
    environment = {**os.environ, "CKG_TRACEBACK": "1"}

    done = subprocess.run([sys.executable, "-c", script], check=False, capture_output=True, text=True, env=environment)

    assert "Traceback" in done.stderr
