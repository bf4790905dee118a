"""A theme as a style sheet: colours, type, fonts."""
