"""The files of a study, and its tables, for documents that name no program: "the model" stands in its place.

- The authors of working assumptions are "the authors of the model" in the list of sources. The hash of the results is
  made over the usual names: `restored` gives them back, so that it can be made again.
- datapackage.json names form and version under the key `model`, which is read like the usual one.
- The scenario stays as its author wrote it, byte for byte, since the hash of the inputs is made over it.
"""

import json
from collections.abc import Mapping
from dataclasses import replace

from impact.study.store.folder import MANIFEST, OURS, with_manifest
from impact.study.study import Study
from impact.study.tables import Table
from impact.version import __version__

# As they stand in the catalogue and in tables; each has one form in its place, so that it can be taken back.
NAMES = (
    ("The impact authors: Working assumptions of this package", "The authors of the model: Working assumptions of it"),
    ("The impact authors", "The authors of the model"),
)
TABLE = "sources"  # in which the names stand
_PACKAGE = "datapackage.json"


def without_names(text: str) -> str:
    """Return a text in which the authors of the program are those of the model."""
    for name, other in NAMES:
        text = text.replace(name, other)
    return text


def unnamed(study: Study) -> Study:
    """Return a study whose list of sources names no program."""
    table = study[TABLE]
    rows = tuple(
        {key: without_names(cell) if isinstance(cell, str) else cell for key, cell in row.items()} for row in table.rows
    )
    return replace(study, tables={**study.tables, TABLE: Table(TABLE, rows, table.own_layout)})


def unnamed_files(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the files of a study so that they name no program, with a manifest of what they are now."""
    found = {name: data for name, data in files.items() if name != MANIFEST}
    if (sources := found.get(f"{TABLE}.csv")) is not None:
        found[f"{TABLE}.csv"] = without_names(sources.decode()).encode()
    found[_PACKAGE] = _package(found[_PACKAGE])
    return with_manifest(found)


def restored(sources: bytes) -> bytes:
    """Return a list of sources with the names that the hash of the results is made over."""
    text = sources.decode()
    for name, other in NAMES:
        text = text.replace(other, name)
    return text.encode()


def _package(data: bytes) -> bytes:
    usual, neutral = OURS
    package = json.loads(data)
    package["created_with"] = f"{neutral} {__version__}"
    for part in (package, *package["resources"]):
        renamed = {neutral if key == usual else key: value for key, value in part.items()}
        part.clear()
        part.update(renamed)
    return (json.dumps(package, indent=1, ensure_ascii=False) + "\n").encode()
