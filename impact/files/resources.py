"""Where the shipped data and templates are: the only module that knows.

In a checkout and an editable install they are the top-level folders `data/` and `templates/`; in a wheel they are
`impact/_data` and `impact/_templates`. Folders named by the user (`--data-dir`, `--template-dir`) are looked up first,
then those of installed country packs, which hold data only.
"""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Literal

from impact.core.plugins import pack_folders

Kind = Literal["data", "templates"]


@cache
def shipped(kind: Kind) -> Traversable:
    packed = files("impact").joinpath(f"_{kind}")
    return packed if packed.is_dir() else Path(__file__).resolve().parents[2] / kind


def shipped_example(part: str) -> Traversable:
    """Return a folder of the example of a kind of project: of the tests, or packed beside data and templates."""
    packed = files("impact").joinpath("_example", part)
    return packed if packed.is_dir() else Path(__file__).resolve().parents[2] / "tests" / "data" / part


def roots(kind: Kind, extra: tuple[Path, ...] = ()) -> Iterator[tuple[Traversable, str]]:
    yield from ((root, str(root)) for root in extra)
    if kind == "data":
        yield from pack_folders()
    yield shipped(kind), kind


def find(kind: Kind, path: str, extra: tuple[Path, ...] = ()) -> Traversable | None:
    for root, _ in roots(kind, extra):
        found = root.joinpath(*path.split("/"))
        if found.is_file() or found.is_dir():
            return found
    return None


def of_kind(what: Kind, kind: str, extra: tuple[Path, ...] = (), package: str = "") -> list[tuple[Traversable, str]]:
    """Return the folders that hold what belongs to one kind of project, each with its name for problems.

    Those named later go before: the shipped folder, the one inside the kind's package, the user's, the first last.

    Args:
        kind: name of an installed kind of project.
        extra: the user's folders.
        package: the Python package of the kind; a third party's may hold a folder `data` or `templates`.
    """
    places: list[tuple[Traversable, str]] = [(shipped(what).joinpath("kinds", kind), f"{what}/kinds/{kind}")]
    places += of_package(what, package)
    places += [(root / "kinds" / kind, f"{root}/kinds/{kind}") for root in reversed(extra)]
    return [(folder, name) for folder, name in places if folder.is_dir()]


def of_package(what: Kind, package: str) -> list[tuple[Traversable, str]]:
    """Return the folder `data` or `templates` inside a package, with its name for problems, where there is one."""
    folder = files(package).joinpath(what) if package else None
    return [] if folder is None or not folder.is_dir() else [(folder, f"{package.replace('.', '/')}/{what}")]


def listing(kind: Kind, folder: str, suffix: str, extra: tuple[Path, ...] = ()) -> dict[str, Traversable]:
    """Return name without suffix -> file, for the files of a folder, the user's folders winning; sorted by name."""
    return listing_of(kind, (folder,), suffix, extra)


def listing_of(kind: Kind, names: tuple[str, ...], suffix: str, extra: tuple[Path, ...] = ()) -> dict[str, Traversable]:
    """Return the same for several folders, the later winning; those of the user win over all that are shipped."""
    found: dict[str, Traversable] = {}
    for root, _ in reversed(list(roots(kind, extra))):
        for folder in names:
            place = root.joinpath(*folder.split("/"))
            if place.is_dir():
                found |= {
                    entry.name.removesuffix(suffix): entry for entry in place.iterdir() if entry.name.endswith(suffix)
                }
    return dict(sorted(found.items()))


def folders(kind: Kind, folder: str, extra: tuple[Path, ...] = ()) -> Iterator[Traversable]:
    for root, _ in roots(kind, extra):
        place = root.joinpath(*folder.split("/"))
        if place.is_dir():
            yield place
