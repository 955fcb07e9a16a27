"""The parts of every figure of the monitoring screens, for a file that they are recounted from."""

from bot.services.monitoring.service import Monitoring, Parts

__all__ = ["Monitoring", "Parts"]
