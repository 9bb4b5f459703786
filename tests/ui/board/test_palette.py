import pytest

from ckgdesk.domain.board import RowKind
from ckgdesk.domain.stay import PhaseKind
from ui.board.palette import Palette, Tone, contrast
from ui.theme import Scheme, colours_of

SCHEMES = [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST]


def palette(scheme: Scheme) -> Palette:
    return Palette.of(colours_of(scheme).__getitem__)


def readable(tone: Tone) -> bool:
    return contrast(tone.ink, tone.surface) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("kind", [*PhaseKind, None])
def test_names_and_letters_on_every_phase_can_be_read(scheme: Scheme, kind: PhaseKind | None) -> None:
    tone = palette(scheme).phases[kind]

    assert readable(tone)
    assert contrast(tone.line, tone.surface) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
def test_words_beside_the_hand_and_reasons_can_be_read(scheme: Scheme) -> None:
    roles = palette(scheme)

    assert all(readable(tone) for tone in (*roles.verdicts.values(), roles.closure))
    assert contrast(roles.ink, roles.ground) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_header_can_be_read(scheme: Scheme) -> None:
    roles = palette(scheme)
    pairs = [
        (roles.ink, roles.head),
        (roles.ink_soft, roles.head),
        (roles.today_ink, roles.today),
        (roles.holiday_ink, roles.holiday),
        (roles.school_ink, roles.school),
        (roles.full_ink, roles.full),
        *((roles.ink_soft, band) for band in roles.bands.values()),
    ]

    assert [contrast(*pair) >= 4.5 for pair in pairs] == [True] * len(pairs)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_status_on_the_board_can_be_read(scheme: Scheme) -> None:
    roles = palette(scheme)
    band = roles.bands[RowKind.GROUP]
    pairs = {
        "name in an absence": (roles.ink, roles.ground),
        "count": (roles.ink_soft, band),
        "full night": (roles.full_ink, roles.full),
        "reason of a closure": (roles.closure.ink, roles.closure.surface),
        "words of the legend": (roles.ink_soft, roles.head),
        **{f"lock and flag on {kind}": (tone.line, tone.surface) for kind, tone in roles.phases.items()},
        **{f"verdict {verdict}": (tone.ink, tone.surface) for verdict, tone in roles.verdicts.items()},
    }

    assert {name: round(contrast(*pair), 2) for name, pair in pairs.items() if contrast(*pair) < 4.5} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_lines_that_say_something_can_be_seen(scheme: Scheme) -> None:
    roles = palette(scheme)
    pairs = [(roles.today, roles.ground), (roles.limit, roles.ground), (roles.selected, roles.ground)]

    assert [contrast(*pair) >= 3 for pair in pairs] == [True] * len(pairs)
