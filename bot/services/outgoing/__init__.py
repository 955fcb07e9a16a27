"""From the outbox to a person: who may be spoken to now, what is worth saying, what became of it.

At least once: a letter that was sent while the machine died before writing that down is sent again
when the lease runs out (`storage.dispatch.LEASE`). Each letter is written down at once, so that at
most those in the air are doubled.
"""

from bot.services.outgoing.delivering import Speaking

__all__ = ["Speaking"]
