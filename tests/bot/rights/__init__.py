"""Who may do what: every door and every service, role by role."""
