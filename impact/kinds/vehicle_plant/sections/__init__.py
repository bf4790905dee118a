"""Sections that only the brief of a vehicle plant has, one file a section."""
