"""The two bases: who mentors and who needs a mentor, their cards, how one gets in and out."""
