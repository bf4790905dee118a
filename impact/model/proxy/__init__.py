"""A table for a country without one, made of tables of other countries."""
