"""Polls as Telegram keeps them: who chose what, when they end, what the bot is told.

https://core.telegram.org/bots/api#poll, #pollanswer. Approximation: a poll whose time is over
closes at the next thing that happens (a call of the bot, a vote), not by itself; every vote is
told of at once, where Telegram may gather several into one update.
"""

from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime

from bot.sandbox.chats import Json, Message


@dataclass
class Poll:
    """A poll in its message; `votes` are the options by the person's number.

    `hidden` is hide_results_until_closes: nobody but the bot sees counts before the end.
    """

    message: Message
    closes_at: datetime | None = None
    hidden: bool = False
    votes: dict[int, list[int]] = field(default_factory=dict)

    @property
    def json(self) -> Json:
        found: Json = self.message.json["poll"]
        return found

    @property
    def id(self) -> str:
        return str(self.json["id"])

    @property
    def closed(self) -> bool:
        return bool(self.json["is_closed"])

    def told(self) -> Json:
        """As an update carries it: the description belongs to the message alone."""
        return {key: deepcopy(it) for key, it in self.json.items() if key != "description"}

    def choose(self, person: int, options: list[int]) -> None:
        """Put these options in the place of what the person chose before; none takes it back."""
        if options:
            self.votes[person] = options
        else:
            self.votes.pop(person, None)
        self._counted()

    def close(self) -> None:
        self._put({**self.json, "is_closed": True})

    def _counted(self) -> None:
        chosen = [option for options in self.votes.values() for option in options]
        options = [
            {**option, "voter_count": chosen.count(place)}
            for place, option in enumerate(self.json["options"])
        ]
        self._put({**self.json, "options": options, "total_voter_count": len(self.votes)})

    def _put(self, poll: Json) -> None:
        self.message.was.append(self.message.json)
        self.message.json = {**self.message.json, "poll": poll}
