"""The card of a pair's rules, and one point of them."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column

from bot.catalog.programme import RulePoint, rule_point, rule_points
from bot.dialogs.lists import named
from bot.dialogs.pairs.wording import people, sides
from bot.dialogs.rows import back_row
from bot.dialogs.rules.draft import RulesDraft
from bot.dialogs.states import Rules as States
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.typed import ask_window, words_of
from bot.dialogs.words import Label, Shown
from bot.domain.errors import UnknownWord
from bot.domain.names import cut
from bot.domain.pairs import PairStatus
from bot.domain.people import Actor
from bot.domain.programme.rules import LONGEST_POINT, Point, Rules
from bot.services.programme.rules import RulesView
from bot.services.speaking.year.versions import said_by
from bot.texts import Html

_WIDTH = 40


async def card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    draft, words, by = (
        RulesDraft.read(dialog_manager),
        tongue(dialog_manager),
        speaker(dialog_manager),
    )
    view = await services_of(dialog_manager).pair_rules.rules(draft.pair_id, by)
    works = view.member and view.pair.status is PairStatus.ACTIVE
    editing = works and (bool(draft.points) or view.latest is None)
    if editing and not draft.points:
        draft.begin(None)
        draft.write(dialog_manager)
    points = draft.chosen() if editing else view.latest.points if view.latest else ()
    waits = view.latest is not None and by.person_id not in view.latest.accepted
    return {
        "text": _text(words, view, points, draft.notice, by),
        "points": _rows(words, points) if editing else [],
        "editing": editing,
        "may_accept": works and not editing and waits,
        "may_edit": works and not editing,
    }


def _text(
    words: Tongue, view: RulesView, points: tuple[Point, ...], notice: str, by: Actor
) -> Html:
    pieces = [words.html("programme-notice", words=notice)] if notice else []
    pieces.append(words.html("rules-head", names=sides(words, view.pair, by.person_id)))
    if points:
        lines = (
            words.html("rules-line", title=_title(words, one), said=said_by(one, words.lang))
            for one in points
        )
        pieces.append(Html("\n".join(lines)))
    pieces.append(_standing(words, view))
    return Html("\n\n".join(pieces))


def _standing(words: Tongue, view: RulesView) -> Html:
    latest = view.latest
    if latest is None:
        return words.html("rules-hint" if view.member else "rules-not-yet")
    if latest.in_force(view.pair):
        return words.html("rules-standing", version=str(latest.version))
    names = [m.name for m in view.pair.members if m.person_id not in latest.accepted]
    return words.html("rules-waiting", version=str(latest.version), names=people(words, names))


def _title(words: Tongue, point: Point) -> str:
    known = {one.code: one for one in rule_points()}
    return known[point.code].title.say(words.lang) if point.code in known else point.code


def _rows(words: Tongue, points: tuple[Point, ...]) -> list[dict[str, str]]:
    return [{"code": one.code, "name": cut(_title(words, one), _WIDTH)} for one in points]


def short(words: Tongue, rules: Rules) -> str:
    """«раз в неделю · в мессенджере · …» for the card of the pair."""
    said = [said_by(one, words.lang) for one in rules.points[:3]]
    return " · ".join(one for one in said if one)


async def point(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    found = _point(RulesDraft.read(dialog_manager).point)
    rows = [{"code": one.code, "name": cut(one.say(words.lang), 60)} for one in found.choices]
    title = found.title.say(words.lang)
    return {"text": words.html("rules-ask-point", title=title), "choices": rows}


def _point(code: str) -> RulePoint:
    try:
        return rule_point(code)
    except KeyError:
        raise UnknownWord from None


async def open_point(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    draft = RulesDraft.read(manager)
    draft.point, draft.notice = _point(code).code, ""
    draft.write(manager)
    await manager.switch_to(States.point)


async def picked(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    found = _point(RulesDraft.read(manager).point)
    if found.choice(code) is None:
        raise UnknownWord
    await _keep(manager, [code, None])


async def typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _keep(manager, [None, words_of(message, LONGEST_POINT)])


async def _keep(manager: DialogManager, said: list[str | None]) -> None:
    draft = RulesDraft.read(manager)
    draft.points[draft.point] = said
    draft.write(manager)
    await manager.switch_to(States.card)


async def edit(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    draft = RulesDraft.read(manager)
    view = await services_of(manager).pair_rules.rules(draft.pair_id, speaker(manager))
    draft.begin(view.latest)
    draft.notice = ""
    draft.write(manager)


async def propose(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    draft = RulesDraft.read(manager)
    rules = services_of(manager).pair_rules
    await rules.propose(draft.pair_id, draft.chosen(), speaker(manager))
    _done(manager, draft, "rules-proposed")


async def accept(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    draft, by = RulesDraft.read(manager), speaker(manager)
    rules = services_of(manager).pair_rules
    view = await rules.rules(draft.pair_id, by)
    if view.latest:
        await rules.accept(draft.pair_id, view.latest.version, by)
    _done(manager, draft, "rules-accepted")


def _done(manager: DialogManager, draft: RulesDraft, key: str) -> None:
    draft.points, draft.notice = {}, tongue(manager).say(key)
    draft.write(manager)


def card_window() -> Window:
    return Window(
        Shown("text"),
        Button(Label("button-rules-accept"), id="accept", on_click=accept, when="may_accept"),
        Button(Label("button-rules-propose"), id="propose", on_click=propose, when="editing"),
        Column(named("points", open_point)),
        Button(Label("button-rules-edit"), id="edit", on_click=edit, when="may_edit"),
        back_row(),
        state=States.card,
        getter=card,
        preview_data={"text": "…", "points": [], "editing": True},
    )


def point_window() -> Window:
    return ask_window(
        States.point,
        Shown("text"),
        typed,
        States.card,
        Column(named("choices", picked)),
        getter=point,
        preview={"text": "…", "choices": []},
    )
