"""A factory: any maker of anything, by its own cost column, its energy and what is displaced to its goods."""
