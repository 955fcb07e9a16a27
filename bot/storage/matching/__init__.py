"""What matching is made from, and questions of mutual interest."""
