"""What only a bakery shows."""
