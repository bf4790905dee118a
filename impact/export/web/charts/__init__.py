"""Recorded charts as SVG, and their series as tables."""
