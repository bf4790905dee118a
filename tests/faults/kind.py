"""What a kind of hostile input is, and how the kinds are found: one file in `kinds/` each."""

import importlib.util
import sys
from abc import ABC, abstractmethod
from collections.abc import Iterator
from pathlib import Path
from random import Random

FOLDER = Path(__file__).parent / "kinds"
ROOT = Path(__file__).resolve().parents[2]
XYZ = ROOT / "tests" / "data" / "xyz"

if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))  # the package beside these files is tried, whichever is installed


class Kind(ABC):
    """One kind of input. The class stands in a file of `kinds/` and is called as the file is."""

    name = ""
    share = 10  # of a hundred inputs or so

    def possible(self) -> bool:
        return True

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
    """Return all kinds that this machine can try, by name."""
    found: dict[str, Kind] = {}
    for file in sorted(FOLDER.glob("*.py")):
        spec = importlib.util.spec_from_file_location(f"kinds.{file.stem}", file)
        if spec is None or spec.loader is None:
            continue
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        for thing in vars(module).values():
            if isinstance(thing, type) and issubclass(thing, Kind) and thing is not Kind:
                kind = thing()
                kind.name = file.stem
                if kind.possible():
                    found[file.stem] = kind
    return found


def texts_of(study: object) -> Iterator[str]:
    for table in getattr(study, "tables", {}).values():
        yield table.csv.decode(errors="replace")
