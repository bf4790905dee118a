"""What is known of an item that was done or failed: written last, so that what it names is there whole."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from impact.batch.hashes import unchanged
from impact.batch.store import Folder

FOLDER = ".batch/records"
State = Literal["done", "failed"]


@dataclass(frozen=True)
class Record:
    """One item.

    Attributes:
        item: its name.
        key: hash of what it was asked, see `impact.batch.hashes`.
        state: how it ended.
        reason: why it failed.
        stops: whether no further item would come through either, such as on a full disk.
        read: files that it was made from, with their hashes.
        files: that were written, with theirs.
        title, country, country_name, place, kind, currency: of the scenario.
        year: of its key figures.
        draws: of the study.
        latitude, longitude: of the place, as text.
        base: the scenario that it goes back to.
        picture: of page 1; empty where there is none.
        as_of, stage, version, results: day, stage and version of the edition, and the hash of the study's results.
        figures: rows of its table of key figures.
        names: what these are called, by language and key.
        said: title, place and name of the country by language.
        meaning: how each is defined in its kind of project: `of`, `over`, `worse`.
        headlines: keys of those that lead, in the order of their kind.
        joint: the file with its joint draws; empty where there is none.
        seconds: that it took.
        memory_mb: of its worker, when it was done.
    """

    item: str
    key: str
    state: State
    reason: str = ""
    stops: bool = False
    read: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    title: str = ""
    country: str = ""
    country_name: str = ""
    place: str = ""
    kind: str = ""
    currency: str = ""
    year: int = 0
    draws: int = 0
    latitude: str = ""
    longitude: str = ""
    base: str = ""
    picture: str = ""
    as_of: str = ""
    stage: str = ""
    version: str = ""
    results: str = ""
    figures: tuple[Mapping[str, Any], ...] = ()
    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    said: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    meaning: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    headlines: tuple[str, ...] = ()
    joint: str = ""
    seconds: float = 0.0
    memory_mb: float = 0.0

    def sent(self) -> dict[str, Any]:
        return asdict(self)

    def written(self) -> bytes:
        return json.dumps(self.sent(), ensure_ascii=False, separators=(",", ":")).encode()

    @classmethod
    def received(cls, said: Mapping[str, Any]) -> Record:
        """Return a record that was sent.

        Raises:
            TypeError: it is one of another version.
        """
        return cls(**{**said, "figures": tuple(said["figures"]), "headlines": tuple(said["headlines"])})


def file_of(item: str) -> str:
    return f"{FOLDER}/{item}.json"


def records_in(store: Folder) -> dict[str, Record]:
    """Return the records of a store by item; what is no record of this version is as good as none."""
    found: dict[str, Record] = {}
    for name, data in store.in_folder(FOLDER).items():
        if not name.endswith(".json"):
            continue
        try:
            record = Record.received(json.loads(data))
        except (ValueError, TypeError, KeyError):
            continue
        found[record.item] = record
    return found


def fresh(records: Iterable[Record], keys: Mapping[str, str], store: Folder) -> set[str]:
    """Return the items that need not be done again: done, of what is asked now, and with all their files."""
    same = [
        record
        for record in records
        if record.state == "done" and keys.get(record.item) == record.key and unchanged(record.read)
    ]
    there = store.hashes([name for record in same for name in record.files])
    return {record.item for record in same if all(there.get(name) == each for name, each in record.files.items())}
