"""An open plan: the door to every read and every write."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlalchemy import Connection, Engine

from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.store.engine import WRITES, engine_for
from ckgdesk.store.faults import in_our_words, on_disk
from ckgdesk.store.files import journal_of, sync_file
from ckgdesk.store.guesses import Guesses
from ckgdesk.store.patience import WAITING, Tell
from ckgdesk.store.reader import Reader
from ckgdesk.store.refusal import unavailable
from ckgdesk.store.unit_of_work import UnitOfWork
from ckgdesk.store.veil import Veil, VeiledReader
from ckgdesk.texts import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Opened:
    """What is known of a plan once it is open."""

    path: Path
    plan_id: str
    centre: str
    user: str
    key: bytes = field(repr=False)
    read_only: bool = False
    origin: bytes | None = field(repr=False, default=None)
    failed_before: int = 0


class Plan:
    """A centre's plan, unlocked by somebody; usable from any thread, each transaction from one."""

    def __init__(self, opened: Opened, engine: Engine) -> None:
        self._opened = opened
        self._engine = engine
        self.waiting: Tell = _nobody
        """Who is told while another program holds the plan."""
        self.origin = opened.origin
        """The origin of the journal's seals; None for who may not prove it."""

    @property
    def path(self) -> Path:
        """The file."""
        return self._opened.path

    @property
    def plan_id(self) -> str:
        """What tells this plan from every other, also after it was copied or renamed."""
        return self._opened.plan_id

    @property
    def centre(self) -> str:
        """The name of the centre."""
        return self._opened.centre

    @property
    def user(self) -> str:
        """Whose password opened it."""
        return self._opened.user

    @property
    def failed_before(self) -> int:
        """How many logins with this name failed of which the journal does not tell yet."""
        return self._opened.failed_before

    def failures_told(self) -> None:
        """A line of the journal tells of them now."""
        Guesses(self.path, self.plan_id).told(self.user)

    @property
    def key(self) -> bytes:
        """The key of the file; for copies of it."""
        return self._opened.key

    @property
    def read_only(self) -> bool:
        """Whether the file can only be looked at."""
        return self._opened.read_only

    @contextmanager
    def reading(self, veil: Veil | None = None) -> Iterator[Reader]:
        """One short look; keep it short, because a reader holds up whoever wants to commit."""
        with in_our_words(self.path), self._connection() as connection, connection.begin():
            yield VeiledReader(connection, veil) if veil else Reader(connection)

    @contextmanager
    def writing(self) -> Iterator[UnitOfWork]:
        """One transaction: committed when the block ends well, as if it never was when it does not."""
        if self.read_only:
            only_read = QT_TRANSLATE_NOOP(
                "store", "{plan} can only be read here. Ask who manages this PC for the right to write it."
            )
            raise unavailable(only_read, plan=self.path.name)
        ending: UnitOfWork | None = None
        try:
            with (
                in_our_words(self.path),
                self._connection(writes=True) as connection,
                connection.begin(),
            ):
                work = UnitOfWork(connection)
                yield work
                work.flush()
                ending = work
        except PlanUnavailable:
            if ending is None or not self._was_kept(ending):
                raise

    def _was_kept(self, work: UnitOfWork) -> bool:
        """Is what was written there although the commit failed? So it is when only emptying the journal file did.

        Told that nothing was stored, somebody would do it twice.
        """
        try:
            with on_disk(self.path):
                sync_file(journal_of(self.path))
            with self.reading() as plan:
                found = None if work.noted is None else plan.line(work.noted.id)
        except PlanUnavailable:
            return False
        return found is not None and work.noted is not None and (found.who, found.at) == (work.noted.who, work.noted.at)

    @contextmanager
    def examining(self) -> Iterator[Connection]:
        """One look past the records, for what proves the plan itself."""
        with in_our_words(self.path), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def mending(self) -> Iterator[Connection]:
        """One transaction past the records, for what proves the plan itself."""
        with (
            in_our_words(self.path),
            self._engine.connect().execution_options(**{WRITES: True}) as connection,
            connection.begin(),
        ):
            yield connection

    def turn(self, key: bytes) -> None:
        """Go on with another key, after the file got it."""
        self._engine.dispose()
        self._opened = replace(self._opened, key=key)
        self._engine = engine_for(self.path, key)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def _connection(self, *, writes: bool = False) -> Connection:
        return self._engine.connect().execution_options(**{WRITES: writes, WAITING: self.waiting})


def _nobody(_: bool) -> None:  # noqa: FBT001  the shape of who is told
    """Nobody looks."""
