"""A model run over its draws, and its rows reduced to tables."""
