"""Tables: what they consist of, how wide their columns and how high their rows are, and how they are drawn."""
