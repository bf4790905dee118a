"""Sentences from results; no block with a size."""
