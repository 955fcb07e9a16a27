"""Typed numbers: an id of one thing can't be passed for an id of another."""

from typing import NewType

OrganisationId = NewType("OrganisationId", int)
AccountId = NewType("AccountId", int)
PersonId = NewType("PersonId", int)
InvitationId = NewType("InvitationId", int)
PairId = NewType("PairId", int)
ItemId = NewType("ItemId", int)
MeetingId = NewType("MeetingId", int)
CampaignId = NewType("CampaignId", int)
PostId = NewType("PostId", int)
DifficultyId = NewType("DifficultyId", int)
PetitionId = NewType("PetitionId", int)
EventId = NewType("EventId", int)
SeriesId = NewType("SeriesId", int)
RoadmapItemId = NewType("RoadmapItemId", int)
DocumentId = NewType("DocumentId", int)
RevisionId = NewType("RevisionId", int)
MilestoneId = NewType("MilestoneId", int)
SpeedId = NewType("SpeedId", int)
InterestId = NewType("InterestId", int)
