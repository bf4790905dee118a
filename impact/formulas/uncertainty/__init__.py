"""How sure inputs are, as draws: distributions, one seeded draw set, ranks."""
