"""Charts that only a fleet of buses has."""
