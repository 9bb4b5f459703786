"""What needs attention: the worklist of a day, and the verbs with which somebody sees a signal through."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.errors import Impossible, NotFound
from ckgdesk.domain.follow_up import FollowUp, State
from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.timeline import Timeline
from ckgdesk.scheduler.finding import in_order, signals_of
from ckgdesk.scheduler.life import Solution, Written, differences, newest
from ckgdesk.scheduler.signals import PRESSING, NextStep, Signal, SignalKey
from ckgdesk.services.access import Account, Right, Role
from ckgdesk.services.arranged import Arranged
from ckgdesk.services.road import Road, Step
from ckgdesk.services.signal_book import SignalBook, book_of
from ckgdesk.store.reader import Reader
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

PROGRAM = "ckgdesk"
"""Who writes down what the program found by itself."""

_TAKE = QT_TRANSLATE_NOOP("attention", "Signal of stay {stay} in the hands of {owner}")
_SNOOZE = QT_TRANSLATE_NOOP("attention", "Signal of stay {stay} at rest until {day}")
_CLOSE = QT_TRANSLATE_NOOP("attention", "Signal of stay {stay} closed")
_REOPEN = QT_TRANSLATE_NOOP("attention", "Signal of stay {stay} open again")
_LOOKED = QT_TRANSLATE_NOOP("attention", "Signals looked for: {new} new, {closed} solved")
_SOLVED = QT_TRANSLATE_NOOP("attention", "This signal is not there any more: what it was about is solved. Look again.")
_NO_REASON = QT_TRANSLATE_NOOP("attention", "Say in a few words why; whoever looks later will want to know.")
_IN_OTHER_HANDS = QT_TRANSLATE_NOOP(
    "attention", "{owner} took this signal up meanwhile. Hand it over if somebody else is to see it through."
)
_NO_OWNER = QT_TRANSLATE_NOOP("attention", "Say who takes it over.")
_NOT_AHEAD = QT_TRANSLATE_NOOP("attention", "A signal rests until tomorrow at least. Choose a later day.")
_INSISTS = QT_TRANSLATE_NOOP(
    "attention", "So near the limit this signal stays until it is solved. Take it up, or hand it over."
)
_TOO_LONG = QT_TRANSLATE_NOOP("attention", "This signal cannot rest beyond {day}. Choose that day or an earlier one.")
_AWAKE = frozenset({State.OPEN, State.OWNED})
_Following = Callable[[FollowUp, Signal], FollowUp]
"""What becomes of a follow-up; the signal says what it bears."""


@dataclass(frozen=True, slots=True)
class Concern:
    """One signal with what is needed to read it: the child, the stay, the bed of tonight."""

    signal: Signal
    child: Child
    family: Family | None
    timeline: Timeline
    place: str
    """The code of tonight's place, empty without one."""
    group: str = ""
    """The living group of tonight's place, empty without one."""

    @property
    def asks_conversion(self) -> bool:
        """Is the next step to make the stay long?"""
        return self.signal.step is NextStep.CONVERT

    @property
    def key(self) -> SignalKey:
        """Which signal it is, for the verbs of Attention."""
        return self.signal.key


class Attention:
    """The worklist, which the window and `ckg signals` share, and what becomes of its signals.

    Each verb is one transaction that can be taken back. Raises Impossible for a wish without sense, NotFound for a
    signal that is solved, NotAllowed, ChangedElsewhere, PlanUnavailable.
    """

    def __init__(self, road: Road) -> None:
        self._road = road
        self._program = replace(road, account=Account(PROGRAM, Role.PLANNER))
        self._seen: SignalBook | None = None
        self._seen_through = road.veil
        """What this account may see."""
        self._whole: SignalBook | None = None
        """What is compared and written down; nothing of it is shown."""
        self._awake: Arranged[Concern] = Arranged(partial(_is_shown, among=_AWAKE))
        self._also_resting: Arranged[Concern] = Arranged(partial(_is_shown, among=_AWAKE | {State.SNOOZED}))
        self._concerns: dict[int, tuple[tuple[Signal, ...], tuple[Concern, ...]]] = {}

    @property
    def writes_down(self) -> bool:
        """May this account write down what a look finds?"""
        return not self._road.read_only

    def worklist(self, today: date, *, resting: bool = False) -> tuple[Concern, ...]:
        """Every signal that is shown on `today` and not closed, the most urgent first; those at rest when asked for."""
        with self._road.reading() as plan:
            book = self._book_as_seen(plan, today)
        arranged = self._also_resting if resting else self._awake
        return arranged.of(book.found, today, partial(self._concerns_of, book))

    def closed_by_hand(self, today: date) -> tuple[Concern, ...]:
        """The signals whose cause is still there although somebody closed them."""
        return self._those(today, lambda signal: signal.shown_from <= today and signal.state is State.CLOSED)

    def coming(self, today: date, until: date) -> tuple[Concern, ...]:
        """Every signal that is due from `today` until before `until`, also what is only shown later; soonest first."""
        found = self._those(today, lambda signal: today <= signal.due < until and signal.state is not State.CLOSED)
        return tuple(sorted(found, key=lambda concern: concern.signal.due))

    def is_quiet(self, now: datetime) -> bool:
        """Is it an hour in which nobody wants to be told (settings signals.quiet_from_hour, quiet_until_hour)?"""
        with self._road.reading() as plan:
            limits = plan.settings().on(now.date())
        begins, ends = limits.quiet_from_hour, limits.quiet_until_hour
        return begins <= now.hour < ends if begins <= ends else now.hour >= begins or now.hour < ends

    def history(self, stay_id: int) -> tuple[FollowUp, ...]:
        """Every signal a stay ever had, and what became of it; oldest first."""
        with self._road.reading() as plan:
            return () if plan.hides(plan.timeline(stay_id).stay.child_id) else plan.follow_ups(stay_id)

    def take(self, key: SignalKey, today: date, owner: str = "") -> ChangeSet:
        """Take a signal up, or hand it to `owner`; nobody takes it out of other hands without saying so."""
        who = owner.strip() or self._road.account.user

        def taken(known: FollowUp, signal: Signal) -> FollowUp:
            del signal
            if not owner.strip() and known.state is State.OWNED and known.owner != who:
                raise Impossible(Text.of("attention", _IN_OTHER_HANDS, owner=known.owner))
            return replace(_awake(known), state=State.OWNED, owner=who)

        return self._follow(key, today, taken, _TAKE, owner=who)

    def hand_over(self, key: SignalKey, today: date, owner: str) -> ChangeSet:
        """Give a signal into other hands."""
        if not owner.strip():
            raise Impossible(Text.of("attention", _NO_OWNER))
        return self.take(key, today, owner)

    def snooze(self, key: SignalKey, today: date, until: date, reason: str) -> ChangeSet:
        """Let a signal rest until a day; beyond what it bears only with the right to override."""
        _demand_reason(reason)
        if until <= today:
            raise Impossible(Text.of("attention", _NOT_AHEAD))

        def resting(known: FollowUp, signal: Signal) -> FollowUp:
            _refuse_insisting(signal, today, until)
            if until > signal.rests_at_most_until(today):
                self._road.account.demand(Right.OVERRIDE)
            return replace(_awake(known), state=State.SNOOZED, rests_until=until, reason=reason.strip())

        return self._follow(key, today, resting, _SNOOZE, day=until)

    def close(self, key: SignalKey, today: date, reason: str) -> ChangeSet:
        """Close a signal whose cause is still there; one that presses only with the right to override.

        It comes back when it grows more pressing.
        """
        _demand_reason(reason)

        def closed(known: FollowUp, signal: Signal) -> FollowUp:
            _refuse_insisting(signal, today, today)
            if signal.level in PRESSING:
                self._road.account.demand(Right.OVERRIDE)
            who = self._road.account.user
            awake = _awake(known)
            return replace(awake, state=State.CLOSED, reason=reason.strip(), closed_on=today, closed_by=who)

        return self._follow(key, today, closed, _CLOSE)

    def reopen(self, key: SignalKey, today: date) -> ChangeSet:
        """Bring a signal back that rests, was closed by hand, or is in somebody's hands."""

        def reopened(known: FollowUp, signal: Signal) -> FollowUp:
            del signal
            return replace(_awake(known), state=State.OPEN, owner="")

        return self._follow(key, today, reopened, _REOPEN)

    def reconcile(self, today: date) -> ChangeSet | None:
        """Write down which signals appeared and which vanished since somebody looked; None when nothing did.

        The program writes it, and it is no step that a planner takes back.
        """
        with self._road.weighing() as plan:
            if self._road.read_only or not self._pending(plan, self._looked_at(plan, today)):
                return None
        with self._program.change(Right.PLAN, Text.of("attention", _LOOKED, new=0, closed=0)) as step:
            pending = self._pending(step.plan, self._looked_at(step.plan, today))
            for before, after in pending:
                step.write(before, after if before else replace(after, id=step.new_id()))
            new = sum(before is None for before, _ in pending)
            closed = sum(after.state is State.CLOSED for _, after in pending)
            step.title = Text.of("attention", _LOOKED, new=new, closed=closed)
        return step.change_set

    def _those(self, today: date, wanted: Callable[[Signal], bool]) -> tuple[Concern, ...]:
        with self._road.reading() as plan:
            book = self._book_as_seen(plan, today)
        every = {
            id(signal): concern
            for stay_id, found in book.found.items()
            for signal, concern in zip(found, self._concerns_of(book, stay_id), strict=True)
            if wanted(signal)
        }
        return tuple(every[id(signal)] for signal in in_order(concern.signal for concern in every.values()))

    def _book_as_seen(self, plan: Reader, today: date) -> SignalBook:
        """The book as this account may see it; what was read through another veil is read again."""
        veil = self._road.veil
        if veil != self._seen_through:
            self._seen, self._seen_through = None, veil
        self._seen = book_of(plan, self._seen, today)
        return self._seen

    def _concerns_of(self, book: SignalBook, stay_id: int) -> tuple[Concern, ...]:
        """The concerns of a stay; what was put together for these very signals is given again."""
        found = book.found[stay_id]
        signals, concerns = self._concerns.get(stay_id, ((), ()))
        if signals is not found:
            concerns = tuple(_concern(signal, book) for signal in found)
            self._concerns[stay_id] = (found, concerns)
        return concerns

    def _looked_at(self, plan: Reader, today: date) -> SignalBook:
        # Whoever may see everything needs no second one.
        self._whole = book_of(plan, self._whole or (None if self._road.veil else self._seen), today)
        return self._whole

    def _pending(self, plan: Reader, book: SignalBook) -> tuple[Written, ...]:
        """What has to be written down; nothing more once everything was compared."""
        written = tuple(
            pair
            for stay_id in sorted(book.unsettled)
            for pair in differences(
                (signal for signal in book.found.get(stay_id, ()) if signal.shown_from <= book.today),
                book.follow_ups.get(stay_id, ()),
                book.today,
                lambda follow_up: _solution(plan, book, follow_up),
            )
        )
        if not written:
            self._whole = replace(book, unsettled=frozenset())
        return written

    def _follow(self, key: SignalKey, today: date, follow: _Following, title: str, **more: str | date) -> ChangeSet:
        with self._road.change(Right.PLAN, Text.of("attention", title, count=None, stay="", **more)) as step:
            book = self._looked_at(step.plan, today)
            signal = next((one for one in book.found.get(key.stay_id, ()) if one.key == key), None)
            if signal is None or signal.shown_from > today:
                raise NotFound(Text.of("attention", _SOLVED))
            code = book.picture.timelines[key.stay_id].stay.code
            step.title = Text.of("attention", title, count=None, stay=code, **more)
            before = _followed(book, signal)
            step.write(before, follow(before or _new(step, signal, today), signal))
        return step.change_set


def _is_shown(signal: Signal, today: date, among: Collection[State]) -> bool:
    return signal.shown_from <= today and signal.state in among


def _followed(book: SignalBook, signal: Signal) -> FollowUp | None:
    """The life the signal leads now; None when none was written down yet, or the last one is over."""
    last = newest(book.follow_ups.get(signal.stay_id, ())).get(signal.key)
    over = last is not None and last.state is State.CLOSED and signal.state is not State.CLOSED
    return None if over else last


def _new(step: Step, signal: Signal, today: date) -> FollowUp:
    return FollowUp(step.new_id(), signal.stay_id, signal.rule, signal.days.about, today)


def _awake(follow_up: FollowUp) -> FollowUp:
    """Without its rest or its closing."""
    return replace(follow_up, rests_until=None, reason="", closed_on=None, closed_by="", closing_line=None)


def _demand_reason(reason: str) -> None:
    if not reason.strip():
        raise Impossible(Text.of("attention", _NO_REASON))


def _refuse_insisting(signal: Signal, today: date, until: date) -> None:
    """Nobody is overlooked because a signal was put aside."""
    last = signal.days.insists_from
    if last is None:
        return
    if last <= today:
        raise Impossible(Text.of("attention", _INSISTS))
    if until > last:
        raise Impossible(Text.of("attention", _TOO_LONG, day=last))


def _solution(plan: Reader, book: SignalBook, follow_up: FollowUp) -> Solution | None:
    """The last change to the stay, unless the signal would still be there had no day passed."""
    timeline = book.picture.timelines.get(follow_up.stay_id)
    if timeline is None:
        return None
    then = book.case(timeline.id, follow_up.created)
    key = SignalKey(follow_up.rule, follow_up.stay_id, follow_up.about)
    if any(signal.key == key and signal.shown_from <= follow_up.created for signal in signals_of(then)):
        return None
    line = plan.last_line_about(timeline.stay.child_id)
    return None if line is None else Solution(line.number, line.who)


def _concern(signal: Signal, book: SignalBook) -> Concern:
    picture = book.picture
    timeline = picture.timelines[signal.stay_id]
    child = picture.people.children[signal.child_id]
    family = picture.people.families.get(child.family_id) if child.family_id is not None else None
    bed = timeline.placement_on(book.today)
    place = picture.house.places[bed.place_id].code if bed else ""
    group = picture.house.group_of(bed.place_id).name if bed else ""
    return Concern(signal, child, family, timeline, place, group)
