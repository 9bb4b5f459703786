"""Set-up of a fresh clone says plainly what is missing, and does nothing twice."""

import os
import sys
from pathlib import Path

import pytest

from installer import prepare


def test_a_library_that_is_not_there_is_noticed() -> None:
    assert not prepare.loads("libnobodyhasthis.so.9")


def test_every_library_of_this_machine_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)

    assert prepare.missing_packages() == []


def test_a_display_asks_for_its_own_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setitem(prepare.FOR_A_SCREEN, "libnobodyhasthis.so.9", "libnobody9")

    assert "libnobody9" in prepare.missing_packages()


def test_who_may_not_install_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    with pytest.raises(SystemExit, match="sudo apt-get install libegl1 libgl1"):
        prepare.bring(["libegl1", "libgl1"])


def test_nothing_missing_installs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")

    prepare.bring([])


def test_what_only_tests_need_stops_nobody(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    prepare.bring_for_tests(["strace"])

    assert "sudo apt-get install strace" in capsys.readouterr().out


def test_a_command_that_fails_stops_the_set_up() -> None:
    with pytest.raises(SystemExit, match="ended with 3"):
        prepare.run(sys.executable, "-c", "raise SystemExit(3)")


def test_another_lock_is_another_state(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = prepare.state()
    changed = tmp_path / "requirements-dev.txt"
    changed.write_bytes(prepare.LOCK.read_bytes() + b"\n")

    monkeypatch.setattr(prepare, "LOCK", changed)

    assert prepare.state() != before
