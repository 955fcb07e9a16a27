"""The parts of every figure of the monitoring screens, for a file that they are recounted from."""

from bot.services.monitoring.parts import Parts
from bot.services.monitoring.service import Monitoring

__all__ = ["Monitoring", "Parts"]
