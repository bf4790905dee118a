"""The defaults of a kind of project in a country as rows to read, and what must still be given."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path as FilePath
from typing import Any

from impact.core.country_names import country as country_of
from impact.core.errors import ImpactError, did_you_mean, list_choices
from impact.core.registry import KINDS, kinds_installed, package_of_kind
from impact.files.rows import Row
from impact.scenario.defaults.entries import Default, RequiredInput
from impact.scenario.defaults.layers import Layers, layers_of
from impact.scenario.defaults.read import countries, has_defaults

CLIENT = "client"  # the layer of what has no default


def all_defaults(kind: str, country: str, extra: tuple[FilePath, ...] = ()) -> Layers:
    """Return the defaults of a kind of project in a country, in all cases.

    Raises:
        ImpactError: there is no such kind or country, or the kind has no defaults.
        ProblemsError: a file of defaults has faults.
    """
    if kind not in (kinds := kinds_installed()):
        raise ImpactError(f"no kind of project is called '{kind}'.{did_you_mean(kind, kinds)} {list_choices(kinds)}")
    if not has_defaults(kind, extra):
        raise ImpactError(f"the kind '{kind}' has no defaults. Add data/kinds/{kind}/defaults.yaml.")
    if country not in countries(extra):
        country_of(country)  # one without defaults of its own takes those of the kind, and asks for the rest
    # What ships was held against its schema by `check_data`.
    shipped = not extra and package_of_kind(kind).startswith(f"{KINDS}.")
    return layers_of(kind, country, extra, None, checked=not shipped)


def default_rows(kind: str, country: str, extra: tuple[FilePath, ...] = ()) -> list[Row]:
    """Return a row for each default, for each year where it has values by year; then one for each address to give."""
    layers = all_defaults(kind, country, extra)
    found = [row for default in layers.defaults.values() for row in _rows(default)]
    return [*found, *(_describe_question(ask) for ask in layers.asks)]


def _rows(default: Default) -> Iterator[Row]:
    value = default.value
    if default.is_setting:
        yield _row(default, in_words(value), None, None, "", default.year)
    elif isinstance(value.get("years"), Mapping):
        for year, span in value["years"].items():
            yield _row(default, span.get("central"), span.get("low"), span.get("high"), value["unit"], str(year))
    else:
        unit = f"{value['unit']} per {default.per} of {default.times}" if default.times else value["unit"]
        yield _row(default, value.get("central"), value.get("low"), value.get("high"), unit, default.year)


def _row(default: Default, value: Any, low: Any, high: Any, unit: str, year: str) -> Row:
    return {
        "address": default.address, "when": default.when, "value": value, "low": low, "high": high, "unit": unit,
        "source": " ".join(default.sources), "year": year, "grade": default.grade, "layer": default.layer,
        "why": default.reason, "file": default.file, "line": default.line,
    }  # fmt: skip


def _describe_question(ask: RequiredInput) -> Row:
    why = f"must be given: {ask.says}." + (f" Example: {ask.example}" if ask.example else "")
    return {
        "address": ask.address, "when": ask.when, "value": None, "low": None, "high": None, "unit": "", "source": "",
        "year": "", "grade": "", "layer": CLIENT, "why": why, "file": "", "line": None,
    }  # fmt: skip


def in_words(value: Any) -> str:
    """Return a default as a line: a setting, or a number with its range and unit.

    >>> in_words({"central": 0.8, "low": 0.6, "high": 1, "unit": "1"})
    '0.8 (0.6 to 1)'
    >>> in_words({"boundary": "stack", "margin": "average"})
    'boundary=stack, margin=average'
    """
    if not isinstance(value, Mapping):
        return str(value).lower() if isinstance(value, bool) else str(value)
    if isinstance(value.get("years"), Mapping):
        spans = "; ".join(f"{year}: {_span(span)}" for year, span in value["years"].items())
        return f"{spans} {_unit(value)}".rstrip()
    if "central" in value:
        return f"{_span(value)} {_unit(value)}".rstrip()
    return ", ".join(f"{key}={_inside(part)}" for key, part in value.items()) or "none"


def _inside(value: Any) -> str:
    return f"({in_words(value)})" if isinstance(value, Mapping) else in_words(value)


def _span(span: Mapping[str, Any]) -> str:
    ends = [span.get(name) for name in ("low", "high")]
    return f"{span['central']:,.9g}" + (f" ({ends[0]:,.9g} to {ends[1]:,.9g})" if None not in ends else "")


def _unit(value: Mapping[str, Any]) -> str:
    return "" if value.get("unit") == "1" else str(value.get("unit", ""))


def reading_rows(rows: Iterable[Row]) -> list[Row]:
    """Return the rows with what is read side by side: address, value, range, where from, why."""
    return [
        {
            "address": f"{row['address']}{f' [{when}]' if (when := row['when']) else ''}",
            "value": row["value"] if row["layer"] != CLIENT else "must be given",
            "low to high": f"{row['low']:g} to {row['high']:g}" if None not in (row["low"], row["high"]) else None,
            "unit": row["unit"] if row["unit"] not in ("", "1") else None,
            "from": row["layer"] if row["layer"] != CLIENT else None,
            "year": row["year"] or None,
            "grade": row["grade"] or None,
            "why": str(row["why"]).removeprefix("must be given: "),
        }
        for row in rows
    ]


def as_text(rows: Iterable[Row]) -> str:
    """Return the rows for reading: each address with its value, and what stands behind it in the line below."""
    rows, lines = list(rows), []
    for row in rows:
        when = f"  [{row['when']}]" if row["when"] else ""
        if row["layer"] == CLIENT:
            continue
        span = f" ({row['low']:g} to {row['high']:g})" if row["low"] is not None and row["high"] is not None else ""
        unit = f" {row['unit']}" if row["unit"] not in ("", "1") else ""
        lines.append(f"{row['address']} = {row['value']}{span}{unit}{when}")
        where = f"{row['year']}, " if row["year"] else ""
        source = f" [{row['source']}]" if row["source"] else ""
        lines.append(f"    {row['layer']}, {where}grade {row['grade']}: {row['why']}{source}")
    lines += ["", "Must be given, for only the client knows it:"]
    for row in rows:
        if row["layer"] == CLIENT:
            when = f"  [{row['when']}]" if row["when"] else ""
            lines += [f"{row['address']}{when}", f"    {str(row['why']).removeprefix('must be given: ')}"]
    return "\n".join(lines) + "\n"
