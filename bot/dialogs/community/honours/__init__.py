"""Who is honoured, and who stays."""
