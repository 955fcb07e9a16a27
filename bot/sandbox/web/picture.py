"""What the page shows: the people at a glance, and one chat as it stands."""

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from bot.sandbox.chats import Json, Message, Press
from bot.sandbox.methods.profile import commands_for
from bot.sandbox.people import Person
from bot.sandbox.web.rich import table_of, tree, words_above
from bot.sandbox.web.stage import World
from bot.texts import Texts

_NEWEST: Final = 300
_ANSWERS: Final = 5
_KINDS: Final = ("document", "photo", "voice", "poll", "sticker", "contact", "location")


@dataclass(frozen=True)
class Picture:
    """Draws one world for one reader: words in `lang`, times in the world's zone."""

    world: World
    texts: Texts
    lang: str

    def state(self) -> Json:
        """Everybody at a glance; what changed since is told by each person's `turn`."""
        world = self.world
        return {
            "world": world.number,
            "school": world.school,
            "opened": list(world.opened),
            "bot": world.telegram.bot["first_name"],
            "people": [self._row(person) for person in world.people],
            "clock_moves": world.clock_moves,
            "away": world.away,
            "journal": len(world.telegram.journal),
        }

    def clock(self) -> Json:
        """Now in the world's zone: day and time in words, and as an input of a date takes it."""
        now = self._now()
        # Seen from three days later the day is told by its date, never as "today".
        day = self.texts.say_day(self.lang, now.date(), now.date() + timedelta(days=3))
        local = now.replace(tzinfo=None).isoformat(timespec="minutes")
        return {"day": day, "time": f"{now:%H:%M}", "local": local}

    def chat(self, person: Person) -> Json:
        """One person's chat with the bot."""
        chat = person.chat
        there = [message for message in chat.messages if not message.deleted]
        language = str(person.user.get("language_code", ""))
        presses = person.presses
        return {
            **self._row(person),
            "started": chat.started,
            "messages": [self._message(person, message) for message in there[-_NEWEST:]],
            "keyboard": person.keyboard,
            "commands": commands_for(person.telegram, chat.id, language),
            "waiting": [press.query_id for press in presses if not press.answered],
            "answers": {press.query_id: _answer(press) for press in presses[-_ANSWERS:]},
        }

    def transcript(self, person: Person) -> str:
        """The chat as plain text, buttons in brackets."""
        lines = [f"{person.name} · {self.world.telegram.bot['first_name']}", ""]
        for shown in person.messages:
            at = shown.sent_at.astimezone(self.world.zone)
            lines.append(f"{at:%d.%m.%Y %H:%M} {self._author(person, by_bot=shown.by_bot)}")
            if shown.text:
                lines.append(shown.text)
            if shown.file is not None:
                lines.append(f"📎 {shown.file.name}")
            lines += [f"○ {option.text}" for option in shown.poll.options] if shown.poll else []
            lines += ["  ".join(f"[{label}]" for label in row) for row in shown.rows]
            lines.append("")
        return "\n".join(lines)

    def _row(self, person: Person) -> Json:
        unread = person.unread
        return {
            "id": person.id,
            "name": person.name,
            "about": self.world.about(person, self.lang),
            "unread": unread,
            "unread_words": self.texts.render(self.lang, "web-unread", count=unread),
            "blocked": person.blocked,
            "typing": bool(person.chat.action),
            "away": self.world.away,
            "turn": _turn(person),
        }

    def _message(self, person: Person, message: Message) -> Json:
        json = message.json
        question = json.get("poll", {}).get("question", "")
        blocks = json.get("rich_message", {}).get("blocks", [])
        text = str(json.get("text") or json.get("caption") or question or words_above(blocks))
        entities = json.get("entities") or json.get("caption_entities") or []
        at = message.sent_at.astimezone(self.world.zone)
        today = self._now().date()
        kind = next((kind for kind in _KINDS if kind in json), "text")
        return {
            "id": message.id,
            "by_bot": message.by_bot,
            "author": self._author(person, by_bot=message.by_bot),
            "day": self.texts.say_day(self.lang, at.date(), today),
            "time": f"{at:%H:%M}",
            "kind": kind,
            "text": text,
            "nodes": tree(text, entities, str(person.telegram.bot["username"])),
            "table": table_of(blocks),
            "rows": _rows(json),
            "edited": "edit_date" in json,
            "forwarded": json.get("forward_origin", {}).get("sender_user_name"),
            "reply": self._reply(person, json.get("reply_to_message")),
            "file": self._file(person, message),
            "detail": _detail(kind, json),
            "poll": self._poll(person, message),
        }

    def _poll(self, person: Person, message: Message) -> Json | None:
        ballot = person.ballot(message)
        if ballot is None:
            return None
        words = self.texts.render(self.lang, "web-poll-votes", count=ballot.voters)
        return {**asdict(ballot), "open": ballot.open, "words": words}

    def _reply(self, person: Person, first: Json | None) -> Json | None:
        if first is None:
            return None
        by_bot = first.get("from", {}).get("id") == person.telegram.bot["id"]
        words = str(first.get("text") or first.get("caption") or "…")
        return {
            "id": first["message_id"],
            "author": self._author(person, by_bot=by_bot),
            "text": words[:120],
        }

    def _file(self, person: Person, message: Message) -> Json | None:
        upload = person.telegram.files.get(message.file_id or "")
        if upload is None:
            return None
        size = -(-len(upload.content) // 1024)
        words = self.texts.render(self.lang, "web-file-size", size=size)
        return {"id": message.file_id, "name": upload.name, "size": words}

    def _author(self, person: Person, *, by_bot: bool) -> str:
        return str(person.telegram.bot["first_name"]) if by_bot else person.name

    def _now(self) -> datetime:
        return self.world.controls.now().astimezone(self.world.zone)


def _turn(person: Person) -> str:
    """Differs whenever the chat looks different: cheaper to tell than the chat itself."""
    chat = person.chat
    edits = sum(len(message.was) for message in chat.messages)
    gone = sum(message.deleted for message in chat.messages)
    taps = person.presses
    open_taps = sum(not press.answered for press in taps)
    parts: list[Any] = [
        len(chat.messages), edits, gone, len(taps), open_taps, chat.action, chat.unread,
        chat.blocked, id(chat.keyboard) if chat.keyboard else 0,
    ]  # fmt: skip
    return ".".join(str(part) for part in parts)


def _rows(json: Json) -> list[list[Json]]:
    """Buttons with what the page must know of them: an address to open, a text to copy."""
    rows = json.get("reply_markup", {}).get("inline_keyboard", [])
    return [[_button(button) for button in row] for row in rows]


def _button(button: Json) -> Json:
    known: Json = {"label": button["text"]}
    if "url" in button:
        known["url"] = button["url"]
    if "copy_text" in button:
        known["copy"] = button["copy_text"].get("text", "")
    return known


def _answer(press: Press) -> Json | None:
    if press.answer is None:
        return None
    return {"text": press.answer.text, "alert": press.answer.alert}


def _detail(kind: str, json: Json) -> Json | None:
    """What a message without a text shows."""
    if kind == "sticker":
        return {"emoji": json["sticker"].get("emoji", "")}
    if kind == "contact":
        contact = json["contact"]
        return {"name": contact["first_name"], "phone": contact["phone_number"]}
    if kind == "location":
        return {key: json["location"][key] for key in ("latitude", "longitude")}
    return None
