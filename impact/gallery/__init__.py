"""Samples of every kind of block in all looks and languages, to be looked at after a change; all is invented."""
