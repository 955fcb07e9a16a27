"""`People`: everybody who has a phone in this local Telegram, and the chats they share."""

from collections.abc import Iterator

from bot.sandbox.chats import Chat, Json
from bot.sandbox.numbers import Numbers
from bot.sandbox.people.mail import membership
from bot.sandbox.people.person import Person
from bot.sandbox.telegram import LocalTelegram


class People:
    """The people in the order they came; their phones speak `language`."""

    def __init__(self, telegram: LocalTelegram, language: str = "ru") -> None:
        self.telegram = telegram
        self._language = language
        self._people: list[Person] = []
        self._ids = Numbers(100_000_001)
        self._group_ids = Numbers(1_001_000_000_001)

    def __iter__(self) -> Iterator[Person]:
        return iter(self._people)

    def __len__(self) -> int:
        return len(self._people)

    def __getitem__(self, place: int) -> Person:
        return self._people[place]

    def add(
        self,
        first_name: str,
        last_name: str = "",
        *,
        username: str = "",
        language: str | None = None,
        user_id: int | None = None,
    ) -> Person:
        """A new phone; the chat with the bot begins with the first word or link.

        `language` may be empty: some phones tell none.
        """
        number = next(self._ids) if user_id is None else user_id
        names = {"first_name": first_name, "last_name": last_name, "username": username}
        given = {key: it for key, it in names.items() if it}
        user: Json = {"id": number, "is_bot": False, **given}
        if code := self._language if language is None else language:
            user["language_code"] = code
        chat = Chat({"id": number, "type": "private", **given})
        self.telegram.chats[number] = chat
        person = Person(self.telegram, user, chat)
        self._people.append(person)
        return person

    def group(self, title: str, by: Person) -> Chat:
        """A supergroup to which `by` adds the bot."""
        return self._shared("supergroup", title, by, "member")

    def channel(self, title: str, by: Person) -> Chat:
        """A channel in which `by` makes the bot an administrator, the only way in."""
        return self._shared("channel", title, by, "administrator")

    def _shared(self, kind: str, title: str, by: Person, status: str) -> Chat:
        chat = Chat({"id": -next(self._group_ids), "type": kind, "title": title}, started=True)
        self.telegram.chats[chat.id] = chat
        membership(self.telegram, chat, by.user, ("left", status))
        return chat
