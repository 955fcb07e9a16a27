"""One's own path as a mentee: diagnosis, plan, meetings, what came of them."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.exports.own import send_path
from bot.dialogs.rows import back_row
from bot.dialogs.states import Path
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.words import Label, Say, Shown
from bot.domain.names import cut, isolate
from bot.services.community.careers import Path as Told
from bot.services.community.careers import Stretch
from bot.texts import Html

_MOST = 5
_WORDS = 150


async def line(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).community.careers.path(by)
    return {"text": Html("\n\n".join(_pieces(words, found)))}


def _pieces(words: Tongue, found: Told) -> list[Html]:
    pieces = [
        words.html(
            "path-diagnosis",
            day=words.day(one.draft.made_on),
            conclusion=cut(one.draft.conclusion, _WORDS),
        )
        for one in found.diagnoses[:_MOST]
    ]
    if found.difficulties:
        pieces.append(
            words.html("path-difficulties", count=found.difficulties, overcome=str(found.overcome))
        )
    pieces += [_stretch(words, one) for one in found.stretches[:_MOST]]
    return pieces or [words.html("path-none")]


def _stretch(words: Tongue, one: Stretch) -> Html:
    programme, results = one.pair.programme, one.results
    lines = [
        words.html(
            "path-pair",
            mentor=isolate(one.pair.mentor.name),
            **{"from": f"{programme.start:%d.%m.%Y}", "to": f"{programme.end:%d.%m.%Y}"},
        ),
        words.html("path-plan", done=str(results.done), items=str(results.items)),
    ]
    if results.meetings:
        time = words.duration(results.minutes)
        lines.append(words.html("path-meetings", count=results.meetings, time=time))
    else:
        lines.append(words.html("path-no-meetings"))
    lines += [
        words.html(
            "path-change",
            words=cut(change.words, _WORDS),
            before=str(change.before),
            after=str(change.after),
        )
        for change in results.eased[:_MOST]
    ]
    return Html("\n".join(lines))


def dialog() -> Dialog:
    return Dialog(
        Window(
            Say("path-title"),
            Shown("text"),
            Button(Label("button-paper"), id="file", on_click=send_path),
            back_row(),
            state=Path.line,
            getter=line,
            preview_data={"text": "…"},
        )
    )
