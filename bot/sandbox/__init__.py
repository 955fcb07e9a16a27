"""A small local Telegram: the Bot API, Telegram's rules and the people who press the buttons.

One implementation of Telegram's side, reached over HTTP (`server`) and in-process (`session`).
What it checks is in `rules`, each with the place where Telegram says it; what is only an
approximation says so there.
"""
