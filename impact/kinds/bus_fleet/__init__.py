"""Electric buses that take the place of buses on other energy."""
