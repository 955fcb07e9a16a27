"""Letters of the clock: plan items that are due, pairs that have not met for long."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, assert_never

from bot.domain.deadlines import SilenceStage
from bot.domain.names import cut, short_name
from bot.domain.pairs import Pair
from bot.domain.plans import PlanItem
from bot.domain.posts.about_meetings import LongSilence
from bot.domain.posts.about_pairs import ItemDue
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Drop, View
from bot.services.taps import Tap
from bot.storage.desk import Desk
from bot.storage.ledger.told_items import ToldItem, told_items

MOST_BUTTONS: Final = 8
_TITLE_ON_BUTTON: Final = 26
_NAME_ON_BUTTON: Final = 18
_NAMED: Final = {
    "button-silence-log": "button-silence-log-of",
    "button-silence-open": "button-silence-open-of",
}

Told = ItemDue | LongSilence


@dataclass(frozen=True, slots=True)
class _Standing:
    """The items of one message: open ones, and those done since it was sent."""

    waiting: list[ToldItem]
    done: list[ToldItem]
    dropped: dict[ItemDue, Drop]


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
    match note:
        case ItemDue():
            letter, dropped = await items_due(desk, [note], view)
            return letter or dropped[note]
        case LongSilence():
            return await long_silence(desk, note, view)
        case _:
            assert_never(note)


async def items_due(
    desk: Desk, notes: Sequence[ItemDue], view: View
) -> tuple[Letter | None, dict[ItemDue, Drop]]:
    """One message for all items of a person that are due, each once, and what is over already."""
    items = await told_items(desk.connection, [note.item for note in notes])
    standing = _Standing([], [], {})
    for note in notes:
        _place(note, items.get(note.item), standing)
    standing.waiting.sort(key=lambda told: (told.item.due, told.item.id))
    if not standing.waiting:
        told = _all_done(standing.done) if view.again and view.beside and standing.done else None
        return told, standing.dropped
    done = standing.done if view.again else []
    if len(standing.waiting) + len(done) == 1:
        return _one(standing.waiting[0], view), standing.dropped
    return _several(standing.waiting, done, view), standing.dropped


def _place(note: ItemDue, told: ToldItem | None, standing: _Standing) -> None:
    if told is None or not told.alive:
        standing.dropped[note] = Drop("pair closed or paused" if told else "gone")
    elif told.item.fulfilled:
        standing.dropped[note] = Drop("done already")
        if told not in standing.done:
            standing.done.append(told)
    elif not told.item.open:
        standing.dropped[note] = Drop("cancelled or proposed anew")
    elif told.item.due.isoformat() != note.due:
        standing.dropped[note] = Drop("moved")
    elif told not in standing.waiting:
        standing.waiting.append(told)


def _one(told: ToldItem, view: View) -> Letter:
    item = told.item
    key, values = _when(item, view.today, "reminders-item-")
    led = view.me == told.mentor and told.mentees
    with_whom: tuple[str, dict[str, object]] = ("reminders-item-with", {"names": told.mentees})
    rows: tuple[tuple[Button, ...], ...] = (
        (Button("button-item-done", Tap("id", item.id).pack()), _tomorrow(view)),
        (_later(view), Button("button-item-open", Tap("io", item.id).pack())),
    )
    if view.beside:
        # What «Открыть» leads to takes all buttons off the message, those of the rest too.
        rows = ((_button("button-item-done-of", "id", item),), put_off_row(view))
    return Letter(key, values, (with_whom,) if led else (), rows)


def _all_done(done: list[ToldItem]) -> Letter:
    """What was done stays in a message that goes on to speak of other things."""
    key = "reminders-line-done"
    titles: list[dict[str, object]] = [{"title": told.item.title} for told in done]
    lines = tuple((key, title) for title in titles[1:])
    rows = tuple((_button("button-item-undo-of", "ids", told.item),) for told in done)
    return Letter(key, titles[0], lines, rows[:MOST_BUTTONS])


def _several(waiting: list[ToldItem], done: list[ToldItem], view: View) -> Letter:
    shown, rest = waiting[:MOST_BUTTONS], waiting[MOST_BUTTONS:]
    lines = []
    for number, told in enumerate(shown, 1):
        key, values = _when(told.item, view.today, "reminders-line-")
        lines.append((key, values | {"number": str(number)}))
    if rest:
        lines.append(("reminders-more", {"count": len(rest)}))
    lines += [("reminders-line-done", {"title": told.item.title}) for told in done]
    buttons = [_button("button-item-done-of", "id", told.item) for told in shown]
    buttons += [_button("button-item-undo-of", "ids", told.item) for told in done]
    rows = (*((button,) for button in buttons[:MOST_BUTTONS]), put_off_row(view))
    return Letter("reminders-items", {"count": len(waiting)}, tuple(lines), rows)


def _when(item: PlanItem, today: date, beginning: str) -> tuple[str, dict[str, object]]:
    """Texts count days from the due date, not from the stage of the reminder."""
    values: dict[str, object] = {"title": item.title, "day": item.due}
    if item.due >= today:
        return f"{beginning}ahead", values
    return f"{beginning}over", values | {"days": (today - item.due).days}


def _button(key: str, verb: str, item: PlanItem) -> Button:
    title = cut(item.title, _TITLE_ON_BUTTON)
    return Button(key, Tap(verb, item.id).pack(), {"title": title})


def put_off_row(view: View) -> tuple[Button, Button]:
    """«Завтра в 8:00», and other delays behind «Отложить»."""
    return _tomorrow(view), _later(view)


def _tomorrow(view: View) -> Button:
    data = Tap("sn", view.post, "t").pack()
    if (view.next_working_day - view.hearer.today(view.now)).days == 1:
        return Button("button-snooze-tomorrow", data)
    return Button("button-snooze-day", data, {"day": view.next_working_day})


def _later(view: View) -> Button:
    return Button("button-snooze-other", Tap("sl", view.post).pack())


async def long_silence(desk: Desk, note: LongSilence, view: View) -> Letter | Drop:
    """No meeting for long. To the curator with both names, to the pair with the way out."""
    rhythm = await desk.silences.of_pair(note.pair)
    if rhythm is None:
        return Drop("not active")
    if rhythm.since.isoformat() != note.since:
        return Drop("met")
    pair = await desk.pairs.get(note.pair)
    if pair is None:
        return Drop("gone")
    days = (view.today - rhythm.since).days
    if note.stage == SilenceStage.CURATOR and not pair.has(note.to):
        return _silence_to_curator(pair, days, view)
    return _silence_to_pair(pair, days, view)


def _silence_to_curator(pair: Pair, days: int, view: View) -> Letter:
    mentees = [member.name for member in pair.mentees]
    told = {"mentor": pair.mentor.name, "mentees": mentees, "days": days}
    look = _of(pair, "button-silence-open", Tap("pc", pair.id), view)
    return Letter("reminders-silence-curator", told, rows=((look,),))


def _silence_to_pair(pair: Pair, days: int, view: View) -> Letter:
    names = [member.name for member in pair.others(view.me)]
    log = _of(pair, "button-silence-log", Tap("mr", pair.id, "p"), view)
    plan = Button("button-silence-plan", Tap("mp", pair.id, "p").pack())
    pause = Button("button-silence-pause", Tap("gp", view.post).pack())
    rows = ((log, plan), put_off_row(view), (pause,))
    return Letter("reminders-silence-pair", {"names": names, "days": days}, rows=rows)


def _of(pair: Pair, key: str, tap: Tap, view: View) -> Button:
    """With a name on it where one message tells of several pairs."""
    if not view.several:
        return Button(key, tap.pack())
    mentor = pair.mentor
    whom = mentor if mentor.person_id != view.me and pair.has(view.me) else pair.mentees[0]
    return Button(_NAMED[key], tap.pack(), {"name": cut(short_name(whom.name), _NAME_ON_BUTTON)})
