"""The new school year: everything that it changes on one screen, then one tap."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.closing.place import Place
from bot.dialogs.lists import named, paged
from bot.dialogs.pairs.wording import line
from bot.dialogs.rows import back_row
from bot.dialogs.states import YearEnd
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.typed import number_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.ids import PairId
from bot.domain.names import isolate, short_name
from bot.services.closing.next_year.years import Wish, YearPlan
from bot.texts import Html


async def plan(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).closing.years.plan(by)
    chosen = set(Place.read(dialog_manager).goes_on)
    rows = []
    for pair in found.pairs:
        mark = "→ " if pair.id in chosen else ""
        rows.append({"code": pair.id, "name": mark + line(pair)})
    return {"text": _text(words, found), "pair": rows, "pair_page_rows": len(rows)}


def _text(words: Tongue, found: YearPlan) -> Html:
    lines = [words.html("closing-opening", year=found.year.code)]
    lines.append(words.html("closing-opening-pairs", count=len(found.pairs)))
    if found.leaving:
        names = [isolate(short_name(one.name)) for one in found.leaving]
        said = words.texts.say_list(words.lang, names)
        lines.append(words.html("closing-opening-leave", names=said))
    if found.unanswered:
        lines.append(words.html("closing-opening-unanswered", count=found.unanswered))
    if found.reports:
        lines.append(words.html("closing-opening-reports", count=found.reports))
    lines.append(words.html(f"closing-opening-roadmap-{'there' if found.roadmap else 'new'}"))
    lines.append(words.html("closing-opening-history"))
    return Html("\n".join(lines))


async def toggle(_: CallbackQuery, __: object, manager: DialogManager, pair: int) -> None:
    place = Place.read(manager)
    place.goes_on = sorted({*place.goes_on} ^ {pair})
    place.write(manager)


async def start(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    words, place = tongue(manager), Place.read(manager)
    chosen = frozenset(PairId(pair) for pair in place.goes_on)
    wish = Wish(chosen, words.say("closing-left-why"), words.lang)
    year = await services_of(manager).closing.years.open(wish, speaker(manager))
    place.year = year.first
    place.write(manager)
    await manager.switch_to(YearEnd.opened)


async def opened(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    from_september = Place.read(dialog_manager).year
    return {"year": f"{from_september}/{(from_september + 1) % 100:02}"}


async def undo(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await services_of(manager).closing.years.undo(speaker(manager))
    await manager.switch_to(YearEnd.opening)


def windows() -> list[Window]:
    return [opening_window(), opened_window()]


def opening_window() -> Window:
    return Window(
        Shown("text"),
        *paged(named("pair", toggle, number_of), "pair_page"),
        Button(Label("button-closing-open-year"), id="open", on_click=start),
        back_row(YearEnd.home),
        state=YearEnd.opening,
        getter=plan,
        preview_data={"text": "…", "pair": [], "pair_page_rows": 0},
    )


def opened_window() -> Window:
    return Window(
        Say("closing-opened"),
        Button(Label("button-undo"), id="undo", on_click=undo),
        back_row(YearEnd.home),
        state=YearEnd.opened,
        getter=opened,
        preview_data={"year": "2026/27"},
    )
