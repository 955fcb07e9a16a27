"""Tables that people send: read apart from the bot, worded, answered by files."""
