"""Many files verified in one process: pages drawn in a copy of it, and not at all where something else refuses them."""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from impact.trust import compared, pictures
from impact.trust.report import Finding


def _copied(command: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
    """Draw the pages of a folder in a copy of this process, which has read the libraries already."""
    number = os.fork()
    if number == 0:
        status = 1
        try:
            pictures.main(command[-1])
            status = 0
        finally:
            os._exit(status)
    status = os.waitstatus_to_exitcode(os.waitpid(number, 0)[1])
    return subprocess.CompletedProcess(command, status, "", "")


@contextlib.contextmanager
def cheaply() -> Iterator[None]:
    """Let verification cost less for as long as the context lasts; every verdict stays what it is.

    What differs besides pictures makes a file "not as issued" whatever its pictures are (`impact.trust.compared`), so
    that they are drawn where nothing else differs. The document printed again is read once.
    """
    import numpy as np  # noqa: F401  # read once, not by each copy
    import PIL.Image  # noqa: F401
    import pypdfium2  # noqa: F401

    module: Any = compared
    drawing: Any = pictures
    names = ("_differences", "drawn", "opened", "content", "carried")
    kept, process = {name: getattr(module, name) for name in names}, drawing.subprocess
    found: list[Finding] = []

    def noted(*args: Any) -> Iterator[Finding]:
        found.clear()
        for each in kept["_differences"](*args):
            found.append(each)
            yield each

    def where_needed(
        printed: bytes, data: bytes, rectangles: dict[int, list[list[float]]], show: Path | None
    ) -> pictures.Drawn | str:
        return "something else differs" if found else kept["drawn"](printed, data, rectangles, show)

    made: dict[tuple[Any, ...], Any] = {}  # of documents printed again, which are few

    def opened(data: bytes) -> Any:
        if (data,) not in made:
            made[data,] = kept["opened"](data)
        return made[data,]

    def once(name: str, pdf: Any, **how: bool) -> Any:
        if all(pdf is not each for each in made.values()):
            return kept[name](pdf, **how)
        key = (name, id(pdf), *how.values())
        if key not in made:
            made[key] = kept[name](kept["opened"](pdf.data), **how)  # reading leaves traces in a page
        return made[key]

    instead = (noted, where_needed, opened, partial(once, "content"), partial(once, "carried"))
    for name, function in zip(names, instead, strict=True):
        setattr(module, name, function)
    drawing.subprocess = SimpleNamespace(run=_copied, TimeoutExpired=subprocess.TimeoutExpired)
    try:
        yield
    finally:
        for name in names:
            setattr(module, name, kept[name])
        drawing.subprocess = process
