"""The two bases: cards, lists, difficulties, who is named and approved, who leaves."""
