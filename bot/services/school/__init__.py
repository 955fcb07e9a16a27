"""The programme of the whole school: profile, roadmap, readiness, documents, passport, forms."""
