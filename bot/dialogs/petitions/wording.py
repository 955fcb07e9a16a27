"""How petitions read: a row of a list, a card, what was sent."""

from datetime import date

from bot.catalog import choices
from bot.dialogs.dates import capital
from bot.dialogs.pairs.wording import kinds as said_kinds
from bot.dialogs.turn import Tongue
from bot.domain.errors import UnknownWord
from bot.domain.ids import PersonId
from bot.domain.names import cut, isolate, short_name
from bot.domain.petitions import Change, Petition, PetitionKind
from bot.domain.petitions.steps import not_agreed
from bot.services.petitions import REASONS, Seen
from bot.texts import Html

_ROW = 48
_WORDS = 700


def kind(words: Tongue, petition: Petition, *, short: bool = True) -> str:
    return words.label("petition-kind", petition.kind, short=short)


def row(words: Tongue, seen: Seen, reader: PersonId) -> str:
    """A button: «замена наставника · Белов И. · до 11.02»."""
    petition = seen.petition
    said = [kind(words, petition)]
    if not seen.own:
        said.append(short_name(seen.author))
    elif not seen.pair.has(reader):
        said.append(short_name(seen.pair.mentor.name))
    said.append(_when(words, petition))
    return cut(" · ".join(said), _ROW)


def _when(words: Tongue, petition: Petition) -> str:
    if not petition.open:
        return words.label("petition-status", petition.status)
    if petition.details.last_day:
        return words.say("petitions-row-until", day=f"{petition.details.last_day:%d.%m}")
    if not petition.agreed:
        return words.say("petitions-row-consent")
    if petition.answer_by is None:
        return words.label("petition-status", petition.status)
    by = petition.answer_by.astimezone(words.zone)
    return words.say("petitions-row-until", day=f"{by:%d.%m}")


def card(words: Tongue, seen: Seen) -> Html:
    """All that this reader may read; who reads it at all is the service's business."""
    petition, pair = seen.petition, seen.pair
    mentees = words.texts.say_list(
        words.lang, [isolate(short_name(one.name)) for one in pair.mentees]
    )
    lines = [
        words.html("petitions-card", kind=capital(kind(words, petition, short=False))),
        words.html(
            "petitions-card-pair",
            mentor=isolate(short_name(pair.mentor.name)),
            mentees=mentees,
        ),
        words.html(
            "petitions-card-author",
            name=isolate(seen.author),
            day=words.moment(petition.created_at),
        ),
        *details(words, petition, seen),
        *_notice(words, petition),
        *_talk(words, petition),
        _standing(words, seen),
    ]
    return Html("\n".join(lines))


def details(words: Tongue, petition: Petition, seen: Seen) -> list[Html]:
    """What exactly is asked for."""
    found, said = petition.details, list[Html]()
    if petition.reason:
        said.append(words.html("petitions-card-reason", reason=reason(words, petition)))
    if found.end:
        end, now = _date(words, found.end), _date(words, seen.pair.programme.end)
        key = "petitions-card-end" if petition.open else "petitions-line-end"
        said.append(words.html(key, end=end, **({"now": now} if petition.open else {})))
    if found.change:
        said.append(words.html("petitions-card-change", what=_change(words, petition)))
    if found.day:
        hours = _choice(words, "release_hours", found.hours).lower()
        day = words.day(found.day)
        said.append(words.html("petitions-card-day", day=day, hours=hours))
    if petition.words:
        said.append(words.html("petitions-card-words", words=cut(petition.words, _WORDS)))
    if found.substitute:
        said.append(words.html("petitions-card-substitute", words=found.substitute))
    return said


def _notice(words: Tongue, petition: Petition) -> list[Html]:
    """Of what was sent just now the last day stands in the sentence below."""
    last = petition.details.last_day
    return [words.html("petitions-card-last-day", day=_date(words, last))] if last else []


def reason(words: Tongue, petition: Petition) -> str:
    return _choice(words, REASONS[petition.kind], petition.reason or "")


def sent(words: Tongue, seen: Seen) -> Html:
    """What the author is told at once: who will hear of it, when, and what nobody learns."""
    petition = seen.petition
    key = f"petitions-sent-{petition.kind.replace('_', '-')}"
    last = petition.details.last_day
    day = _date(words, last) if last else ""
    said = [words.html("petitions-sent", kind=kind(words, petition, short=False))]
    said += details(words, petition, seen)
    text = words.html(key, day=day) if last else words.html(key)
    return Html("\n".join([*said, "", text]))


def _talk(words: Tongue, petition: Petition) -> list[Html]:
    said = list[Html]()
    for one in petition.details.talk:
        said.append(words.html("petitions-card-question", words=cut(one.words, _WORDS)))
        if one.reply:
            said.append(words.html("petitions-card-reply", words=cut(one.reply, _WORDS)))
    return said


def _standing(words: Tongue, seen: Seen) -> Html:
    petition = seen.petition
    if not_agreed(petition, seen.pair):
        return words.html("petitions-card-not-agreed")
    status = words.label("petition-status", petition.status)
    if petition.open and not petition.agreed:
        return words.html("petitions-card-waits-consent")
    if petition.open and petition.answer_by:
        by = words.moment(petition.answer_by)
        return words.html("petitions-card-open", status=status, by=by)
    if petition.answer:
        return words.html("petitions-card-decided", status=status, motive=petition.answer)
    return words.html("petitions-card-status", status=status)


def _change(words: Tongue, petition: Petition) -> str:
    found = petition.details
    if found.change is Change.FORM and found.form:
        form = words.label("mentoring-form", found.form, short=True)
        return words.say("petitions-change-to-form", form=form)
    if found.change is Change.KINDS:
        return words.say("petitions-change-to-kinds", kinds=said_kinds(words, found.kinds))
    return words.say(f"petitions-change-{found.change}")


def _choice(words: Tongue, name: str, code: str) -> str:
    return next((one.say(words.lang) for one in choices(name) if one.code == code), code)


def choice_of(name: str, code: str, lang: str) -> str:
    """Words of a button that was tapped; UnknownWord for a forged one."""
    found = next((one for one in choices(name) if one.code == code), None)
    if found is None:
        raise UnknownWord
    return found.say(lang)


def _date(words: Tongue, day: date) -> str:
    return words.texts.say_date(words.lang, day, words.today)


def offer(words: Tongue, of: PetitionKind) -> str:
    return words.say(f"petitions-offer-{of.replace('_', '-')}")
