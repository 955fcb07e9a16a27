"""Para: a Telegram assistant for mentor–mentee pairs."""
