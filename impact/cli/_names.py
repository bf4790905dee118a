"""Names that a shell can complete: scenarios, kinds, countries, tables, cells, themes, languages, documents, figures.

What is completed is found by looking at names of files, so that a key press is answered at once.
"""

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

TOP = re.compile(r"[a-z_0-9]+:")
PART = re.compile(r"(?m)^(?=[^\s#])")  # of a file in YAML: a key at its left edge with all below it
KEY = re.compile(r"(?m)^  ([a-z_0-9]+):")
MARK = "/"  # between the parts of a cell
Find = Callable[[click.Context], Iterable[str]]


class NameCompleter(click.ParamType[str]):
    """A text for which the shell offers what there is; others are taken too, and judged by the command."""

    name = "text"

    def __init__(self, found: Find, *, files: bool = False, several: bool = False) -> None:
        """Make the type.

        Args:
            found: returns the names.
            files: whether files are offered beside them.
            several: with commas between them.
        """
        self._found, self._files, self._several = found, files, several

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem[str]]:  # fmt: skip
        """Return the names that begin like that; no fault of a file may stop a shell."""
        names: list[str] = []
        before, comma, begun = incomplete.rpartition(",") if self._several else ("", "", incomplete)
        with suppress(Exception):
            names = [f"{before}{comma}{name}" for name in self._found(ctx) if name.startswith(begun)]
            if MARK not in incomplete and not all(MARK in name for name in names):
                names = [name for name in names if MARK not in name]  # a table first, then its thousand cells
        found = [CompletionItem(name) for name in names]
        # The lines for bash forget what came before a file. So that comes first; files are offered where no name fits.
        return [CompletionItem(incomplete, type="file"), *found] if self._files else found


def _listed(sort: str) -> Find:
    def found(ctx: click.Context) -> Iterable[str]:
        from impact import api

        extra = {name: ctx.params.get(name) or () for name in ("data", "templates")}
        return api.parts(sort, extra["data"], extra["templates"])

    return found


def _scenarios(ctx: click.Context) -> Iterator[str]:
    yield from _listed("scenarios")(ctx)
    yield from sorted(path.name for path in Path().glob("*.y*ml") if path.is_file())
    yield from sorted(path.name for path in Path().glob("*.study") if path.is_dir())


def _scenarios_and_charts(ctx: click.Context) -> Iterator[str]:
    yield from _scenarios(ctx)
    yield from (name.replace("_", "-") for name in _listed("charts")(ctx))


def _topics(ctx: click.Context) -> list[str]:
    from impact.api.listing import topic_names

    return topic_names(ctx.params.get("templates") or ())


def _data_forms(_: click.Context) -> list[str]:
    from impact.output.edition import data_forms

    return data_forms.names()


def _countries(ctx: click.Context) -> list[str]:
    from impact.files.resources import listing, roots

    extra = tuple(ctx.params.get("data") or ())
    found = set(listing("data", "world/by_country", ".csv", extra))
    for root, _ in roots("data", extra):
        place = root.joinpath("countries")
        found |= {each.name for each in place.iterdir() if each.is_dir()} if place.is_dir() else set()
    return sorted(found)


def _tables(ctx: click.Context) -> Iterator[str]:
    folder = _study(ctx)
    if folder is not None:
        yield from sorted(path.stem for path in folder.glob("*.csv"))
        return
    from impact.files.resources import find

    if (declared := find("data", "tables.yaml")) is not None:
        yield from (line[:-1] for line in declared.read_text("utf-8").splitlines() if TOP.fullmatch(line))


def _tables_and_cells(ctx: click.Context) -> Iterator[str]:
    yield from _tables(ctx)
    yield from _cells(ctx)


def _cells(ctx: click.Context) -> Iterator[str]:
    folder = _study(ctx) or _only_study()
    for path in sorted(folder.glob("*.csv")) if folder is not None else ():
        with path.open(encoding="utf-8", newline="") as stream:
            rows = csv.reader(stream)
            head = next(rows, [])
            named = head.index("id") if "id" in head else 0
            shown = [name for name in ("value", "low", "high") if name in head] or head
            for row in rows:
                yield from (f"{path.stem}/{row[named]}/{column}" for column in shown)


def _metrics(ctx: click.Context) -> list[str]:
    folder = _study(ctx) or _only_study()
    if folder is not None:
        with (folder / "key_figures.csv").open(encoding="utf-8", newline="") as stream:
            return sorted({row["key"] for row in csv.DictReader(stream)})
    from impact import api
    from impact.files.resources import find

    declared = (find("data", f"kinds/{kind}/kind.yaml") for kind in api.parts("kinds"))
    parts = (part for file in declared if file is not None for part in PART.split(file.read_text("utf-8")))
    return sorted({name for part in parts if part.startswith("figures:") for name in KEY.findall(part)})


def _study(ctx: click.Context) -> Path | None:
    named = ctx.params.get("scenario") or ctx.params.get("first")
    return Path(named) if named and Path(named, "datapackage.json").is_file() else None


def _only_study() -> Path | None:
    found = [path.parent for path in Path().glob("*/datapackage.json")]
    return found[0] if len(found) == 1 else None


def _tables_of_countries(ctx: click.Context) -> list[str]:
    from impact.files.resources import roots

    extra: tuple[Any, ...] = tuple(ctx.params.get("data") or ())
    places = [root.joinpath("countries") for root, _ in roots("data", extra)]
    countries = [each for place in places if place.is_dir() for each in place.iterdir() if each.is_dir()]
    return sorted({each.name for each in countries if any(part.name.startswith("io_") for part in each.iterdir())})


SCENARIO = NameCompleter(_scenarios, files=True)
SCENARIO_OR_CHART = NameCompleter(_scenarios_and_charts, files=True)
KIND = NameCompleter(_listed("kinds"))
COUNTRY = NameCompleter(_countries)
NATIONAL_TABLE = NameCompleter(_tables_of_countries, files=True)
TABLE_OR_CELL = NameCompleter(_tables_and_cells)
CELL = NameCompleter(_cells)
METRIC = NameCompleter(_metrics)
THEME = NameCompleter(_listed("themes"))
LANGUAGE = NameCompleter(_listed("languages"))
LANGUAGES = NameCompleter(_listed("languages"), several=True)
DOCUMENT = NameCompleter(lambda ctx: (*_listed("documents")(ctx), "all"))
TOPIC = NameCompleter(_topics)
PAPER = NameCompleter(lambda _: ("a4", "letter"))
DATA_FORM = NameCompleter(_data_forms)
