"""What stands around a pair on its card: its programme, its rules, how it ended."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Row

from bot.dialogs.openers import programme as openers
from bot.dialogs.pairs.view_steps import pair_of
from bot.dialogs.turn import Tongue
from bot.dialogs.words import Label
from bot.domain.ids import PersonId
from bot.domain.pairs import CompletionReason, Pair
from bot.services.programmes.pair_reading import PairCard
from bot.services.speaking.year.versions import said_by
from bot.texts import Html

_POINTS = 3


def programme_lines(words: Tongue, shown: PairCard) -> list[Html]:
    """Its status, and the rules in force in short."""
    if shown.pair.completion_reason is CompletionReason.DECLINED:
        return []
    status = words.label("programme-status", shown.pair.programme.status)
    lines = [words.html("pairs-programme", status=status)]
    if shown.pair.rhythm is not None:
        lines.append(words.html("pairs-rhythm", days=shown.pair.rhythm))
    if shown.rules and shown.rules.in_force(shown.pair):
        said = (said_by(one, words.lang) for one in shown.rules.points[:_POINTS])
        lines.append(words.html("rules-short", said=" · ".join(one for one in said if one)))
    return lines


def ending(words: Tongue, pair: Pair, reader: PersonId) -> list[Html]:
    """The pair's own people read no label that names one of them as the cause."""
    reason = pair.completion_reason
    if reason is None or pair.closed_on is None or reason is CompletionReason.DECLINED:
        return []
    said = words.label("completion-reason", reason, short=True)
    if reason is CompletionReason.MENTOR_REFUSED and pair.has(reader):
        said = words.say("pairs-duties-over")
    return [words.html("pairs-closed-on", day=words.day(pair.closed_on), reason=said)]


async def open_programme(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await openers.open_programme_above(manager, pair_of(manager))


async def open_rules(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await openers.open_rules_above(manager, pair_of(manager))


def programme_row() -> Row:
    return Row(
        Button(Label("button-programme"), id="programme", on_click=open_programme),
        Button(Label("button-programme-rules"), id="rules", on_click=open_rules),
        when="may_plan",
    )
