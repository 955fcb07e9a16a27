"""What a person does; each act becomes the update that Telegram would send."""

from typing import Self
from urllib.parse import parse_qs, urlsplit

from bot.sandbox.chats import Chat, Json, Message, Press, Upload
from bot.sandbox.files import PICTURE, VOICE
from bot.sandbox.people.buttons import Impossible, data_of, find_button
from bot.sandbox.people.mail import deliver, membership, pieces, written
from bot.sandbox.people.reading import Shown
from bot.sandbox.people.voting import Voter
from bot.sandbox.rules.words import valid_payload

__all__ = ["Impossible", "Person"]


class Person(Voter):
    """A person in the private chat with the bot, or, by `at`, in another chat."""

    def at(self, chat: Chat) -> Self:
        """The same person in a group or a channel."""
        return type(self)(self.telegram, self.user, chat)

    def open_link(self, payload: str = "") -> Shown:
        """Follow t.me/<bot>?start=payload and press Start; lifts a block as Telegram does."""
        if payload and not valid_payload(payload):
            raise Impossible(f"Telegram would not pass this payload on: {payload!r}")
        if self.blocked:
            self.unblock()
        return self.send_text(f"/start {payload}".strip())

    def send_text(self, text: str, *, reply_to: Shown | None = None) -> Shown:
        """Write; what is longer than a message goes as several, as from a phone.

        Gives the last of them.
        """
        first, *others = pieces(text)
        content = written(first)
        if reply_to is not None:
            content["reply_to_message"] = self._there(reply_to).json
        shown = self._send(content)
        for piece in others:
            shown = self._send(written(piece))
        return shown

    def reply_to(self, message: Shown, text: str) -> Shown:
        return self.send_text(text, reply_to=message)

    def send_voice(self, content: bytes = VOICE, *, seconds: int = 3) -> Shown:
        kept = self.telegram.keep_file(Upload("voice.ogg", content, "audio/ogg"))
        return self._send({"voice": {"duration": seconds, "mime_type": "audio/ogg", **kept}})

    def send_photo(self, content: bytes = PICTURE, *, caption: str = "") -> Shown:
        kept = self.telegram.keep_file(Upload("photo.png", content, "image/png"))
        photo = [{"width": 1, "height": 1, **kept}]
        return self._send({"photo": photo, **({"caption": caption} if caption else {})})

    def send_document(self, name: str, content: bytes) -> Shown:
        kept = self.telegram.keep_file(Upload(name, content))
        return self._send({"document": {"file_name": name, **kept}})

    def send_sticker(self, emoji: str = "👍") -> Shown:
        kept = self.telegram.keep_file(Upload("sticker.webp", emoji.encode(), "image/webp"))
        still = {"type": "regular", "is_animated": False, "is_video": False, "emoji": emoji}
        return self._send({"sticker": {"width": 512, "height": 512, **still, **kept}})

    def send_contact(self, phone: str = "+70000000000") -> Shown:
        name = self.user["first_name"]
        contact = {"phone_number": phone, "first_name": name, "user_id": self.id}
        return self._send({"contact": contact})

    def send_location(self, latitude: float = 55.75, longitude: float = 37.62) -> Shown:
        return self._send({"location": {"latitude": latitude, "longitude": longitude}})

    def forward(self, text: str, *, author: str = "—") -> Shown:
        """Forward a text of somebody who hides the account."""
        origin = {
            "type": "hidden_user",
            "date": self.telegram.stamp(),
            "sender_user_name": author,
        }
        return self._send({**written(text), "forward_origin": origin})

    def edit_text(self, message: Shown, text: str) -> Shown:
        """Correct an own message."""
        self._may_act()
        found = self._there(message)
        if found.json.get("from", {}).get("id") != self.id:
            raise Impossible("only own messages can be edited")
        found.was.append(found.json)
        plain = {key: it for key, it in found.json.items() if key != "entities"}
        found.json = {**plain, **written(text), "edit_date": self.telegram.stamp()}
        deliver(self.telegram, self.chat, "edited_message", found.json)
        return self._shown(found)

    def delete(self, message: Shown) -> None:
        """Delete for both sides; the bot is not told."""
        self._there(message).deleted = True

    def press(self, button: str | int, on: Shown | None = None) -> Press | None:
        """Tap a button: by its label, or by its place counted from 0.

        Without `on`, in the newest message that has it; with `on`, in that message even if it is
        deleted meanwhile. A label may be given in part where it means one button of the message.
        None when the button said something as the person (reply keyboard, link to the bot).
        """
        self._may_act()
        if on is None and isinstance(button, str) and self._on_keyboard(button):
            self.send_text(button)
            return None
        message, found = find_button(self.chat, button, on.id if on else None)
        if "url" in found:
            self._follow(found["url"])
            return None
        press = self.telegram.new_press(self.id, found["text"], data_of(found))
        self.read()
        query = self._query(press, message)
        self.telegram.updates.push("callback_query", query)
        return press

    def block(self) -> None:
        """Stop the bot; it hears of it by my_chat_member."""
        if not self.blocked:
            self.chat.blocked = True
            membership(self.telegram, self.chat, self.user, ("member", "kicked"))

    def unblock(self) -> None:
        if self.blocked:
            self.chat.blocked = False
            membership(self.telegram, self.chat, self.user, ("kicked", "member"))

    def _send(self, content: Json) -> Shown:
        self._may_act()
        self.chat.started = True
        sender = None if self.chat.json["type"] == "channel" else self.user
        message = self.telegram.new_message(self.chat, sender, content)
        self.read()
        kind = "message" if sender else "channel_post"
        deliver(self.telegram, self.chat, kind, message.json)
        return self._shown(message)

    def _there(self, shown: Shown) -> Message:
        found = self.chat.find(shown.id)
        if found is None:
            raise Impossible("this message is gone")
        return found

    def _on_keyboard(self, label: str) -> bool:
        return any(label in row for row in self.keyboard)

    def _follow(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.netloc == "t.me" and parts.path == f"/{self.telegram.bot['username']}":
            self.open_link(parse_qs(parts.query).get("start", [""])[0])
            return
        raise Impossible(f"the button leads out of Telegram: {url}")

    def _query(self, press: Press, message: Message) -> Json:
        shown = message.json
        if message.deleted:
            # https://core.telegram.org/bots/api#inaccessiblemessage
            shown = {"chat": self.chat.json, "message_id": message.id, "date": 0}
        return {
            "id": press.query_id,
            "from": self.user,
            "message": shown,
            "chat_instance": str(self.chat.id * 7919),
            "data": press.data,
        }
