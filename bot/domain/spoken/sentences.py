"""A meeting in one sentence: «вчера 45 минут разобрали план урока» fills the whole card.

What is understood leaves the note; the rest, capitalised, is the note. Verbs stay even when they
tell the format («созвонились по темам четверти»), or the note would lose its sense.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.domain.meetings import LEAST_MINUTES, MOST_MINUTES, MeetingFormat
from bot.domain.spoken.amounts import find_minutes
from bot.domain.spoken.days import find_day
from bot.domain.spoken.words import Found, fold, pattern


@dataclass(frozen=True, slots=True)
class Sentence:
    """What was said of a meeting; None is what the card's habit fills.

    `recognised`: it tells of a meeting held, so that a filled card may be offered unasked.
    """

    day: date | None
    minutes: int | None
    format: MeetingFormat | None
    note: str
    recognised: bool


# In order of weight: how people spoke outweighs what the meeting was about.
_REMOVED: Final = (
    (pattern(r"смешанно|(?:в )?смешанн(?:ом|ый) формат[е]?"), MeetingFormat.MIXED),
    (
        pattern(
            r"по видео(?:связи)?|видеосвязь|видеозвонок|(?:в|по|через) (?:зум[еу]?|zoom|скайп[еу]?"
            r"|skype|телемосте?у?)|онлайн(?!-)|дистанционно"
            r"|(?:by|over|on|via) (?:video|zoom|skype)|(?:by |a )?video call|online(?!-)"
        ),
        MeetingFormat.VIDEO,
    ),
    (
        pattern(r"по телефону|(?:by|on the|over the) phone|(?:a )?phone call"),
        MeetingFormat.PHONE,
    ),
    (
        pattern(
            r"в (?:чате|переписке|мессенджере|телеграм[ме]*|телеге)(?! (?:класса|родител\w*|с ))"
            r"|перепиской|по переписке|(?:in|by|over) (?:the )?chat"
        ),
        MeetingFormat.CHAT,
    ),
    (pattern(r"очно(?!-)|лично|вживую|in person|face to face"), MeetingFormat.IN_PERSON),
)
_LESSON: Final = r"(?:урок|заняти)\w*"
_KEPT: Final = (
    (
        pattern(
            rf"(?:посе[тщ]\w+|(?:по)?был[аи]?|побывал\w*|сходил\w*) (?:\w+ ){{0,3}}{_LESSON}"
            r"|на (?:уроке|уроках|занятии|занятиях)"
            r"|(?:visited|observed|attended) (?:\w+ ){0,3}(?:lessons?|class)|class visit"
        ),
        MeetingFormat.CLASS_VISIT,
    ),
    (pattern(r"созвонил\w+|созванивал\w+|созвон"), MeetingFormat.PHONE),
    (pattern(r"переписывал\w+|списал\w+сь"), MeetingFormat.CHAT),
)
_WORKED: Final = pattern(
    r"(?<!не\s)(?:разобра|разбира|обсуд|обсужда|встретил|встреча|поговори|говори|созвон|созванив"
    r"|посетил|посеща|побыва|посмотре|смотре|прове[лр]|составил|составля|подготови|готови"
    r"|сплан|план(?:ирова)|проанализ|анализиров|изучи|изуча|познаком|консульт|отработа|репетир"
    r"|занимал|поработа|работал|переписыва|списали)\w*"
    r"|met|discussed|talked|reviewed|visited|observed|planned|prepared|practi[sc]ed|went over"
    r"|worked on"
)
_MET: Final = pattern(r"(?<!не\s)(?:встретились|созвонились|провели встречу)|we met")
_ASKS: Final = pattern(
    r"(?:как(?:ой|ая|ие|ую|им)?|что|чем|где|когда|почему|зачем|сколько|кто|кому|куда|откуда"
    r"|можно|нужно|надо|подскаж\w+|помоги\w*|посоветуй\w*|объясни\w*|не понимаю|не знаю|не могу"
    r"|how|what|where|when|why|who|which|can|could|should|is|are|do|does|help|please)(?!-)"
)
_WHETHER: Final = pattern(r"\w+ ли")


def parse_sentence(text: str, today: date) -> Sentence:
    """Day, minutes, format and note of a meeting held.

    Days ahead stay in the note, and so does a duration that no meeting has (5 to 600 minutes).
    """
    folded = fold(text)
    day = find_day(folded, today)
    left = _without(folded, day)
    minutes = find_minutes(left, lambda found: LEAST_MINUTES <= found <= MOST_MINUTES)
    left = _without(left, minutes)
    how, in_note = _format(left)
    note = _note(text, [span for span in (day, minutes, None if in_note else how) if span])
    placed = any(piece is not None for piece in (day, minutes, how))
    told = minutes is not None or (day is not None and not note) or _has(_WORKED, left)
    return Sentence(
        day=day.value if day else None,
        minutes=minutes.value if minutes else None,
        format=how.value if how else None,
        note=note,
        recognised="?" not in text and ((placed and told) or _has(_MET, left)),
    )


def _has(words: re.Pattern[str], folded: str) -> bool:
    return words.search(folded) is not None


def looks_like_question(text: str) -> bool:
    """Whether «Спросить наставника» fits: a question mark, or a beginning that asks."""
    said = fold(text).strip(" \n\t.,;!-")
    return "?" in said or _ASKS.match(said) is not None or _has(_WHETHER, said)


def _format(folded: str) -> tuple[Found[MeetingFormat] | None, bool]:
    for in_note, rules in ((False, _REMOVED), (True, _KEPT)):
        for rule, how in rules:
            if found := rule.search(folded):
                return Found(how, *found.span()), in_note
    return None, False


def _without(folded: str, piece: Found[date] | Found[int] | None) -> str:
    # Blanked, not cut out: the places of the rest must hold in the text as it was typed.
    if piece is None:
        return folded
    return folded[: piece.start] + " " * (piece.end - piece.start) + folded[piece.end :]


def _note(text: str, pieces: list[Found[date] | Found[int] | Found[MeetingFormat]]) -> str:
    for piece in sorted(pieces, key=lambda p: p.start, reverse=True):
        text = f"{text[: piece.start]} {text[piece.end :]}"
    note = re.sub(r"[^\S\n]+", " ", text)
    note = re.sub(r"\(\s*\)", "", note)
    note = re.sub(r"\s+([,.;:!?])", r"\1", note)
    note = re.sub(r"([,;:])[,;:.]+", r"\1", note)
    note = note.strip().lstrip(" \n.,;:!-–—").rstrip(" \n,;:-–—")
    if not any(c.isalnum() for c in note):
        return ""
    return note[0].upper() + note[1:]
