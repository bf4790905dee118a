"""Any programme given as spending by sector."""
