"""The digests of those who oversee: of a week, of a month, and both in one where they meet."""
