"""Rows against what is stored: new, changed, the same, or a fault.

What is new has ids below zero until it is stored.
"""
