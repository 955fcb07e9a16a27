"""Chats as Telegram keeps them: who is there, what was said, what is still on the screen."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True)
class Upload:
    """A file on its way in: what it is called and its bytes."""

    name: str
    content: bytes
    kind: str = "application/octet-stream"


@dataclass
class Message:
    """One message; `json` is what the Bot API says of it, `was` its earlier versions."""

    json: Json
    sent_at: datetime
    by_bot: bool
    deleted: bool = False
    keyboard: Json | None = None
    was: list[Json] = field(default_factory=list)

    @property
    def id(self) -> int:
        return int(self.json["message_id"])

    @property
    def file_id(self) -> str | None:
        """The file that the message carries, a photo in its largest size."""
        for kind in ("document", "voice", "sticker"):
            if kind in self.json:
                return str(self.json[kind]["file_id"])
        return str(self.json["photo"][-1]["file_id"]) if "photo" in self.json else None


@dataclass
class Chat:
    """A private chat, a group or a channel, as seen by the bot and by the people in it."""

    json: Json
    started: bool = False
    blocked: bool = False
    messages: list[Message] = field(default_factory=list)
    keyboard: Json | None = None
    unread: int = 0
    action: str | None = None

    @property
    def id(self) -> int:
        return int(self.json["id"])

    @property
    def private(self) -> bool:
        return bool(self.json["type"] == "private")

    def find(self, message_id: int) -> Message | None:
        """The message, if it is still there."""
        for message in reversed(self.messages):
            if message.id == message_id:
                return None if message.deleted else message
        return None


@dataclass
class Answer:
    """What the bot answered to a tap."""

    text: str = ""
    alert: bool = False
    url: str | None = None


@dataclass
class Press:
    """A tap and its answer: the button spins until `answer` is there."""

    query_id: str
    person: int
    label: str
    data: str
    at: datetime
    answer: Answer | None = None

    @property
    def answered(self) -> bool:
        return self.answer is not None


@dataclass(frozen=True)
class Call:
    """One line of the journal: an API call and how it ended; files are given by size."""

    at: datetime
    method: str
    params: Json
    code: int
    description: str | None = None
    result: Any = None
