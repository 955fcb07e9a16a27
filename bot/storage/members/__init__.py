"""Queries about people: accounts, roles, invitations, who hears."""
