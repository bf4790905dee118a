"""What a model read, as rows: assumptions, settings and factors; how money came to the model's; the data's figures."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from impact.catalogue.data_files import DataFile, files_by_name, table_files
from impact.catalogue.data_folders import stored_name
from impact.catalogue.factors import Factor
from impact.catalogue.money import Step, moneys_in
from impact.model.inputs import Inputs
from impact.scenario.money import MoneyConversion
from impact.study.tables import BASIS_OF_DEFAULT, Cell, Record, ResultTable, rounded

FIGURES, FILES = "factors_used", "data_files"
BETWEEN = "; "  # dimensions


def assumptions(inputs: Inputs, correlations: Mapping[str, Mapping[str, float]]) -> ResultTable:
    """Return every assumption and factor the model read; the strongest on any headline is ranked first."""
    strength: dict[str, float] = {}
    for by_input in correlations.values():
        for name, coefficient in by_input.items():
            strength[name] = max(strength.get(name, 0.0), abs(coefficient))
    order = sorted(strength, key=lambda name: (-strength[name], name))
    ranks = {name: place for place, name in enumerate(order, start=1)}
    rows: list[Record] = []
    for note, topics in inputs.topics.items():
        kind, _, key = note.partition(":")
        of_all: Record = {"approved_by": "na", "effect_rank": ranks.get(key), "topics": " ".join(topics)}
        rows += [row | of_all for row in _rows(inputs, kind, key)]
    return ResultTable("assumptions", tuple(rows))


def _rows(inputs: Inputs, kind: str, key: str) -> Iterator[Record]:
    """Yield the rows of what a model read: one, or one a year; none of a source."""
    if kind == "factor":
        yield _of_factor(inputs, key)
    elif kind == "assumption" and key in inputs.loaded.assumptions:
        spec, chosen = inputs.loaded.assumptions[key][0], _chosen(inputs, key)
        for year, span in spec.by_year.items():
            yield _row(
                f"{key}.{year}" if year else key, key, (span.central, span.low, span.high), spec.unit, spec.reason,
                year=year or None, source_id=" ".join(spec.sources) or "na", grade=spec.grade,
                distribution=spec.drawn_as if span.low != span.high else "na", **chosen,
            )  # fmt: skip
    elif kind == "assumption" and key in inputs.settings:
        found = inputs.settings[key]
        yield _row(key, key, (found.value, None, None), found.unit, found.reason, **_chosen(inputs, key))
    elif kind == "assumption":
        year = inputs.scenario.headline_year
        path = inputs.scenario.project.between_paths(year)
        yield _row(
            f"{key}.{year}", key, (path.central, path.low, path.high), path.unit, path.reason, year=year,
            distribution="na" if path.low == path.high else "triangular between the paths", **_chosen(inputs),
        )  # fmt: skip


def _row(
    row_id: str, key: str, values: tuple[float | None, float | None, float | None], unit: str, reason: str, **more: Cell
) -> Record:
    value, low, high = (None if number is None else rounded(number) for number in values)
    row: Record = {
        "id": row_id, "text_key": f"assumption-{key.replace('.', '-').replace('_', '-')}", "value": value, "low": low,
        "high": high, "unit": unit, "reason": reason, "source_id": "na", "grade": "D", "year": None,
        "distribution": "na",
    }  # fmt: skip
    return row | more


def _chosen(inputs: Inputs, key: str = "") -> dict[str, Cell]:
    if (used := inputs.loaded.default_of.get(key)) is not None:
        return {"made_on": used.year or "na", "made_by": used.file, "basis": BASIS_OF_DEFAULT[used.layer]}
    return {"made_on": str(inputs.scenario.as_of), "made_by": f"{inputs.loaded.name}.yaml", "basis": "assumption"}


def _of_factor(inputs: Inputs, name: str) -> Record:
    factor, drawn = inputs.factors[name], name in inputs.drawn_factors
    certain = not drawn or factor.low is None or factor.low == factor.high
    ends = (factor.low, factor.high) if drawn else (None, None)  # a range that moves nothing is not printed as one
    return _row(
        name, factor.key, (factor.value, *ends), factor.unit, factor.note or factor.locator or "na",
        source_id=factor.source, grade=factor.grade, made_on=factor.period,
        made_by=stored_name(factor.file, inputs.catalogue.extra),
        basis=BASIS_OF_DEFAULT["world"] if inputs.catalogue.is_default(factor) else factor.basis,
        distribution="na" if certain else factor.distribution or "triangular",
    )  # fmt: skip


def conversions(inputs: Inputs) -> ResultTable:
    """Return what was stated in other money, step by step: the first row of each is the number as it was stated."""
    read = {note.partition(":")[2] for note in inputs.topics if note.startswith("assumption:")}
    ways = {key: way for key, way in inputs.loaded.carried.items() if key in read} | inputs.carried
    return ResultTable("currency_conversions", tuple(row for key, way in ways.items() for row in _steps(key, way)))


def _steps(key: str, way: MoneyConversion) -> Iterator[Record]:
    """Yield the number as stated, then what each step makes of it; without a number where it has values by year."""
    value, unit, last = way.value, way.unit, len(way.by)
    yield _step(key, 0, value, unit)
    before = moneys_in(unit)[0]
    for place, step in enumerate(way.by, start=1):
        value = None if value is None else value * step.times
        unit, before = unit.replace(before, step.money), step.money
        yield _step(key, place, value, unit, step.times, step)
    if way.scale != 1:
        yield _step(key, last + 1, None if value is None else value * way.scale, way.to, way.scale)


def _step(
    key: str, place: int, value: float | None, unit: str, times: float | None = None, step: Step | None = None
) -> Record:
    by = () if step is None else step.by
    return {
        "id": f"{key}.{place}", "of": key, "step": place, "value": None if value is None else rounded(value),
        "unit": unit, "multiplier": None if times is None else rounded(times),
        "figures": " ".join(each.factor.id_in_study for each in by) or "na",
        "index": (step.index if step else "") or "na",
        "source_id": " ".join(dict.fromkeys(each.factor.source for each in by)) or "na",
    }  # fmt: skip


def figures(inputs: Inputs) -> ResultTable:
    """Return every figure of the catalogue that was read, as its file has it: not carried to other money.

    So an old study says which figures differ today, and runs again with those it was made with.
    """
    extra = inputs.catalogue.extra
    rows = [
        _figure(name, inputs.catalogue.figure(found.identity) or found, extra)
        for name, found in sorted(inputs.factors.items())
    ]
    return ResultTable(FIGURES, tuple(rows))


def _figure(name: str, found: Factor, extra: tuple[Path, ...]) -> Record:
    return {
        "id": name, "key": found.key, "region": found.region, "period": found.period,
        "dimensions": BETWEEN.join(f"{key}={value}" for key, value in found.dimensions.items()),
        "value": repr(found.value), "low": _exact(found.low), "high": _exact(found.high),
        "distribution": found.distribution, "unit": found.unit, "source_id": found.source, "locator": found.locator,
        "basis": found.basis, "grade": found.grade, "note": found.note,
        "file": stored_name(found.file, extra), "line": found.line,
    }  # fmt: skip


def _exact(number: float | None) -> str:
    """Return all digits of a number: with fewer, a study that is run again would differ in the last ones."""
    return "" if number is None else repr(number)


def data_files(inputs: Inputs) -> ResultTable:
    """Return the files that held those figures, and those of the national tables, each with its hash."""
    catalogue, known = inputs.catalogue, files_by_name(inputs.catalogue)
    read = {each.file for each in inputs.factors.values()}
    found = [known[name] for name in sorted(known, key=lambda each: stored_name(each, catalogue.extra)) if name in read]
    found += [each for place in catalogue.tables_read for each in table_files(catalogue, place)]
    return ResultTable(
        FILES, tuple(_of_file(number, each, catalogue.extra) for number, each in enumerate(found, start=1))
    )


def _of_file(number: int, each: DataFile, extra: tuple[Path, ...]) -> Record:
    row: Record = {"id": f"f{number}", "path": each.path, "folder": stored_name(each.folder, extra)}
    return row | {"release": each.release, "sha256": each.sha256}
