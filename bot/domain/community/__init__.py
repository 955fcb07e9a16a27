"""What a school shares: materials, practices, awards, events, announcements, votes, careers."""
