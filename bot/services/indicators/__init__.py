"""Indicators of a school year: counted, entered by hand, compared, kept at checkpoints."""
