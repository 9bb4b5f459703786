"""Who works with the plan: accounts, their roles and groups, their passwords, and the key on paper."""

from __future__ import annotations

from base64 import b32encode
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.colleagues import SHORTEST_PASSWORD, Colleague, Duty, Role
from ckgdesk.domain.errors import Impossible, NotFound, PlanUnavailable
from ckgdesk.domain.house import LivingGroup
from ckgdesk.services.access import Account, Right
from ckgdesk.services.road import Road, Step
from ckgdesk.store import auditing, leaving, slots
from ckgdesk.store.keys import plain
from ckgdesk.store.login import RECOVERY, Credentials, code_address, code_fits
from ckgdesk.store.plan import Plan
from ckgdesk.store.reader import Reader
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_ADD = QT_TRANSLATE_NOOP("accounts", "New account {user}")
_ROLE = QT_TRANSLATE_NOOP("accounts", "Role of {user}")
_OWN_PASSWORD = QT_TRANSLATE_NOOP("accounts", "{user} chose another password")
_RESET = QT_TRANSLATE_NOOP("accounts", "New password for {user}")
_REMOVE = QT_TRANSLATE_NOOP("accounts", "Account {user} removed; the plan has another key")
_PAPER = QT_TRANSLATE_NOOP("accounts", "New recovery key")
_FACTOR = QT_TRANSLATE_NOOP("accounts", "Second factor of {user}")

_NO_NAME = QT_TRANSLATE_NOOP("accounts", "Give the name with which this person logs in.")
_TAKEN = QT_TRANSLATE_NOOP(
    "accounts", "{user} has or had an account; a name is given out once, for the journal's sake. Choose another name."
)
_SHARED = QT_TRANSLATE_NOOP(
    "accounts", "{user} is not the name of one person. Give everybody an account of their own, also at night."
)
_SHORT = QT_TRANSLATE_NOOP("accounts", "The password needs at least %n letter(s) or figure(s).", "", 1)
_SAME = QT_TRANSLATE_NOOP("accounts", "The password may not be the user name. Choose another one.")
_NO_GROUP = QT_TRANSLATE_NOOP("accounts", "Choose at least one living group for a group worker.")
_LAST = QT_TRANSLATE_NOOP("accounts", "{user} is the last administrator. Make somebody else administrator first.")
_ONESELF = QT_TRANSLATE_NOOP("accounts", "Nobody removes the own account. Ask another administrator.")
_NOBODY = QT_TRANSLATE_NOOP("accounts", "There is no account {user}. Check the name.")
_LEFT = QT_TRANSLATE_NOOP("accounts", "{user} has no account in this plan any more. Ask an administrator.")
_WRONG_CODE = QT_TRANSLATE_NOOP("accounts", "This is not the code of the new entry in the app. Try the next one.")

_NO_PERSON: Final = frozenset(
    {"admin", "administrator", "algemeen", "allen", "begeleider", "begeleiding", "beheer", "beheerder", "bureau"}
    | {"centrum", "ckg", "coordinator", "coördinator", "dienst", "gast", "gebruiker", "groep", "iedereen", "leefgroep"}
    | {"nacht", "nachtdienst", "nachtwacht", "onthaal", "permanentie", "personeel", "planner", "planning", "recovery"}
    | {"secretariaat", "stagiair", "team", "test", "user", "wacht"}
)
"""What is written on a yellow note beside a shared password."""


@dataclass(frozen=True, slots=True)
class NewAccount:
    """Somebody who is to have an account; the password is handed over and changed by its owner."""

    user: str
    role: Role
    password: str = field(repr=False)
    group_ids: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One account, and the living groups it works for."""

    colleague: Colleague
    groups: tuple[LivingGroup, ...]


@dataclass(frozen=True, slots=True)
class NewFactor:
    """What an app needs to make codes: an address to scan, and the same secret to type. Nothing is kept yet."""

    address: str = field(repr=False)
    typed: str = field(repr=False)
    secret: bytes = field(repr=False)


def account_of(plan: Plan) -> Account:
    """The account of who opened a plan; whoever holds the key on paper is administrator. Raises PlanUnavailable."""
    if plan.user == RECOVERY:
        return Account(RECOVERY, Role.ADMINISTRATOR)
    with plan.reading() as reader:
        found = _named(reader, plan.user)
        if found is None or not found.active:
            raise PlanUnavailable(Text.of("accounts", _LEFT, user=plan.user))
        groups = frozenset(duty.group_id for duty in reader.duties() if duty.colleague_id == found.id)
    account = Account(found.user, found.role, groups)
    if account.may(Right.JOURNAL) and not plan.read_only:
        auditing.begin(plan)
    return account


def refuse_shared(user: str) -> None:
    """Raise Impossible for what is the name of no single person."""
    bare = "".join(letter for letter in plain(user) if letter.isalpha())
    if {plain(user), bare} & _NO_PERSON:
        raise Impossible(Text.of("accounts", _SHARED, user=user))


class Accounts:
    """Raises Impossible for a wish without sense, NotFound, NotAllowed, PlanUnavailable."""

    def __init__(self, road: Road) -> None:
        self._road = road

    @property
    def me(self) -> Account:
        """Who is working."""
        return self._road.account

    def all(self) -> tuple[AccountRow, ...]:
        """Everybody with an account, by name."""
        self.me.demand(Right.ACCOUNTS)
        with self._road.reading() as plan:
            groups, duties = plan.house().groups, plan.duties()
            active = [colleague for colleague in plan.colleagues() if colleague.active]
        worked = {c.id: [groups[d.group_id] for d in duties if d.colleague_id == c.id] for c in active}
        rows = (AccountRow(colleague, tuple(worked[colleague.id])) for colleague in active)
        return tuple(sorted(rows, key=lambda row: plain(row.colleague.user)))

    def mine(self) -> Colleague | None:
        """The own account; None for whoever opened the plan with the key on paper."""
        self.me.demand(Right.OWN)
        with self._road.reading() as plan:
            return _named(plan, self.me.user)

    def add(self, new: NewAccount, today: date) -> ChangeSet:
        """Give somebody an account."""
        user = " ".join(new.user.split())
        with self._road.change(Right.ACCOUNTS, Text.of("accounts", _ADD, user=user)) as step:
            _refuse_name(user, step.plan)
            _refuse_password(new.password, user)
            colleague = Colleague(step.new_id(), user, new.role, password_of=today)
            step.write(None, colleague)
            _set_groups(step, colleague, new.group_ids)
            slots.give_slot(self._road.open_plan, user, new.password)
        auditing.share(self._road.open_plan)
        return step.change_set

    def change_role(self, user: str, role: Role, group_ids: Iterable[int] = ()) -> ChangeSet:
        """Give somebody another role, and other groups; it holds from the next time the plan is opened."""
        with self._road.change(Right.ACCOUNTS, Text.of("accounts", _ROLE, user=user)) as step:
            before = _active(step.plan, user)
            if role is not Role.ADMINISTRATOR:
                _refuse_last(step.plan, before)
            after = replace(before, role=role)
            step.write(before, after)
            _set_groups(step, after, frozenset(group_ids))
        auditing.share(self._road.open_plan)
        return step.change_set

    def change_password(self, old: str, new: str, today: date, code: str = "") -> ChangeSet:
        """Choose another password for the own account."""
        with self._road.change(Right.OWN, Text.of("accounts", _OWN_PASSWORD, user=self.me.user)) as step:
            before = _active(step.plan, self.me.user)
            _refuse_password(new, before.user)
            step.write(before, replace(before, password_of=today))
            step.noted = True
            slots.change_password(self._road.open_plan, Credentials(old, before.user, code), new)
        return step.change_set

    def reset_password(self, user: str, password: str, today: date) -> ChangeSet:
        """Give somebody a new password; a second factor is gone with the old one."""
        with self._road.change(Right.ACCOUNTS, Text.of("accounts", _RESET, user=user)) as step:
            before = _active(step.plan, user)
            _refuse_password(password, before.user)
            step.write(before, replace(before, password_of=today, second_factor=False))
            step.noted = True
            slots.give_slot(self._road.open_plan, before.user, password)
        auditing.share(self._road.open_plan)
        return step.change_set

    def remove(self, user: str) -> ChangeSet:
        """Take somebody's account away; the plan gets another key, which nobody who left can know."""
        self.me.demand(Right.ACCOUNTS)
        slots.check_removable(self._road.open_plan)
        with self._road.change(Right.ACCOUNTS, Text.of("accounts", _REMOVE, user=user)) as step:
            before = _active(step.plan, user)
            if plain(before.user) == plain(self.me.user):
                raise Impossible(Text.of("accounts", _ONESELF))
            _refuse_last(step.plan, before)
            step.write(before, replace(before, active=False, second_factor=False))
        # Written first: whoever is marked as gone is not let in, also when the power goes before the key is another.
        slots.take_slot(self._road.open_plan, before.user)
        leaving.write_down(self._road.open_plan, self._road.open_plan.path.parent)
        return step.change_set

    def renew_recovery(self) -> str:
        """A new key to print; the one on paper opens nothing any more."""
        with self._road.change(Right.ACCOUNTS, Text.of("accounts", _PAPER)) as step:
            step.noted = True
            printed = slots.renew_recovery(self._road.open_plan)
        auditing.share(self._road.open_plan)
        return printed

    def confirm(self, password: str, code: str = "") -> None:
        """Is it still the same person? Raises PlanUnavailable, and counts as a guess, when it is not."""
        self.me.demand(Right.OWN)
        slots.proven(self._road.open_plan, Credentials(password, self.me.user, code))

    def new_factor(self) -> NewFactor:
        """The secret of a second factor, to bring into an app on a telephone."""
        self.me.demand(Right.SECOND_FACTOR)
        secret = slots.new_factor()
        address = code_address(secret, self.me.user, f"ckgdesk {self._road.open_plan.centre}")
        return NewFactor(address, b32encode(secret).decode(), secret)

    def turn_factor_on(self, password: str, new: NewFactor, code: str) -> ChangeSet:
        """Ask for a code at each login from now on; `code` shows that the app has the secret."""
        self.me.demand(Right.SECOND_FACTOR)
        if not code_fits(new.secret, code):
            raise Impossible(Text.of("accounts", _WRONG_CODE))
        return self._change_factor(Credentials(password, self.me.user), new.secret)

    def turn_factor_off(self, password: str, code: str) -> ChangeSet:
        """Ask for no code any more."""
        return self._change_factor(Credentials(password, self.me.user, code), None)

    def _change_factor(self, given: Credentials, secret: bytes | None) -> ChangeSet:
        with self._road.change(Right.OWN, Text.of("accounts", _FACTOR, user=self.me.user)) as step:
            before = _active(step.plan, self.me.user)
            step.write(before, replace(before, second_factor=secret is not None))
            slots.change_factor(self._road.open_plan, given, secret)
        return step.change_set


def _named(plan: Reader, user: str) -> Colleague | None:
    return next((colleague for colleague in plan.colleagues() if plain(colleague.user) == plain(user)), None)


def _active(plan: Reader, user: str) -> Colleague:
    found = _named(plan, user)
    if found is None or not found.active:
        raise NotFound(Text.of("accounts", _NOBODY, user=user))
    return found


def _refuse_name(user: str, plan: Reader) -> None:
    """No name, a name somebody had, or the name of no single person."""
    if not user:
        raise Impossible(Text.of("accounts", _NO_NAME))
    if plain(user) == RECOVERY or _named(plan, user) is not None:
        raise Impossible(Text.of("accounts", _TAKEN, user=user))
    house = plan.house()
    units = [group.name for group in house.groups.values()] + [site.name for site in house.sites.values()]
    if plain(user) in map(plain, units):
        raise Impossible(Text.of("accounts", _SHARED, user=user))
    refuse_shared(user)


def _refuse_password(password: str, user: str) -> None:
    if len(password) < SHORTEST_PASSWORD:
        raise Impossible(Text.of("accounts", _SHORT, count=SHORTEST_PASSWORD))
    if plain(password).split() == plain(user).split():
        raise Impossible(Text.of("accounts", _SAME))


def _refuse_last(plan: Reader, colleague: Colleague) -> None:
    """Somebody must be left who can manage accounts."""
    others = (other for other in plan.colleagues() if other.id != colleague.id and other.active)
    if colleague.role is Role.ADMINISTRATOR and all(other.role is not Role.ADMINISTRATOR for other in others):
        raise Impossible(Text.of("accounts", _LAST, user=colleague.user))


def _set_groups(step: Step, colleague: Colleague, group_ids: frozenset[int]) -> None:
    wanted = group_ids if colleague.role is Role.GROUP_WORKER else frozenset()
    if colleague.role is Role.GROUP_WORKER and not wanted:
        raise Impossible(Text.of("accounts", _NO_GROUP))
    had = {duty.group_id: duty for duty in step.plan.duties() if duty.colleague_id == colleague.id}
    for group_id in had.keys() - wanted:
        step.write(had[group_id], None)
    for group_id in sorted(wanted - had.keys()):
        step.plan.get(LivingGroup, group_id)
        step.write(None, Duty(step.new_id(), colleague.id, group_id))
