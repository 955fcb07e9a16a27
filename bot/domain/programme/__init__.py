"""A personalised programme: its text, its life, its versions, its milestones, the pair's rules."""
