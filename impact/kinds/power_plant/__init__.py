"""A power plant: solar, wind, water or gas, with or without a store beside it."""
