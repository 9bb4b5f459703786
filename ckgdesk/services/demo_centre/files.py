"""The long-stay files of the short stays that run today: under way, not needed, or not begun while it is early."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from random import Random

from ckgdesk.domain.long_stay_file import FileStep, FileStepKind, LongStayFile
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline

_NEAR = 28
"""From this day on every road is begun."""


def files(stays: Iterable[Timeline], today: date, new_id: Callable[[], int]) -> Iterator[LongStayFile | FileStep]:
    """What is noted by today of the road of every short and crisis stay."""
    for stay in stays:
        running = stay.regime_on(today)
        if running is None or running.kind is PhaseKind.LONG:
            continue
        random = Random(stay.id)  # noqa: S311  its own, so that the rest of the centre stays as it is
        chance, begun = random.random(), stay.period.first + timedelta(days=random.randint(3, 8))
        if begun >= today:
            continue
        if (today - stay.period.first).days + 1 >= _NEAR or chance < 0.3:
            yield LongStayFile(new_id(), stay.id, applicant="CLB Wilgendal")
            kind = FileStepKind.A_DOCUMENT_FILED
            yield FileStep(new_id(), stay.id, kind, begun, "contextbegeleider", f"A-{stay.id:05}")
        elif chance < 0.8:
            yield LongStayFile(new_id(), stay.id, not_needed="Gaat terug naar huis", leaves_on=stay.period.until)
