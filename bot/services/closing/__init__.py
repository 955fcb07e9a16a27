"""The end of a pair's year and the beginning of the next one."""
