"""Everything that can be asked of a plan, as frozen values of the domain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, Table, select

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.colleagues import Colleague, Duty
from ckgdesk.domain.dossier import NO_DOSSIER, Dossier
from ckgdesk.domain.errors import ChangedElsewhere, NotFound
from ckgdesk.domain.follow_up import FollowUp, State
from ckgdesk.domain.groeipakket import Amount, Notice
from ckgdesk.domain.house import Closure
from ckgdesk.domain.partner import Partner
from ckgdesk.domain.people import Child, Contact, Family
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import House, People, Picture
from ckgdesk.domain.records import Record
from ckgdesk.domain.retention import ErasedFile, ErasureProposal, UnnamedNights
from ckgdesk.domain.settings import Setting, Settings
from ckgdesk.domain.timeline import Timeline
from ckgdesk.store import chronicle, dossiers, houses, journal, mentions, neighbourhood, people, tables, timelines
from ckgdesk.store.chronicle import Told, Wanted
from ckgdesk.store.clashes import changed_elsewhere
from ckgdesk.store.journal import Line, News
from ckgdesk.store.queries import read, read_by, shares_night
from ckgdesk.store.questions import Question
from ckgdesk.store.records import R, shape_of
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text


class Reader:
    """One look at the plan: everything read through it is of the same moment."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def house(self) -> House:
        """Sites, groups, rooms and places in the order in which they were entered."""
        return houses.whole(self._rows)

    def people(self) -> People:
        """Every child and every family."""
        children = {child.id: child for child in read(self._rows, Child)}
        return People(children, {family.id: family for family in read(self._rows, Family)})

    def people_of(self, child_ids: Iterable[int]) -> People:
        """These children, their brussen and their families."""
        return people.with_kin(self._rows, child_ids)

    def hides(self, child_id: int) -> bool:
        """Is this child somebody whose name is not for these eyes?"""
        del child_id
        return False

    def colleagues(self) -> tuple[Colleague, ...]:
        """Everybody who has or had an account."""
        return read(self._rows, Colleague)

    def duties(self) -> tuple[Duty, ...]:
        """Who works for which living groups."""
        return read(self._rows, Duty)

    def settings(self) -> Settings:
        """The settings over time."""
        return Settings(self.setting_records())

    def setting_records(self) -> tuple[Setting, ...]:
        """The settings one by one, as they were written."""
        return read(self._rows, Setting)

    def timelines(self, window: Period | None = None) -> tuple[Timeline, ...]:
        """The whole stays that share a night with `window`, or all; by first night."""
        return timelines.in_window(self._rows, window)

    def timeline(self, stay_id: int) -> Timeline:
        """One stay whole."""
        found = timelines.of_ids(self._rows, (stay_id,))
        if not found:
            raise _gone()
        return found[0]

    def timelines_of(self, stay_ids: Iterable[int]) -> tuple[Timeline, ...]:
        """These stays whole, as far as they exist; by first night."""
        return timelines.of_ids(self._rows, stay_ids)

    def stays_of(self, child_ids: Iterable[int]) -> tuple[Timeline, ...]:
        """Every stay of these children, whole; by first night."""
        return timelines.of_children(self._rows, child_ids)

    def closures(self, window: Period | None = None) -> tuple[Closure, ...]:
        """The closures that share a night with `window`, or all."""
        return read(self._rows, Closure, *(() if window is None else (shares_night(tables.closure, window),)))

    def notices(self) -> tuple[Notice, ...]:
        """What is known about the two thirds, of every stay."""
        return read(self._rows, Notice)

    def notice_of(self, stay_id: int) -> Notice | None:
        """What is known about the two thirds of one stay, or None."""
        return next(iter(read(self._rows, Notice, tables.notice.c.stay_id == stay_id)), None)

    def dossiers(self, stay_ids: Iterable[int] | None = None) -> Mapping[int, Dossier]:
        """The papers of these stays, or of all that have any, by the id of the stay."""
        return dossiers.of_stays(self._rows, stay_ids)

    def files(self, stay_ids: Iterable[int]) -> Mapping[int, Dossier]:
        """Of these stays only the long-stay files with their steps: what a board shows of the papers."""
        return dossiers.files_of_stays(self._rows, stay_ids)

    def dossier(self, stay_id: int) -> Dossier:
        """The papers of one stay; an empty dossier when it has none."""
        return self.dossiers((stay_id,)).get(stay_id, NO_DOSSIER)

    def follow_ups(self, stay_id: int | None = None) -> tuple[FollowUp, ...]:
        """What became of every signal of one stay, or of those of all stays that are not closed yet."""
        follow_up = tables.follow_up.c
        wanted = follow_up.state != str(State.CLOSED) if stay_id is None else follow_up.stay_id == stay_id
        return read(self._rows, FollowUp, wanted)

    def follow_ups_of(self, stay_ids: Iterable[int]) -> tuple[FollowUp, ...]:
        """What became of every signal of these stays, the closed ones too."""
        return tuple(read_by(self._rows, FollowUp, "stay_id", stay_ids))

    def stays_owing_a_report(self, ended: Period) -> set[int]:
        """The stays whose end the payer may still wait for: long ones that `ended` then, and reported ones at all."""
        return timelines.owing_a_report(self._rows, ended)

    def partners(self) -> tuple[Partner, ...]:
        """The partner directory, in the order in which it was entered."""
        return read(self._rows, Partner)

    def contacts_of(self, family_ids: Iterable[int]) -> tuple[Contact, ...]:
        """Who else belongs to these families beside their contact person."""
        return tuple(read_by(self._rows, Contact, "family_id", family_ids))

    def amounts(self) -> tuple[Amount, ...]:
        """The table of amounts of the Groeipakket."""
        return read(self._rows, Amount)

    def proposals(self) -> tuple[ErasureProposal, ...]:
        """The files of which somebody proposes that they go."""
        return read(self._rows, ErasureProposal)

    def erased_files(self) -> tuple[ErasedFile, ...]:
        """What is left of the files that went."""
        return read(self._rows, ErasedFile)

    def mentions(self, child_id: int) -> tuple[Record, ...]:
        """The records of others in which the whole name of a child stands."""
        return mentions.mentions(self._connection, child_id)

    def unnamed_nights(self, window: Period) -> tuple[UnnamedNights, ...]:
        """The nights of nobody that share a night with `window`."""
        return read(self._rows, UnnamedNights, shares_night(tables.unnamed_nights, window))

    def get(self, kind: type[R], id: int) -> R:  # noqa: A002  the glossary's word
        """One record of a kind."""
        found = read(self._rows, kind, shape_of(kind).table.c.id == id)
        if not found:
            raise _gone()
        return found[0]

    def stay_by_code(self, code: str) -> int:
        """The id of the stay with the centre's own code."""
        return self._by_code(
            tables.stay,
            code,
            Text.of(
                "store", QT_TRANSLATE_NOOP("store", "There is no stay with code {code}. Check the code."), code=code
            ),
        )

    def child_by_code(self, code: str) -> int:
        """The id of the child with the centre's own code."""
        return self._by_code(
            tables.child,
            code,
            Text.of(
                "store", QT_TRANSLATE_NOOP("store", "There is no child with code {code}. Check the code."), code=code
            ),
        )

    def place_by_code(self, code: str) -> int:
        """The id of the place with the centre's own code."""
        return self._by_code(
            tables.place,
            code,
            Text.of(
                "store", QT_TRANSLATE_NOOP("store", "There is no place with code {code}. Check the code."), code=code
            ),
        )

    def around(self, wished: Iterable[Timeline]) -> Picture:
        """The stored stays, children and closures that the rules need to judge these stays."""
        return neighbourhood.around(self._rows, self.settings(), wished)

    def journal(
        self, first: date | None = None, last: date | None = None, child_id: int | None = None
    ) -> tuple[ChangeSet, ...]:
        """What was changed from `first` to `last` (days of this PC's clock), about one child or all; oldest first."""
        newest_first = self.chronicle(Wanted(first, last, child_id, most=None))
        return tuple(sorted((said for said, _ in newest_first), key=lambda said: said.id))

    def line(self, number: int) -> ChangeSet | None:
        """One line of the journal, or None when there is no such line."""
        return journal.one(self._rows, number)

    def chronicle(self, wanted: Wanted) -> tuple[Told, ...]:
        """The newest lines of the journal that match, each with the children it is about."""
        return chronicle.lines(self._rows, wanted)

    def journal_people(self) -> tuple[str, ...]:
        """Everybody who stands in the journal, by name."""
        return chronicle.people(self._rows)

    def latest_line(self) -> int:
        """The number of the last line of the journal; 0 before the first."""
        return journal.latest(self._rows)

    def last_line_about(self, child_id: int) -> Line | None:
        """The last line that changed anything of a child and its stays; following signals up changes nothing."""
        return journal.last_line_about(self._rows, child_id)

    def news_since(self, line_id: int) -> News | None:
        """What was changed after a line of the journal; None when that is much, or something was erased."""
        return journal.news_since(self._rows, line_id)

    def changed_elsewhere(self, record: Record) -> ChangedElsewhere:
        """The error that says by whom and when a record was changed."""
        return changed_elsewhere(self._rows, record)

    def _by_code(self, table: Table, code: str, otherwise: Text) -> int:
        for row in self._rows(select(table.c.id).where(table.c.code == code)):
            return int(row.id)
        raise NotFound(otherwise)

    def _rows(self, query: Select[Any] | Question, values: Mapping[str, Any] | None = None) -> Sequence[Any]:
        if isinstance(query, Question):
            return query.rows(self._connection, values or {})
        return self._connection.execute(query, values).all()


def _gone() -> NotFound:
    return NotFound(
        Text.of("store", QT_TRANSLATE_NOOP("store", "What this is about is not in the plan (any more). Look again."))
    )
