"""Pages that only count how often they looked, for tests of the window around them."""

from ui.page import Page, Verb


class FakePage(Page):
    """A page without a plan."""

    icon_name = "board"

    def __init__(self, title: str, verbs: frozenset[Verb] = frozenset(), number: int = 1) -> None:
        super().__init__()
        self._title = title
        self.number = number
        self.verbs = verbs
        self.looked = 0
        self.followed: list[Verb] = []

    @property
    def title(self) -> str:
        return self._title

    def refresh(self) -> None:
        self.looked += 1

    def follow(self, verb: Verb) -> None:
        self.followed.append(verb)
