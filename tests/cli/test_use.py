"""However `ckg` is called, it answers with a code and a sentence, in its own words."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ckgdesk.cli import COMMANDS
from tests.centre import PASSWORD
from tests.cli.caller import Ckg

LIBRARY_WORDS = (
    "usage:",
    "error:",
    "required",
    "invalid",
    "unrecognized",
    "expected one argument",
    "optional arguments",
)
COMMAND_NAMES = [command.name for command in COMMANDS]


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("nonsense",),
        ("stays",),
        ("stays", "plan.ckg", "--on", "31-12-2026"),
        ("stays", "plan.ckg", "--on", "2026-02-30"),
        ("stays", "plan.ckg", "--on", "0001-01-01"),
        ("stays", "plan.ckg", "--on"),
        ("stays", "plan.ckg", "--from", "2026-01-05", "--to", "2026-01-05"),
        ("stays", "plan.ckg", "--json=yes"),
        ("stays", "plan.ckg", "extra"),
        ("stays", "plan.ckg", "--bogus"),
        ("occupancy", "plan.ckg"),
        ("occupancy", "plan.ckg", "--from", "2026-01-05"),
        ("occupancy", "plan.ckg", "--from", "2026-01-05", "--to", "2026-01-06", "--by", "room"),
        ("move", "plan.ckg", "V1"),
        ("move", "plan.ckg", "V1", "--place", ""),
        ("convert", "plan.ckg", "V1", "--first", "2026-01-05"),
        ("week", "plan.ckg", "--week", "2026-W54", "--pdf", "w.pdf"),
        ("week", "plan.ckg", "--week", "48", "--pdf", "w.pdf"),
        ("week", "plan.ckg", "--week", "2026-W48"),
        ("demo", "plan.ckg", "--size", "huge"),
        ("bench", "everything"),
    ],
)
def test_wrong_use_exits_2_with_one_sentence_of_our_own(ckg: Ckg, arguments: tuple[str, ...]) -> None:
    outcome = ckg.bare(*arguments)

    assert (outcome.code, outcome.out, len(outcome.sentences)) == (2, "", 1)
    assert not [word for word in LIBRARY_WORDS if word in outcome.err]


def test_it_speaks_dutch(ckg: Ckg) -> None:
    assert "onbekend" in ckg.bare("nonsense").err
    assert ckg.bare("--help").out.startswith("Gebruik: ckg")


@pytest.mark.parametrize("command", COMMAND_NAMES)
def test_every_command_explains_itself(command: str, ckg: Ckg) -> None:
    outcome = ckg.bare(command, "--help")

    assert (outcome.code, outcome.err) == (0, "")
    assert f"ckg {command}" in outcome.out
    assert not [word for word in LIBRARY_WORDS if word in outcome.out]


def test_the_explanation_names_every_command(ckg: Ckg) -> None:
    out = ckg.bare("--help").out

    assert [command for command in COMMAND_NAMES if f" {command} " not in out] == []


def test_the_commands_are_those_of_the_contract() -> None:
    assert set(COMMAND_NAMES) >= {
        "new", "demo", "import", "export", "stays", "signals", "occupancy", "two-thirds", "move", "convert", "week",
        "verify", "journal",
    }  # fmt: skip


@pytest.mark.parametrize("place", [0, 1, 2])
def test_json_may_be_asked_anywhere(ckg: Ckg, place: int) -> None:
    arguments: list[object] = ["stays", ckg.plan, "--password-file", ckg.secret]
    arguments.insert(place, "--json")

    assert len(ckg.bare(*arguments).document) == 3


def test_the_password_may_stand_in_a_file_that_the_environment_names(
    ckg: Ckg, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "woord").write_bytes(b"\xef\xbb\xbf" + PASSWORD.encode() + b"\r\n")
    monkeypatch.setenv("CKG_PASSWORD_FILE", str(tmp_path / "woord"))

    assert ckg.bare("stays", ckg.plan).code == 0


def test_an_option_wins_over_the_environment(ckg: Ckg, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "wrong").write_text("verkeerd", encoding="utf-8")
    monkeypatch.setenv("CKG_PASSWORD_FILE", str(tmp_path / "wrong"))

    assert (ckg("stays").code, ckg.bare("stays", ckg.plan).code) == (0, 3)


def test_the_password_may_come_from_the_standard_input(
    ckg: Ckg, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "typed").write_text(f"{PASSWORD}\n", encoding="utf-8")

    with (tmp_path / "typed").open(encoding="utf-8") as typed:
        monkeypatch.setattr("sys.stdin", typed)
        outcome = ckg.bare("stays", ckg.plan, "--password-file", "-")

    assert outcome.code == 0


@pytest.mark.parametrize("content", [None, b"", b"\xff\xfe\x00", b"\n"])
def test_without_a_readable_password_it_is_wrong_use(ckg: Ckg, tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "woord"
    if content is not None:
        path.write_bytes(content)

    outcome = ckg("stays", "--password-file", path)

    assert (outcome.code, outcome.out, len(outcome.sentences)) == (2, "", 1)


def test_without_any_password_it_is_wrong_use(ckg: Ckg, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("CKG_PASSWORD_FILE", raising=False)
    (tmp_path / "nothing").touch()

    with (tmp_path / "nothing").open(encoding="utf-8") as nothing:
        monkeypatch.setattr("sys.stdin", nothing)
        outcome = ckg.bare("stays", ckg.plan)

    assert outcome.code == 2


def test_the_account_may_be_named(ckg: Ckg) -> None:
    assert ckg("stays", "--user", "AN").code == 0
    assert ckg("stays", "--user", "piet").code == 3


def test_ctrl_c_ends_it_with_a_word(ckg: Ckg, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("ckgdesk.cli.session.Session.password", interrupt)

    outcome = ckg("stays")

    assert (outcome.code, outcome.out, len(outcome.sentences)) == (1, "", 1)


def test_one_document_and_nothing_else_stands_on_the_standard_output(demo: Ckg) -> None:
    for command in ("stays", "signals", "two-thirds", "journal", "verify"):
        json.loads(demo(command, "--json").out)


COMMON = (
    "--json",
    "--from",
    "--to",
    "--on",
    "--place",
    "--first",
    "--until",
    "--by",
    "--week",
    "--pdf",
    "--child",
    "--user",
)
VALUES = (
    "2026-01-05",
    "2026-02-01",
    "group",
    "P1",
    "V1",
    "K1",
    "2026-W05",
    "week.pdf",
    "",
    "-",
    "--",
    "x" * 300,
    "é\u202e",
    "=",
    "0",
    "0000-00-00",
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    command=st.sampled_from(
        ["stays", "signals", "occupancy", "two-thirds", "journal", "move", "convert", "week", "nix"]
    ),
    words=st.lists(st.sampled_from((*COMMON, *VALUES)), max_size=7),
)
def test_no_words_whatever_make_it_stumble(ckg: Ckg, command: str, words: list[str]) -> None:
    outcome = ckg(command, *words)

    assert outcome.code in (0, 1, 2, 3)
    assert outcome.out or outcome.err
