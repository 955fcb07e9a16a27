"""A text longer than a message is read page by page, or cut after a whole line."""

from collections.abc import Iterable

from bot.texts import Html

PAGE = 3500


def fitting(lines: Iterable[str], rest: str, longest: int = PAGE) -> Html:
    """As many lines as `longest` characters hold; `rest` stands for those left out."""
    kept, length = list[str](), 0
    for line in lines:
        length += len(line) + 1
        if length > longest:
            return Html("\n".join([*kept, rest]))
        kept.append(line)
    return Html("\n".join(kept))


def in_pages(text: str, longest: int = PAGE) -> list[str]:
    """Whole paragraphs up to `longest` characters a page."""
    pages = [""]
    for paragraph in text.split("\n\n"):
        if pages[-1] and len(pages[-1]) + len(paragraph) > longest:
            pages.append("")
        pages[-1] = f"{pages[-1]}\n\n{paragraph}".strip()
    return pages
