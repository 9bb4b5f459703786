"""What every page works with: the open plan, and the ways to speak, remember, and take back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ckgdesk.services.access import Right
from ckgdesk.texts import Text
from ckgdesk.words import Words
from ui.clock import DayClock
from ui.feed import Feed
from ui.glass import Glass
from ui.history import History
from ui.keeper import Keeper
from ui.messages import Messages
from ui.names import Names
from ui.preferences import Preferences
from ui.tasks import Tasks
from ui.theme import Theme

if TYPE_CHECKING:  # the store takes a third of a second to load; the start page stands before it
    from ckgdesk.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands before any plan is open, and stays when another one is."""

    words: Words
    preferences: Preferences
    theme: Theme
    clock: DayClock
    names: Names
    tasks: Tasks

    def say(self, text: Text) -> str:
        """A sentence of the core, with people named as the screen names them now."""
        return self.words.say(text, self.names.people)


@dataclass(frozen=True, slots=True)
class Desk:
    """One open plan on one screen; every page gets it in its constructor."""

    workspace: Workspace
    history: History
    messages: Messages
    feed: Feed
    clock: DayClock
    theme: Theme
    preferences: Preferences
    words: Words
    tasks: Tasks
    names: Names
    keeper: Keeper
    glass: Glass

    @classmethod
    def of(cls, workspace: Workspace, around: Surroundings) -> Desk:
        """Sit down at a plan."""
        messages = Messages(around.say, find_ways=workspace.rescue.ways_out)
        may_override = workspace.account.may(Right.OVERRIDE)
        history = History(workspace.planning.revert, messages, around.words, may_override=may_override)
        feed = Feed(workspace.feed)
        feed.changed.connect(history.hear)
        feed.changed.connect(messages.look_for_other_ways)
        return cls(
            workspace,
            history,
            messages,
            feed,
            around.clock,
            around.theme,
            around.preferences,
            around.words,
            around.tasks,
            around.names,
            Keeper(workspace.safekeeping, feed, around.tasks, around.preferences),
            Glass(workspace.journal, messages),
        )

    def say(self, text: Text) -> str:
        """A sentence of the core, with people named as the screen names them now."""
        return self.words.say(text, self.names.people)

    def close(self) -> None:
        """Stand up: no more news, and the plan is let go."""
        self.feed.leave()
        self.workspace.close()
