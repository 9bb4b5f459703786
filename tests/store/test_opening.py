"""Whatever is wrong with a plan is one sentence, and not a byte of it changes."""

import hashlib
import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ckgdesk.domain.errors import PlanDamaged, PlanUnavailable
from ckgdesk.store import sqlite
from ckgdesk.store.guesses import guess_file
from ckgdesk.store.key_file import key_files
from ckgdesk.store.opening import create_plan, open_plan
from ckgdesk.texts import Text
from tests.plans import CHEAP, PASSWORD, opened

Harm = Callable[[Path], object]


def refusal(path: Path, password: str = PASSWORD, user: str | None = None) -> Text:
    with pytest.raises(PlanUnavailable) as caught:
        open_plan(path, password=password, user=user)
    return caught.value.text


def flip(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


def fill_with(content: bytes) -> Harm:
    return lambda path: path.write_bytes(content)


def mark_as_newer(path: Path) -> None:
    plan = opened(path)
    plan.close()
    connection = sqlite.connect(path, plan.key)
    connection.execute("PRAGMA user_version = 99")
    connection.execute("UPDATE plan SET made_by = '9.1'")
    connection.close()


def become_another_program(path: Path) -> None:
    plan = opened(path)
    plan.close()
    connection = sqlite.connect(path, plan.key)
    connection.execute("PRAGMA application_id = 7")
    connection.close()


def become_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def lose_both_key_files(path: Path) -> None:
    for keys in key_files(path):
        keys.unlink()


def spoil_both_key_files(path: Path) -> None:
    for keys in key_files(path):
        flip(keys, 40)


def become_newer_key_files(path: Path) -> None:
    for keys in key_files(path):
        body = {**json.loads(keys.read_bytes()), "format": 99}
        del body["checksum"]
        checksum = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
        keys.write_text(json.dumps({**body, "checksum": checksum}))


HARMS: dict[str, tuple[Harm, str]] = {
    "missing": (Path.unlink, "does not exist"),
    "folder": (become_a_folder, "is a folder"),
    "empty": (fill_with(b""), "is empty"),
    "picture": (fill_with(b"\x89PNG" * 5000), "is damaged"),
    "zeros": (fill_with(bytes(1_000_000)), "is damaged"),
    "cut": (lambda path: path.write_bytes(path.read_bytes()[:5000]), "is damaged"),
    "first page": (lambda path: flip(path, 100), "is damaged"),
    "last page": (lambda path: flip(path, path.stat().st_size - 2000), "is damaged"),
    "salt": (lambda path: flip(path, 3), "is damaged"),
    "newer": (mark_as_newer, "was made by ckgdesk {version}"),
    "another program": (become_another_program, "is no plan of ckgdesk"),
    "no key file": (lose_both_key_files, "There is no key file {keys}"),
    "newer key file": (become_newer_key_files, "{keys} was made by a newer ckgdesk"),
    "spoilt key file": (spoil_both_key_files, "The key file {keys} is damaged"),
}


@contextmanager
def bytes_unchanged(path: Path) -> Iterator[None]:
    def seen() -> dict[str, bytes]:
        files = (file for file in path.parent.iterdir() if file.is_file() and file != guess_file(path))
        return {file.name: file.read_bytes() for file in files}

    before = seen()
    yield
    assert seen() == before


@pytest.mark.parametrize(("harm", "sentence"), HARMS.values(), ids=HARMS.keys())
def test_a_plan_that_cannot_be_opened_says_why_and_stays_as_it_is(path: Path, harm: Harm, sentence: str) -> None:
    harm(path)

    with bytes_unchanged(path):
        text = refusal(path)

    assert sentence in text.source


@pytest.mark.parametrize(("harm", "sentence"), HARMS.values(), ids=HARMS.keys())
def test_every_refusal_says_what_to_do_next(path: Path, harm: Harm, sentence: str) -> None:
    harm(path)

    assert refusal(path).source.count(". ") >= 1, sentence


MENDED_BY_A_BACKUP = (
    "empty",
    "picture",
    "zeros",
    "cut",
    "first page",
    "last page",
    "salt",
    "no key file",
    "spoilt key file",
)


@pytest.mark.parametrize("name", MENDED_BY_A_BACKUP)
def test_what_a_backup_mends_says_so_to_the_program(path: Path, name: str) -> None:
    HARMS[name][0](path)

    with pytest.raises(PlanDamaged) as caught:
        open_plan(path, password=PASSWORD)

    assert caught.value.path == path


@pytest.mark.parametrize("name", sorted(HARMS.keys() - set(MENDED_BY_A_BACKUP)))
def test_what_a_backup_does_not_mend_does_not_ask_for_one(path: Path, name: str) -> None:
    HARMS[name][0](path)

    with pytest.raises(PlanUnavailable) as caught:
        open_plan(path, password=PASSWORD)

    assert not isinstance(caught.value, PlanDamaged)


def test_a_newer_plan_says_by_which_version_it_was_made(path: Path) -> None:
    mark_as_newer(path)

    assert dict(refusal(path).values)["version"] == "9.1"


def test_a_plain_database_beside_a_key_file_is_damaged(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as plain:
        plain.execute("CREATE TABLE stay (id)")
    plain.close()

    assert "damaged" in refusal(path).source


def test_a_wrong_password_and_an_unknown_user_are_told_apart_by_nobody(path: Path) -> None:
    wrong = refusal(path, password="rode-vijver", user="an")  # noqa: S106  a wrong one

    assert refusal(path, user="bert") == wrong


def test_a_wrong_password_leaves_the_plan_as_it_is(path: Path) -> None:
    with bytes_unchanged(path):
        refusal(path, password="rode-vijver")  # noqa: S106  a wrong one


def test_the_user_name_may_be_typed_with_other_capitals(path: Path) -> None:
    plan = open_plan(path, password=PASSWORD, user=" An ")
    plan.close()

    assert plan.user == "an"


def test_the_key_file_of_another_plan_does_not_open_this_one(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "spar.ckg"
    create_plan(other, centre="De Spar", user="an", password=PASSWORD, cost=CHEAP)
    for theirs, ours in zip(key_files(other), key_files(path), strict=True):
        shutil.copy(theirs, ours)

    assert "damaged" in refusal(path).source


def test_a_plan_that_says_it_is_another_is_not_trusted(path: Path) -> None:
    plan = opened(path)
    plan.close()
    connection = sqlite.connect(path, plan.key)
    connection.execute("UPDATE plan SET plan_id = 'another'")
    connection.close()

    assert "damaged" in refusal(path).source


def test_the_recovery_key_opens_the_plan_however_it_is_typed(tmp_path: Path) -> None:
    path = tmp_path / "linde.ckg"
    printed = create_plan(path, centre="De Linde", user="an", password=PASSWORD, cost=CHEAP)

    plan = open_plan(path, password=printed.lower().replace("-", " "))
    plan.close()

    assert plan.user == "recovery"


def test_a_recovery_key_of_another_plan_opens_nothing(path: Path, tmp_path: Path) -> None:
    printed = create_plan(tmp_path / "spar.ckg", centre="De Spar", user="an", password=PASSWORD, cost=CHEAP)

    assert refusal(path, password=printed) == refusal(path, password="rode-vijver")  # noqa: S106  a wrong one


@pytest.mark.parametrize("name", ["linde.ckg", "linde.ckg.keys", "linde.ckg.keys.bak"])
def test_a_plan_is_never_made_over_something_else(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("somebody's")

    with pytest.raises(PlanUnavailable):
        create_plan(tmp_path / "linde.ckg", centre="De Linde", user="an", password=PASSWORD, cost=CHEAP)

    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_a_plan_in_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(PlanUnavailable, match="no folder"):
        create_plan(tmp_path / "nowhere" / "linde.ckg", centre="De Linde", user="an", password=PASSWORD, cost=CHEAP)


def test_a_read_only_file_can_be_looked_at(path: Path) -> None:
    path.chmod(0o444)
    plan = opened(path)

    with plan.reading() as reader:
        settings = reader.setting_records()
    plan.close()

    assert plan.read_only
    assert settings


def test_a_read_only_file_is_not_written(path: Path) -> None:
    path.chmod(0o444)
    plan = opened(path)

    with bytes_unchanged(path), pytest.raises(PlanUnavailable), plan.writing():
        pass

    plan.close()


def test_a_file_nobody_may_read_is_not_opened(path: Path) -> None:
    path.chmod(0)

    assert "no right to read" in refusal(path).source


def test_a_name_with_signs_of_an_address_is_a_name(tmp_path: Path) -> None:
    path = tmp_path / "linde?mode=memory&x=%41#é.ckg"
    create_plan(path, centre="De Linde", user="an", password=PASSWORD, cost=CHEAP)

    opened(path).close()

    assert path.stat().st_size > 0
