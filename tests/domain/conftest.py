"""Hypothesis without a clock: a busy machine must not fail a rule."""

from hypothesis import settings

settings.register_profile("para", deadline=None)
settings.register_profile("long", deadline=None, max_examples=1500)
settings.load_profile("para")
