"""What a school shares and what many are called to."""
