"""What the windows of joining show."""

from html import escape
from typing import Any

from aiogram.types import User
from aiogram_dialog import DialogManager

from bot.catalog import choices, consent_text
from bot.catalog.profiles import PROFILES, USUAL, profile
from bot.dialogs.joining.form import JoinForm
from bot.dialogs.lists import marked
from bot.dialogs.pages import in_pages
from bot.dialogs.turn import Tongue, speak_in, tongue
from bot.domain.names import NameProblem, clean_name, cut, isolate
from bot.domain.people import MenteeCategory, Role
from bot.texts import Html

HOURS = (2, 4, 8, 12)
_OTHER = {"ru": "en", "en": "ru"}


async def language(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The language chosen on the first screen holds until the end of joining."""
    speak_in(dialog_manager, JoinForm.read(dialog_manager).lang)
    return {}


async def consent(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    form = JoinForm.read(dialog_manager)
    words = tongue(dialog_manager)
    return {
        "organisation": isolate(form.organisation),
        "role": words.label("role", form.role),
        "consent": escape(consent_text().short(form.lang, form.organisation), quote=False),
        "founding": form.founding,
        "other": _OTHER[form.lang],
    }


async def full_text(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    form = JoinForm.read(dialog_manager)
    pages = in_pages(consent_text().full(form.lang, form.organisation))
    page = min(form.page, len(pages) - 1)
    shown = escape(pages[page], quote=False)
    return {"page": shown, "more": page + 1 < len(pages)}


async def organisation(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The usual profile is chosen already; the others say in a line what they are."""
    form, words = JoinForm.read(dialog_manager), tongue(dialog_manager)
    lines = [
        f"<b>{escape(one.title.say(form.lang))}</b>: {escape(one.about.say(form.lang))}"
        for one in map(profile, PROFILES)
    ]
    return {
        "title": _profile_name(words, form.profile),
        "lines": Html("\n".join(lines)),
        "profiles": [{"code": one, "name": _profile_name(words, one)} for one in PROFILES],
    }


def _profile_name(words: Tongue, code: str) -> str:
    title = profile(code).title.say(words.lang)
    return words.say("profiles-usual", title=title) if code == USUAL else title


def telegram_name(user: User) -> str:
    """The name of the account, surname first as a school writes it; empty when unfit."""
    name = clean_name(f"{user.last_name or ''} {user.first_name}")
    return "" if isinstance(name, NameProblem) else name


async def name(event_from_user: User, **_: Any) -> dict[str, Any]:
    full = telegram_name(event_from_user)
    return {"telegram_name": isolate(cut(full, 24)), "has_name": bool(full)}


async def second(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    form = JoinForm.read(dialog_manager)
    teaches = form.role in (Role.MENTOR, Role.MENTEE)
    offered = choices("subjects") if teaches else ()
    return {"subjects": [(one.say(form.lang), one.code) for one in offered], "teaches": teaches}


async def third(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    form = JoinForm.read(dialog_manager)
    words = tongue(dialog_manager)
    mentor = form.role == Role.MENTOR
    return {
        "mentor": mentor,
        "mentee": not mentor,
        "request": form.request or "",
        "has_request": bool(form.request),
        "categories": [
            (words.label("mentee-category", code, short=True), code) for code in MenteeCategory
        ],
        "topics": [
            (marked(one.say(form.lang), one.code in form.topics), one.code)
            for one in choices("mentor_topics")
        ],
        "hours": [
            (marked(words.say("joining-hours", hours=hours), hours == form.hours), hours)
            for hours in HOURS
        ],
        "answered": bool(form.topics or form.hours or form.request),
        "nothing": not (form.topics or form.hours or form.request),
    }
