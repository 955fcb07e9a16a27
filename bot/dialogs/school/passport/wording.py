"""What fills a field of the passport until the school writes its own words."""

from bot.dialogs.turn import Tongue
from bot.documents.papers.wording import Words
from bot.domain.people import Organisation
from bot.domain.school.passport import LONGEST_FIELD, PassportField
from bot.services.papers.school.passport import passport_value
from bot.services.school.passports import Known


def field_words(words: Tongue, field: PassportField, known: Known, school: Organisation) -> str:
    """The school's own words, or what is known; empty when nothing is."""
    said = Words(words.texts, words.lang, school).say(passport_value(field, known, school))
    return said[:LONGEST_FIELD]
