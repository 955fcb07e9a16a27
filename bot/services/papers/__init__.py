"""Papers: their values collected for whoever may make them; the school's own forms."""
