"""What a person sees in a chat: messages, buttons, files, answers to taps."""

from dataclasses import dataclass
from datetime import datetime

from aiogram.types import MessageEntity
from aiogram.utils.text_decorations import html_decoration

from bot.sandbox.chats import Chat, Json, Message, Press
from bot.sandbox.methods.profile import commands_for
from bot.sandbox.people.ballots import Ballot, ballot_of
from bot.sandbox.rules.rich import text_of
from bot.sandbox.telegram import LocalTelegram

_KINDS = (
    "text", "rich_message", "document", "photo", "voice", "poll", "sticker", "contact", "location",
)  # fmt: skip


@dataclass(frozen=True)
class File:
    """A file as it can be opened."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Shown:
    """A message as it stands on the screen at this moment."""

    id: int
    kind: str
    text: str
    html: str
    rows: list[list[str]]
    by_bot: bool
    sent_at: datetime
    edited: bool
    reply_to: int | None
    file: File | None
    poll: Ballot | None = None

    @property
    def buttons(self) -> list[str]:
        """The labels one after another, row by row."""
        return [label for row in self.rows for label in row]


class Screen:
    """The reading side of a person in one chat."""

    def __init__(self, telegram: LocalTelegram, user: Json, chat: Chat) -> None:
        self.telegram = telegram
        self.user = user
        self.chat = chat

    @property
    def id(self) -> int:
        return int(self.user["id"])

    @property
    def name(self) -> str:
        return f"{self.user['first_name']} {self.user.get('last_name', '')}".strip()

    @property
    def messages(self) -> list[Shown]:
        """Everything that is still in the chat, oldest first."""
        return [self._shown(message) for message in self.chat.messages if not message.deleted]

    @property
    def heard(self) -> list[Shown]:
        """Only what the bot said."""
        return [self._shown(message) for message in self._by_bot()]

    @property
    def last(self) -> Shown:
        """The bot's newest message; `LookupError` when it said nothing."""
        newest = self._by_bot()[-1:]
        if not newest:
            raise LookupError(f"the bot said nothing to {self.name}")
        return self._shown(newest[0])

    @property
    def files(self) -> list[File]:
        """The files that the bot sent."""
        found = [self._file(message) for message in self._by_bot()]
        return [file for file in found if file is not None]

    @property
    def keyboard(self) -> list[list[str]]:
        """The reply keyboard, in place of the phone's own."""
        rows = (self.chat.keyboard or {}).get("keyboard", [])
        return [[it if isinstance(it, str) else it["text"] for it in row] for row in rows]

    @property
    def commands(self) -> list[str]:
        """The commands in the person's menu, in its order."""
        found = commands_for(self.telegram, self.chat.id, self.user.get("language_code", ""))
        return [str(command["command"]) for command in found]

    @property
    def unread(self) -> int:
        return self.chat.unread

    @property
    def blocked(self) -> bool:
        return self.chat.blocked

    @property
    def presses(self) -> list[Press]:
        return [press for press in self.telegram.presses.values() if press.person == self.id]

    @property
    def unanswered(self) -> list[Press]:
        """Own taps whose button still spins."""
        return [press for press in self.presses if not press.answered]

    @property
    def alert(self) -> str:
        """What popped up after the last tap; empty when nothing did."""
        answer = self.presses[-1].answer if self.presses else None
        return answer.text if answer else ""

    def read(self) -> None:
        """Look at the chat: nothing is unread any more."""
        self.chat.unread = 0

    def _by_bot(self) -> list[Message]:
        return [it for it in self.chat.messages if it.by_bot and not it.deleted]

    def _shown(self, message: Message) -> Shown:
        json = message.json
        question = json.get("poll", {}).get("question", "")
        blocks = text_of(json.get("rich_message", {}).get("blocks", []))
        text = str(json.get("text") or json.get("caption") or question or blocks)
        entities = json.get("entities") or json.get("caption_entities") or []
        html = html_decoration.unparse(text, [MessageEntity(**entity) for entity in entities])
        rows = json.get("reply_markup", {}).get("inline_keyboard", [])
        return Shown(
            id=message.id,
            kind=next((kind for kind in _KINDS if kind in json), "other"),
            text=text,
            html=html,
            rows=[[button["text"] for button in row] for row in rows],
            by_bot=message.by_bot,
            sent_at=message.sent_at,
            edited="edit_date" in json,
            reply_to=json.get("reply_to_message", {}).get("message_id"),
            file=self._file(message),
            poll=self.ballot(message),
        )

    def ballot(self, message: Message) -> Ballot | None:
        """The poll of a message, None when it has none."""
        poll = self.telegram.polls.get(message.json.get("poll", {}).get("id", ""))
        return None if poll is None else ballot_of(poll, self.id)

    def _file(self, message: Message) -> File | None:
        upload = self.telegram.files.get(message.file_id or "")
        return None if upload is None else File(upload.name, upload.content)
