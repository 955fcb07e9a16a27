"""The buttons of a question: what stands on them, in the order of the codes they store."""

from bot.catalog.surveys import Question
from bot.domain.surveys import QuestionType

# Short answers stand side by side.
WIDTHS = {QuestionType.SCALE: 5, QuestionType.YES_NO: 2}


def options_of(question: Question, lang: str) -> list[tuple[str, dict[str, object]]]:
    """Buttons of a question in the order of `question.codes`: text keys with values."""
    match question.type:
        case QuestionType.SCALE:
            return [("button-survey-option", {"words": code}) for code in question.codes]
        case QuestionType.DEGREE:
            # A name: Fluent takes a bare digit for a number, which no text is equal to.
            return [("button-survey-degree", {"code": f"d{code}"}) for code in question.codes]
        case QuestionType.YES_NO:
            return [("button-survey-yes", {}), ("button-survey-no", {})]
        case QuestionType.FREQUENCY:
            return [("button-survey-frequency", {"code": code}) for code in question.codes]
        case QuestionType.ONE | QuestionType.MANY:
            return [
                ("button-survey-option", {"words": one.words.say(lang)})
                for one in question.choices
            ]
        case QuestionType.TEXT:
            return []


def width_of(question: Question) -> int:
    """Buttons a row."""
    return WIDTHS.get(question.type, 1)
