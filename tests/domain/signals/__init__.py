"""Rules about what stands around a pair, checks of signals, lights over time."""
