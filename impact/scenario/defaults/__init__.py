"""Defaults in layers: what a scenario that says `inherits: defaults` takes from its kind of project and its country."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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

# Looked up when they are first used: a list of defaults waits for no schema, which a scenario over them needs.
_HOMES = {
    "completed": "complete",
    **dict.fromkeys(("countries", "has_defaults"), "files"),
    **dict.fromkeys(("DEFAULTS", "Layers", "layers_of", "layers_under"), "layers"),
    **dict.fromkeys(("Ask", "Default", "Used"), "parts"),
}


def __getattr__(name: str) -> Any:
    """Return a name of the package that was not looked up before."""
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module '{__name__}' has no attribute '{name}'")
    found = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return found
