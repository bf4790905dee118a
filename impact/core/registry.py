"""One part, one file, no list to edit: a registry fills itself from the modules of one package."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from functools import cache, cached_property
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, Generic, TypeVar
from weakref import WeakSet

from impact.core.errors import ImpactError, Problem, ProblemsError, did_you_mean, list_choices, problem
from impact.core.plugins import changed, entry_points_of

Part = TypeVar("Part")

KINDS = "impact.kinds"  # the package of the kinds of project, and the group of entry points of further ones
OWN_KINDS = "IMPACT_KINDS"  # environment variable: folders that hold further kinds, as Python packages
COMPLETE = "A kind is a package with schema.py and model.py, and a folder data/kinds/KIND with kind.yaml."

_registries: WeakSet[Registry[Any]] = WeakSet()


class Registry(Generic[Part]):
    """Parts of one sort (models, charts, sections) by name.

    The part called `NAME` lives in `PACKAGE/NAME.py` and is imported only when it is asked for. A third party adds
    one with an entry point of the group `PACKAGE`.
    """

    def __init__(
        self, package: str, called: str, *, module: str = "", of_kinds: str = "", nested: bool = False
    ) -> None:
        """Fill from the modules of a package.

        Args:
            package: whose modules, or packages, are the parts.
            called: what a part is, for messages.
            module: where the parts are packages, the module of each that registers it.
            of_kinds: folder inside each kind of project that holds further parts.
            nested: whether folders of the package hold further parts.
        """
        self.package, self.called, self.module, self.of_kinds = package, called, module, of_kinds
        self._nested = nested
        self._parts: dict[str, Part] = {}
        _registries.add(self)

    def register(self, name: str) -> Callable[[Part], Part]:
        """Return a decorator that files the part under `name`."""

        def add(part: Part) -> Part:
            self._parts[name] = part
            return part

        return add

    @cached_property
    def _own(self) -> dict[str, str]:
        if self.package == KINDS:
            return _with(kind_packages(), self.module)
        folders = modules_of(self.package, packages=True).values() if self._nested else ()
        return {name: home for each in (self.package, *folders) for name, home in modules_of(each).items()}

    @cached_property
    def _homes(self) -> dict[str, str]:
        """Modules by part, those of kinds and of third parties too; to look for these takes longer than an import."""
        inside = list_kind_modules(self.of_kinds) if self.of_kinds else {}
        return inside | _with(_entry_points(self.package), self.module) | self._own

    def __iter__(self) -> Iterator[str]:
        for name in self._homes:
            self._imported(name)
        return iter(sorted(self._parts))

    def of(self, kind: str) -> list[str]:
        """Return the names of all parts but those of kinds of project other than this one, in alphabetical order."""
        packages = kind_packages() | _entry_points(KINDS)
        others = tuple(f"{package}." for name, package in packages.items() if name != kind)
        return sorted(name for name, home in self._homes.items() if not home.startswith(others))

    def names(self) -> list[str]:
        """Return the names of all parts, in alphabetical order, importing none."""
        return sorted({*self._homes, *self._parts})

    def __contains__(self, name: object) -> bool:
        """Return whether there is such a part, importing nothing."""
        return name in self._parts or name in self._own or name in self._homes

    def __getitem__(self, name: str) -> Part:
        """Return the part of that name, importing its file first."""
        if name not in self._parts and self.home(name):
            self._imported(name)
        if name not in self._parts:
            names = list(self)
            raise ImpactError(f"No {self.called} is called '{name}'.{did_you_mean(name, names)} {list_choices(names)}")
        return self._parts[name]

    def _imported(self, name: str) -> None:
        """Import the module of a part, which registers it.

        Raises:
            ProblemsError: a kind of project has no such module, or a module registers no part of its own name.
        """
        home = self.home(name)
        if self.module and (absent := missing_module(name, home.rpartition(".")[0], self.module)):
            raise ProblemsError([absent])
        module = import_module(home)
        if name not in self._parts:
            message = f"no {self.called} is registered as '{name}' here. A file holds the part that it is named after."
            raise ProblemsError([problem(message, file=str(module.__file__))])

    def find(self, name: str) -> Part | None:
        """Return the part of that name; None where there is none, such as a kind without the module asked for."""
        home = self.home(name)
        if name not in self._parts and not has_module(home):
            return None
        return self[name]

    def home(self, name: str) -> str:
        """Return the dotted name of the module that holds a part; empty where it was registered by hand."""
        return self._own.get(name) or self._homes.get(name, "")

    def forget(self) -> None:
        """Look for parts anew, as after a folder of kinds was named."""
        self.__dict__.pop("_own", None)
        self.__dict__.pop("_homes", None)


def has_module(name: str) -> bool:
    """Return whether there is a module of that dotted name; the packages around it are imported, it is not."""
    try:
        return bool(name) and find_spec(name) is not None
    except ModuleNotFoundError:
        return False


def missing_module(kind: str, package: str, module: str) -> Problem | None:
    """Return a problem where the package of a kind of project lacks a module; None where it has it."""
    if has_module(f"{package}.{module}"):
        return None
    if not has_module(package):
        return problem(f"the kind '{kind}' is no package that Python finds. {COMPLETE}", file=package)
    spec = find_spec(package)
    folder = next(iter(spec.submodule_search_locations or ()), package) if spec else package
    return problem(f"the kind '{kind}' has no {module}.py. {COMPLETE}", file=folder)


def modules_of(package: str, *, packages: bool = False) -> dict[str, str]:
    """Return the dotted names of the modules of a package, by their own, or those of its packages."""
    folders = tuple((folder, changed(folder)) for folder in import_module(package).__path__)
    return {name: f"{package}.{name}" for name in _modules_in(folders, packages)}


@cache
def _modules_in(folders: tuple[tuple[str, int], ...], packages: bool) -> tuple[str, ...]:
    """Return the modules, or the packages, in folders, looked up once until one is added: it is asked at every turn."""
    found = iter_modules([folder for folder, _ in folders])
    return tuple(each.name for each in found if each.ispkg == packages and not each.name.startswith("_"))


def _with(packages: dict[str, str], module: str) -> dict[str, str]:
    return {name: f"{package}.{module}" if module else package for name, package in packages.items()}


def _entry_points(group: str) -> dict[str, str]:
    return {entry.name: entry.value for entry in entry_points_of(group)}


def kind_packages() -> dict[str, str]:
    """Return the packages of the kinds of project that are shipped or lie in a folder named by the user."""
    found = modules_of(KINDS, packages=True)
    for folder in own_kinds():
        if str(folder) not in sys.path:
            sys.path.append(str(folder))
        found |= {m.name: m.name for m in iter_modules([str(folder)]) if m.ispkg and not m.name.startswith("_")}
    return found


def package_of_kind(kind: str) -> str:
    """Return the package of a kind of project, importing nothing; empty where no such kind is installed."""
    found = kind_packages()
    return found.get(kind, "") if kind in found else _entry_points(KINDS).get(kind, "")


def kinds_installed() -> list[str]:
    """Return the names of all kinds of project, importing none."""
    return sorted(kind_packages() | _entry_points(KINDS))


def own_kinds() -> list[Path]:
    """Return the folders with further kinds of project that the user has named; they have to be there."""
    named = [Path(folder) for folder in os.environ.get(OWN_KINDS, "").split(os.pathsep) if folder]
    if missing := next((folder for folder in named if not folder.is_dir()), None):
        raise ImpactError(f"{OWN_KINDS} names the folder '{missing}', which is not there. Name folders of packages.")
    return named


def use_kinds(folders: tuple[Path, ...]) -> None:
    """Take kinds of project from these folders too, here and in processes started from here.

    What registries know of kinds is forgotten, so that parts of these are found.
    """
    if not folders:
        return
    named = [*own_kinds(), *(folder.resolve() for folder in folders)]
    os.environ[OWN_KINDS] = os.pathsep.join(dict.fromkeys(map(str, named)))
    for registry in _registries:
        registry.forget()


def list_kind_modules(folder: str) -> dict[str, str]:
    """Return the modules in a folder of every kind of project, by their own names; kinds have few folders."""
    found: dict[str, str] = {}
    for package in (kind_packages() | _entry_points(KINDS)).values():
        inner = f"{package}.{folder}"
        if has_module(inner):
            found |= modules_of(inner)
    return found
