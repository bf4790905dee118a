"""The charts a brief may hold, one file a chart."""
