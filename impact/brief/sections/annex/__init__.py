"""Sections that only the annex prints."""
