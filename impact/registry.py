"""One part, one file, no list to edit: a registry fills itself from the modules of one package."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from importlib import import_module
from pkgutil import iter_modules
from typing import Generic, TypeVar

from impact.errors import ImpactError, did_you_mean, there_are

Part = TypeVar("Part")


class Registry(Generic[Part]):
    """Parts of one kind (models, charts, sections) by name.

    The part called `NAME` lives in `PACKAGE/NAME.py` and is imported only when it is asked for. A third party adds
    one with an entry point of the group `PACKAGE`.
    """

    def __init__(self, package: str, kind: str) -> None:
        self.package, self.kind = package, kind
        self._parts: dict[str, Part] = {}

    def register(self, name: str) -> Callable[[Part], Part]:
        """Return a decorator that files the part under `name`."""

        def add(part: Part) -> Part:
            self._parts[name] = part
            return part

        return add

    @cached_property
    def _own(self) -> dict[str, str]:
        paths = import_module(self.package).__path__
        return {m.name: f"{self.package}.{m.name}" for m in iter_modules(paths) if not m.name.startswith("_")}

    @cached_property
    def _homes(self) -> dict[str, str]:
        """Modules by part, those of third parties too; to look for these takes longer than to import a part."""
        from importlib.metadata import entry_points

        return {entry.name: entry.value for entry in entry_points(group=self.package)} | self._own

    def __iter__(self) -> Iterator[str]:
        """Yield the names of all parts, in alphabetical order."""
        for home in self._homes.values():
            import_module(home)
        return iter(sorted(self._parts))

    def __getitem__(self, name: str) -> Part:
        """Return the part of that name, importing its file first.

        Raises:
            ImpactError: no part has that name.
        """
        if name not in self._parts:
            home = self._own.get(name) or self._homes.get(name)
            if home is not None:
                import_module(home)
        if name not in self._parts:
            names = list(self)
            raise ImpactError(f"No {self.kind} is called '{name}'.{did_you_mean(name, names)} {there_are(names)}")
        return self._parts[name]
