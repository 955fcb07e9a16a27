"""A PDF looked at: its words, and its pages as pictures."""

import re

import pypdfium2
from PIL import Image

DPI = 96


class Pages:
    def __init__(self, content: bytes) -> None:
        self._document = pypdfium2.PdfDocument(content)

    def __len__(self) -> int:
        return len(self._document)

    @property
    def words(self) -> str:
        """All text with its white space made single."""
        pages = (one.get_textpage().get_text_bounded() for one in self._document)
        return re.sub(r"\s+", " ", " ".join(pages).replace("\ufffe", ""))

    @property
    def sizes(self) -> set[tuple[int, int]]:
        """In whole points."""
        return {(round(one.get_width()), round(one.get_height())) for one in self._document}

    def pictures(self) -> list[Image.Image]:
        return [one.render(scale=DPI / 72).to_pil().convert("L") for one in self._document]

    def ink(self) -> list[float]:
        """Of each page the share that isn't white."""
        found = []
        for picture in self.pictures():
            counts = picture.histogram()
            found.append(sum(counts[:200]) / sum(counts))
        return found

    def dark_boxes(self) -> int:
        """Squares of 12 dots, wholly black: signs without a shape, or worse."""
        return sum(_dark(picture) for picture in self.pictures())


def _dark(picture: Image.Image) -> int:
    # The mean of a square of 12 dots is black only where all of them are.
    small = picture.resize((picture.width // 12, picture.height // 12), Image.Resampling.BOX)
    return sum(small.histogram()[:20])
