"""Lines of a record beside its note, as people read them."""

from collections.abc import Mapping

from bot.catalog.gatherings import observation_scheme
from bot.dialogs.dates import capital
from bot.dialogs.lists import marked
from bot.dialogs.meetings.choices import Data
from bot.dialogs.turn import Tongue
from bot.domain.gatherings.details import Details, Mood, Observation
from bot.domain.ids import PersonId
from bot.domain.names import isolate, short_name
from bot.domain.pairs import Pair
from bot.texts import Html


def detail_lines(
    words: Tongue,
    details: Details,
    moods: Mapping[PersonId, Mood] | None = None,
    pair: Pair | None = None,
    *,
    brief: bool = False,
) -> list[Html]:
    """What was said, empty lines left out; `brief`: of an observation only that it is there."""
    told = _in_words(words, details)
    if moods and pair:
        told.append(words.html("details-moods", moods=_moods(words, moods, pair)))
    if details.observation and brief:
        count = len(details.observation.marks)
        told.append(words.html("details-observed", count=count))
    elif details.observation:
        told.append(words.html("details-observation"))
        told += observation_lines(words, details.observation)
    return told


def _in_words(words: Tongue, details: Details) -> list[Html]:
    said = (
        details.topic and words.html("details-topic", topic=details.topic),
        details.result and words.html("details-result", result=details.result),
        details.tool and words.html("details-tool", tool=words.label("mentor-tool", details.tool)),
        details.form and words.html("details-work-form", form=details.form),
        details.mentor_gain and words.html("details-mentor-gain", gain=details.mentor_gain),
        details.link and words.html("details-link", link=details.link),
    )
    return [Html(line) for line in said if line]


def _moods(words: Tongue, moods: Mapping[PersonId, Mood], pair: Pair) -> str:
    given = [(moods[one.person_id], one) for one in pair.members if one.person_id in moods]
    return ", ".join(
        words.say("details-mood", face=face(words, mood), name=isolate(short_name(one.name)))
        for mood, one in given
    )


def face(words: Tongue, mood: Mood) -> str:
    return words.say(f"mood-face-{mood.name.lower()}")


def faces(words: Tongue, chosen: Mood | None) -> list[Data]:
    """Three buttons, the best first."""
    return [
        {
            "id": str(int(mood)),
            "name": marked(words.say(f"button-mood-{mood.name.lower()}"), mood is chosen),
        }
        for mood in reversed(Mood)
    ]


def observation_lines(words: Tongue, seen: Observation, *, whole: bool = False) -> list[Html]:
    """`whole`: lines without a mark as well, as the scheme is filled in."""
    told = []
    for number, line in enumerate(observation_scheme(), 1):
        mark = seen.mark(line.code)
        if mark is None and not whole:
            continue
        said = words.label("mark", mark.name.lower()) if mark is not None else "–"
        told.append(
            words.html(
                "details-scheme-line",
                number=str(number),
                line=line.say(words.lang),
                mark=capital(said),
            )
        )
    if seen.conclusion:
        told.append(words.html("details-conclusion", conclusion=seen.conclusion))
    return told
