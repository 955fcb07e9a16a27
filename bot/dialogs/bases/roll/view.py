"""What a list remembers and shows."""

from dataclasses import asdict, dataclass
from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.bases.card.wording import on_date
from bot.dialogs.bases.choices import Rows, capital, labelled
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.domain.bases.rolls import Listed, Narrowing
from bot.domain.forms import Format
from bot.domain.ids import PairId
from bot.domain.names import cut, isolate, short_name
from bot.domain.people import MenteeCategory, Role
from bot.domain.plans import Direction

LONGEST_ROW = 34
_FILTERS: dict[str, tuple[str, tuple[str, ...]]] = {
    "direction": ("plan-direction", ("mentors",)),
    "category": ("mentee-category", ("mentees",)),
    "format": ("mentoring-format", ("mentors", "mentees")),
}
_CODES = {"direction": Direction, "category": MenteeCategory, "format": Format}


@dataclass
class View:
    """Which list, and by what it is narrowed; `which`: the filter that is being chosen."""

    kind: str = "mentors"
    words: str = ""
    direction: str = ""
    category: str = ""
    format: str = ""
    free: bool = False
    alone: bool = False
    which: str = ""
    pair: int = 0

    @classmethod
    def read(cls, manager: DialogManager) -> "View":
        given: Any = manager.start_data or {}
        return cls(**{**given, **manager.dialog_data.get("view", {})})

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data["view"] = asdict(self)

    def narrowing(self) -> Narrowing:
        return Narrowing(
            words=self.words,
            direction=Direction(self.direction) if self.direction else None,
            category=MenteeCategory(self.category) if self.category else None,
            format=Format(self.format) if self.format else None,
            free=self.free,
            alone=self.alone,
        )


async def people(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    view, words = View.read(dialog_manager), tongue(dialog_manager)
    rolls, by = services_of(dialog_manager).bases.rolls, speaker(dialog_manager)
    if view.kind == "mentors":
        found = await rolls.mentors(view.narrowing(), by)
    elif view.kind == "mentees":
        found = await rolls.mentees(view.narrowing(), by)
    elif view.kind == "pair":
        found = await rolls.of_pair(PairId(view.pair), by)
    else:
        found = await rolls.search(view.words, by)
    return {
        "text": _title(view, words, found),
        "people": [{"id": str(one.person_id), "name": _row(view, words, one)} for one in found],
        "roll_rows": len(found),
        **{f"by_{name}": view.kind in of for name, (_, of) in _FILTERS.items()},
        **{f"{name}_name": _chosen(view, words, name) for name in _FILTERS},
        "in_file": bool(found) and view.kind in ("mentors", "mentees"),
        "mentors": view.kind == "mentors",
        "mentees": view.kind == "mentees",
        "narrowed": view.kind in ("mentors", "mentees") and view.narrowing() != Narrowing(),
        "free": "☑" if view.free else "☐",
        "alone": "☑" if view.alone else "☐",
    }


def _title(view: View, words: Tongue, found: list[Listed]) -> str:
    waits = view.kind == "mentees" and view.alone
    key = "needing" if waits else view.kind
    title = words.html(f"bases-roll-{key}", count=len(found), words=view.words)
    said = [title]
    if view.kind == "pair":
        return title
    if view.words and view.kind != "found":
        said.append(words.html("bases-roll-words", words=view.words))
    said.append(words.html("bases-roll-none" if not found else "bases-roll-hint"))
    return "\n".join(said)


def _row(view: View, words: Tongue, one: Listed) -> str:
    name = isolate(short_name(one.name))
    return cut(words.say("bases-row", name=name, more=_more(view, words, one)), LONGEST_ROW)


def _more(view: View, words: Tongue, one: Listed) -> str:
    if view.kind == "mentors":
        return words.say("bases-row-load", pairs=one.pairs, capacity=one.capacity)
    if view.kind in ("found", "pair"):
        if one.left:
            return words.say("bases-row-left")
        roles = [role for role in Role if role in one.roles]
        return words.label("role", roles[0], short=True) if roles else words.say("bases-row-new")
    if view.alone and one.need_since is not None:
        return words.say("bases-row-since", day=on_date(words, one.need_since))
    return words.say("bases-row-paired" if one.pairs else "bases-row-alone")


def _chosen(view: View, words: Tongue, name: str) -> str:
    code, enum = getattr(view, name), _FILTERS[name][0]
    said = words.label(enum, code, short=True) if code else words.say("bases-filter-all")
    return words.say(f"bases-filter-{name}", value=said)


async def filters(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    view, words = View.read(dialog_manager), tongue(dialog_manager)
    which = view.which if view.which in _FILTERS else "format"
    rows: Rows = [{"id": "-", "name": capital(words.say("bases-filter-all"))}]
    return {
        "question": _chosen(view, words, which),
        "codes": rows + labelled(words, _FILTERS[which][0], _CODES[which]),
    }


def is_code(which: str, code: str) -> bool:
    return which in _CODES and code in set(_CODES[which])
