"""Numbers given out one after another."""


class Numbers:
    """From `first` on; a copy goes on by itself, which itertools.count can't from Python 3.14."""

    def __init__(self, first: int) -> None:
        self._coming = first

    def __next__(self) -> int:
        given = self._coming
        self._coming += 1
        return given
