"""Files about questionnaires."""
