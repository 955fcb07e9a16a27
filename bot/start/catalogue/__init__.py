"""Files of the catalogue on the command line: shown, and checked when a school changed them."""
