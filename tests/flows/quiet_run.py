"""A sitting and some commands, in which every call to anywhere else than this PC is told.

Run by test_no_network.py in a home of its own: `python -m tests.flows.quiet_run FOLDER [--call]`.
"""

from __future__ import annotations

import os
import socket
import sys
from datetime import date
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt

CALLS: list[str] = []
"""Each call of Python to a network, and where to."""


def _listen(event: str, arguments: tuple[object, ...]) -> None:
    if not event.startswith("socket."):
        return
    line = arguments[0] if arguments else None
    if event != "socket.gethostname" and getattr(line, "family", None) != socket.AF_UNIX:
        CALLS.append(f"{event} {arguments[1:] if isinstance(line, socket.socket) else arguments}")


sys.addaudithook(_listen)

from PySide6.QtWidgets import QApplication  # noqa: E402  the hook hears whatever is imported

from ckgdesk.reports.paper import Imprint  # noqa: E402  as above
from ckgdesk.words import Words  # noqa: E402  as above
from tests.centre import NOW, PASSWORD  # noqa: E402  as above
from tests.flows.canary_run import filled, seated  # noqa: E402  as above
from ui.app import dressed  # noqa: E402  as above
from ui.command import main as ckg  # noqa: E402  as above
from ui.doorbell import ring  # noqa: E402  as above
from ui.paper.writer import PdfPaper  # noqa: E402  as above
from ui.preferences import Preferences  # noqa: E402  as above
from ui.sitting import Sitting  # noqa: E402  as above


def use(sitting: Sitting, folder: Path, today: date) -> None:
    """Look at every page, print a week, export, back up."""
    window, workspace = sitting.window, sitting.desk.workspace
    for page in sitting.pages.all:
        window.turn_to(page)
        page.grab()
    sheets = workspace.documents.week(*today.isocalendar()[:2], today)
    PdfPaper(Words.dutch()).write_week(sheets, folder / "chosen" / "week.pdf", Imprint("an", NOW))
    workspace.transfer.export_workbook(folder / "chosen" / "uit.xlsx")
    workspace.safekeeping.back_up([folder / "chosen"])
    assert ring(workspace.path)


def command(folder: Path, plan: Path) -> None:
    """The same without a window."""
    secret = folder / "secret.txt"
    secret.write_text(PASSWORD, encoding="utf-8")
    for asked in (["stays"], ["signals"], ["verify"], ["backup", str(folder / "chosen")]):
        verb, *rest = asked
        assert ckg([verb, str(plan), *rest, "--password-file", str(secret), "--json"]) == 0, verb


def main(folder: Path, *, calls: bool) -> int:
    """One program from its start to its end, and some commands; `calls` makes it call somebody."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("ckgdesk")
    around = dressed(application, Words.dutch(), Preferences.of_this_person())
    plan = filled(folder / "plan" / "linde.ckg", around.clock.today())
    with seated(around, application, plan) as sitting:
        use(sitting, folder, around.clock.today())
    around.tasks.close()
    command(folder, plan)
    if calls:
        with socket.socket() as line:
            line.connect_ex(("127.0.0.1", 9))
    sys.stderr.write("".join(f"called {call}\n" for call in CALLS))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), calls="--call" in sys.argv))
