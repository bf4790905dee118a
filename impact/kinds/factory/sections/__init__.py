"""What only the brief of a factory says."""
