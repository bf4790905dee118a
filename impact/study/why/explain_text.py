"""An explanation as text for a terminal, or as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from textwrap import fill

from impact.plain_rows import Row
from impact.study.tables import COMMON, DOES_NOT_APPLY, Cell
from impact.study.why.explain import CarriedStep, Explanation, Input, number

WIDTH = 100
YEAR, CALENDAR = "yr", range(1900, 2201)  # a number of years, or the year itself
RANGES = {"p05_p95": "5th to 95th percentile of the draws", "low_high": "low to high, no probability attached"}
NOT_INSTALLED = "The kind of project that declares it is not installed here, so nothing is known of its formula."
STATISTICS = ("p25", "p75", "low_error", "high_error")


def as_text(found: Explanation) -> str:
    """Return the explanation as text of at most 100 columns, longer only where a name is."""
    return "\n".join(_lines(found)) + "\n"


def as_json(found: Explanation) -> str:
    """Return all parts of the explanation as JSON."""
    values = {name: value for name, value in asdict(found).items() if name != "printed"} | {"formula": found.formula}
    return json.dumps(values, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def input_rows(found: Explanation) -> list[Row]:
    """Return the inputs behind the cell as rows."""
    return [
        {
            "kind": each.kind, "id": each.id, "topic": each.topic, "value": each.value, "low": each.low,
            "high": each.high, "unit": each.unit, "grade": each.grade, "rank": each.rank, "reason": each.reason,
            "sources": "; ".join(each.sources), "layer": each.layer,
        }
        for each in found.inputs
    ]  # fmt: skip


def _lines(found: Explanation) -> Iterator[str]:
    row = found.row
    yield found.address
    yield from _wrapped(_value(found))
    yield from _spread(found)
    keys = {name: cell for name, cell in row.items() if name not in (*COMMON, *STATISTICS) and _says(cell)}
    if found.of_results:
        keys = {name: row[name] for name in ("year", "status", "scope", "measure") if _says(row[name])} | keys
        yield from _wrapped("; ".join(f"{name} {_text(cell)}" for name, cell in keys.items()))
    else:
        for name, cell in keys.items():
            yield from _wrapped(f"{name}: {_text(cell)}")
    if found.verdict:
        yield from ("", *_wrapped(found.verdict))
    yield from _made(found)
    yield from _section("How it came to this money", map(_step, found.carried))
    yield from _section("Sources", found.sources)
    yield from _section("Notes", found.notes)
    yield from _section("What moves it most (rank correlation)", [f"{name} {r:+.2f}" for name, r in found.drivers])
    if found.results:
        yield from ("", "Results that rest on it", *_wrapped(", ".join(found.results)))
    topic = ""
    for each in found.inputs:
        if each.topic != topic:
            topic = each.topic
            yield from ("", f"Inputs: {topic.replace('_', ' ')}")
        yield from _input_lines(each)


def _made(found: Explanation) -> Iterator[str]:
    """Yield how a result is made, in words, and the functions that compute it with what they say of themselves."""
    if not found.variable:
        return
    yield from ("", f"How it is made ({found.variable})", *_wrapped(found.formula or NOT_INSTALLED))
    for function in found.functions:
        place = f" ({function.file}, line {function.line})" if function.file else ""
        yield from ("", *_wrapped(f"Computed by {function.code}{place}"))
        for paragraph in function.says.split("\n\n") if function.says else ():
            yield from _wrapped(paragraph, "    ")


def _value(found: Explanation) -> str:
    column, row = found.address.split("/")[2], found.row
    if found.value is None:
        return "not estimated"
    if column != "value":
        unit = f" {_unit(str(row['unit']))}" if column in COMMON and isinstance(found.value, float) else ""
        return f"{_text(found.value)}{unit}"
    value, low, high = (number(row.get(name)) for name in ("value", "low", "high"))
    amount = _printed(found) or _amount(value, low, high, str(row.get("unit", "")))
    kind = RANGES.get(str(row.get("range")), "") if isinstance(row.get("low"), float) else ""
    return f"{amount}{f', {kind}' if kind else '; no range estimated' if 'range' in row else ''}"


def _printed(found: Explanation) -> str:
    """Return value, range and unit as the brief prints them; empty where that is not known or not wanted."""
    if "value" not in found.printed:
        return ""
    low, high = (found.printed.get(name, "") for name in ("low", "high"))
    spread = f" ({low} to {high})" if low and high else ""
    return f"{found.printed['value']}{spread} {_unit(str(found.row['unit']))}".rstrip()


def _spread(found: Explanation) -> Iterator[str]:
    """Yield the other statistics of the draws, and how far more draws could move the ends of the range."""
    row = found.row
    if row.get("range") != "p05_p95" or not found.address.endswith("/value"):
        return
    middle = {name: number(row.get(name)) for name in ("median", "mean", "p25", "p75")}
    median, mean, first, last = (found.printed.get(name) or _text(each) for name, each in middle.items())
    yield from _wrapped(f"median {median}, mean {mean}, middle half {first} to {last}")
    errors = [number(row.get(name)) for name in ("low_error", "high_error")]
    if all(each is not None for each in errors):
        low, high = (_digits(each or 0.0, 3) for each in errors)
        yield from _wrapped(f"with more draws the ends of the range may move by {low} and {high}")


def _amount(value: float | None, low: float | None, high: float | None, unit: str) -> str:
    if unit == YEAR and value is not None and value in CALENDAR:
        return f"{value:.0f}"
    spread = f" ({_digits(low)} to {_digits(high)})" if low is not None and high is not None else ""
    return f"{_text(value)}{spread} {_unit(unit)}".rstrip()


def _unit(unit: str) -> str:
    return "" if unit in ("1", DOES_NOT_APPLY) else unit


def _digits(value: float, figures: int = 6) -> str:
    """Return a number at so many significant figures; large ones with all their places rather than a power of ten."""
    rounded = float(f"{value:.{figures}g}")
    return f"{rounded:,.0f}" if abs(rounded) >= 10**figures else f"{rounded:,.{figures}g}"


def _text(cell: Cell) -> str:
    if isinstance(cell, float):
        return _digits(cell)
    return "not estimated" if cell is None else str(cell)


def _says(cell: Cell) -> bool:
    return cell not in (None, "", DOES_NOT_APPLY)


def _input_lines(each: Input) -> Iterator[str]:
    if each.kind != "source":
        rank = f", no. {each.rank} of what moves the key figures" if each.rank else ""
        amount = _amount(each.value, each.low, each.high, each.unit)
        yield f"  {each.id} = {amount}, grade {each.grade}{rank}"
    if each.layer:
        yield f"    default of the {each.layer}"
    if _says(each.reason):
        yield from _wrapped(each.reason, "    ")
    for step in each.carried:
        yield from _wrapped(_step(step), "    ")
    for citation in each.sources:
        yield from _wrapped(citation, "    from " if each.kind != "source" else "  from ")


def _step(step: CarriedStep) -> str:
    """Return one step of money from another currency or year."""
    amount = f"{_digits(step.value)} {step.unit}" if step.value is not None else f"values by year in {step.unit}"
    if step.times is None:
        return f"stated as {amount}"
    by = f"price index {step.index.replace('_', ' ')}" if step.index else "exchange rate" if step.figures else "scale"
    figures = f" {' over '.join(step.figures)}" if step.figures else ""
    sources = f"; {'; '.join(step.sources)}" if step.sources else ""
    return f"times {_digits(step.times)}, {by}{figures}, gives {amount}{sources}"


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    wrapped = [part for line in lines for part in _wrapped(line)]
    if wrapped:
        yield from ("", title, *wrapped)


def _wrapped(text: str, indent: str = "  ") -> list[str]:
    after = " " * (len(indent) - len(indent.lstrip()) + 2)
    return fill(
        text, WIDTH, initial_indent=indent, subsequent_indent=after, break_long_words=False, break_on_hyphens=False
    ).splitlines()
