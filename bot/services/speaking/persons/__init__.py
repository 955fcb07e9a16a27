"""Letters about people: who came, the bases, matching, petitions, what curators hear."""
