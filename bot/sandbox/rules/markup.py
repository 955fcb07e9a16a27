"""HTML of the Bot API to plain text and entities, refusing what Telegram refuses.

https://core.telegram.org/bots/api#html-style; the words of the refusals are those of
`MessageEntity.cpp` in Telegram's published TDLib. Approximation: entities that Telegram finds by
itself (links, mentions, phone numbers) are not looked for in the bot's texts.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from bot.sandbox.faults import ApiFault, bad_request
from bot.sandbox.rules.entities import TAGS, Json, OpenTag, complete, trim, utf16_length

_NAMED: Final = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE: Final = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(lt|gt|amp|quot));?")
_ATTRIBUTE: Final = re.compile(
    r"""\s*([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9.\-]+)(?=[\s>])))?"""
)
_TAG_NAME: Final = re.compile(r"[^\s>]*")


@dataclass
class _Reader:
    source: str
    at: int = 0
    text: list[str] = field(default_factory=list)
    length: int = 0
    open: list[OpenTag] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def refuse(self, words: str, at: int | None = None) -> ApiFault:
        place = "" if at is None else f" at byte offset {len(self.source[:at].encode())}"
        return bad_request(f"can't parse entities: {words}{place}")

    def put(self, piece: str) -> None:
        self.text.append(piece)
        self.length += utf16_length(piece)

    def read(self) -> None:
        while self.at < len(self.source):
            char = self.source[self.at]
            if char == "<":
                closing = self.source.startswith("</", self.at)
                self.close_tag() if closing else self.open_tag()
            elif char == "&":
                self.reference()
            else:
                self.put(char)
                self.at += 1
        if self.open:
            name = self.open[-1].name
            raise self.refuse(f'Can\'t find end tag corresponding to start tag "{name}"')

    def name_end(self, at: int) -> int:
        match = _TAG_NAME.match(self.source, at)
        return match.end() if match else at

    def reference(self) -> None:
        piece, self.at = _decode(self.source, self.at)
        self.put(piece)

    def open_tag(self) -> None:
        begin = self.at
        name_end = self.name_end(begin + 1)
        if name_end == len(self.source):
            raise self.refuse("Unclosed start tag", begin)
        name = self.source[begin + 1 : name_end].lower()
        if name not in TAGS:
            raise self.refuse(f'Unsupported start tag "{name}"', begin)
        self.at = name_end
        attributes = self.attributes(name, begin)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self.refuse('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append(OpenTag(name, attributes, self.length))

    def attributes(self, name: str, begin: int) -> dict[str, str]:
        found: dict[str, str] = {}
        while match := _ATTRIBUTE.match(self.source, self.at):
            value = next((part for part in match.groups()[1:] if part is not None), "")
            found[match[1].lower()] = _decode_all(value)
            self.at = match.end()
        rest = self.source[self.at :]
        self.at += len(rest) - len(rest.lstrip())
        if self.at >= len(self.source):
            raise self.refuse(f'Unclosed start tag "{name}"', begin)
        if self.source[self.at] != ">":
            raise self.refuse(f'Empty attribute name in the tag "{name}"', begin)
        self.at += 1
        return found

    def close_tag(self) -> None:
        begin = self.at
        if not self.open:
            raise self.refuse("Unexpected end tag", begin)
        name_end = self.name_end(begin + 2)
        name = self.source[begin + 2 : name_end].lower()
        end = self.source.find(">", name_end)
        if end < 0 or self.source[name_end:end].strip():
            raise self.refuse("Unclosed end tag", begin)
        tag = self.open.pop()
        if name and name != tag.name:
            words = f'expected "</{tag.name}>", found "</{name}>"'
            place = len(self.source[:begin].encode())
            raise self.refuse(f"Unmatched end tag at byte offset {place}, {words}")
        self.at = end + 1
        self.add_entity(tag)

    def add_entity(self, tag: OpenTag) -> None:
        length = self.length - tag.start
        entity = {"type": TAGS[tag.name], "offset": tag.start, "length": length}
        if not length or not complete(entity, tag, "".join(self.text)):
            return
        inner = self.entities[-1] if self.entities else {}
        if tag.name == "pre" and inner == {**entity, "type": "code", **_language(inner)}:
            # <pre><code class="language-…"> is one entity, a listing with its language.
            self.entities.pop()
            entity |= _language(inner)
        self.entities.append(entity)


def _language(entity: Json) -> Json:
    return {"language": entity["language"]} if "language" in entity else {}


def _decode(source: str, at: int) -> tuple[str, int]:
    """The character that a reference stands for; what is no reference stays as it is."""
    match = _REFERENCE.match(source, at)
    if match is None:
        return "&", at + 1
    if match[3]:
        return _NAMED[match[3]], match.end()
    code = int(match[1]) if match[1] else int(match[2], 16)
    if not 0 < code < 0x10FFFF or 0xD800 <= code < 0xE000:
        return "&", at + 1
    return chr(code), match.end()


def _decode_all(value: str) -> str:
    return _REFERENCE.sub(lambda match: _decode(match[0], 0)[0], value)


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Plain text and its entities, offsets in UTF-16 units; whitespace at the ends is cut."""
    reader = _Reader(source)
    reader.read()
    # Tags close from the inside out: of two over the same words the outer one comes first.
    outside_in = reader.entities[::-1]
    entities = sorted(outside_in, key=lambda it: (it["offset"], -it["length"]))
    return trim("".join(reader.text), entities)
