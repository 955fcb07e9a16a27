"""How a pair's year ends: reasons, reflection, report, publication, and the year after."""
