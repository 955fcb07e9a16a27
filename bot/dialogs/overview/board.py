"""The list of pairs: by light, narrowed down by signal, form, format and mentor."""

from operator import itemgetter
from typing import Any, Final

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Row, Select, SwitchTo

from bot.catalog.signals import signal_rules
from bot.dialogs.dates import capital
from bot.dialogs.lists import PAGE, marked, named, paged
from bot.dialogs.overview import actions
from bot.dialogs.overview.choice import Choice, light_of, listed
from bot.dialogs.overview.wording import lines, pair_button
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import Overview
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.words import Label, Say, Shown
from bot.domain.errors import UnknownWord
from bot.domain.ids import PairId
from bot.domain.narrowing import By, narrowed, there_are
from bot.domain.nudges import addressees
from bot.domain.overview import PairState
from bot.domain.people import MANAGERS
from bot.domain.signals import Light
from bot.services.overview.telling import concern, mentor_name

PAIRS: Final = "overview_pairs"
VALUES: Final = "overview_values"
ALL: Final = "-"


async def pairs(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    by, words = speaker(dialog_manager), tongue(dialog_manager)
    choice = Choice.read(dialog_manager)
    found = await services_of(dialog_manager).overview.summary(by)
    states, shown = narrowed(found.states, choice.chosen), listed(found.states, choice)
    light = light_of(states, choice)
    page = await _page(dialog_manager, len(shown))
    here = shown[page * PAGE : (page + 1) * PAGE] if light is not Light.GREEN else []
    return {
        "head": words.html("overview-pairs", light=_mark(words, light), count=len(shown)),
        "text": lines(words, [concern(state) for state in here]),
        "empty": not shown,
        "rows": [pair_button(words, state) for state in shown],
        f"{PAIRS}_rows": len(shown),
        "lights": [_light(words, one, light, states) for one in reversed(Light)],
        "late": bool(by.roles & MANAGERS) and any(addressees(state) for state in shown),
        **_narrowings(words, found.states, choice),
    }


def _light(words: Tongue, one: Light, shown: Light, states: list[PairState]) -> dict[str, Any]:
    return {
        "id": str(one),
        "mark": "• " if one is shown else "",
        "light": _mark(words, one),
        "count": sum(state.verdict.light is one for state in states),
    }


def _mark(words: Tongue, light: Light) -> str:
    return words.say(f"overview-light-{light}")


def _narrowings(words: Tongue, states: tuple[PairState, ...], choice: Choice) -> dict[str, Any]:
    """What each button says, and whether it is there: where pairs differ, or to choose anew."""
    found: dict[str, Any] = {}
    for by in By:
        names = _names(words, states, by)
        code = choice.chosen.get(by, ALL)
        found[by] = names.get(code, code)
        found[f"{by}_differs"] = by in choice.chosen or _differs(by, len(names) - 1)
    return found


def _differs(by: By, values: int) -> bool:
    """One signal sets pairs apart already: others have none."""
    return values > (0 if by is By.SIGNAL else 1)


def _names(words: Tongue, states: tuple[PairState, ...], by: By) -> dict[str, str]:
    """Each code that there is and what it is called; «-»: all."""
    there = there_are(states, by)
    every = {ALL: words.say("overview-narrow-all")}
    match by:
        case By.SIGNAL:
            cards = (signal_rules().card(code) for code in there)
            return every | {one.code: one.title.say(words.lang) for one in cards}
        case By.MENTOR:
            names = {str(s.pair.mentor.person_id): mentor_name(s.pair) for s in states}
            ordered = sorted(there, key=lambda code: names[code])
            return every | {code: names[code] for code in ordered}
        case _:
            enum = "mentoring-form" if by is By.FORM else "mentoring-format"
            return every | {c: words.label(enum, c, short=True) for c in sorted(there)}


async def values(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, choice = tongue(dialog_manager), Choice.read(dialog_manager)
    found = await services_of(dialog_manager).overview.summary(speaker(dialog_manager))
    kept = choice.chosen.get(choice.asked, ALL)
    names = _names(words, found.states, choice.asked)
    rows = [
        {"code": code, "name": marked(capital(name), code == kept)} for code, name in names.items()
    ]
    return {"by": str(choice.asked), "values": rows, f"{VALUES}_rows": len(rows)}


async def ask(_: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """The button's id says what the list is narrowed by."""
    choice = Choice.read(manager)
    choice.asked = By(button.widget_id or "")
    choice.write(manager)
    await manager.switch_to(Overview.narrow)


async def narrow(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    """To one value, from the worst light on; «-»: to none."""
    choice = Choice.read(manager)
    found = await services_of(manager).overview.summary(speaker(manager))
    if code != ALL and code not in there_are(found.states, choice.asked):
        raise UnknownWord
    choice.chosen.pop(choice.asked, None)
    choice.light = None
    if code != ALL:
        choice.chosen[choice.asked] = code
    choice.write(manager)
    await manager.switch_to(Overview.pairs)


async def nudge(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """As «Напомнить всем», of the pairs on the list, all its pages."""
    summary = await services_of(manager).overview.summary(speaker(manager))
    only: set[PairId] = {one.pair.id for one in listed(summary.states, Choice.read(manager))}
    sent = await services_of(manager).nudging.nudge(speaker(manager), only)
    await actions.tell_of(manager, sent, board=True)


async def _page(manager: DialogManager, count: int) -> int:
    scroll: Any = manager.find(PAIRS)
    page: int = await scroll.get_page()
    return min(page, max(0, count - 1) // PAGE)


def window() -> Window:
    return Window(
        Shown("head"),
        Say("overview-pairs-none", when="empty"),
        Shown("text", when="text"),
        Row(_lights()),
        *paged(actions.pairs_from("rows"), PAIRS),
        Fitted(*(_narrowing(by) for by in By), width=2),
        Button(Label("button-overview-nudge-these"), id="nudge", on_click=nudge, when="late"),
        SwitchTo(Label("button-overview-others"), id="others", state=Overview.others),
        back_row(Overview.summary),
        state=Overview.pairs,
        getter=pairs,
        preview_data=_SHOWN,
    )


_SHOWN: Final[dict[str, Any]] = {
    "head": "🔴",
    "text": "",
    "empty": True,
    "rows": [],
    "lights": [],
    "late": True,
    **dict.fromkeys(By, "…"),
    **{f"{by}_differs": True for by in By},
}


def _lights() -> Select[str]:
    return Select(
        Label("button-overview-light"),
        id="lights",
        item_id_getter=itemgetter("id"),
        items="lights",
        on_click=actions.show_light,
    )


def _narrowing(by: By) -> Button:
    return Button(Label(f"button-overview-{by}"), id=str(by), on_click=ask, when=f"{by}_differs")


def values_window() -> Window:
    return Window(
        Say("overview-ask-narrow"),
        *paged(Column(named("values", narrow)), VALUES),
        back_row(Overview.pairs),
        state=Overview.narrow,
        getter=values,
        preview_data={"by": "format", "values": [], f"{VALUES}_rows": 0},
    )
