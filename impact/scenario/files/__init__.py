"""Files of scenarios: found by name or in a folder, laid over what they inherit, and the profile of the user."""
