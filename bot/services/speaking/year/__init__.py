"""Letters about the year: the school's programme, a pair's programme, its end, the community."""
