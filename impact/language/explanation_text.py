"""An explanation as text for a terminal, in one language; or as JSON and rows, in none."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from textwrap import fill

from impact.files.rows import Row, picked
from impact.language.input_names import slug
from impact.language.messages import Language
from impact.language.names import name_of_key
from impact.language.table_text import cell_words, column_title, unit_in_table, with_meaning
from impact.study.analysis.explain import CarriedStep, Explanation, Input
from impact.study.facts import Fact
from impact.study.tables import COMMON, DOES_NOT_APPLY, Cell, number_in

WIDTH = 100
YEAR, CALENDAR = "yr", range(1900, 2201)  # a number of years, or the year itself
STATISTICS = ("p25", "p75", "low_standard_error", "high_standard_error")


def as_text(found: Explanation, words: Language, facts: Mapping[str, Fact]) -> str:
    """Return the explanation as text of at most 100 columns, longer only where a name is."""
    return "\n".join(_Text(found, words, facts).lines()) + "\n"


def as_json(found: Explanation) -> str:
    values = {name: value for name, value in asdict(found).items() if name != "printed"} | {"formula": found.formula}
    return json.dumps(values, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def input_rows(found: Explanation) -> list[Row]:
    return [
        picked(each, "kind", "id", "topic", "value", "low", "high", "unit", "grade", "rank", "reason")
        | {"sources": "; ".join(each.sources), "layer": each.layer}
        for each in found.inputs
    ]


class _Text:
    def __init__(self, found: Explanation, words: Language, facts: Mapping[str, Fact]) -> None:
        self._found, self._words, self._say, self._facts = found, words, words.say, facts

    def lines(self) -> Iterator[str]:
        found, row, say = self._found, self._found.row, self._say
        yield found.address
        yield from _wrapped(self._value())
        yield from self._spread()
        keys = {name: cell for name, cell in row.items() if name not in (*COMMON, *STATISTICS) and _says(cell)}
        if found.of_results:
            keys = {name: row[name] for name in ("year", "status", "scope", "measure") if _says(row[name])} | keys
            said = (
                say("table-named", name=self._title(name), cell=self._key(name, cell)) for name, cell in keys.items()
            )
            yield from _wrapped("; ".join(said))
        else:
            for name, cell in keys.items():
                yield from _wrapped(f"{self._title(name)}: {self._key(name, cell)}")
        if found.verdict:
            yield from ("", *_wrapped(found.verdict))
        yield from self._made()
        yield from _section(say("explain-money"), map(self._step, found.carried))
        yield from _section(say("explain-sources"), found.sources)
        yield from _section(say("explain-notes"), found.notes)
        drivers = (f"{self._named('input', name)} {self._words.plain(f'{r:+.2f}')}" for name, r in found.drivers)
        yield from _section(say("explain-drivers"), drivers)
        if found.results:
            yield from ("", say("explain-results"), *_wrapped(", ".join(found.results)))
        topic = ""
        for each in found.inputs:
            if each.topic != topic:
                topic = each.topic
                yield from ("", say("explain-inputs", topic=name_of_key(self._words, topic)))
            yield from self._input_lines(each)

    def _title(self, column: str) -> str:
        return column_title(self._words, column)

    def _key(self, column: str, cell: Cell) -> str:
        if cell is None or isinstance(cell, float):
            return self._text(cell)
        return self._named(column, cell_words(self._words, column, cell))

    def _named(self, column: str, name: str) -> str:
        return with_meaning(self._words, self._facts, column, name)

    def _made(self) -> Iterator[str]:
        found, say = self._found, self._say
        if not found.variable:
            return
        formula = " ".join(self._words.of_data(each.says) or each.says for each in found.formulas)
        made = say("explain-made", variable=found.variable)
        yield from ("", made, *_wrapped(formula or say("explain-not-installed")))
        for function in found.functions:
            at = {"file": function.file, "line": str(function.line)}
            called = say("explain-computed-at", code=function.code, **at) if function.file else ""
            yield from ("", *_wrapped(called or say("explain-computed", code=function.code)))
            for paragraph in function.says.split("\n\n") if function.says else ():
                yield from _wrapped(paragraph, "    ")

    def _value(self) -> str:
        found, row = self._found, self._found.row
        column = found.address.split("/")[2]
        if found.value is None:
            return self._say("not-estimated")
        if column != "value":
            unit = f" {self._unit(str(row['unit']))}" if column in COMMON and isinstance(found.value, float) else ""
            return f"{self._key(column, found.value)}{unit}"
        value, low, high = (number_in(row.get(name)) for name in ("value", "low", "high"))
        amount = self._printed() or self._amount(value, low, high, str(row.get("unit", "")))
        spread = f"spread-{slug(str(row.get('range')))}"
        if isinstance(row.get("low"), float) and self._words.has(spread):
            return self._say("explain-with-spread", amount=amount, spread=self._say(spread))
        return self._say("explain-no-range", amount=amount) if "range" in row else amount

    def _printed(self) -> str:
        found = self._found
        if "value" not in found.printed:
            return ""
        low, high = (found.printed.get(name, "") for name in ("low", "high"))
        return self._ranged(found.printed["value"], low, high, str(found.row["unit"]))

    def _ranged(self, value: str, low: str, high: str, unit: str) -> str:
        if low and high:
            value = self._say("value-and-range", value=value, range=self._words.range(low, high))
        return f"{value} {self._unit(unit)}".rstrip()

    def _spread(self) -> Iterator[str]:
        found, row = self._found, self._found.row
        if row.get("range") != "p05_p95" or not found.address.endswith("/value"):
            return
        middle = {name: number_in(row.get(name)) for name in ("median", "mean", "p25", "p75")}
        median, mean, low, high = (found.printed.get(name) or self._text(each) for name, each in middle.items())
        yield from _wrapped(self._say("explain-middle", median=median, mean=mean, low=low, high=high))
        errors = [number_in(row.get(name)) for name in ("low_standard_error", "high_standard_error")]
        if all(each is not None for each in errors):
            low, high = (self._digits(each or 0.0, 3) for each in errors)
            yield from _wrapped(self._say("explain-more-draws", low=low, high=high))

    def _amount(self, value: float | None, low: float | None, high: float | None, unit: str) -> str:
        if unit == YEAR and value is not None and value in CALENDAR:
            return f"{value:.0f}"
        ends = ("", "") if low is None or high is None else (self._digits(low), self._digits(high))
        return self._ranged(self._text(value), *ends, unit)

    def _unit(self, unit: str) -> str:
        return "" if unit in ("1", DOES_NOT_APPLY) else unit_in_table(self._words, unit)

    def _digits(self, value: float, figures: int = 6) -> str:
        return self._words.plain(_digits(value, figures))

    def _text(self, cell: Cell) -> str:
        if isinstance(cell, float):
            return self._digits(cell)
        return self._say("not-estimated") if cell is None else str(cell)

    def _input_lines(self, each: Input) -> Iterator[str]:
        if each.kind != "source":
            amount, ranked = self._amount(each.value, each.low, each.high, each.unit), "-ranked" if each.rank else ""
            values = {"id": self._named("input", each.id), "amount": amount, "grade": each.grade}
            yield f"  {self._say(f'explain-input{ranked}', rank=str(each.rank), **values)}"  # on one line, to be found
        if each.layer:
            yield f"    {self._say(f'explain-default-{each.layer}')}"
        if _says(each.reason):
            yield from _wrapped(each.reason, "    ")
        for step in each.carried:
            yield from _wrapped(self._step(step), "    ")
        for citation in each.sources:
            yield from _wrapped(self._say("explain-from", source=citation), "    " if each.kind != "source" else "  ")

    def _step(self, step: CarriedStep) -> str:
        say, unit = self._say, unit_in_table(self._words, step.unit)
        amount = say("explain-by-year", unit=unit) if step.value is None else f"{self._digits(step.value)} {unit}"
        if step.times is None:
            return say("explain-stated", amount=amount)
        by = say("explain-by-rate" if step.figures else "explain-by-scale")
        if step.index:
            by = say("explain-by-index", index=step.index.replace("_", " "))
        if step.figures:
            first, *others = step.figures
            figures = say("explain-figures", first=first, second=others[0]) if others else first
            by = say("explain-over", by=by, figures=figures)
        sources = f"; {'; '.join(step.sources)}" if step.sources else ""
        return say("explain-times", number=self._digits(step.times), by=by, amount=amount) + sources


def _digits(value: float, figures: int) -> str:
    """Return a number at so many significant figures; large ones with all their places rather than a power of ten."""
    rounded = float(f"{value:.{figures}g}")
    return f"{rounded:,.0f}" if abs(rounded) >= 10**figures else f"{rounded:,.{figures}g}"


def _says(cell: Cell) -> bool:
    return cell not in (None, "", DOES_NOT_APPLY)


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    wrapped = [part for line in lines for part in _wrapped(line)]
    if wrapped:
        yield from ("", title, *wrapped)


def _wrapped(text: str, indent: str = "  ") -> list[str]:
    after = " " * (len(indent) - len(indent.lstrip()) + 2)
    return fill(
        text, WIDTH, initial_indent=indent, subsequent_indent=after, break_long_words=False, break_on_hyphens=False
    ).splitlines()
