"""What only the brief of a programme says."""
