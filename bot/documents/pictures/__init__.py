"""Pictures of figures: worded here, drawn by a process of its own."""
