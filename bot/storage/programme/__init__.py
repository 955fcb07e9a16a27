"""A programme's text, versions, milestones, rules, checks and what the bank shows of it."""
