"""Series, guests, moods, single meetings; questions that wait for the next meeting."""
