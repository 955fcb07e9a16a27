"""What the makers of Para use: the checks of the code and the locks of its packages."""
