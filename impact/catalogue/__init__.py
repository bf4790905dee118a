"""What is known: figures, sources, national tables, and the readers that look them up."""
