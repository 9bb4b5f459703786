"""Calls `ckg` as its entry point does, and keeps what came of it."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ckgdesk.cli import main
from ckgdesk.cli.session import Extras
from tests.builders import day

TODAY = day("2026-11-23")


@dataclass(frozen=True)
class Outcome:
    """The exit code and both streams."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:  # noqa: ANN401  whatever JSON holds
        """The one JSON document on the standard output."""
        return json.loads(self.out)

    @property
    def sentences(self) -> list[str]:
        """What people were told."""
        return self.err.splitlines()


@dataclass(frozen=True)
class Ckg:
    """The command line in a folder with a plan."""

    plan: Path
    secret: Path
    extras: Extras | None = None

    @property
    def folder(self) -> Path:
        return self.plan.parent

    def __call__(self, command: str, *arguments: object, today: str = "") -> Outcome:
        """Call a command on the plan, with its password."""
        return self.bare(command, self.plan, "--password-file", self.secret, *arguments, today=today)

    def bare(self, *arguments: object, today: str = "") -> Outcome:
        """Call with these arguments and nothing else."""
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            code = main([str(argument) for argument in arguments], self.extras, day(today) if today else TODAY)
        return Outcome(code, out.getvalue(), err.getvalue())

    def json(self, command: str, *arguments: object, today: str = "") -> Any:  # noqa: ANN401  whatever JSON holds
        """The document of a command that must succeed."""
        outcome = self(command, *arguments, "--json", today=today)
        assert outcome.code == 0, outcome.err
        return outcome.document

    def bytes_of_everything(self) -> Mapping[str, bytes]:
        """Every file of the folder, byte by byte, but for the count of failed logins, which is to grow."""
        files = (path for path in self.folder.iterdir() if path.is_file() and path.suffix != ".guesses")
        return {path.name: path.read_bytes() for path in files}
