"""A poll as one person sees it on the screen."""

from dataclasses import dataclass

from bot.sandbox.polls import Poll


@dataclass(frozen=True)
class Option:
    """One answer; `voters` is None while the results are hidden, `right` is a quiz's secret."""

    text: str
    chosen: bool
    voters: int | None
    right: bool


@dataclass(frozen=True)
class Ballot:
    """The whole of it; `final` says that an answer can't be changed."""

    question: str
    description: str
    options: tuple[Option, ...]
    voters: int
    answered: bool
    closed: bool
    anonymous: bool
    multiple: bool
    final: bool
    quiz: bool
    explanation: str

    @property
    def open(self) -> bool:
        """Whether this person may touch it."""
        return not self.closed and not (self.final and self.answered)


def ballot_of(poll: Poll, person: int) -> Ballot:
    """Results are seen after the own answer or the end, hidden ones after the end only."""
    json = poll.json
    chosen = poll.votes.get(person, [])
    told = poll.closed or (bool(chosen) and not poll.hidden)
    right = json.get("correct_option_ids", []) if told else []
    return Ballot(
        question=json["question"],
        description=json.get("description", ""),
        options=tuple(
            Option(
                it["text"], place in chosen, it["voter_count"] if told else None, place in right
            )
            for place, it in enumerate(json["options"])
        ),
        voters=json["total_voter_count"],
        answered=bool(chosen),
        closed=poll.closed,
        anonymous=json["is_anonymous"],
        multiple=json["allows_multiple_answers"],
        final=not json["allows_revoting"],
        quiz=json["type"] == "quiz",
        explanation=json.get("explanation", "") if told else "",
    )
