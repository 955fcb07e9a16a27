"""The school of the demonstration: its people, pairs, meetings and answers."""
