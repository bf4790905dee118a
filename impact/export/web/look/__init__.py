"""A theme as a style sheet: colours in light and dark, type, fonts."""
