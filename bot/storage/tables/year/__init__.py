"""Tables of the year: the school's programme, ends, the community."""
