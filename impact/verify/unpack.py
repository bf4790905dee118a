"""The files of a document in a private folder, as a study and as data. Nothing else is written; all goes at the end."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from impact.brief.edition.attachments import ATTACHED_TEXTS
from impact.brief.printed_numbers import NUMBERS
from impact.core.errors import ImpactError
from impact.files.targets import is_plain
from impact.output.evidence import BEGINS, EVIDENCE, path_of
from impact.output.house_inside import HOUSE
from impact.study.store import BESIDE, TEXTS

MANIFEST = "manifest.json"
NEEDED = ("scenario.yaml", "run.csv", "datapackage.json")


@dataclass(frozen=True)
class Unpacked:
    """Files of a document on the disk.

    Attributes:
        study: folder of the study.
        data: folder with tables that came along, and scenarios shown beside.
        house: empty folder for what came along of the house.
    """

    study: Path
    data: Path
    house: Path


@contextmanager
def unpacked(files: Mapping[str, bytes]) -> Iterator[Unpacked]:
    """Unpack the files of a document for as long as the context lasts.

    Names are those of files alone (`inside.carried` leaves others out). The folder gets a manifest of its own, since
    whether files are as they were is another question, which `listed` answers.
    """
    if lacking := [name for name in NEEDED if name not in files]:
        raise ImpactError(f"it carries no study: {', '.join(lacking)} {'is' if len(lacking) == 1 else 'are'} missing.")
    with TemporaryDirectory(prefix="impact-verify-") as place:
        study, data, house = (Path(place, name) for name in ("study", "data", "house"))
        study.mkdir(mode=0o700)
        house.mkdir(mode=0o700)
        data.joinpath("scenarios").mkdir(mode=0o700, parents=True)  # an empty folder would be no data folder
        held: dict[str, bytes] = {}
        own = _of_study(files)
        for name, content in files.items():
            if name.startswith(BEGINS):
                _write(data, path_of(name), content)
            elif name in own:
                held[_as_stored(name)] = content
        hashes = {name: hashlib.sha256(content).hexdigest() for name, content in held.items()}
        held[MANIFEST] = json.dumps(hashes).encode()
        for name, content in held.items():
            _write(study, name, content)
        yield Unpacked(study, data, house)


def _of_study(files: Mapping[str, bytes]) -> set[str]:
    try:
        named = json.loads(files.get(MANIFEST, b""))
    except (ValueError, RecursionError):
        named = None
    known = set(named) if isinstance(named, dict) else set(files) - {NUMBERS}
    return (known | set(NEEDED)) - {MANIFEST, EVIDENCE, HOUSE}


def beside(files: Mapping[str, bytes]) -> dict[str, bytes]:
    return {
        name.removeprefix(BESIDE).removesuffix(".yaml"): content
        for name, content in files.items()
        if name.startswith(BESIDE) and name.endswith(".yaml")
    }


def _as_stored(name: str) -> str:
    return f"{TEXTS}{name.removeprefix(ATTACHED_TEXTS)}" if name.startswith(ATTACHED_TEXTS) else name


def _write(folder: Path, path: str, content: bytes) -> None:
    parts = path.split("/")
    if not all(map(is_plain, parts)):
        return
    file = folder.joinpath(*parts)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
