"""From a matplotlib figure to final marks; the only private hooks of matplotlib."""
