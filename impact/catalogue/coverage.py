"""What the catalogue holds of each country, and which kinds of brief that is enough for."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.resources.abc import Traversable
from pathlib import Path

from impact.catalogue import world_defaults
from impact.catalogue.catalogue import Catalogue
from impact.catalogue.data_folders import country_codes, country_pack
from impact.catalogue.factors import Factor, period_end
from impact.core.country_names import country_name, meant_country
from impact.core.errors import ImpactError, Problem, ProblemsError, did_you_mean, list_choices, problem
from impact.core.io_table import InputOutputTable
from impact.core.registry import kinds_installed, package_of_kind
from impact.files import resources
from impact.files.reading import read_text
from impact.files.rows import Row
from impact.files.yaml import read_yaml

FILE = "coverage.yaml"
TABLE, JOBS = "table", "jobs"
PERSONS = "persons"
FULL, NO_CHAIN = "full", "without supply chain"
_PARTS = ("subjects", "always", "with_table", "without_table")


@dataclass(frozen=True)
class CoverageSubject:
    """What a brief asks of a country.

    Attributes:
        name, says: for programs and readers.
        gap: what a brief goes without where it is not there.
        figures: of which each is needed: its key and dimensions, under `or` another key that does as well.
    """

    name: str
    says: str
    gap: str
    figures: tuple[Mapping[str, str], ...]

    def asks_for(self, key: str, dimensions: Mapping[str, str]) -> bool:
        """Return whether a figure is one of the subject."""
        return any(_is_of(key, dimensions, figure) for figure in self.figures)

    def found(self, factors: Iterable[Factor]) -> list[Factor]:
        """Return the latest of each figure; none where one of them is not there."""
        held = list(factors)
        latest = [_latest(row for row in held if _fits(row, figure)) for figure in self.figures]
        return [row for row in latest if row is not None] if all(latest) else []


@dataclass(frozen=True)
class OfKind:
    """What a kind of project asks of a country, by names of subjects.

    Attributes:
        always: for any estimate.
        with_table: for the supply chain, beside a national table.
        without_table: whether it can be estimated without one.
    """

    always: tuple[str, ...]
    with_table: tuple[str, ...]
    without_table: bool


@dataclass(frozen=True)
class Coverage:
    """Where to look: subjects by name, and what each kind of project asks; those of a kind stand behind the general."""

    subjects: Mapping[str, CoverageSubject]
    kinds: Mapping[str, OfKind]

    def possible(self, kind: str, there: Collection[str]) -> tuple[str, list[str]]:
        """Return which brief is possible with the subjects that are there, empty for none, and what is lacking."""
        asks = self.kinds[kind]
        lacking = [name for name in asks.always if name not in there]
        chain = [name for name in (TABLE, JOBS, *asks.with_table) if name not in there]
        if not lacking and not chain:
            return FULL, []
        if not lacking and asks.without_table:
            return NO_CHAIN, chain
        return "", [*lacking, *chain]


@dataclass(frozen=True)
class CountryCoverage:
    """What the catalogue holds of a country.

    Attributes:
        code, name: ISO 3166 code and English name.
        table: its latest national table.
        figures: found, by subject.
    """

    code: str
    table: InputOutputTable | None
    figures: Mapping[str, list[Factor]]

    @property
    def name(self) -> str:
        """Its English name."""
        return country_name(self.code)

    @cached_property
    def there(self) -> frozenset[str]:
        """Names of the subjects that are there."""
        found = {name for name, rows in self.figures.items() if rows}
        table = set() if self.table is None else {TABLE, *([JOBS] if self.has_jobs else [])}
        return frozenset(found | table)

    @property
    def has_jobs(self) -> bool:
        """Whether its table counts jobs in persons."""
        return self.table is not None and any(each.unit == PERSONS for each in self.table.jobs.values())


def coverage(extra: tuple[Path, ...] = ()) -> Coverage:
    """Return where to look, from the shipped files, those of installed kinds of project and the user's folders."""
    subjects: dict[str, CoverageSubject] = {}
    kinds: dict[str, OfKind] = {}
    problems: list[Problem] = []
    for file, name in _files("", extra):
        subjects |= _subjects(file, name, problems)
    for kind in kinds_installed():
        for file, name in _files(kind, extra):
            subjects |= _subjects(file, name, problems)
            kinds |= {kind: _of_kind(file, name, subjects, problems)}
    if problems:
        raise ProblemsError(problems)
    return Coverage(subjects, kinds)


def covered(catalogue: Catalogue, where: Coverage, code: str) -> CountryCoverage:
    """Return what the catalogue holds of one country."""
    rows = catalogue.everything(code)
    table = _table(catalogue, code)
    if not rows and table is None:
        near = meant_country(code) or did_you_mean(code, codes(catalogue))
        raise ImpactError(f"nothing is known of a country '{code}'.{near} {list_choices(codes(catalogue))}")
    return CountryCoverage(code, table, {name: each.found(rows) for name, each in where.subjects.items()})


def codes(catalogue: Catalogue) -> list[str]:
    """Return the codes of all countries with a pack or world defaults, in alphabetical order."""
    return sorted({*country_codes(catalogue.extra), *world_defaults.countries(catalogue.extra)})


def _table(catalogue: Catalogue, code: str) -> InputOutputTable | None:
    if code not in country_codes(catalogue.extra):
        return None
    tables = [catalogue.table(code, name) for name in country_pack(code, catalogue.extra).tables]
    return max(tables, key=lambda table: table.year, default=None)


def _fits(row: Factor, figure: Mapping[str, str]) -> bool:
    return row.basis != "unverified" and _is_of(row.key, row.dimensions, figure)


def _is_of(key: str, dimensions: Mapping[str, str], figure: Mapping[str, str]) -> bool:
    named = {name: value for name, value in figure.items() if name not in ("key", "or")}
    return key in (figure["key"], figure.get("or")) and named.items() <= dimensions.items()


def _latest(rows: Iterable[Factor]) -> Factor | None:
    return max(rows, key=lambda row: period_end(row.period), default=None)


def _files(kind: str, extra: tuple[Path, ...]) -> Iterator[tuple[Traversable, str]]:
    """Yield the general files, or those of a kind, each with the name problems give it; later ones go before."""
    if kind:
        places = resources.of_kind("data", kind, extra, package_of_kind(kind))
    else:
        places = [(resources.shipped("data"), "data"), *((path, str(path)) for path in reversed(extra))]
    for place, label in places:
        if (file := place.joinpath(FILE)).is_file():
            yield file, f"{label}/{FILE}"


def _subjects(file: Traversable, name: str, problems: list[Problem]) -> dict[str, CoverageSubject]:
    value, _ = read_yaml(read_text(file, name), name)
    if not isinstance(value, dict):
        problems.append(problem("it holds no keys.", file=name))
        return {}
    found = {
        key: CoverageSubject(key, value[key]["says"], value[key]["gap"], ()) for key in (TABLE, JOBS) if key in value
    }
    for key, each in (value.get("subjects") or {}).items():
        if not isinstance(each, dict) or {"says", "figures", "gap"} - each.keys():
            problems.append(problem("a subject has 'says', 'figures' and 'gap'.", file=name, where=f"subjects.{key}"))
            continue
        found[key] = CoverageSubject(key, each["says"], each["gap"], tuple(each["figures"]))
    return found


def _of_kind(file: Traversable, name: str, known: Mapping[str, CoverageSubject], problems: list[Problem]) -> OfKind:
    value, _ = read_yaml(read_text(file, name), name)
    if not isinstance(value, dict) or (unknown := value.keys() - set(_PARTS)):
        words = f"no part is called '{min(unknown)}'. {list_choices(_PARTS)}" if isinstance(value, dict) else "no keys."
        problems.append(problem(words, file=name))
        return OfKind((), (), without_table=False)
    always, with_table = (tuple(value.get(part) or ()) for part in ("always", "with_table"))
    strange = [each for each in (*always, *with_table) if each not in known]
    problems += [problem(f"no subject is called '{each}'.{did_you_mean(each, known)}", file=name) for each in strange]
    return OfKind(always, with_table, bool(value.get("without_table")))


def country_records(countries: Sequence[CountryCoverage], where: Coverage) -> list[Row]:
    """Return rows for programs: every subject, and beside each kind what is lacking."""
    return [
        {
            "country": each.code,
            "name": each.name,
            "table_name": "" if each.table is None else each.table.name,
            "table_year": None if each.table is None else each.table.year,
            **{name: "yes" if name in each.there else "no" for name in where.subjects},
            **{kind: where.possible(kind, each.there)[0] or "no" for kind in where.kinds},
            **{f"{kind}_lacks": " ".join(where.possible(kind, each.there)[1]) for kind in where.kinds},
        }
        for each in countries
    ]
