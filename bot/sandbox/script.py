"""Troubles written in advance, for tests of delivery: what the next calls of a method meet."""

from collections import deque
from dataclasses import dataclass

from bot.sandbox.faults import ApiFault, Loss, too_many

ANY = "*"


@dataclass(frozen=True)
class Trouble:
    """What happens to one call.

    `fault` is answered instead of the result; `loss` leaves no answer; `page` is an HTML page
    as a proxy gives it, with the fault's code. `after` says that the call was carried out first,
    as when a time-out comes after delivery.
    """

    fault: ApiFault | None = None
    loss: Loss | None = None
    page: str | None = None
    after: bool = False


class Script:
    """The troubles to come, a queue a method; `ANY` stands for every method but getUpdates."""

    def __init__(self) -> None:
        self._coming: dict[str, deque[Trouble]] = {}

    def add(self, trouble: Trouble, *, method: str = ANY, times: int = 1) -> None:
        self._coming.setdefault(method.lower(), deque()).extend([trouble] * times)

    def fail(self, method: str = ANY, *, code: int = 500, times: int = 1) -> None:
        words = "Internal Server Error" if code == 500 else "Bad Gateway"
        self.add(Trouble(fault=ApiFault(code, words)), method=method, times=times)

    def flood(self, method: str = ANY, *, retry_after: int = 1, times: int = 1) -> None:
        self.add(Trouble(fault=too_many(retry_after)), method=method, times=times)

    def lose(
        self, method: str = ANY, *, loss: Loss = Loss.TIMEOUT, after: bool = False, times: int = 1
    ) -> None:
        """No answer comes; with `after` the call was carried out all the same."""
        self.add(Trouble(loss=loss, after=after), method=method, times=times)

    def page(self, method: str = ANY, *, code: int = 502, times: int = 1) -> None:
        """An HTML page instead of JSON, as the machines before Telegram answer now and then."""
        trouble = Trouble(
            fault=ApiFault(code, "Bad Gateway"), page="<html><h1>Bad Gateway</h1></html>"
        )
        self.add(trouble, method=method, times=times)

    def take(self, method: str) -> Trouble | None:
        """The trouble that this call meets, if any."""
        names = [method.lower()] if method.lower() == "getupdates" else [method.lower(), ANY]
        for name in names:
            if coming := self._coming.get(name):
                return coming.popleft()
        return None

    def clear(self) -> None:
        self._coming.clear()
