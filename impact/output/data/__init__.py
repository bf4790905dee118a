"""The data of studies for other tools: one file a form."""
