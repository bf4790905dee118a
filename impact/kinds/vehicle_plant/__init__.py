"""A plant that builds cars: what it makes, what that replaces, and what driving the cars emits."""
