"""Figures of whole blocks: nobody is worked out, whatever is subtracted, whenever one looks."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.aggregates import safe_together
from bot.domain.ids import PersonId
from bot.domain.subtraction import gives_away
from bot.domain.surveys import Audience
from bot.domain.surveys.blocks import Block, blocks, newest
from bot.domain.surveys.said import Said

NEEDED = 5
OPENED = datetime(2025, 10, 1, tzinfo=UTC)
FORMS = ("form:teacher_teacher", "form:teacher_group", "kind:traditional", "kind:reverse")
View = frozenset[str]  # keys of sheets whose answers a shown figure is the sum of


def sheets(campaign: int, people: Iterable[int], survey: str = "after") -> list[Said]:
    closed = OPENED + timedelta(days=campaign)
    return [
        Said(
            key=f"{campaign}:{one}",
            person=PersonId(one),
            campaign=campaign,
            audience=Audience.MENTEES,
            closed_at=closed,
            values={"joint": str(one % 10 + 1)},
            survey=survey,
            places=tuple(place for n, place in enumerate(FORMS) if (one * 7 + campaign) >> n & 1),
        )
        for one in people
    ]


def keys(block: Block) -> View:
    return frozenset(one.key for one in block.sheets.values())


def views(said: Sequence[Said]) -> set[View]:
    """All that every screen shows at one time: sendings, stages, the year, forms and kinds."""
    found = blocks(said, NEEDED)
    shown = {keys(block) for block in found}
    for survey in {one.survey for one in said}:
        shown.add(joined(newest(one for one in found if one.survey == survey)))
    shown.add(joined(newest(found)))
    for block in found:
        parts = {
            place: frozenset(u for u, one in block.sheets.items() if place in one.places)
            for place in FORMS
        }
        safe = safe_together(frozenset(block.sheets), parts, NEEDED)
        shown |= {frozenset(block.sheets[unit].key for unit in parts[place]) for place in safe}
    return {view for view in shown if view}


def joined(found: Iterable[Block]) -> View:
    return frozenset[str]().union(*map(keys, found))


def worked_out(shown: Iterable[View]) -> Counter[int]:
    """Of how many sheets is any sum of up to three figures, each taken once or taken away."""
    found = Counter[int]()
    different = sorted(shown, key=sorted)
    for count in (1, 2, 3):
        for some in combinations(different, count):
            for signs in range(2 ** (count - 1)):
                total = Counter[str]()
                for n, view in enumerate(some):
                    sign = -1 if n and signs >> (n - 1) & 1 else 1
                    total.update(dict.fromkeys(view, sign))
                found[sum(weight != 0 for weight in total.values())] += 1
    return found


sending = st.tuples(
    st.sampled_from(("after", "interim")),
    st.frozensets(st.integers(0, 13), min_size=1, max_size=12),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(sending, min_size=1, max_size=6))
def test_no_difference_of_all_views_at_all_times_covers_one_to_four(
    sent: list[tuple[str, frozenset[int]]],
) -> None:
    said: list[Said] = []
    shown: set[View] = set()
    for campaign, (survey, people) in enumerate(sent):
        said += sheets(campaign, people, survey)
        shown |= views(said)
    assert not set(worked_out(shown)) & set(range(1, NEEDED))


@given(st.lists(sending, min_size=2, max_size=6))
def test_what_came_later_changes_no_block(sent: list[tuple[str, frozenset[int]]]) -> None:
    said: list[Said] = []
    before: set[View] = set()
    for campaign, (survey, people) in enumerate(sent):
        said += sheets(campaign, people, survey)
        now = {keys(block) for block in blocks(said, NEEDED)}
        assert before <= now
        before = now


def test_the_attack_itself_is_found() -> None:
    """So that the tests above would notice: seven, and the eighth who came later."""
    seven = frozenset(one.key for one in sheets(1, range(7)))
    eight = seven | {"2:7"}
    assert worked_out([seven, eight])[1] > 0


def test_pair_that_began_later_waits_for_others() -> None:
    first, alone = sheets(1, range(7)), sheets(2, [7])
    (block,) = blocks(first + alone, NEEDED)
    assert set(block.sheets) == set(range(7))
    four = [one for n in range(3, 7) for one in sheets(n, [n + 10])]
    found = blocks(first + alone + four, NEEDED)
    assert [len(one.sheets) for one in found] == [7, 5]
    assert len(joined(newest(found))) == 12


def test_the_same_people_a_second_time_are_no_more_people() -> None:
    again = [one for n in range(1, 4) for one in sheets(n, [1, 2, 3])]
    assert blocks(again, NEEDED) == ()


def test_later_answers_of_the_same_people_stand_instead_of_theirs() -> None:
    january, may = sheets(1, range(8), "interim"), sheets(2, range(6), "after")
    found = blocks(january + may, NEEDED)
    assert joined(newest(found)) == {one.key for one in may}


def test_overlap_of_two_parts_that_cover_all_is_not_worked_out() -> None:
    """10 + 10 − 18 would be the two who are in both."""
    whole, first, second = frozenset(range(18)), frozenset(range(10)), frozenset(range(8, 18))
    assert gives_away([whole, first, second], NEEDED)
    assert len(safe_together(whole, {"a": first, "b": second}, NEEDED)) == 1
    assert not gives_away([frozenset(range(30)), first, second], NEEDED)
