"""People: coming in, what they may settle about themselves, asking for help."""
