"""Rules of questionnaires."""
