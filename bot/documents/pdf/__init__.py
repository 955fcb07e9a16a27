"""Papers to be printed as they are: set by a process of its own, of the catalogue's templates."""
