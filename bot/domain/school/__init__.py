"""The programme of the whole school: its year, roadmap, readiness, documents and passport."""
