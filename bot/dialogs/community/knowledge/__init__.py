"""What is known and told: library, practices, rights and duties, terms, one's own path."""
