"""What only a power plant shows."""
