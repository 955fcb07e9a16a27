"""What many are called to: announcements, events, votes."""
