"""Notes about the end of a year: suggested, reported, published, who stays."""

from dataclasses import dataclass

from bot.domain.ids import PersonId


@dataclass(frozen=True, slots=True)
class EndSuggested:
    """To the mentor and the curators: nothing is left to do; `on`: the day it is said."""

    to: PersonId
    pair: int
    on: str


@dataclass(frozen=True, slots=True)
class ReportDue:
    """To the mentor: `days` from the due date `on`."""

    to: PersonId
    pair: int
    days: int
    on: str


@dataclass(frozen=True, slots=True)
class ReportSubmitted:
    """To the curators."""

    to: PersonId
    pair: int
    at: str


@dataclass(frozen=True, slots=True)
class ReportDecided:
    """To the mentor: accepted, or returned with words."""

    to: PersonId
    pair: int
    at: str


@dataclass(frozen=True, slots=True)
class PublicationAsked:
    """To each participant: yes or no."""

    to: PersonId
    pair: int


@dataclass(frozen=True, slots=True)
class PublicationReady:
    """To whoever is responsible for the site: all have agreed."""

    to: PersonId
    pair: int
    at: str


@dataclass(frozen=True, slots=True)
class PublicationOff:
    """To the same one: a consent was taken back, the text has to go from the site."""

    to: PersonId
    pair: int
    at: str


@dataclass(frozen=True, slots=True)
class StayAsked:
    """To a mentor in May; `year`: the calendar year of the next September."""

    to: PersonId
    year: int


Told = (
    EndSuggested
    | ReportDue
    | ReportSubmitted
    | ReportDecided
    | PublicationAsked
    | PublicationReady
    | PublicationOff
    | StayAsked
)
