"""`LocalTelegram`: everything that Telegram remembers about one bot and its people."""

from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from typing import Final

from bot.sandbox.chats import Call, Chat, Json, Message, Press, Upload
from bot.sandbox.faults import bad_request, forbidden
from bot.sandbox.numbers import Numbers
from bot.sandbox.polls import Poll
from bot.sandbox.rules.rates import Rates
from bot.sandbox.script import Script
from bot.sandbox.updates.queue import Updates
from bot.sandbox.updates.webhook import Webhook

TOKEN: Final = "4200000001:local-sandbox-token-of-para-demo"  # noqa: S105
USERNAME: Final = "para_demo_bot"
FIRST_NAME: Final = "Para"


class LocalTelegram:
    """Telegram's side of one bot.

    `clock` gives aware UTC times. With `limits=False` nothing is ever answered with 429, which a
    test with a clock that stands still needs. `begun` is where numbers of messages, taps and
    updates go on from: a bot that kept its memory must meet none of them twice.
    """

    def __init__(
        self,
        clock: Callable[[], datetime],
        *,
        limits: bool = True,
        begun: int = 0,
    ) -> None:
        self.clock = clock
        self.token = TOKEN
        self.rates: Rates | None = Rates() if limits else None
        self.bot = _bot()
        self.chats: dict[int, Chat] = {}
        self.begun = begun
        self.updates = Updates(clock, begun)
        self.webhook: Webhook | None = None
        self.presses: dict[str, Press] = {}
        self.polls: dict[str, Poll] = {}
        self.files: dict[str, Upload] = {}
        self.profile: dict[str, dict[str, object]] = {}
        self.script = Script()
        self.journal: list[Call] = []
        self._private_ids = Numbers(1 + begun)
        self._poll_ids = Numbers(5_300_000_000_000_001 + begun)
        self._query_ids = Numbers(7_700_000_000_000_001 + begun)

    @property
    def unanswered(self) -> list[Press]:
        """Taps whose button still spins."""
        return [press for press in self.presses.values() if not press.answered]

    def note(self, call: Call) -> None:
        """A line for the journal; wakes those who wait in `until`."""
        self.journal.append(call)
        self.updates.stir.happened()

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait until `condition` holds; asked anew after every call, update and poll."""
        await self.updates.stir.until(condition)

    def chat_for_bot(self, chat_id: int) -> Chat:
        """A chat that the bot may write to.

        https://core.telegram.org/bots#how-are-bots-different-from-users: bots can't begin a
        conversation, before Start there is no chat. That a block or being put out is answered
        with 403 is not documented; the words are those of the published server.
        """
        chat = self.chats.get(chat_id)
        if chat is None or not chat.started:
            raise bad_request("chat not found")
        if chat.blocked:
            raise forbidden(
                "bot was blocked by the user"
                if chat.private
                else f"bot was kicked from the {chat.json['type']} chat"
            )
        return chat

    def stamp(self) -> int:
        """Now, as Telegram writes it: whole seconds since 1970."""
        return int(self.clock().timestamp())

    def new_message(self, chat: Chat, sender: Json | None, content: Json) -> Message:
        """Put a message into a chat; private chats share one count of ids, as at Telegram."""
        message_id = next(self._private_ids) if chat.private else len(chat.messages) + 1
        json: Json = {"message_id": message_id}
        if sender is not None:
            json["from"] = sender
        else:
            json["sender_chat"] = chat.json
        json |= {"chat": chat.json, "date": self.stamp(), **content}
        by_bot = sender is not None and sender["id"] == self.bot["id"]
        message = Message(json, self.clock(), by_bot)
        chat.messages.append(message)
        return message

    def new_press(self, person: int, label: str, data: str) -> Press:
        press = Press(str(next(self._query_ids)), person, label, data, self.clock())
        self.presses[press.query_id] = press
        return press

    def new_poll_id(self) -> str:
        return str(next(self._poll_ids))

    def keep_file(self, upload: Upload) -> Json:
        """Keep the bytes; the ids and the size, as each kind of file has them."""
        unique = sha256(upload.name.encode() + b"\0" + upload.content).hexdigest()[:16]
        file_id = f"LOCAL-{unique}"
        self.files[file_id] = upload
        size = len(upload.content)
        return {"file_id": file_id, "file_unique_id": unique, "file_size": size}


def _bot() -> Json:
    number = int(TOKEN.partition(":")[0])
    return {"id": number, "is_bot": True, "first_name": FIRST_NAME, "username": USERNAME}
