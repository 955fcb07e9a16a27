"""The year of a monitored school, and its figures counted again by hand."""
