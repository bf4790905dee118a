"""Charts that only a programme has."""
