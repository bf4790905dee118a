"""A bakery: ovens, the loaves they bake, and who works for them."""
