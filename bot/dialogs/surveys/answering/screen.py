"""What the screen of a question shows."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.catalog.surveys import Question
from bot.dialogs.surveys.answering.place import Place
from bot.dialogs.surveys.answering.trial import from_sending
from bot.dialogs.turn import Tongue, tongue
from bot.domain.names import cut
from bot.domain.surveys import OWN, TRIAL, QuestionType
from bot.domain.surveys.answers import chosen
from bot.services.surveys import Sheet
from bot.services.surveys.options import options_of, width_of
from bot.texts import Html

WIDTHS = (1, 2, 5)
_LONGEST_SAID = 300
_LONGEST_KEPT = 3000


async def question(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    place, words = Place.read(dialog_manager), tongue(dialog_manager)
    sheet = await place.sheet(dialog_manager)
    if sheet.finished or sheet.closed:
        over = _kept(sheet, words) if sheet.closed else words.html("surveys-answered")
        flags = dict.fromkeys(_FLAGS, False) | {"sending": from_sending(dialog_manager)}
        return {"text": over, "options": [], **flags}
    asked, number = place.question(sheet), place.number(sheet)
    options = option_words(asked, words)
    many = asked.type is QuestionType.MANY
    return {
        "text": _recorded(sheet, dialog_manager, number, words) + _text(sheet, place, words),
        "options": _marked(sheet, place, options),
        **{f"width_{width}": bool(options) and width == width_of(asked) for width in WIDTHS},
        "many": many and bool(place.ticked(sheet) or _own(sheet, asked)),
        "optional": asked.optional,
        "later": number > 0,
        "sending": from_sending(dialog_manager),
    }


_FLAGS = (*(f"width_{width}" for width in WIDTHS), "many", "optional", "later")


def option_words(asked: Question, words: Tongue) -> list[str]:
    """The words on the buttons, in the order of the codes."""
    options = options_of(asked, words.lang)
    return [words.say(key, **{k: str(v) for k, v in values.items()}) for key, values in options]


def _marked(sheet: Sheet, place: Place, options: list[str]) -> list[dict[str, str]]:
    asked = place.question(sheet)
    many = asked.type is QuestionType.MANY
    said = place.ticked(sheet) if many else chosen(sheet.answers.get(asked.key, ""))[0]
    sign = "✓" if many else "•"
    return [
        {"id": str(n), "option": f"{sign} {option}" if code in said else option}
        for n, (code, option) in enumerate(zip(asked.codes, options, strict=True))
    ]


def _text(sheet: Sheet, place: Place, words: Tongue) -> Html:
    asked, number = place.question(sheet), place.number(sheet)
    pieces = [_promise(sheet, words)] if number == 0 else []
    pieces.append(
        words.html(
            "surveys-question",
            number=str(number + 1),
            total=str(len(sheet.questions)),
            question=asked.say(words.lang, sheet.campaign.audience),
        )
    )
    if asked.section is not None:
        pieces.insert(-1, words.html("surveys-section", words=asked.section.say(words.lang)))
    pieces += _hints(sheet, asked, words)
    return Html("\n".join(pieces))


def _recorded(sheet: Sheet, manager: DialogManager, number: int, words: Tongue) -> Html:
    """Above the question after the one that was answered in words, outside its window."""
    given: Any = manager.start_data
    before = sheet.questions[number - 1] if number else None
    if before is None or given.get("typed") != before.key:
        return Html("")
    answer = spoken(before, sheet.answers.get(before.key, ""), words)
    return Html(words.html("surveys-typed", number=str(number), answer=answer) + "\n")


def _promise(sheet: Sheet, words: Tongue) -> Html:
    """Before the first question: who will see what."""
    kind = sheet.campaign.kind
    whose = kind if kind in (OWN, TRIAL) else sheet.campaign.visibility
    title = sheet.questionnaire.title.say(words.lang)
    return Html(f"{words.html('surveys-promise', title=title, visibility=whose)}\n")


def _hints(sheet: Sheet, asked: Question, words: Tongue) -> list[Html]:
    own = _own(sheet, asked)
    if asked.type is QuestionType.TEXT:
        own = sheet.answers.get(asked.key, "")
    if own:
        return [words.html("surveys-said", words=cut(own, _LONGEST_SAID))]
    match asked.type:
        case QuestionType.SCALE:
            return [words.html("surveys-scale")]
        case QuestionType.TEXT:
            return [words.html("surveys-write", optional="yes" if asked.optional else "no")]
        case QuestionType.MANY:
            return [words.html("surveys-several", own="yes" if asked.own else "no")]
        case _:
            return [words.html("surveys-own-words")] if asked.own else []


def _own(sheet: Sheet, asked: Question) -> str:
    """The words of one's own beside the buttons."""
    if asked.type is QuestionType.TEXT:
        return ""
    return chosen(sheet.answers.get(asked.key, ""))[1]


def _kept(sheet: Sheet, words: Tongue) -> Html:
    """It closed meanwhile: nobody gets the answers, their owner may read them."""
    said = [q for q in sheet.questions if sheet.answers.get(q.key)]
    title = sheet.questionnaire.title.say(words.lang)
    head = words.html("surveys-kept", title=title, said=len(said), of=len(sheet.questions))
    pieces, length = [head], len(head)
    for asked in said:
        line = words.html(
            "surveys-kept-answer",
            question=asked.say(words.lang, sheet.campaign.audience),
            answer=cut(spoken(asked, sheet.answers[asked.key], words), _LONGEST_SAID),
        )
        length += len(line)
        if length > _LONGEST_KEPT:
            break
        pieces.append(line)
    return Html("\n".join(pieces))


def spoken(asked: Question, value: str, words: Tongue) -> str:
    """An answer in words."""
    if asked.type is QuestionType.TEXT:
        return value
    codes, own = chosen(value)
    names = dict(zip(asked.codes, option_words(asked, words), strict=True))
    return ", ".join([*(names.get(code, code) for code in codes), *([own] if own else [])])
