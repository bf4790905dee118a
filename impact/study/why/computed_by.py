"""The function that computes a variable, found by its dotted path: where it stands and what its docstring says."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from impact.errors import ImpactError
from impact.registry import package_of_kind

HOUSE = "impact"


@dataclass(frozen=True)
class Function:
    """A function, method or property of the package or of a kind's.

    Attributes:
        code: its dotted path.
        file: where it stands, from the folder that holds its package; empty where it was not looked up.
        line: its first line there.
        says: its docstring up to the arguments, with equation and references where it has them.
    """

    code: str
    file: str = ""
    line: int = 0
    says: str = ""


def function(code: str, kind: str) -> Function:
    """Return the function at a dotted path.

    A data folder may name any path, and to look one up is to import it: only those in this package and in that of the
    kind of project are.

    Args:
        code: dotted path.
        kind: of project, whose package may hold the function.

    Raises:
        ImpactError: there is none.
    """
    package = code.partition(".")[0]
    if package not in (HOUSE, package_of_kind(kind).partition(".")[0]):
        return Function(code)
    try:
        found = inspect.unwrap(resolved(code))
    except (ImportError, AttributeError) as error:
        raise ImpactError(f"a formula names '{code}', where no function is: {error}. Correct its 'code'.") from None
    lines, first = inspect.getsourcelines(found)
    file = Path(inspect.getfile(found)).resolve()
    root = Path(inspect.getfile(import_module(package))).resolve().parent.parent
    says = (inspect.getdoc(found) or "").split("\n\nArgs:")[0].split("\n\nReturns:")[0].split("\n\nRaises:")[0]
    return Function(code, file.relative_to(root).as_posix(), first if lines else 0, says)


def resolved(code: str) -> Any:
    """Return what stands at a dotted path: a function, a method, or the function behind a property.

    Raises:
        ImportError: there is no such module.
        AttributeError: it holds no such name.
    """
    parts = code.split(".")
    found: Any = import_module(parts[0])
    for place, part in enumerate(parts[1:], start=2):
        if not hasattr(found, part):
            if not inspect.ismodule(found):
                raise AttributeError(f"'{'.'.join(parts[: place - 1])}' has no '{part}'")
            found = import_module(".".join(parts[:place]))
        else:
            found = getattr(found, part)
    return found.fget if isinstance(found, property) else found
