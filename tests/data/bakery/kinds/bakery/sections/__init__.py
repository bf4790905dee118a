"""What only the brief of a bakery says."""
