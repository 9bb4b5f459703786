"""A clock on the wall that a test can set."""

from datetime import date, datetime, time


class Wall:
    """Tells the time it was set to."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def show(self, day: date) -> None:
        """Nine in the morning of `day`."""
        self.now = datetime.combine(day, time(9))
