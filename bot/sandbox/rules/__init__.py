"""What Telegram checks, one small function a rule; each says where Telegram documents it."""
