"""Defaults in layers: what a scenario that says `inherits: defaults` takes from its kind of project and its country."""
