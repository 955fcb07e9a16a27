"""The checkpoint: how all programmes stand, kept with what follows from it."""
