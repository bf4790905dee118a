"""Charts as SVG, and their series as tables."""
