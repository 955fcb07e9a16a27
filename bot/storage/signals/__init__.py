"""Rows of the signals: own numbers, what was checked, lights over time, what is around pairs."""
