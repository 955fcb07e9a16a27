"""Loading people, pairs, plans and meetings from a table: what its cells say, what would change.

Nothing here opens a file: a `Grid` is what a sheet holds, cell by cell.
"""
