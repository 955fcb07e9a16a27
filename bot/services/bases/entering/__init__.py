"""Into the bases and out of them: named, confirmed, approved, left."""
