"""Every assumption, setting and factor that a model read, as rows of the table `assumptions`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from impact.catalogue.data_folders import stored_name
from impact.catalogue.factors import Factor
from impact.models.inputs import Inputs
from impact.study.tables import BASIS_OF_DEFAULT, Cell, Record, Table, rounded


def assumptions(inputs: Inputs, correlations: Mapping[str, Mapping[str, float]]) -> Table:
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
    return Table("assumptions", tuple(rows))


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
    """Return the cells of everything that the scenario chooses, or takes from a layer of defaults under it."""
    if (used := inputs.loaded.default_of.get(key)) is not None:
        return {"made_on": used.year or "na", "made_by": used.file, "basis": BASIS_OF_DEFAULT[used.layer]}
    return {"made_on": str(inputs.scenario.as_of), "made_by": f"{inputs.loaded.name}.yaml", "basis": "assumption"}


def _of_factor(inputs: Inputs, name: str) -> Record:
    factor, drawn = inputs.factors[name], name in inputs.drawn_factors
    ends = (factor.low, factor.high) if drawn else (None, None)  # a range that moves nothing is not printed as one
    return _row(
        name, factor.key, (factor.value, *ends), factor.unit, factor.note or factor.locator or "na",
        source_id=factor.source, grade=factor.grade, made_on=factor.period,
        made_by=stored_name(factor.file, inputs.catalogue.extra),
        basis=BASIS_OF_DEFAULT["world"] if inputs.catalogue.is_default(factor) else factor.basis,
        distribution=_distribution(factor) if drawn else "na",
    )  # fmt: skip


def _distribution(factor: Factor) -> str:
    return "na" if factor.low is None or factor.low == factor.high else factor.distribution or "triangular"
