"""Check-ins: both sides of a pair are asked how it goes, and who needs help says to whom."""
