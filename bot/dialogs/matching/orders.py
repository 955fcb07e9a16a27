"""«На приказ»: pairs both sides agreed to, the head's yes, one number for all of them."""

from typing import Any

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, SwitchTo

from bot.dialogs.lists import PAGE, named, paged
from bot.dialogs.matching import order_steps as steps
from bot.dialogs.matching.order_steps import Stage
from bot.dialogs.pairs.wording import line as pair_line
from bot.dialogs.pairs.wording import term
from bot.dialogs.papers.sending import paper_button, school
from bot.dialogs.rows import back_row
from bot.dialogs.states import Orders
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.typed import ask_window, number_of
from bot.dialogs.words import Label, Shown
from bot.domain.names import cut, isolate
from bot.domain.people import Role
from bot.services.matching.ordering import Line, OrderDraft
from bot.texts import Html

ROWS = "order_rows"


async def draft(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    by, words = speaker(dialog_manager), tongue(dialog_manager)
    found = await services_of(dialog_manager).ordering.draft(by)
    choice = steps.Chosen.read(dialog_manager)
    stage = choice.stage or steps.usual_stage(found, by)
    lines = steps.lines_of(found, stage)
    chosen = [one for one in lines if one.pair.id not in choice.out]
    scroll: Any = dialog_manager.find(ROWS)
    page = min(await scroll.get_page(), max(0, len(lines) - 1) // PAGE)
    return {
        "text": _text(words, stage, lines[page * PAGE : (page + 1) * PAGE], found),
        "told": choice.told,
        "undo": bool(choice.undo),
        "rows": [_row(one, on=one in chosen) for one in lines],
        f"{ROWS}_rows": len(lines),
        "stages": [
            {"id": str(one), "name": _stage(words, one, len(steps.lines_of(found, one)))}
            for one in Stage
            if one is not stage and steps.lines_of(found, one)
        ],
        **_rights(stage, by.roles, len(chosen), head=found.head),
    }


def _rights(stage: Stage, roles: frozenset[Role], chosen: int, *, head: bool) -> dict[str, Any]:
    submitted = stage is Stage.SUBMITTED and bool(chosen)
    return {
        "count": chosen,
        "may_submit": stage is Stage.AGREED and bool(chosen) and head and Role.CURATOR in roles,
        "may_approve": submitted and Role.HEAD in roles,
        "may_number": bool(chosen),
    }


def _text(words: Tongue, stage: Stage, here: tuple[Line, ...], found: OrderDraft) -> Html:
    said = [words.html("orders-title"), words.html(f"orders-{stage}", count=_all(found, stage))]
    said += [Html("\n" + _line(words, one)) for one in here]
    unmarked = sum(one.pair.terms.payment is None for one in steps.lines_of(found, stage))
    if unmarked:
        said.append(Html("\n" + words.html("orders-no-payment", count=unmarked)))
    if stage is Stage.AGREED and not found.head and found.agreed:
        said.append(words.html("orders-no-head"))
    return Html("\n".join(said))


def _all(found: OrderDraft, stage: Stage) -> int:
    return len(steps.lines_of(found, stage))


def _line(words: Tongue, one: Line) -> Html:
    """Mentor and position, mentees and theirs, form and term: what an order names."""
    pair, programme = one.pair, one.pair.programme

    def said(member: Any) -> str:
        position = one.positions.get(member.person_id)
        name = isolate(member.name)
        return f"{name} ({position})" if position else name

    return words.html(
        "orders-line",
        mentor=said(pair.mentor),
        mentees=words.texts.say_list(words.lang, [said(member) for member in pair.mentees]),
        form=words.label("mentoring-form", programme.form, short=True),
        term=term(words, programme.start, programme.end),
    )


def _row(one: Line, *, on: bool) -> dict[str, Any]:
    name = pair_line(one.pair)
    return {"id": one.pair.id, "name": cut(f"✓ {name}" if on else name, 40)}


def _stage(words: Tongue, stage: Stage, count: int) -> str:
    return words.say(f"orders-stage-{stage}", count=count)


def draft_window() -> Window:
    rows = named("rows", steps.toggle, number_of)
    return Window(
        Shown("told", when="told"),
        Shown("text"),
        Button(Label("button-undo"), id="undo", on_click=steps.undo, when="undo"),
        *paged(rows, ROWS),
        *_step_buttons(),
        paper_button("pairs_order", school, "button-paper-order", when="rows"),
        Column(named("stages", steps.show_stage, str)),
        back_row(),
        state=Orders.draft,
        getter=draft,
        preview_data={"text": "…", "rows": [], f"{ROWS}_rows": 0, "stages": [], "count": 1}
        | {"told": "", "undo": False, "may_submit": True, "may_number": True},
    )


def _step_buttons() -> tuple[Button | SwitchTo, ...]:
    return (
        Button(
            Label("button-orders-approve"),
            id="approve",
            on_click=steps.approve,
            when="may_approve",
        ),
        Button(
            Label("button-orders-submit"), id="submit", on_click=steps.submit, when="may_submit"
        ),
        Button(
            Label("button-orders-number"), id="number", on_click=steps.to_number, when="may_number"
        ),
        SwitchTo(
            Label("button-orders-return"), id="return", state=Orders.words, when="may_approve"
        ),
    )


def typed_windows() -> list[Window]:
    return [
        ask_window(
            Orders.number,
            "orders-ask-number",
            steps.number_typed,
            Orders.draft,
            getter=draft,
            preview={"count": 1},
        ),
        ask_window(
            Orders.words,
            "orders-ask-words",
            steps.words_typed,
            Orders.draft,
            getter=draft,
            preview={"count": 1},
        ),
    ]
