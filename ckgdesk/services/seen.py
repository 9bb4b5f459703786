"""Whether what a wish is about is still as the planner saw it."""

from __future__ import annotations

from ckgdesk.services.draft import Draft, stay_of
from ckgdesk.store.reader import Reader


def demand_as_seen(plan: Reader, draft: Draft, as_of: int) -> None:
    """Raise ChangedElsewhere when a stay of the draft was changed after a line of the journal.

    A wish such as "three days later" would else be made from wherever somebody else has put the stay meanwhile.
    """
    news = plan.news_since(as_of)
    for before, _ in draft.stays.values():
        if before is None:
            continue
        # Very much news is not read; then nobody knows, and it is better to look again.
        changed = (
            (before.stay,) if news is None else (one.record for one in news.changes if stay_of(one.record) == before.id)
        )
        for record in changed:
            raise plan.changed_elsewhere(record)
