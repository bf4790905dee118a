"""What the user asks: scenario files, their schema and their problems."""
