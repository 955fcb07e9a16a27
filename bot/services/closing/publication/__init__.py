"""Publication of results: what would be published, who agrees, where it stands."""
