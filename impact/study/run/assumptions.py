"""Every assumption, setting and factor that a model read, as rows of the table `assumptions`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from impact.catalogue.data_folders import stored_name
from impact.catalogue.factors import Factor
from impact.models.inputs import Inputs
from impact.scenario.quantity import Assumption
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
        if kind == "assumption" and key in inputs.loaded.assumptions:
            spec = inputs.loaded.assumptions[key][0]
            for year, span in spec.by_year.items():
                rows.append(
                    _assumption_row(inputs, key, year, spec, (span.central, span.low, span.high), ranks, topics)
                )
        elif kind == "assumption" and key in inputs.settings:
            rows.append(_setting_row(inputs, key, topics))
        elif kind == "assumption":
            rows.append(_path_row(inputs, key, ranks, topics))
        elif kind == "factor":
            rows.append(_factor_row(inputs, key, ranks, topics))
    return Table("assumptions", tuple(rows))


def _row(
    row_id: str, key: str, values: tuple[float | None, float | None, float | None], unit: str, **more: Cell
) -> Record:
    value, low, high = (None if number is None else rounded(number) for number in values)
    base: Record = {
        "id": row_id, "text_key": f"assumption-{key.replace('.', '-').replace('_', '-')}", "value": value, "low": low,
        "high": high, "unit": unit, "approved_by": "na",
    }  # fmt: skip
    return base | more


def _assumption_row(
    inputs: Inputs,
    key: str,
    year: int,
    spec: Assumption,
    values: tuple[float | None, float | None, float | None],
    ranks: Mapping[str, int],
    topics: Iterable[str],
) -> Record:
    return _row(
        f"{key}.{year}" if year else key, key, values, spec.unit, **_chosen(inputs, key), topics=" ".join(topics),
        source_id=" ".join(spec.sources) or "na", grade=spec.grade, reason=spec.reason,
        effect_rank=ranks.get(key), year=year or None,
        distribution=spec.drawn_as if values[1] != values[2] else "na",
    )  # fmt: skip


def _path_row(inputs: Inputs, key: str, ranks: Mapping[str, int], topics: Iterable[str]) -> Record:
    year = inputs.scenario.headline_year
    path = inputs.scenario.project.between_paths(year)
    return _row(
        f"{key}.{year}", key, (path.central, path.low, path.high), path.unit, **_chosen(inputs),
        topics=" ".join(topics), source_id="na", grade="D", reason=path.reason, effect_rank=ranks.get(key), year=year,
        distribution="na" if path.low == path.high else "triangular between the paths",
    )  # fmt: skip


def _setting_row(inputs: Inputs, key: str, topics: Iterable[str]) -> Record:
    found = inputs.settings[key]
    return _row(
        key, key, (found.value, None, None), found.unit, **_chosen(inputs, key), topics=" ".join(topics),
        source_id="na", grade="D", reason=found.reason, effect_rank=None, year=None, distribution="na",
    )  # fmt: skip


def _chosen(inputs: Inputs, key: str = "") -> dict[str, Cell]:
    """Return the cells of everything that the scenario chooses, or takes from a layer of defaults under it."""
    if (used := inputs.loaded.default_of.get(key)) is not None:
        return {"made_on": used.year or "na", "made_by": used.file, "basis": BASIS_OF_DEFAULT[used.layer]}
    return {"made_on": str(inputs.scenario.as_of), "made_by": f"{inputs.loaded.name}.yaml", "basis": "assumption"}


def _factor_row(inputs: Inputs, name: str, ranks: Mapping[str, int], topics: Iterable[str]) -> Record:
    factor, drawn = inputs.factors[name], name in inputs.drawn_factors
    ends = (factor.low, factor.high) if drawn else (None, None)  # a range that moves nothing is not printed as one
    return _row(
        name, factor.key, (factor.value, *ends), factor.unit, source_id=factor.source,
        grade=factor.grade, made_on=factor.period, made_by=stored_name(factor.file, inputs.catalogue.extra),
        reason=factor.note or factor.locator or "na", effect_rank=ranks.get(name), year=None, topics=" ".join(topics),
        basis=BASIS_OF_DEFAULT["world"] if inputs.catalogue.is_default(factor) else factor.basis,
        distribution=_distribution(factor) if drawn else "na",
    )  # fmt: skip


def _distribution(factor: Factor) -> str:
    return "na" if factor.low is None or factor.low == factor.high else factor.distribution or "triangular"
