"""Letting files of children go: which are due, who proposes it, and somebody else who confirms it (GDPR art. 5, 17)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from ckgdesk.changes import Change, ChangeSet, Deed
from ckgdesk.domain.colleagues import Colleague
from ckgdesk.domain.errors import Impossible, PlanUnavailable
from ckgdesk.domain.people import Child, birthday
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.retention import ErasedFile, ErasureGround, ErasureProposal
from ckgdesk.domain.thinning import gone_by
from ckgdesk.domain.timeline import Timeline
from ckgdesk.reports.erasure_certificate import ErasureCertificate
from ckgdesk.scheduler.case import Case, Papers
from ckgdesk.scheduler.finding import signals_of
from ckgdesk.services.access import RIGHTS, Right
from ckgdesk.services.letters import Letters
from ckgdesk.services.road import Road
from ckgdesk.services.safekeeping import keep_of
from ckgdesk.store.chronicle import Wanted
from ckgdesk.store.clashes import NAMES
from ckgdesk.store.login import RECOVERY
from ckgdesk.store.reader import Reader
from ckgdesk.store.replaying import left_beside
from ckgdesk.store.rewriting import tidy
from ckgdesk.store.unit_of_work import UnitOfWork
from ckgdesk.texts import QT_TRANSLATE_NOOP, Person, Text

_PROPOSE = QT_TRANSLATE_NOOP("retention", "Proposed to erase the file of {child}")
_WITHDRAW = QT_TRANSLATE_NOOP("retention", "Proposal to erase the file of {child} withdrawn")
_ERASED = QT_TRANSLATE_NOOP("retention", "File erased, certificate {number}")
_NO_REASON = QT_TRANSLATE_NOOP("retention", "Say why the file of {child} goes: who asked for it, or what was checked.")
_KEPT = QT_TRANSLATE_NOOP(
    "retention",
    "The file of {child} is kept until {day}. Propose it again from that day on, or as asked for by the person (art."
    " 17) when somebody did.",
)
_PROPOSED = QT_TRANSLATE_NOOP(
    "retention", "{who} proposed this on {day} already. Somebody else confirms it, or withdraws it."
)
_STAYS = QT_TRANSLATE_NOOP(
    "retention",
    "{child} has stay {stay}, nights {first} to {last}, which is not over. Wait until the child has left, or cancel the"
    " stay; then propose it again.",
)
_STAYS_ON = QT_TRANSLATE_NOOP(
    "retention",
    "{child} has stay {stay}, from {first} without a known end. Set the departure, or cancel the stay; propose it again"
    " once the child has left.",
)
_DUTY = QT_TRANSLATE_NOOP(
    "retention", "Stay {stay} of {child} still asks something: {signal} Settle this first, under Attention."
)
_SAME = QT_TRANSLATE_NOOP(
    "retention", "{who} proposed this, so somebody else must confirm it: two people look at each file. Ask {others}."
)
_ALONE = QT_TRANSLATE_NOOP(
    "retention",
    "{who} proposed this, and nobody else may confirm it yet. Ask an administrator to make somebody coordinator.",
)
_PAPER = QT_TRANSLATE_NOOP(
    "retention", "Whoever holds the key on paper may be anybody. Log in with your own name and password for this."
)
_PAPERS = frozenset({Deed.PRINTED, Deed.EXPORTED})
_AHEAD = timedelta(days=366)
"""Who is due within a year is named already."""


@dataclass(frozen=True, slots=True)
class Due:
    """The file of a child, until when it is kept, and who proposed that it goes; None: nobody yet."""

    child: Child
    kept_until: date
    proposal: ErasureProposal | None = None


@dataclass(frozen=True, slots=True)
class Weighed:
    """What would go with a file, and the papers of which the journal tells: these no program brings back.

    `copies_until` is the day on which the last copy of before is gone, `beside` the older plans beside this one.
    """

    stays: int
    lines: int
    papers: tuple[ChangeSet, ...]
    copies_until: date
    beside: tuple[Path, ...]
    elsewhere: tuple[Text, ...] = ()
    """What kind of thing about others still has the whole name in it: a note of a brother, for one."""


class Retention:
    """For those who answer for what is kept; erasing takes two of them and cannot be taken back."""

    def __init__(self, road: Road) -> None:
        self._road = road
        self._letters = Letters(road, road.open_plan.centre)

    def due(self, today: date) -> tuple[Due, ...]:
        """Files that are kept no longer than a year from today, and those somebody proposed; the oldest first."""
        self._road.account.demand(Right.PRIVACY)
        with self._road.reading() as plan:
            age = plan.settings().on(today).retention_until_birthday
            proposals = {proposal.child_id: proposal for proposal in plan.proposals()}
            children = plan.people().children.values()
        files = (Due(child, birthday(child.born, age), proposals.get(child.id)) for child in children)
        soon = (file for file in files if file.proposal is not None or file.kept_until <= today + _AHEAD)
        return tuple(sorted(soon, key=lambda file: (file.kept_until, file.child.last_name, file.child.id)))

    def propose(self, child_id: int, ground: ErasureGround, reason: str, today: date) -> ChangeSet:
        """Propose that a file goes; refused while the child stays, will stay, or still asks something of us."""
        with self._road.change(Right.PRIVACY, Text.of("retention", _PROPOSE, child="")) as step:
            self._demand_a_name()
            child = step.plan.get(Child, child_id)
            if not reason.strip():
                raise Impossible(Text.of("retention", _NO_REASON, child=_person(child)))
            for known in step.plan.proposals():
                if known.child_id == child_id:
                    words = Text.of("retention", _PROPOSED, who=known.proposed_by, day=known.proposed_on)
                    raise Impossible(words)
            _refuse(step.plan, child, ground, today)
            who = self._road.account.user
            step.title = Text.of("retention", _PROPOSE, child=child.code)
            step.write(None, ErasureProposal(step.new_id(), child_id, ground, reason.strip(), who, today))
        return step.change_set

    def withdraw(self, proposal_id: int) -> ChangeSet:
        """The file stays after all."""
        with self._road.change(Right.PRIVACY, Text.of("retention", _WITHDRAW, child="")) as step:
            proposal = step.plan.get(ErasureProposal, proposal_id)
            step.title = Text.of("retention", _WITHDRAW, child=step.plan.get(Child, proposal.child_id).code)
            step.write(proposal, None)
        return step.change_set

    def weigh(self, child_id: int, today: date) -> Weighed:
        """What would go with the file of a child."""
        self._road.account.demand(Right.PRIVACY)
        with self._road.reading() as plan:
            stays = plan.stays_of((child_id,))
            told = tuple(said for said, _ in plan.chronicle(Wanted(child_id=child_id, most=None)))
            keep = keep_of(plan.settings().on(today))
            elsewhere = tuple(NAMES[type(record)] for record in plan.mentions(child_id))
        papers = tuple(said for said in told if said.deed in _PAPERS)
        return Weighed(
            len(stays), len(told), papers, gone_by(today, keep), left_beside(self._road.open_plan.path), elsewhere
        )

    def confirm(self, proposal_id: int, today: date) -> ErasedFile:
        """Erase the file: somebody else than who proposed it. It cannot be taken back, by nobody.

        Copies of before are the matter of `Safekeeping.back_up`. Raises Impossible, NotFound, NotAllowed.
        """
        self._road.account.demand(Right.PRIVACY)
        self._demand_a_name()
        with self._road.open_plan.writing() as work:
            proposal = work.get(ErasureProposal, proposal_id)
            child = work.get(Child, proposal.child_id)
            self._demand_four_eyes(work, proposal)
            _refuse(work, child, proposal.ground, today)
            stays = (Change(timeline.stay, None) for timeline in work.stays_of((child.id,)))
            gone = (Change(child, None), *stays)
            left = self._what_is_left(work, proposal, today)
            title = Text.of("retention", _ERASED, number=left.number)
            line = work.erase_child(child.id, left, self._said(title))
        # Whoever shows the child looks again; of what went nothing is kept but this news.
        self._road.feed.publish(ChangeSet(line.id, title, gone, line.who, line.at, line.where, deed=line.deed))
        with suppress(PlanUnavailable):  # the file is gone; what lies beside it goes with the next backup
            tidy(self._road.open_plan)
        return left

    def erased(self) -> tuple[ErasedFile, ...]:
        """What is left of the files that went, the newest first."""
        self._road.account.demand(Right.PRIVACY)
        with self._road.reading() as plan:
            return tuple(sorted(plan.erased_files(), key=lambda file: (file.erased_on, file.id), reverse=True))

    def certificate(self, file_id: int, today: date) -> ErasureCertificate:
        """The paper about a file that went; raises NotFound."""
        self._road.account.demand(Right.PRIVACY)
        with self._road.reading() as plan:
            file = plan.get(ErasedFile, file_id)
        return ErasureCertificate(self._letters.letterhead(today), file)

    def _said(self, title: Text) -> ChangeSet:
        account = self._road.account
        return ChangeSet(0, title, (), account.user, self._road.now(), self._road.where, role=str(account.role))

    def _what_is_left(self, work: UnitOfWork, proposal: ErasureProposal, today: date) -> ErasedFile:
        mark = work.mark_of(self._road.open_plan.plan_id, proposal.child_id) or ""
        return ErasedFile(
            work.new_id(),
            proposal.child_id,
            mark,
            proposal.ground,
            today,
            gone_by(today, keep_of(work.settings().on(today))),
            proposal.proposed_by,
            proposal.proposed_on,
            self._road.account.user,
        )

    def _demand_a_name(self) -> None:
        if self._road.account.user == RECOVERY:
            raise Impossible(Text.of("retention", _PAPER))

    def _demand_four_eyes(self, plan: Reader, proposal: ErasureProposal) -> None:
        user = self._road.account.user
        if proposal.proposed_by != user:
            return
        others = tuple(_others(plan.colleagues(), user))
        if others:
            raise Impossible(Text.of("retention", _SAME, who=user, others=others))
        raise Impossible(Text.of("retention", _ALONE, who=user))


def _others(colleagues: Iterable[Colleague], user: str) -> Iterator[str]:
    """Who else may confirm."""
    for colleague in colleagues:
        if colleague.active and colleague.user != user and Right.PRIVACY in RIGHTS[colleague.role]:
            yield colleague.user


def _refuse(plan: Reader, child: Child, ground: ErasureGround, today: date) -> None:
    """Raise Impossible for a file that is not due, or that is still needed."""
    kept_until = birthday(child.born, plan.settings().on(today).retention_until_birthday)
    if ground is ErasureGround.RETENTION and today < kept_until:
        raise Impossible(Text.of("retention", _KEPT, child=_person(child), day=kept_until))
    stays = plan.stays_of((child.id,))
    for timeline in stays:
        _refuse_unended(timeline, child, today)
    _refuse_owing(plan, child, stays, today)


def _refuse_unended(timeline: Timeline, child: Child, today: date) -> None:
    nights, stay = timeline.period, timeline.stay.code
    if nights.until is None:
        raise Impossible(Text.of("retention", _STAYS_ON, child=_person(child), stay=stay, first=nights.first))
    if nights.last_night is not None and nights.until > today:
        first, last = nights.first, nights.last_night
        raise Impossible(Text.of("retention", _STAYS, child=_person(child), stay=stay, first=first, last=last))


def _refuse_owing(plan: Reader, child: Child, stays: tuple[Timeline, ...], today: date) -> None:
    """A long stay whose begin or end the payer was not told of is not over for us."""
    picture = Picture(plan.house(), plan.people_of((child.id,)), stays, (), plan.settings())
    papers = Papers(plan.dossiers(timeline.id for timeline in stays))
    for timeline in stays:
        for signal in signals_of(Case.of(timeline, picture, papers, today)):
            who = _person(child)
            words = Text.of("retention", _DUTY, stay=timeline.stay.code, child=who, signal=signal.text)
            raise Impossible(words)


def _person(child: Child) -> Person:
    return Person(child.code, child.full_name, child.initials)
