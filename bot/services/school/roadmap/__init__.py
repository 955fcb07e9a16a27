"""The roadmap and the readiness before it."""
