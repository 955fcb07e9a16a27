"""How people say days, moments, lengths of time and lists; the words themselves are texts."""
