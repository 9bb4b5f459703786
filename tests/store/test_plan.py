"""A plan is made, opened, written and read; a transaction is whole or was never there."""

import pytest

from ckgdesk.domain.house import Site
from ckgdesk.domain.settings import default_settings
from ckgdesk.store.plan import Plan


def test_a_new_plan_has_every_setting_at_its_default(plan: Plan) -> None:
    with plan.reading() as reader:
        settings = reader.setting_records()

    assert {setting.name: setting.value for setting in settings} == default_settings()


def test_what_was_written_is_read_in_the_next_transaction(plan: Plan) -> None:
    site = Site(900, "De Linde")

    with plan.writing() as work:
        work.write(None, site)

    with plan.reading() as reader:
        assert reader.get(Site, 900) == site


def test_a_transaction_that_fails_was_never_there(plan: Plan) -> None:
    with pytest.raises(RuntimeError, match="stop"), plan.writing() as work:
        work.write(None, Site(900, "De Linde"))
        work.flush()
        raise RuntimeError("stop")

    with plan.reading() as reader:
        assert reader.house().sites == {}
