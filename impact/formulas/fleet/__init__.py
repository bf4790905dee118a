"""Cars in use: survival, distance and cohorts. Pure arithmetic on arrays whose first axis is the draws."""
