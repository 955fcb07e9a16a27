"""How a plan and its items read."""

from collections.abc import Iterable

from bot.dialogs.pairs.wording import sides
from bot.dialogs.turn import Tongue
from bot.domain.difficulties import Difficulty
from bot.domain.ids import PersonId
from bot.domain.names import cut, isolate
from bot.domain.pairs import Pair
from bot.domain.planning import Mark, mark_of
from bot.domain.plans import (
    ContestOutcome,
    Direction,
    ItemDetails,
    ItemDraft,
    ItemStatus,
    PlanItem,
)
from bot.services.programme.reading import empty_directions
from bot.services.programmes.plan_reading import PlanBoard
from bot.texts import Html

BUTTON_WIDTH = 30
TITLE_WIDTH = 120


def head(words: Tongue, board: PlanBoard, reader: PersonId) -> Html:
    """Whose plan it is, its goal, how far it is."""
    in_plan = [i for i in board.items if i.open or i.fulfilled]
    lines = [words.html("plan-head", names=sides(words, board.pair, reader))]
    goal = board.pair.programme.goal
    lines.append(words.html("plan-goal", goal=goal) if goal else words.html("plan-no-goal"))
    if in_plan:
        done = sum(item.fulfilled for item in in_plan)
        lines.append(words.html("plan-progress", done=str(done), all=str(len(in_plan))))
        if empty := empty_directions(board.items):
            lines.append(words.html("plan-empty-directions", directions=_directions(words, empty)))
    elif not board.items:
        lines.append(words.html("plan-empty"))
    return Html("\n".join(lines))


def _directions(words: Tongue, found: Iterable[Direction]) -> str:
    return ", ".join(words.label("plan-direction", one, short=True) for one in found)


def line(words: Tongue, item: PlanItem, board: PlanBoard) -> Html:
    """One row of the list: sign, number, title, when."""
    mark = mark_of(item, board.today)
    return words.html(
        "plan-line",
        mark=words.say(f"plan-mark-{mark}"),
        number=str(item.number),
        title=cut(item.title, TITLE_WIDTH),
        when=when(words, item, mark),
    )


def when(words: Tongue, item: PlanItem, mark: Mark) -> str:
    """«до чт, 12 февраля», «выполнено вчера», «просрочено на 3 дня»."""
    if item.status is ItemStatus.CANCELLED:
        return words.label("item-status", item.status)
    if item.done_on is not None:
        key = "plan-when-verified" if item.verified_at else "plan-when-done"
        return words.say(key, day=words.day(item.done_on))
    if mark is Mark.LATE:
        return words.say("plan-when-late", day=words.day(item.due))
    if mark is Mark.PROPOSED:
        return words.say("plan-when-proposed", day=words.day(item.due))
    return words.say("plan-when-due", day=words.day(item.due))


def button(item: PlanItem) -> str:
    return cut(f"{item.number}. {item.title}", BUTTON_WIDTH)


def responsible(words: Tongue, pair: Pair, known: int | None) -> str:
    """Nobody named: the mentee, in a group all of them."""
    for member in pair.members:
        if member.person_id == known:
            return isolate(member.name)
    return words.say("plan-all-mentees" if pair.is_group else "plan-the-mentee")


def _form(words: Tongue, of: PlanItem | ItemDraft) -> str:
    form = words.label("work-form", of.work_form)
    if of.details.form:
        return words.say("plan-form-words", form=form, words=of.details.form)
    return form


def details(words: Tongue, of: ItemDetails, pair: Pair, need: Difficulty | None) -> list[Html]:
    """What an item says beyond the needful: difficulty, expected result, who leads, contour."""
    said = [words.html("plan-difficulty", words=need.words)] if need else []
    if need and need.level_after is not None and need.level_before is not None:
        levels = {"before": str(need.level_before), "after": str(need.level_after)}
        said.append(words.html("plan-difficulty-levels", **levels))
    if of.expected:
        said.append(words.html("plan-expected", words=of.expected))
    if of.led_by is not None:
        said.append(words.html("plan-led-by", name=responsible(words, pair, of.led_by)))
    if of.contour:
        contour = words.label("contour", of.contour, short=True)
        said.append(words.html("plan-contour", contour=contour))
    return said


def card(words: Tongue, item: PlanItem, board: PlanBoard, need: Difficulty | None = None) -> Html:
    """All that is known of an item; `need`: the difficulty it mends."""
    mark = mark_of(item, board.today)
    lines = [
        words.html(
            "plan-card",
            mark=words.say(f"plan-mark-{mark}"),
            number=str(item.number),
            title=item.title,
            when=when(words, item, mark),
            direction=words.label("plan-direction", item.direction),
            form=_form(words, item),
            responsible=responsible(words, board.pair, item.responsible_id),
        )
    ]
    lines += details(words, item.details, board.pair, need)
    if item.moves:
        lines.append(words.html("plan-moved", count=item.moves, reason=item.move_reason or ""))
    if item.outcome:
        lines.append(words.html("plan-outcome", outcome=outcome(words, item.outcome)))
    if item.feedback:
        lines.append(words.html("plan-feedback", words=item.feedback))
    if item.cancel_reason:
        lines.append(words.html("plan-cancelled", reason=item.cancel_reason))
    return Html("\n".join(lines))


def outcome(words: Tongue, said: str) -> str:
    """How a contest ended, in words."""
    known = said in set(ContestOutcome)
    return words.label("contest-outcome", ContestOutcome(said)) if known else said


def draft_card(
    words: Tongue, draft: ItemDraft, pair: Pair, need: Difficulty | None = None
) -> Html:
    """The card of an item that is being written."""
    said = words.html(
        "plan-draft",
        title=draft.title or words.say("plan-no-title"),
        direction=words.label("plan-direction", draft.direction),
        form=_form(words, draft),
        due=words.day(draft.due),
        responsible=responsible(words, pair, draft.responsible_id),
    )
    return Html("\n".join([said, *details(words, draft.details, pair, need)]))
