"""Defaults in layers: what a scenario that says `inherits: defaults` takes from its kind of project and its country."""

from impact.scenario.defaults.complete import completed
from impact.scenario.defaults.files import countries, has_defaults
from impact.scenario.defaults.layers import DEFAULTS, Layers, layers_of, layers_under
from impact.scenario.defaults.parts import Ask, Default, Used

__all__ = [
    "DEFAULTS",
    "Ask",
    "Default",
    "Layers",
    "Used",
    "completed",
    "countries",
    "has_defaults",
    "layers_of",
    "layers_under",
]
