"""Caches: whatever stands in one, the brief has the bytes that it has without."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random

from kind import XYZ, Kind
from mutations import changed

from impact import api


class Caches(Kind):
    """Cache folders."""

    share = 2

    def warm(self, folder: Path) -> None:
        """Print a summary into a cache of its own."""
        self._study = api.run("xyz", data=[XYZ], draws=20)
        before = os.environ["IMPACT_CACHE"]
        os.environ["IMPACT_CACHE"] = str(folder / "cache")
        try:
            for _ in range(2):
                self._pdf = api.brief(self._study, folder / "x.pdf", document="summary").read_bytes()
        finally:
            os.environ["IMPACT_CACHE"] = before
        self._cache = folder / "cache"

    def make(self, chance: Random, place: Path) -> str:
        """Write the folder `cache` with some of its files changed or exchanged."""
        folder = place / "cache"
        shutil.copytree(self._cache, folder)
        files = sorted(file for file in folder.rglob("*") if file.is_file())
        for file in chance.sample(files, chance.randint(1, len(files))) if files else ():
            what = chance.randrange(5)
            if what == 0:
                file.write_bytes(chance.choice(files).read_bytes())
            elif what == 1:
                file.unlink()
                file.symlink_to("/dev/zero")
                files.remove(file)
            else:
                data = file.read_bytes()
                file.write_bytes(
                    data[:32] + changed(chance, data[32:], file.suffix) if what == 2 else changed(chance, data, "")
                )
        if chance.random() < 0.1:
            folder.chmod(0o777)
        return "summary"

    def attempt(self, way: str, place: Path) -> Iterator[str]:
        """Print."""
        os.environ["IMPACT_CACHE"] = str(Path("cache").absolute())
        if api.brief(self._study, "out.pdf", document="summary").read_bytes() != self._pdf:
            raise AssertionError("the cache changed the brief")
        yield from ()
