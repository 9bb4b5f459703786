"""The plan's key is wrapped once for each person and once for paper; the file that holds it survives damage."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckgdesk.store.key_file import key_files, read_ring, write_ring
from ckgdesk.store.keys import Cost, KeyRing, Slot, SlotKind, new_slot, unlock
from ckgdesk.store.login import RECOVERY
from ckgdesk.store.recovery import as_recovery_key, new_recovery_key
from tests.plans import CHEAP, PASSWORD, opened

KEY = b"k" * 32
RING = KeyRing("plan-1")


def opened_with(slot: Slot, secret: str) -> tuple[bytes, ...] | None:
    inside = unlock(RING, slot, secret)
    return None if inside is None else inside.keys


def test_the_password_unwraps_the_key() -> None:
    slot = new_slot(RING, KEY, "an", PASSWORD, cost=CHEAP)

    assert opened_with(slot, PASSWORD) == (KEY,)


def test_another_password_does_not() -> None:
    slot = new_slot(RING, KEY, "an", PASSWORD, cost=CHEAP)

    assert unlock(RING, slot, PASSWORD + "!") is None


def test_letters_composed_otherwise_are_the_same_password() -> None:
    slot = new_slot(RING, KEY, "an", "caf\u00e9", cost=CHEAP)

    assert opened_with(slot, "cafe\u0301") == (KEY,)


def test_a_slot_moved_to_another_plan_opens_nothing() -> None:
    slot = new_slot(RING, KEY, "an", PASSWORD, cost=CHEAP)

    assert unlock(KeyRing("plan-2"), slot, PASSWORD) is None


def test_two_slots_of_one_password_have_nothing_in_common() -> None:
    one, two = (new_slot(RING, KEY, "an", PASSWORD, cost=CHEAP) for _ in range(2))

    assert not {one.salt, one.sealed, one.public, *one.wraps} & {two.salt, two.sealed, two.public, *two.wraps}


def test_a_guess_costs_128_mebibytes_unless_said_otherwise() -> None:
    assert Cost() == Cost(memory_kib=128 * 1024, rounds=3, lanes=2)


def test_a_new_plan_has_one_account_and_a_recovery_slot(path: Path) -> None:
    ring = read_ring(path)

    assert ring.accounts() == ("an",)
    assert ring.slot_for(RECOVERY, SlotKind.RECOVERY) is not None


def test_a_password_never_opens_as_the_recovery_key(path: Path) -> None:
    assert read_ring(path).slot_for(RECOVERY, SlotKind.PASSWORD) is None


@pytest.mark.parametrize("harm", ["gone", "cut", "flipped", "empty"])
@pytest.mark.parametrize("number", [0, 1])
def test_one_whole_copy_of_the_key_file_is_enough(path: Path, number: int, harm: str) -> None:
    keys = key_files(path)[number]
    content = keys.read_bytes()
    harmed = {"gone": b"", "cut": content[:300], "flipped": content.replace(b"A", b"B"), "empty": b""}[harm]
    keys.write_bytes(harmed)
    if harm == "gone":
        keys.unlink()

    opened(path).close()


def test_the_key_file_holds_neither_the_password_nor_the_key(path: Path) -> None:
    plan = opened(path)
    plan.close()
    content = key_files(path)[0].read_bytes()

    assert PASSWORD.encode() not in content
    assert plan.key not in content
    assert plan.key.hex().encode() not in content


def test_the_key_files_are_for_their_owner_only(path: Path, tmp_path: Path) -> None:
    ring = read_ring(path)
    (tmp_path / "new").mkdir()
    write_ring(tmp_path / "new" / "linde.ckg", ring)

    modes = {file.stat().st_mode & 0o777 for file in key_files(tmp_path / "new" / "linde.ckg")}

    assert modes == {0o600}


def test_a_key_file_can_be_read_by_people_who_look_for_trouble(path: Path) -> None:
    written = json.loads(key_files(path)[0].read_text())

    assert [(slot["user"], slot["kind"]) for slot in written["slots"]] == [("an", "password"), ("recovery", "recovery")]


def test_two_recovery_keys_differ() -> None:
    assert new_recovery_key() != new_recovery_key()


def test_a_recovery_key_stands_in_groups_of_four() -> None:
    assert [len(group) for group in new_recovery_key().split("-")] == [4] * 9


def test_letters_that_look_alike_are_taken_for_each_other() -> None:
    key = "-".join(["0011"] * 8)
    printed = next(k for k in (new_recovery_key() for _ in range(1000)) if {"0", "1"} <= set(k))

    assert as_recovery_key(printed.replace("0", "o").replace("1", "l")) == printed
    assert as_recovery_key(key) is None


@given(st.integers(0, 43), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_a_slip_of_the_pen_is_seen(at: int, letter: str) -> None:
    printed = new_recovery_key()
    slipped = printed[:at] + letter + printed[at + 1 :]

    assert printed[at] in {letter, "-"} or as_recovery_key(slipped) is None


@given(st.text())
def test_no_password_is_taken_for_a_recovery_key_by_chance(password: str) -> None:
    assert as_recovery_key(password) is None
