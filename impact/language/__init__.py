"""Values in, strings out: rounding, digits, headline cases, messages of a language."""
