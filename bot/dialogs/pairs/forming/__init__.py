"""The form of a new pair."""
