"""Charts that only a factory has."""
