"""`ckg signals --notify` tells the desktop how many there are, and never whom they are about."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from ckgdesk.cli.session import Extras
from tests.cli.caller import Ckg
from ui.desktop_notice import tell_desktop


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], Path]:
    """A desktop whose `notify-send` writes down what it is told, and ends as it is asked to."""

    def of(code: int) -> Path:
        told = tmp_path / "told"
        program = tmp_path / "notify-send"
        program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{told}"\nexit {code}\n', encoding="utf-8")
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
        monkeypatch.setenv("DISPLAY", ":99")
        return told

    return of


class Desktop:
    """Somebody who sees every notification."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def __call__(self, words: str) -> bool:
        self.told.append(words)
        return True


def asked(demo: Ckg, notify: Callable[[str], bool] | None) -> Ckg:
    return Ckg(demo.plan, demo.secret, Extras(notify=notify))


def test_it_tells_how_many_cannot_wait(demo: Ckg) -> None:
    seen = Desktop()

    outcome = asked(demo, seen)("signals", "--notify", "--json")

    pressing = sum(signal["level"] in {"urgent", "over"} for signal in outcome.document)
    assert (outcome.code, outcome.err) == (0, "")
    assert seen.told == [f"{pressing} signalen kunnen niet wachten. Open ckgdesk, pagina Aandacht."]


def test_without_a_screen_it_says_so_and_gives_the_list(demo: Ckg) -> None:
    outcome = asked(demo, lambda _: False)("signals", "--notify", "--json")

    assert (outcome.code, len(outcome.sentences)) == (0, 1)
    assert outcome.document == asked(demo, None)("signals", "--json").document


def test_nothing_to_tell_is_not_told(empty: Ckg) -> None:
    seen = Desktop()

    outcome = asked(empty, seen)("signals", "--notify", "--json")

    assert (outcome.code, outcome.err, json.loads(outcome.out), seen.told) == (0, "", [], [])


def test_a_desktop_on_linux_is_told_by_its_own_program(desktop: Callable[[int], Path]) -> None:
    told = desktop(0)

    assert tell_desktop("2 signalen kunnen niet wachten.")
    assert told.read_text(encoding="utf-8").splitlines()[-2:] == ["ckgdesk", "2 signalen kunnen niet wachten."]


def test_without_a_screen_nobody_is_told(desktop: Callable[[int], Path], monkeypatch: pytest.MonkeyPatch) -> None:
    told = desktop(0)
    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)

    assert not tell_desktop("2 signalen kunnen niet wachten.")
    assert not told.exists()
