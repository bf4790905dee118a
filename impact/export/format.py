"""The formats there are, beside PDF and plain text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TypeAlias

from impact.errors import ImpactError
from impact.export.edition import Edition
from impact.registry import Registry

Write: TypeAlias = Callable[[Edition], bytes]


@dataclass(frozen=True)
class Format:
    """A format of files.

    Attributes:
        name: which is the ending of its files. write: returns a file; the same edition gives the same bytes.
        needs: modules that it imports. extra: of this distribution, which brings them.
        of: the one document that it is made of, whichever are asked for; empty for each of them.
    """

    name: str
    write: Write
    needs: tuple[str, ...] = ()
    extra: str = ""
    of: str = ""

    def check(self) -> None:
        """Check that what it needs is installed.

        Raises:
            ImpactError: something is not.
        """
        absent = [module for module in self.needs if find_spec(module.partition(".")[0]) is None]
        if absent:
            raise ImpactError(
                f"{self.name}: files of this format are made with {', '.join(absent)}, which is not installed. "
                f"Install it: pip install 'impact-brief[{self.extra}]'"
            )


class Formats(Registry[Format]):
    """Formats by name."""

    def register(  # type: ignore[override]
        self, name: str, *, needs: tuple[str, ...] = (), extra: str = "", of: str = ""
    ) -> Callable[[Write], Write]:
        """Return a decorator that files the function under `name`; the function stays as it is. See `Format`."""

        def add(write: Write) -> Write:
            super(Formats, self).register(name)(Format(name, write, needs, extra, of))
            return write

        return add


formats = Formats("impact.export.forms", "format")
