"""Papers: what is printed of what was entered, and the school's own forms for them."""
