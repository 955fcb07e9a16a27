"""A text longer than a message is read page by page."""

PAGE = 3500


def in_pages(text: str, longest: int = PAGE) -> list[str]:
    """Whole paragraphs up to `longest` characters a page."""
    pages = [""]
    for paragraph in text.split("\n\n"):
        if pages[-1] and len(pages[-1]) + len(paragraph) > longest:
            pages.append("")
        pages[-1] = f"{pages[-1]}\n\n{paragraph}".strip()
    return pages
