"""Votes in polls, and what a person sees of a poll."""

from bot.sandbox.chats import Message
from bot.sandbox.methods.polls import end_overdue
from bot.sandbox.people.buttons import Impossible
from bot.sandbox.people.reading import Screen, Shown
from bot.sandbox.polls import Poll


class Voter(Screen):
    """The side of a person that votes."""

    def vote(self, *options: str | int, on: Shown | None = None) -> Shown:
        """Choose options, by their texts or places from 0, in the newest poll or in `on`.

        They take the place of what was chosen before; `Impossible` where Telegram would not let.
        """
        poll = self._open_poll(on)
        places = sorted({_place(poll, option) for option in options})
        if not places or (len(places) > 1 and not poll.json["allows_multiple_answers"]):
            raise Impossible("this poll takes one answer")
        if self.id in poll.votes and not poll.json["allows_revoting"]:
            raise Impossible("an answer to this poll can't be changed")
        return self._choose(poll, places)

    def retract_vote(self, on: Shown | None = None) -> Shown:
        """Take the own answer back."""
        poll = self._open_poll(on)
        if self.id not in poll.votes or not poll.json["allows_revoting"]:
            raise Impossible("there is no answer that can be taken back")
        return self._choose(poll, [])

    def toggle_vote(self, option: int, on: Shown | None = None) -> Shown:
        """What a touch of one option means: choose it, or take it back where it is chosen."""
        chosen = set(self._open_poll(on).votes.get(self.id, []))
        many = self._open_poll(on).json["allows_multiple_answers"]
        wanted = chosen ^ {option} if many else {option} - chosen
        return self.vote(*wanted, on=on) if wanted else self.retract_vote(on)

    def _choose(self, poll: Poll, places: list[int]) -> Shown:
        poll.choose(self.id, places)
        self.read()
        updates = self.telegram.updates
        if not poll.json["is_anonymous"]:
            chosen = [poll.json["options"][place]["persistent_id"] for place in places]
            answer = {"poll_id": poll.id, "user": self.user, "option_ids": places}
            updates.push("poll_answer", {**answer, "option_persistent_ids": chosen})
        updates.push("poll", poll.told())
        return self._shown(poll.message)

    def _open_poll(self, on: Shown | None) -> Poll:
        self._may_act()
        end_overdue(self.telegram)
        there = [it for it in self.chat.messages if "poll" in it.json and not it.deleted]
        wanted: list[Message] = [it for it in there if on is None or it.id == on.id]
        poll = self.telegram.polls.get(wanted[-1].json["poll"]["id"]) if wanted else None
        if poll is None:
            raise Impossible("there is no poll")
        if poll.closed:
            raise Impossible("this poll is closed")
        return poll

    def _may_act(self) -> None:
        if self.blocked:
            raise Impossible(f"{self.name} has blocked the bot")


def _place(poll: Poll, option: str | int) -> int:
    texts = [str(it["text"]) for it in poll.json["options"]]
    if isinstance(option, str) and option in texts:
        return texts.index(option)
    if isinstance(option, int) and 0 <= option < len(texts):
        return option
    raise Impossible(f"no option {option!r}; there are {texts}")
