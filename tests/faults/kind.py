"""What a kind of hostile input is, and how the kinds are found: classes in files of `kinds/`."""

import importlib
import re
import sys
from abc import ABC, abstractmethod
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from random import Random

FOLDER = Path(__file__).parent / "kinds"
ROOT = Path(__file__).resolve().parents[2]
XYZ = ROOT / "tests" / "data" / "xyz"

if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))  # the package beside these files is tried, whichever is installed


class Kind(ABC):
    """One kind of input. The class stands in a file of `kinds/`."""

    share = 10  # of a hundred inputs or so
    needs: tuple[str, ...] = ()  # libraries

    @property
    def name(self) -> str:
        return re.sub(r"(?<!^)(?=[A-Z])", "_", type(self).__name__).lower()

    @abstractmethod
    def warm(self, folder: Path) -> None:
        """Read, import and make all that inputs are made from and tried with; `folder` stays while they are.

        What has been done once here need not be done by each of the children.
        """

    @abstractmethod
    def make(self, chance: Random, place: Path) -> str:
        """Write an input into an empty folder; return how it is to be tried, one word."""

    @abstractmethod
    def attempt(self, way: str, place: Path) -> Iterator[str]:
        """Try the input in `place`, where the process also stands; yield texts of its output, to be looked through."""


def kinds() -> dict[str, Kind]:
    for file in sorted(FOLDER.glob("*.py")):
        importlib.import_module(f"kinds.{file.stem}")
    every = sorted((each() for each in Kind.__subclasses__()), key=lambda kind: kind.name)
    return {kind.name: kind for kind in every if all(map(find_spec, kind.needs))}


def texts_of(study: object) -> Iterator[str]:
    for table in getattr(study, "tables", {}).values():
        yield table.csv.decode(errors="replace")
