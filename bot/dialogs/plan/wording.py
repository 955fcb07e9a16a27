"""How a plan and its items read."""

from bot.dialogs.pairs.wording import sides
from bot.dialogs.turn import Tongue
from bot.domain.ids import PersonId
from bot.domain.names import cut, isolate
from bot.domain.pairs import Pair
from bot.domain.planning import Mark, mark_of
from bot.domain.plans import ItemDraft, ItemStatus, PlanItem
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
    elif not board.items:
        lines.append(words.html("plan-empty"))
    return Html("\n".join(lines))


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


def card(words: Tongue, item: PlanItem, board: PlanBoard) -> Html:
    """All that is known of an item."""
    mark = mark_of(item, board.today)
    lines = [
        words.html(
            "plan-card",
            mark=words.say(f"plan-mark-{mark}"),
            number=str(item.number),
            title=item.title,
            when=when(words, item, mark),
            direction=words.label("plan-direction", item.direction),
            form=words.label("work-form", item.work_form),
            responsible=responsible(words, board.pair, item.responsible_id),
        )
    ]
    if item.moves:
        lines.append(words.html("plan-moved", count=item.moves, reason=item.move_reason or ""))
    if item.cancel_reason:
        lines.append(words.html("plan-cancelled", reason=item.cancel_reason))
    return Html("\n".join(lines))


def draft_card(words: Tongue, draft: ItemDraft, pair: Pair) -> Html:
    """The card of an item that is being written."""
    return words.html(
        "plan-draft",
        title=draft.title or words.say("plan-no-title"),
        direction=words.label("plan-direction", draft.direction),
        form=words.label("work-form", draft.work_form),
        due=words.day(draft.due),
        responsible=responsible(words, pair, draft.responsible_id),
    )
