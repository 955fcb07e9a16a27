"""The school's own forms of papers."""
