"""When things happen. What happens is the services' business."""

from bot.scheduler.rounds import Rounds

__all__ = ["Rounds"]
