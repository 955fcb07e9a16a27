"""«Подробнее»: topic, result, tool, what the mentor learned, a link, a face, the observation."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.fsm.state import State
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, Keyboard, Row, SwitchTo

from bot.catalog.gatherings import observation_scheme
from bot.dialogs.dates import capital
from bot.dialogs.gatherings import more_steps as steps
from bot.dialogs.gatherings.more_steps import SHOWN_AT, More
from bot.dialogs.gatherings.telling import detail_lines, faces, observation_lines
from bot.dialogs.gatherings.work_form import work_form
from bot.dialogs.lists import marked, named, paged
from bot.dialogs.rows import Fitted, back_row, menu_button
from bot.dialogs.states import MeetingMore
from bot.dialogs.turn import Tongue, speaker, tongue
from bot.dialogs.words import Label, Say, Shown
from bot.domain.bases.diagnoses import MentorTool
from bot.domain.gatherings.describing import is_visit, may_describe, may_feel
from bot.domain.gatherings.details import Details, Mark, Observation
from bot.texts import Html

Data = dict[str, Any]


def dialog() -> Dialog:
    return Dialog(lines(), words(), tool(), work_form(), observation(), on_start=_filled)


async def _filled(start_data: Any, manager: DialogManager) -> None:
    manager.dialog_data.update(start_data)
    if start_data.get("meeting") is not None:
        # Words sent much later are no topic of this record.
        manager.dialog_data[SHOWN_AT] = tongue(manager).now.isoformat()


async def shown(dialog_manager: DialogManager, **_: Any) -> Data:
    said, state = tongue(dialog_manager), More.read(dialog_manager)
    rights = {"may_write": True, "is_mentor": state.mentor, "visit": state.visit}
    details, mood, feels, moods = state.details, state.details.mood, True, {}
    pair = None
    if state.meeting is not None:
        by = speaker(dialog_manager).person_id
        entry = await steps.entry_of(dialog_manager, state.meeting)
        details, moods, pair = entry.meeting.details, entry.moods, entry.pair
        mood, feels = moods.get(by), may_feel(entry.meeting, entry.pair, by)
        writes = may_describe(entry.meeting, entry.pair, by)
        seen = is_visit(entry.meeting.kind, entry.meeting.format)
        rights = {
            "may_write": writes,
            "is_mentor": writes and by == entry.pair.mentor.person_id,
            "visit": writes and seen,
        }
    told = detail_lines(said, details, moods, pair)
    return {
        "text": Html("\n".join(told)) if told else said.html("details-nothing"),
        "faces": faces(said, mood) if feels else [],
        "feels": feels,
        **rights,
    }


async def asked(dialog_manager: DialogManager, **_: Any) -> Data:
    said, line = tongue(dialog_manager), str(dialog_manager.dialog_data.get("line", "topic"))
    given = getattr(More.read(dialog_manager).details, line, None)
    return {
        "question": said.html(f"details-ask-{line.replace('_', '-')}"),
        "now": given or "",
        "given": bool(given),
    }


async def tools(dialog_manager: DialogManager, **_: Any) -> Data:
    said, chosen = tongue(dialog_manager), More.read(dialog_manager).details.tool
    rows = [
        {"id": str(one), "name": marked(capital(_short(said, one)), one is chosen)}
        for one in MentorTool
    ]
    return {"tools": rows, "tool_list_rows": len(rows)}


def _short(said: Tongue, one: MentorTool) -> str:
    return said.label("mentor-tool", one, short=True)


async def seen(dialog_manager: DialogManager, **_: Any) -> Data:
    said, details = tongue(dialog_manager), More.read(dialog_manager).details
    return {"scheme": Html("\n".join(_scheme(said, details))), "marks": _marks(said, details)}


def _scheme(said: Tongue, details: Details) -> list[Html]:
    return observation_lines(said, details.observation or Observation(), whole=True)


def _marks(said: Tongue, details: Details) -> list[Data]:
    now = details.observation or Observation()
    return [
        {
            "id": f"{line.code}-{mark.value}",
            "name": marked(
                said.say(f"details-mark-{mark.name.lower()}", number=str(number)),
                now.mark(line.code) is mark,
            ),
        }
        for number, line in enumerate(observation_scheme(), 1)
        for mark in reversed(Mark)
    ]


def lines() -> Window:
    return Window(
        Say("details-head"),
        Shown("text"),
        Say("details-hint", when="may_write"),
        *_ways(),
        Group(named("mood", steps.pick_mood, items="faces", when="feels"), width=3),
        Row(Button(Label("button-back"), id="back", on_click=steps.leave), menu_button()),
        MessageInput(steps.said_topic, content_types=[ContentType.TEXT]),
        MessageInput(steps.only_words),
        state=MeetingMore.lines,
        getter=shown,
        preview_data={
            "text": "…",
            "faces": [{"id": "3", "name": "🙂"}],
            "feels": True,
            "may_write": True,
            "is_mentor": True,
            "visit": True,
        },
    )


def _ways() -> tuple[Keyboard, ...]:
    """What there is to write down, each in a window of its own."""
    return (
        Fitted(
            _line("topic", "may_write"),
            _line("result", "may_write"),
            _to("tool", MeetingMore.tool, "may_write"),
            _to("work_form", MeetingMore.work_form, "may_write"),
            _line("link", "may_write"),
            width=2,
        ),
        _line("mentor_gain", "is_mentor"),
        _to("observation", MeetingMore.observation, "visit"),
    )


def _to(name: str, state: State, when: str) -> SwitchTo:
    key = f"button-details-{name.replace('_', '-')}"
    return SwitchTo(Label(key), id=name, state=state, when=when)


def _line(name: str, when: str) -> Button:
    key = f"button-details-{name.replace('_', '-')}"
    return Button(Label(key), id=name, on_click=steps.ask_words, when=when)


def words() -> Window:
    return Window(
        Shown("question"),
        Say("details-now", when="given"),
        Button(Label("button-details-drop"), id="drop", on_click=steps.drop_line, when="given"),
        back_row(MeetingMore.lines),
        MessageInput(steps.said_line, content_types=[ContentType.TEXT]),
        MessageInput(steps.only_words),
        state=MeetingMore.words,
        getter=asked,
        preview_data={"question": "…", "given": True, "now": "…"},
    )


def tool() -> Window:
    return Window(
        Say("details-ask-tool"),
        *paged(named("one", steps.pick_tool, items="tools"), "tool_list"),
        back_row(MeetingMore.lines),
        state=MeetingMore.tool,
        getter=tools,
        preview_data={"tools": [{"id": "survey", "name": "…"}], "tool_list_rows": 1},
    )


def observation() -> Window:
    return Window(
        Say("details-ask-observation"),
        Shown("scheme"),
        Group(named("mark", steps.pick_mark, items="marks"), width=3),
        back_row(MeetingMore.lines),
        MessageInput(steps.said_conclusion, content_types=[ContentType.TEXT]),
        MessageInput(steps.only_words),
        state=MeetingMore.observation,
        getter=seen,
        preview_data={"scheme": "…", "marks": [{"id": "aim-2", "name": "1 ✓"}]},
    )
