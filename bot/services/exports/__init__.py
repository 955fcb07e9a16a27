"""What people take out of Para as files."""
