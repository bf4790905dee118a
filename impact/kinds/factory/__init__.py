"""A factory: any maker of anything, by its own cost column, its energy and what gives way to its goods."""
