"""Figures counted by hand from the files of a chat: nothing comes from the product's code."""
