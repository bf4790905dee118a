"""Results as tables: run, reduce, check, save, load. Knows no paper."""
