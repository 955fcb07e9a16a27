"""Letters that ask how it goes, and of questionnaires that go out by themselves."""
