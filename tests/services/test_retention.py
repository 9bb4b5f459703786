"""A file goes when its time has come or somebody asked for it: one proposes, another confirms, and it is gone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from ckgdesk.changes import ChangeSet, Deed
from ckgdesk.domain.colleagues import Colleague
from ckgdesk.domain.errors import ChangedElsewhere, CkgError, Impossible, NotFound
from ckgdesk.domain.people import Child
from ckgdesk.domain.retention import ErasedFile, ErasureGround
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.reports.plain import plain_text
from ckgdesk.services.access import Account, Role
from ckgdesk.services.figures import Unit
from ckgdesk.services.retention import Retention
from ckgdesk.services.two_thirds import TwoThirds
from ckgdesk.texts import Text
from ckgdesk.words import Words
from tests.builders import a_bed, a_child, a_phase, a_stay, a_timeline, an_absence, day, nights
from tests.centre import Centre

TODAY = day("2026-11-25")
GROWN_UP = replace(a_child(20), born=day("1991-11-25"), first_name="Tuur", last_name="Zwanepoel")
NEARLY = replace(a_child(21), born=day("1991-12-24"))
PAST = a_timeline(
    a_stay("2026-01-05", "2026-01-12", number=201, child_id=20), a_bed(1, "2026-01-05", "2026-01-12", number=7201),
    an_absence("2026-01-06", "2026-01-08"),
)  # fmt: skip
ASKED, DUE = ErasureGround.REQUEST, ErasureGround.RETENTION


@pytest.fixture
def retention(centre: Centre) -> Retention:
    centre.written(GROWN_UP, NEARLY)
    return Retention(centre.road)


def of_another(centre: Centre, user: str = "bo") -> Retention:
    """The same plan, at which somebody else works."""
    return Retention(replace(centre.road, account=Account(user, Role.COORDINATOR)))


def gone(centre: Centre, retention: Retention, child_id: int = 20) -> None:
    retention.propose(child_id, ASKED, "brief van 2 november", TODAY)
    [file] = [file for file in retention.due(TODAY) if file.child.id == child_id]
    assert file.proposal is not None
    of_another(centre).confirm(file.proposal.id, TODAY)


def refusal(wish: Callable[[], object]) -> str:
    with pytest.raises(CkgError) as caught:
        wish()
    return Words.dutch().say(caught.value.text)


def test_who_turns_thirty_five_is_due(retention: Retention) -> None:
    assert [(file.child.id, file.kept_until) for file in retention.due(TODAY)] == [
        (20, TODAY),
        (21, day("2026-12-24")),
    ]


def test_a_longer_term_is_a_setting(centre: Centre, retention: Retention) -> None:
    centre.rulebook.change("retention.until_birthday", 40, TODAY)

    assert retention.due(TODAY) == ()


def test_a_file_is_not_erased_before_its_time(retention: Retention) -> None:
    told = refusal(lambda: retention.propose(21, DUE, "nagekeken", TODAY))

    assert "24/12/2026" in told
    assert "art. 17" in told


def test_a_proposal_needs_a_reason(retention: Retention) -> None:
    assert refusal(lambda: retention.propose(20, DUE, "  ", TODAY))


def test_who_proposes_does_not_confirm(centre: Centre, retention: Retention) -> None:
    centre.written(Colleague(950, "Lies Maes", Role.COORDINATOR), Colleague(951, "Jan Wit", Role.READER))
    retention.propose(20, DUE, "nagekeken", TODAY)
    proposal = retention.due(TODAY)[0].proposal
    assert proposal is not None

    told = refusal(lambda: retention.confirm(proposal.id, TODAY))

    assert "Lies Maes" in told
    assert "Jan Wit" not in told


def test_where_nobody_else_may_confirm_it_is_said_whom_to_ask(retention: Retention) -> None:
    retention.propose(20, DUE, "nagekeken", TODAY)
    proposal = retention.due(TODAY)[0].proposal
    assert proposal is not None

    assert "beheerder" in refusal(lambda: retention.confirm(proposal.id, TODAY))


def test_the_key_on_paper_is_no_second_person(centre: Centre, retention: Retention) -> None:
    retention.propose(20, DUE, "nagekeken", TODAY)
    proposal = retention.due(TODAY)[0].proposal
    assert proposal is not None

    assert "papier" in refusal(lambda: of_another(centre, "recovery").confirm(proposal.id, TODAY))


def test_a_file_is_proposed_once(centre: Centre, retention: Retention) -> None:
    retention.propose(20, DUE, "nagekeken", TODAY)

    assert "an" in refusal(lambda: of_another(centre).propose(20, ASKED, "brief", TODAY))


def test_a_proposal_is_withdrawn_and_can_be_made_anew(retention: Retention) -> None:
    retention.propose(20, DUE, "nagekeken", TODAY)
    proposal = retention.due(TODAY)[0].proposal
    assert proposal is not None

    retention.withdraw(proposal.id)

    retention.propose(20, DUE, "nog eens nagekeken", TODAY)


@pytest.mark.parametrize(("until", "said"), [("2026-12-01", "30/11/2026"), (None, "01/11/2026")])
def test_a_child_that_stays_keeps_its_file(centre: Centre, retention: Retention, until: str | None, said: str) -> None:
    centre.given(a_timeline(a_stay("2026-11-01", until, number=202, child_id=20)))

    told = refusal(lambda: retention.propose(20, ASKED, "brief", TODAY))

    assert said in told
    assert "V202" in told


def test_a_long_stay_that_was_not_reported_keeps_the_file(centre: Centre, retention: Retention) -> None:
    centre.given(
        a_timeline(a_stay("2026-07-01", "2026-11-01", number=203, child_id=20), a_phase(PhaseKind.LONG, "2026-07-01"))
    )

    assert "betaler" in refusal(lambda: retention.propose(20, ASKED, "brief", TODAY))
    assert TwoThirds(centre.road).case(203).notice.begin_reported is None


def test_what_came_in_between_keeps_a_proposed_file(centre: Centre, retention: Retention) -> None:
    retention.propose(20, ASKED, "brief", TODAY)
    proposal = retention.due(TODAY)[0].proposal
    assert proposal is not None
    centre.given(a_timeline(a_stay("2026-12-01", "2026-12-12", number=204, child_id=20)))

    with pytest.raises(Impossible):
        of_another(centre).confirm(proposal.id, TODAY)


def test_an_erased_child_is_gone(centre: Centre, retention: Retention) -> None:
    centre.given(PAST)

    gone(centre, retention)

    with centre.plan.reading() as plan, pytest.raises(NotFound):
        plan.get(Child, 20)
    assert centre.stays() == ()
    assert retention.due(TODAY)[0].child.id == 21


def test_what_cannot_be_tidied_yet_does_not_make_an_erasure_look_undone(centre: Centre, retention: Retention) -> None:
    path = centre.road.open_plan.path
    path.with_name(f"{path.name}.old").mkdir()  # a folder is no file that can be removed

    gone(centre, retention)

    assert len(retention.erased()) == 1
    assert 20 not in {file.child.id for file in retention.due(TODAY)}


def test_what_is_left_says_who_decided_it_and_not_about_whom(centre: Centre, retention: Retention) -> None:
    centre.given(PAST)

    gone(centre, retention)

    [left] = retention.erased()
    assert (left.proposed_by, left.confirmed_by, left.stays) == ("an", "bo", 1)
    assert "Zwanepoel" not in repr(left)
    assert left.copies_until == day("2027-11-30")


def test_every_page_hears_that_a_child_is_gone(centre: Centre, retention: Retention) -> None:
    heard: list[ChangeSet] = []
    centre.feed.subscribe(heard.append)

    gone(centre, retention)

    assert (heard[-1].deed, heard[-1].changes[0].before) == (Deed.ERASED, GROWN_UP)


def test_a_board_of_before_is_read_anew(centre: Centre, retention: Retention) -> None:
    centre.given(PAST)
    before = centre.planning.board(nights("2026-01-01", "2026-02-01"), TODAY)
    assert 20 in before.picture.people.children

    gone(centre, retention)

    assert 20 not in centre.planning.renewed(before).picture.people.children


def test_its_nights_still_count(centre: Centre, retention: Retention) -> None:
    centre.given(PAST)
    january = nights("2026-01-01", "2026-02-01")
    before = centre.figures.occupancy(january, Unit.GROUP)

    gone(centre, retention)

    assert centre.figures.occupancy(january, Unit.GROUP) == before


def test_what_was_changed_of_it_cannot_be_taken_back(centre: Centre, retention: Retention) -> None:
    centre.given(PAST)
    locked = centre.planning.lock(201, locked=True)
    centre.planning.lock(201, locked=False)

    gone(centre, retention)

    assert "gewist" in refusal(lambda: centre.planning.revert(locked))


def test_the_erasure_itself_cannot_be_taken_back(centre: Centre, retention: Retention) -> None:
    gone(centre, retention)

    with pytest.raises(ChangedElsewhere):
        centre.planning.revert(centre.journal()[-1])


@pytest.mark.parametrize("until", ["2026-11-25", "2026-11-24"])
def test_a_stay_that_ended_by_today_is_over(centre: Centre, retention: Retention, until: str) -> None:
    centre.given(a_timeline(a_stay("2026-11-01", until, number=205, child_id=20)))

    gone(centre, retention)

    assert isinstance(retention.erased()[0].erased_on, date)


def test_what_would_go_is_counted_with_the_papers_that_are_out(centre: Centre, retention: Retention) -> None:
    centre.given(PAST)
    centre.written(replace(a_child(22), note="broer van Tuur Zwanepoel"))
    centre.road.look(Deed.EXPORTED, Text("test", "whole plan"), (20,))

    weighed = retention.weigh(20, TODAY)

    assert (weighed.stays, weighed.lines, [paper.deed for paper in weighed.papers]) == (1, 3, [Deed.EXPORTED])
    assert [text.source for text in weighed.elsewhere] == ["The child"]


def test_the_certificate_says_who_decided_and_not_about_whom(centre: Centre, retention: Retention) -> None:
    centre.given(PAST)
    gone(centre, retention)
    [left] = retention.erased()

    written = plain_text(retention.certificate(left.id, TODAY).document(), Words.dutch().say)

    assert left.number in written
    assert all(word in written for word in ("an, op 25/11/2026", "bo, op 25/11/2026", "30/11/2027", "art. 17"))
    assert not any(word in written for word in ("Zwanepoel", "Tuur", "K20", "1991", "brief van"))


def test_a_file_that_went_again_has_a_certificate_without_names(centre: Centre, retention: Retention) -> None:
    centre.written(ErasedFile(960, 20, "a1b2", DUE, TODAY, TODAY))

    written = plain_text(retention.certificate(960, TODAY).document(), Words.dutch().say)

    assert "Voorgesteld" not in written
