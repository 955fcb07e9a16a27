"""Letters about the work of pairs: meetings, plans, reminders, questionnaires."""
