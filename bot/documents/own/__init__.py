"""What people take away of their own."""
