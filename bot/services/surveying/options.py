"""The buttons of a question: what stands on them, and what a tap stores."""

from bot.catalog.questionnaires import NO, SCALE, YES, Question
from bot.domain.surveys import QuestionType


def options_of(question: Question, lang: str) -> list[tuple[str, dict[str, object]]]:
    """Buttons of a question in the order of `codes_of`: text keys with values."""
    match question.type:
        case QuestionType.SCALE:
            return [("button-survey-option", {"words": str(n)}) for n in SCALE]
        case QuestionType.YES_NO:
            return [("button-survey-yes", {}), ("button-survey-no", {})]
        case QuestionType.CHOICE:
            return [
                ("button-survey-option", {"words": one.words.say(lang)})
                for one in question.choices
            ]
        case QuestionType.TEXT:
            return []


def codes_of(question: Question) -> list[str]:
    """What the buttons of a question store."""
    match question.type:
        case QuestionType.SCALE:
            return [str(n) for n in SCALE]
        case QuestionType.YES_NO:
            return [YES, NO]
        case QuestionType.CHOICE:
            return [one.code for one in question.choices]
        case QuestionType.TEXT:
            return []
