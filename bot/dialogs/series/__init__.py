"""A series of meetings: planned by one card, called off or moved one by one."""
