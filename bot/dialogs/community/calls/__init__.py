"""What many are called to: events, announcements, votes."""
