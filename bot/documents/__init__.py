"""Files made of domain objects: they know no messenger and no database."""
