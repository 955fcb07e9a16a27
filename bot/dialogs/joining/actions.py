"""Clicks and words of joining."""

from typing import Any

from aiogram.types import CallbackQuery, Chat, Message, User
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.catalog import choice, choices
from bot.catalog.consents import CURRENT
from bot.catalog.profiles import PROFILES
from bot.dialogs import openers
from bot.dialogs.joining.form import JoinForm
from bot.dialogs.joining.getters import telegram_name
from bot.dialogs.states import Join
from bot.dialogs.turn import PLATFORM, look_again, services_of, speak_in, tongue
from bot.dialogs.typed import clean, name_of, words_of
from bot.domain.errors import UnknownWord
from bot.domain.people import Address, MenteeCategory, Role
from bot.services.members.joining import Applicant
from bot.services.school.founding import NewSchool

_ASKED_THRICE = (Role.MENTOR, Role.MENTEE)
LONGEST_ORGANISATION, LONGEST_POSITION, LONGEST_REQUEST = 160, 120, 500


async def organisation_named(message: Message, _: MessageInput, manager: DialogManager) -> None:
    form = JoinForm.read(manager)
    form.organisation = " ".join(words_of(message, LONGEST_ORGANISATION).split())
    form.write(manager)
    await manager.switch_to(Join.consent)


async def profile_chosen(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    """Which document the programme follows; the question of the name goes on."""
    if code not in PROFILES:
        raise UnknownWord
    form = JoinForm.read(manager)
    form.profile = code
    form.write(manager)
    await manager.switch_to(Join.organisation)


async def agreed(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Somebody known already is in by this; a newcomer is asked first."""
    form = JoinForm.read(manager)
    if form.known:
        await services_of(manager).joining.join(form.key, applicant(manager, form), None)
        await come_in(manager)
        return
    form.write(manager)
    await manager.switch_to(Join.name)


async def declined(query: CallbackQuery, _: Button, manager: DialogManager) -> None:
    """Nothing is stored; the link stays good."""
    speak_in(manager, JoinForm.read(manager).lang)
    words = tongue(manager).html("joining-declined")
    await manager.reset_stack(remove_keyboard=False)
    manager.show_mode = ShowMode.NO_UPDATE
    if isinstance(query.message, Message):
        await query.message.edit_text(words)


async def other_language(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    form = JoinForm.read(manager)
    form.lang = "ru" if form.lang == "en" else "en"
    form.write(manager)


async def to_full_text(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _to_page(manager, 0)


async def next_page(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _to_page(manager, JoinForm.read(manager).page + 1)


async def _to_page(manager: DialogManager, page: int) -> None:
    form = JoinForm.read(manager)
    form.page = page
    form.write(manager)
    await manager.switch_to(Join.full_text)


async def name_as_in_telegram(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    user: User = manager.middleware_data["event_from_user"]
    await _named(manager, clean(telegram_name(user)))


async def name_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _named(manager, name_of(message))


async def _named(manager: DialogManager, name: str) -> None:
    form = JoinForm.read(manager)
    form.name = name
    form.write(manager)
    if form.founding:
        await finish(manager)
    else:
        await manager.switch_to(Join.second)


async def subject_chosen(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    await _placed(manager, choice("subjects", code).say(JoinForm.read(manager).lang))


async def position_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _placed(manager, words_of(message, LONGEST_POSITION))


async def position_skipped(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _placed(manager, None)


async def _placed(manager: DialogManager, position: str | None) -> None:
    form = JoinForm.read(manager)
    form.position = position
    form.write(manager)
    if form.role in _ASKED_THRICE:
        await manager.switch_to(Join.third)
    else:
        await finish(manager)


async def category_chosen(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in set(MenteeCategory):
        raise UnknownWord
    form = JoinForm.read(manager)
    form.category = code
    form.write(manager)
    await finish(manager)


async def request_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """A mentee's own words; for a mentor they say what they can help with."""
    form = JoinForm.read(manager)
    form.request = words_of(message, LONGEST_REQUEST)
    form.write(manager)


async def topic_toggled(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    form = JoinForm.read(manager)
    form.topics = [t for t in form.topics if t != code] + [code] * (code not in form.topics)
    form.write(manager)


async def hours_chosen(_: CallbackQuery, __: Any, manager: DialogManager, hours: str) -> None:
    form = JoinForm.read(manager)
    form.hours = None if form.hours == int(hours) else int(hours)
    form.write(manager)


async def third_done(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await finish(manager)


async def finish(manager: DialogManager) -> None:
    """All is said: store it and show the menu."""
    form = JoinForm.read(manager)
    joining, who = services_of(manager).joining, applicant(manager, form)
    newcomer = form.newcomer(_topics_in_words(form))
    if form.founding:
        school = NewSchool(form.organisation, form.profile)
        await joining.found(form.key, who, school, newcomer)
    else:
        await joining.join(form.key, who, newcomer)
    await come_in(manager, "menu-founded" if form.founding else "")


def _topics_in_words(form: JoinForm) -> str:
    """In the catalogue's order, with what a mentor typed in own words."""
    said = [one.say(form.lang) for one in choices("mentor_topics") if one.code in form.topics]
    if form.role == Role.MENTOR and form.request:
        said.append(form.request)
    return ", ".join(said)[:LONGEST_REQUEST]


def applicant(manager: DialogManager, form: JoinForm) -> Applicant:
    data = manager.middleware_data
    user: User = data["event_from_user"]
    chat: Chat = data["event_chat"]
    address = Address(PLATFORM, str(user.id), str(chat.id))
    return Applicant(address, form.lang, CURRENT, data["operation"])


async def come_in(manager: DialogManager, hint: str = "") -> None:
    await look_again(manager)
    await manager.middleware_data["show_commands"](manager.middleware_data)
    await openers.open_menu(manager, joined=not hint, hint=hint)
