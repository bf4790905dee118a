"""A data centre: servers, the power that they and their cooling draw, and who works for them."""
