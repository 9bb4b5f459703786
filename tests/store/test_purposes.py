"""No column is kept of which nobody said what it is for; a column that is forgotten fails here."""

from sqlalchemy import Column, MetaData, Table, Text

from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.processing import Keeping, Level
from ckgdesk.store.purposes import USES, every_table, unexplained


def with_one_more(name: str) -> Table:
    """The table of children as a later programmer might leave it."""
    [child] = [table for table in every_table() if table.name == "child"]
    spoilt = child.to_metadata(MetaData())
    spoilt.append_column(Column(name, Text))
    return spoilt


def test_every_column_of_every_table_says_what_it_is_for() -> None:
    assert list(unexplained(every_table())) == []


def test_a_column_that_nobody_explained_is_named() -> None:
    others = [table for table in every_table() if table.name != "child"]

    assert list(unexplained([*others, with_one_more("nickname")])) == ["child.nickname"]


def test_a_table_that_nobody_explained_is_named() -> None:
    new = Table("visit", MetaData(), Column("id", Text))

    assert list(unexplained([*every_table(), new])) == ["visit.id"]


def test_a_use_of_a_column_that_is_gone_is_named() -> None:
    left = {**USES, "child": {**USES["child"], "nickname": USES["child"]["note"]}}

    assert list(unexplained(every_table(), left)) == ["child.nickname"]


def test_every_use_has_words_a_class_and_a_time() -> None:
    uses = {use for columns in USES.values() for use in columns.values()}

    assert all(use.what and use.purpose and use.level in Level and use.keeping in Keeping for use in uses)
    assert len(uses) > len(Role)
