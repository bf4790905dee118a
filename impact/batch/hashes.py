"""What the result of an item hangs on, as hashes: the plan's line, files that were read, data and templates."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from importlib.resources.abc import Traversable
from pathlib import Path

from impact.batch.plan import BatchItem, BatchSettings
from impact.core.errors import ImpactError
from impact.core.registry import own_kinds
from impact.files import resources
from impact.scenario.files.find import ScenarioOrigin
from impact.scenario.files.profile import profile
from impact.scenario.load import LoadedScenario, load
from impact.version import __version__

TEXTS, SCENARIOS, GUIDE = "texts", "scenarios", "guide"
PLACES = ("where", "labels", "project")  # of an item: where it stands and where it is listed changes no result
HOW = ("portfolio", "separate")  # likewise of settings


def key_of(item: BatchItem, settings: BatchSettings, surroundings: str) -> str:
    """Return the hash of what a plan says of an item, and of all that is common to its items."""
    own = {name: value for name, value in item.sent().items() if name not in PLACES}
    if item.laid and not item.reason:  # it is printed as the reason of a value
        own["where"] = item.where
    return hashlib.sha256(f"{surroundings}\0{json.dumps(own, sort_keys=True)}".encode()).hexdigest()


def surroundings(settings: BatchSettings) -> str:
    """Return the hash of what all items of a plan hang on: settings, version, profile, data, templates, own kinds."""
    data, templates = settings.folders
    digest = hashlib.sha256(__version__.encode())
    said = {name: value for name, value in settings.sent().items() if name not in HOW}
    digest.update(json.dumps(said, sort_keys=True).encode())
    digest.update(repr(profile().profile).encode())
    if settings.brand:
        digest.update(_of_brand(settings))
    for root, _ in resources.roots("data", data):
        digest.update(_of_folder(root, leave=SCENARIOS))
    for root, _ in resources.roots("templates", templates):
        digest.update(_of_folder(root, leave=GUIDE))
    for folder in own_kinds():
        digest.update(_of_folder(folder))
    return digest.hexdigest()


def _of_brand(settings: BatchSettings) -> bytes:
    from impact.output.editions import PrintOptions
    from impact.output.house_inside import house_inside

    brand = settings.read_brand()
    return (
        hashlib.sha256(house_inside(PrintOptions(brand=brand))).digest() + hashlib.sha256(brand.word_template).digest()
    )


def _of_folder(root: Traversable, leave: str = "") -> bytes:
    """Return the hash of the files of a folder, without those in `leave`: items know them, or no brief reads them."""
    digest = hashlib.sha256()
    for name, file in sorted(_walked(root, "", leave)):
        digest.update(name.encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return digest.digest()


def _walked(folder: Traversable, above: str, leave: str) -> Iterable[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        name = f"{above}/{entry.name}"
        if entry.is_dir() and entry.name not in ("__pycache__", leave):
            yield from _walked(entry, name, "")
        elif not entry.is_dir():
            yield name, entry


def read_of(loaded: LoadedScenario, data: tuple[Path, ...]) -> dict[str, str]:
    """Return the files that a scenario was read from, with their hashes, and its texts in other languages."""
    homes = dict(loaded.homes)
    for name in loaded.alternatives:
        homes |= _homes(name, data)
    found: dict[str, str] = {}
    for home in homes.values():
        for file in (home.folder.joinpath(f"{home.name}.yaml"), home.folder.joinpath(TEXTS)):
            if file.is_file() or file.is_dir():
                found[str(file)] = file_hash(str(file))
    return found


@lru_cache(maxsize=64)
def _homes(scenario: str, data: tuple[Path, ...]) -> Mapping[str, ScenarioOrigin]:
    """Return the files of a scenario that stands beside others; none where it cannot be read, which its run says."""
    try:
        return load(scenario, data).homes
    except ImpactError:
        return {}


@cache
def file_hash(path: str) -> str:
    """Return the hash of a file, or of the files in a folder; empty where there is none any more."""
    place = Path(path)
    if place.is_dir():
        return _of_folder(place).hex()
    try:
        return hashlib.sha256(place.read_bytes()).hexdigest()
    except OSError:
        return ""


def forget() -> None:
    file_hash.cache_clear()


def unchanged(read: Mapping[str, str]) -> bool:
    return all(file_hash(path) == known for path, known in read.items())
