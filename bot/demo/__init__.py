"""`para demo`: the demo school without Telegram, in the browser or in the terminal."""
