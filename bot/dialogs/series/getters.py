"""What the windows of a series show."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.gatherings.drafts import SeriesState
from bot.dialogs.lists import marked
from bot.dialogs.meetings.choices import Data
from bot.dialogs.meetings.getters import names_of_others
from bot.dialogs.series import steps
from bot.dialogs.turn import Tongue, school_tongue, services_of, speaker
from bot.services.gatherings.series import SeriesPreview

EVERY, OTHER_EVERY = (7, 14), (1, 2, 3, 4, 5, 10, 21, 28)
TIMES, OTHER_TIMES = (3, 4, 6, 8), (2, 5, 7, 9, 10, 12)
MOST_DAYS = 12


async def shown(dialog_manager: DialogManager, **_: Any) -> Data:
    words, draft = school_tongue(dialog_manager), SeriesState.read(dialog_manager).draft
    by = speaker(dialog_manager)
    known = await services_of(dialog_manager).series.preview(draft, by)
    return {
        "who": names_of_others(words, known.pair, by),
        "rhythm": words.say(
            "series-rhythm",
            every=words.say("series-every", count=draft.every),
            times=words.say("series-times", count=draft.times),
        ),
        "time": f"{draft.at:%H:%M}",
        "format": words.label("meeting-format", draft.format),
        "place": draft.place or "",
        "days": _days(words, known),
        "purpose": draft.purpose or "",
        "enough": known.enough,
        "short": known.enough and len(known.days) < draft.times,
        "end": words.day(known.end),
        "every": _numbers(words, "series-every", (*EVERY, None), draft.every),
        "times": _numbers(words, "series-times", (*TIMES, None), draft.times),
    }


def _days(words: Tongue, known: SeriesPreview) -> str:
    said = [words.texts.say_date(words.lang, day, words.today) for day in known.days[:MOST_DAYS]]
    if rest := len(known.days[MOST_DAYS:]):
        said.append(words.say("series-more", count=rest))
    return "; ".join(said)


def _numbers(words: Tongue, key: str, shown: tuple[int | None, ...], chosen: int) -> list[Data]:
    """Buttons of numbers; None is «Другое», marked when the chosen one has no button."""
    return [
        {"id": str(one), "name": marked(_said(words, key, one), one == chosen)}
        if one is not None
        else {
            "id": steps.OTHER,
            "name": marked(words.say("button-meeting-other"), chosen not in shown),
        }
        for one in shown
    ]


def _said(words: Tongue, key: str, count: int) -> str:
    if key == "series-every":
        return words.say("series-every", count=count)
    return words.say("series-times", count=count)


async def others(dialog_manager: DialogManager, **_: Any) -> Data:
    words, draft = school_tongue(dialog_manager), SeriesState.read(dialog_manager).draft
    return {
        "every": _numbers(words, "series-every", OTHER_EVERY, draft.every),
        "times": _numbers(words, "series-times", OTHER_TIMES, draft.times),
    }


async def ahead(dialog_manager: DialogManager, **_: Any) -> Data:
    words, by = school_tongue(dialog_manager), speaker(dialog_manager)
    known = steps.known_series(dialog_manager)
    view = await services_of(dialog_manager).series.view(known, by)
    rows = [
        {"id": str(one.id), "name": words.say("appointment-ahead", moment=words.moment(at))}
        for one in view.ahead
        if (at := one.starts_at) is not None
    ]
    return {
        "who": names_of_others(words, view.pair, by),
        "count": len(rows),
        "purpose": view.series.purpose or "",
        "fresh": bool(dialog_manager.dialog_data.get("fresh")),
        "meetings": rows,
        "series_list_rows": len(rows),
        "any": bool(rows),
    }
