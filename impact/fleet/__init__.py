"""Cars in use: survival, distance and cohorts. Pure arithmetic on arrays with a leading draw axis."""
