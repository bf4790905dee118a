"""What only the brief of a power plant says."""
