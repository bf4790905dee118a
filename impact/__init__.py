"""Economic-impact briefs: from a scenario file to a study of jobs and emissions to a printed document.

In Python and in notebooks:

    from impact import Scenario, Study

    study = Study.run("byd-jizzakh")
    study.frame("jobs_by_year")
    study.figure("jobs-by-year")
    study.brief().save("byd-jizzakh.en.pdf")

`impact.api` holds what the commands do, as functions of the same names. The guide says more: `impact guide python`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from impact.version import __version__

if TYPE_CHECKING:
    from impact import api
    from impact.api.objects import Brief, Scenario, Study
    from impact.core.errors import ImpactError

__all__ = ["Brief", "ImpactError", "Scenario", "Study", "__version__", "api"]

# Looked up when they are first used: the command line imports this package, and waits for none of them.
_HOMES = {
    "Brief": "impact.api.objects",
    "ImpactError": "impact.core.errors",
    "Scenario": "impact.api.objects",
    "Study": "impact.api.objects",
}


def __getattr__(name: str) -> Any:
    """Return a name of the package that was not looked up before."""
    from importlib import import_module

    if name == "api":
        return import_module("impact.api")
    if name not in _HOMES:
        raise AttributeError(f"module 'impact' has no attribute '{name}'")
    found = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return found


def __dir__() -> list[str]:
    """Return the names of the package, looked up or not."""
    return sorted({*globals(), *__all__})
