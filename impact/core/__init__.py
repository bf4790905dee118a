"""What every other folder rests on: errors, registries, arrays and lists of words; it imports nothing above."""
