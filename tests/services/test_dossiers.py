"""The long-stay file: its road, its steps, or why none is needed; every verb can be taken back."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.errors import ChangedElsewhere, Impossible
from ckgdesk.domain.long_stay_file import FileStep, FileStepKind, LongStayFile, Route
from ckgdesk.domain.road_ahead import Remedy, Standing
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.words import Words
from tests.builders import a_phase, a_stay, a_timeline, day
from tests.centre import Centre

NOOR = a_timeline(a_stay("2026-01-05", "2026-08-20", number=101, child_id=1))
TODAY = day("2026-01-20")


def a_step(kind: FileStepKind = FileStepKind.A_DOCUMENT_FILED, on: str = "2026-01-12") -> FileStep:
    return FileStep(0, 101, kind, day(on), "An", "A-17", "aangetekend")


@pytest.fixture
def noor(centre: Centre) -> Centre:
    centre.given(NOOR)
    return centre


def steps(centre: Centre) -> tuple[FileStep, ...]:
    return centre.dossiers.look(101, TODAY).dossier.steps


def title(change_set: ChangeSet) -> str:
    return Words.english().say(change_set.title)


def test_a_stay_without_a_file_shows_the_road_it_would_take(noor: Centre) -> None:
    view = noor.dossiers.look(101, TODAY)

    assert (view.file.id, view.road.standing, view.road.limit) == (0, Standing.NOT_STARTED, day("2026-02-15"))


def test_the_file_says_whose_it_is(noor: Centre) -> None:
    assert noor.dossiers.look(101, TODAY).child.code == "K1"


def test_choosing_a_road_begins_the_file(noor: Centre) -> None:
    change = noor.dossiers.choose_route(101, Route.COURT)

    assert noor.dossiers.look(101, TODAY).file.route is Route.COURT
    assert title(change) == "Choose the road of the file of V101"


def test_a_step_is_kept_with_who_number_and_note(noor: Centre) -> None:
    change = noor.dossiers.record(a_step(), TODAY)

    (kept,) = steps(noor)
    assert replace(kept, id=0) == a_step()
    assert title(change) == "File of V101: A-document filed"


def test_the_first_step_begins_a_file_that_was_not_there(noor: Centre) -> None:
    noor.dossiers.record(a_step(), TODAY)

    assert noor.dossiers.look(101, TODAY).dossier.file is not None


def test_a_road_that_takes_too_long_says_what_can_be_done(noor: Centre) -> None:
    noor.dossiers.record(a_step(), TODAY)

    road = noor.dossiers.look(101, TODAY).road
    assert road.days_late == 22
    assert {suggestion.remedy for suggestion in road.suggestions} == {Remedy.LEAVE_IN_TIME, Remedy.URGENT_COURT}


def test_a_step_can_be_corrected(noor: Centre) -> None:
    noor.dossiers.record(a_step(), TODAY)
    (kept,) = steps(noor)

    noor.dossiers.correct(kept, replace(kept, taken_on=day("2026-01-13")), TODAY)

    assert steps(noor)[0].taken_on == day("2026-01-13")


def test_a_step_that_somebody_else_corrected_meanwhile_stays_as_it_is(noor: Centre) -> None:
    noor.dossiers.record(a_step(), TODAY)
    (seen,) = steps(noor)
    noor.dossiers.correct(seen, replace(seen, number="A-18"), TODAY)

    with pytest.raises(ChangedElsewhere):
        noor.dossiers.correct(seen, replace(seen, number="A-19"), TODAY)


def test_a_step_can_be_removed(noor: Centre) -> None:
    noor.dossiers.record(a_step(), TODAY)

    noor.dossiers.remove(steps(noor)[0])

    assert steps(noor) == ()


def test_what_is_known_is_kept_for_the_conversion(noor: Centre) -> None:
    seen = noor.dossiers.look(101, TODAY).file

    noor.dossiers.describe(seen, replace(seen, consultant="P. Claes", one_third_to="de ouders"))

    kept = noor.dossiers.look(101, TODAY).file
    assert (kept.consultant, kept.one_third_to) == ("P. Claes", "de ouders")


def test_a_file_filled_in_by_somebody_else_meanwhile_stays_as_it_is(noor: Centre) -> None:
    noor.dossiers.choose_route(101, Route.VOLUNTARY)
    seen = noor.dossiers.look(101, TODAY).file
    noor.dossiers.choose_route(101, Route.COURT)

    with pytest.raises(ChangedElsewhere):
        noor.dossiers.describe(seen, replace(seen, measure="verblijf"))


def test_a_file_is_not_needed_for_who_goes_home_in_time(noor: Centre) -> None:
    noor.dossiers.mark_not_needed(101, "gaat naar huis", day("2026-02-16"))

    view = noor.dossiers.look(101, TODAY)
    assert (view.road.standing, view.file.leaves_on) == (Standing.NOT_NEEDED, day("2026-02-16"))


def test_a_file_that_was_not_needed_can_be_reopened(noor: Centre) -> None:
    noor.dossiers.mark_not_needed(101, "gaat naar huis", day("2026-02-16"))

    noor.dossiers.reopen(101)

    assert noor.dossiers.look(101, TODAY).road.standing is Standing.NOT_STARTED


@pytest.mark.parametrize(
    ("reason", "leaves_on", "said"),
    [
        (" ", "2026-02-02", "Say why"),
        ("naar huis", "2026-01-05", "cannot leave on"),
        ("naar huis", "2026-02-17", "too late"),
    ],
)
def test_not_needed_without_a_reason_or_a_departure_in_time_is_refused(
    noor: Centre, reason: str, leaves_on: str, said: str
) -> None:
    with pytest.raises(Impossible) as refused:
        noor.dossiers.mark_not_needed(101, reason, day(leaves_on))

    assert said in refused.value.text.source


@pytest.mark.parametrize(
    ("kind", "on", "said"),
    [
        (FileStepKind.INDICATION_READY, "2026-01-21", "still to come"),
        (FileStepKind.COURT_SEIZED, "2026-01-12", "no step of the road"),
        (FileStepKind.A_DOCUMENT_FILED, "2026-01-13", "noted already"),
        (FileStepKind.INDICATION_READY, "2026-01-11", "Correct one of both days"),
    ],
)
def test_a_step_that_cannot_have_been_is_refused(noor: Centre, kind: FileStepKind, on: str, said: str) -> None:
    noor.dossiers.record(a_step(), TODAY)

    with pytest.raises(Impossible) as refused:
        noor.dossiers.record(a_step(kind, on), TODAY)

    assert said in refused.value.text.source


def test_a_step_before_one_that_was_taken_earlier_is_refused(noor: Centre) -> None:
    noor.dossiers.record(a_step(FileStepKind.INDICATION_READY, "2026-01-10"), TODAY)

    with pytest.raises(Impossible):
        noor.dossiers.record(a_step(FileStepKind.A_DOCUMENT_FILED, "2026-01-11"), TODAY)


def test_a_next_step_is_not_expected_before_the_step_itself(noor: Centre) -> None:
    with pytest.raises(Impossible):
        noor.dossiers.record(replace(a_step(), expected_next=day("2026-01-11")), TODAY)


def test_a_file_that_is_not_needed_takes_no_step(noor: Centre) -> None:
    noor.dossiers.mark_not_needed(101, "gaat naar huis", day("2026-02-16"))

    with pytest.raises(Impossible):
        noor.dossiers.record(a_step(), TODAY)


def test_every_verb_can_be_taken_back(noor: Centre) -> None:
    noor.dossiers.record(a_step(), TODAY)
    (kept,) = steps(noor)
    before = noor.dossiers.look(101, TODAY).dossier
    file = before.file or LongStayFile(0, 101)
    verbs: tuple[Callable[[], ChangeSet], ...] = (
        partial(noor.dossiers.choose_route, 101, Route.MANDATED),
        partial(noor.dossiers.describe, file, replace(file, measure="verblijf")),
        partial(noor.dossiers.record, a_step(FileStepKind.INDICATION_READY), TODAY),
        partial(noor.dossiers.correct, kept, replace(kept, note="anders"), TODAY),
        partial(noor.dossiers.remove, kept),
        partial(noor.dossiers.mark_not_needed, 101, "gaat naar huis", day("2026-02-02")),
    )
    for verb in verbs:
        noor.planning.revert(verb())

        assert noor.dossiers.look(101, TODAY).dossier == before


def test_the_steps_of_a_renewal_may_come_before_nothing_of_the_first_road(centre: Centre) -> None:
    long = a_timeline(a_stay("2026-01-05", None, 101, 1), a_phase(PhaseKind.LONG, "2026-01-05"))
    centre.given(long)
    centre.dossiers.record(a_step(FileStepKind.A_DOCUMENT_FILED, "2026-01-06"), TODAY)
    centre.dossiers.record(a_step(FileStepKind.DECIDED, "2026-01-08"), TODAY)

    centre.dossiers.record(a_step(FileStepKind.A_DOCUMENT_FILED, "2026-01-19"), TODAY)

    assert centre.dossiers.look(101, TODAY).road.standing is Standing.UNDER_WAY
