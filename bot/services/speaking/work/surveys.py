"""Letters about questionnaires: the first question stands in the message itself."""

from typing import Final, assert_never

from bot.catalog.surveys import Question
from bot.domain.errors import SurveyClosed
from bot.domain.posts.about_meetings import SurveyClosing, SurveyOpened
from bot.domain.surveys import QuestionType
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Drop, View
from bot.services.surveys.answering import Sheet
from bot.services.surveys.options import options_of, width_of
from bot.services.surveys.worded import worded
from bot.services.taps import Tap
from bot.storage.desk import Desk

Told = SurveyOpened | SurveyClosing
# With a title, where one message speaks of several questionnaires.
_NAMED: Final = {
    "button-survey-start": "button-survey-start-of",
    "button-survey-continue": "button-survey-continue-of",
}


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
    campaign = await desk.surveys.get(note.campaign)
    if campaign is None or campaign.closes_at <= view.now:
        return Drop("closed or taken back")
    if isinstance(note, SurveyClosing) and note.closes not in ("", campaign.closes_at.isoformat()):
        return Drop("its end was moved")
    asked, finished = await desk.surveys.asked(note.campaign, view.me)
    if not asked or finished:
        return Drop("not asked" if not asked else "answered")
    try:
        questionnaire = await worded(desk, campaign)
    except SurveyClosed:
        return Drop("gone from the catalogue")
    answers = await desk.surveys.sheets.draft(note.campaign, view.me)
    sheet = Sheet(campaign, questionnaire, answers)
    match note:
        case SurveyOpened():
            return opened(sheet, view)
        case SurveyClosing():
            return closing(sheet, view)
        case _:
            assert_never(note)


def opened(sheet: Sheet, view: View) -> Letter:
    """What it is, for how long, and the first question with its buttons."""
    values: dict[str, object] = {
        "title": sheet.questionnaire.title.say(_lang(view)),
        "count": len(sheet.questions),
        "until": sheet.campaign.closes_at,
        "visibility": sheet.campaign.visibility,
    }
    place = sheet.place
    if place >= len(sheet.questions):
        return Letter("surveys-opened", values)
    question = sheet.questions[place]
    words = question.say(_lang(view), sheet.campaign.audience)
    asked: dict[str, object] = {
        "number": str(place + 1),
        "total": str(len(sheet.questions)),
        "question": words,
    }
    rows = _options(sheet, question, _lang(view))
    return Letter("surveys-opened", values, (("surveys-question", asked),), rows)


def closing(sheet: Sheet, view: View) -> Letter:
    """To those who have not finished."""
    values: dict[str, object] = {
        "title": sheet.questionnaire.title.say(_lang(view)),
        "until": sheet.campaign.closes_at,
        "left": len(sheet.questions) - len(sheet.answers),
    }
    key = "button-survey-continue" if sheet.answers else "button-survey-start"
    key = _NAMED[key] if view.several else key
    go = Button(key, Tap("st", sheet.campaign.id).pack(), {"title": values["title"]})
    return Letter("surveys-closing", values, rows=((go,),))


def _options(sheet: Sheet, question: Question, lang: str) -> tuple[tuple[Button, ...], ...]:
    if not question.codes or question.type is QuestionType.MANY:
        return ((Button("button-survey-start", Tap("st", sheet.campaign.id).pack()),),)
    index = sheet.questionnaire.questions.index(question)
    buttons = [
        Button(key, Tap("sq", sheet.campaign.id, f"{index}.{number}").pack(), values)
        for number, (key, values) in enumerate(options_of(question, lang))
    ]
    width = width_of(question)
    return tuple(tuple(buttons[n : n + width]) for n in range(0, len(buttons), width))


def _lang(view: View) -> str:
    account = view.hearer.account
    return account.language if account else "ru"
