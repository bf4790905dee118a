"""A factory: any maker of anything, by its own cost column, its energy and what its goods displace."""
