"""Makes guessing passwords slow: whoever fails waits, also after a restart and whatever the clock on the wall says."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.store.files import write_whole
from ckgdesk.store.keys import plain
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

WAITS: Final = (0, 0, 5, 15, 360, 600, 900)
"""Seconds to wait after so many failures in a row; the last holds from then on: four guesses an hour."""
_WAIT: Final = QT_TRANSLATE_NOOP(
    "store",
    "This went wrong too often. Wait %n minute(s) and try again, or open the plan with the recovery key.",
    "",
    1,
)
_TOO_BIG: Final = 1_000_000
_SHELF_LETTERS: Final = 3
_CODE: Final = "code "
"""On a shelf of its own stands which code of the telephone opened an account last."""
_UNTOLD: Final = "untold "
"""On another shelf stands how many went wrong of which no line of the journal tells yet."""

Uptime = Callable[[], float]
"""Seconds since some moment, which only a restart of the PC sets back."""


@dataclass(frozen=True, slots=True)
class _Failures:
    count: int
    owed: float
    """The seconds that were still to be waited at `seen`."""
    seen: float


def guess_file(plan: Path) -> Path:
    """Where the failures are remembered, beside the plan."""
    return plan.with_name(plan.name + ".guesses")


class Guesses:
    """The failures at one plan.

    Waiting is counted by how long the PC has been running: nobody can turn that clock. After a restart it begins
    anew, so a wait can last longer than it says, never shorter. A name that has no account waits as others do; names
    share 4,096 shelves, so that the file stays small and nobody can push a name out of it.
    """

    def __init__(self, plan: Path, plan_id: str, uptime: Uptime = time.monotonic) -> None:
        self._file = guess_file(plan)
        self._plan_id = plan_id
        self._uptime = uptime

    def begin(self, user: str) -> None:
        """Note a guess before it is tried: whoever ends the program meanwhile has failed. Raises PlanUnavailable."""
        known, shelf = self._read(), self._shelf(user)
        failures = known.get(shelf, _Failures(0, 0, 0))
        still = self._still(failures)
        if still > 0:
            self._keep({**known, shelf: _Failures(failures.count, still, self._uptime())})
            raise PlanUnavailable(Text.of("store", _WAIT, count=_minutes(still)))
        count = failures.count + 1
        owed = WAITS[min(count, len(WAITS)) - 1]
        self._keep({**known, shelf: _Failures(count, owed, self._uptime())})

    def succeeded(self, user: str) -> int:
        """It was no guess; gives how many guesses went wrong before it and were not told of yet."""
        known, shelf = self._read(), self._shelf(user)
        failures = known.pop(shelf, None)
        if failures is None:
            return 0
        untold = failures.count - 1 + known.pop(_UNTOLD + shelf, _Failures(0, 0, 0)).count
        self._keep({**known, _UNTOLD + shelf: _Failures(untold, 0, 0)} if untold else known)
        return untold

    def told(self, user: str) -> None:
        """The journal tells of those that went wrong; whoever only reads a plan leaves them for the next."""
        known = self._read()
        if known.pop(_UNTOLD + self._shelf(user), None) is not None:
            self._keep(known)

    def use_code(self, user: str, number: int) -> bool:
        """Note that a code, by its number in time, opened the account; False when it did before."""
        known, shelf = self._read(), _CODE + self._shelf(user)
        if shelf in known and known[shelf].count >= number:
            return False
        self._keep({**known, shelf: _Failures(number, 0, 0)})
        return True

    def take_back(self, user: str) -> None:
        """It was no guess yet; those before it stand."""
        known, shelf = self._read(), self._shelf(user)
        if shelf in known:
            self._keep({**known, shelf: _Failures(known[shelf].count - 1, 0, self._uptime())})

    def _still(self, failures: _Failures) -> float:
        now = self._uptime()
        waited = now - failures.seen if now >= failures.seen else now
        return failures.owed - waited

    def _shelf(self, user: str) -> str:
        return hashlib.sha256(f"{self._plan_id}\0{plain(user)}".encode()).hexdigest()[:_SHELF_LETTERS]

    def _read(self) -> dict[str, _Failures]:
        try:
            if self._file.stat().st_size > _TOO_BIG:
                return {}
            return {shelf: _Failures(*known) for shelf, known in json.loads(self._file.read_bytes()).items()}
        except (OSError, ValueError, TypeError, AttributeError):
            return {}

    def _keep(self, known: dict[str, _Failures]) -> None:
        if not known:
            with suppress(OSError):
                self._file.unlink(missing_ok=True)
            return
        lines = {shelf: (failed.count, failed.owed, failed.seen) for shelf, failed in known.items()}
        # A full disk or a folder that is only read keeps nobody from the plan; who sits at it can do neither quietly.
        with suppress(OSError):
            write_whole(self._file, json.dumps(lines).encode())


def _minutes(seconds: float) -> int:
    return int(seconds // 60) + 1
