"""Updates on their way to the bot: the queue, and the two ways out of it, asked for or posted."""
