"""Charts that only a vehicle plant has, one file a chart."""
