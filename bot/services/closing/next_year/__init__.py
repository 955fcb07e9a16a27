"""The year after: who stays, what goes on, what is history."""
