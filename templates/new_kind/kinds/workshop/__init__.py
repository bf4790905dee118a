"""A workshop: what it sells, and who works for it."""
