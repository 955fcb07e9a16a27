"""index.html of a folder of papers: what there is, with a link to each."""

from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Final
from urllib.parse import quote

from bot.catalog.papers import papers
from bot.domain.school.year import SchoolYear
from bot.texts import Texts

INDEX: Final = "index.html"
_PAGE = """<!doctype html>
<html lang="{lang}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>{title}</title>
<style>body{{font:16px/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}}
h2{{font-size:1.1rem;margin:1.5rem 0 .3rem}}ul{{margin:0}}</style>
<h1>{title}</h1><p>{made}</p><p>{year}</p>
{body}
</html>
"""


@dataclass(frozen=True, slots=True)
class Told:
    """Whose papers, made when, of which school year."""

    school: str
    at: datetime
    year: SchoolYear


def write_index(folder: Path, told: Told, texts: Texts, lang: str) -> int:
    """How many files it lists."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    names = {one.code: one.title.say(lang) for one in papers()}
    body, within = list[str](), None
    for path in files:
        place = path.relative_to(folder)
        if place.parent != within:
            body += (["</ul>"] if within else []) + [
                f"<h2>{escape(_title(place, texts, lang))}</h2><ul>"
            ]
            within = place.parent
        known = names.get(path.stem)
        name = f"{known} ({path.suffix[1:]})" if known else path.name
        body.append(f'<li><a href="{quote(place.as_posix())}">{escape(name)}</a></li>')
    page = _PAGE.format(
        lang=lang,
        title=escape(texts.render(lang, "cli-papers-title", school=told.school)),
        made=escape(texts.render(lang, "export-made", at=f"{told.at:%d.%m.%Y %H:%M}")),
        year=escape(texts.render(lang, "cli-papers-of-year", year=told.year.code)),
        body="\n".join([*body, "</ul>"]),
    )
    (folder / INDEX).write_text(page, encoding="utf-8")
    return len(files)


def _title(place: Path, texts: Texts, lang: str) -> str:
    first, *rest = place.parent.parts
    room = texts.render(lang, f"cli-papers-{first.partition('_')[2]}")
    return f"{room}: {rest[0].partition('_')[2]}" if rest else room
