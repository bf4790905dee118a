"""What only the brief of a fleet of buses says."""
