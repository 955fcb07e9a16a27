"""Coming in: an invitation, the consent, what registration gathered."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.domain.ids import InvitationId, OrganisationId, PersonId
from bot.domain.people import Profile, Role


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link for one named person, for one newcomer, or for many of one role.

    Codes are never stored, their hashes are. `person_id`: a person entered beforehand.
    """

    id: InvitationId
    organisation_id: OrganisationId | None
    role: Role
    person_id: PersonId | None
    most_uses: int
    uses: int
    expires_at: datetime
    invited_by: PersonId | None = None

    def open_at(self, now: datetime) -> bool:
        """Whether somebody may still come in by it."""
        return self.uses < self.most_uses and now < self.expires_at


@dataclass(frozen=True, slots=True)
class Consent:
    """A consent to the processing of personal data: which text, when, whether withdrawn."""

    person_id: PersonId
    version: str
    language: str
    given_at: datetime
    withdrawn_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Newcomer:
    """What registration gathered: at most three answers."""

    name: str
    profile: Profile = field(default_factory=Profile)
