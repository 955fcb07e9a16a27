"""Workbooks: columns, looks, a sheet written downward."""
