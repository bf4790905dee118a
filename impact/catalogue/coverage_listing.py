"""What the catalogue holds of countries, as rows to print and as lines to read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.coverage import JOBS, Country, Coverage
from impact.catalogue.factors import Factor
from impact.catalogue.io_table import InputOutputTable
from impact.plain_rows import Row

SHOWN = ("grid", "margin", "losses", "rates", "prices", "pay")  # in the table of all countries
_YES = "x"


def country_rows(countries: Sequence[Country], where: Coverage) -> list[Row]:
    """Return a row for each country: table, what is there, and which brief of each kind is possible."""
    return [
        {
            "country": each.code,
            "name": each.name,
            "table": "" if each.table is None else _table(each.table),
            "jobs": _YES if JOBS in each.there else "",
            **{name: _YES if name in each.there else "" for name in SHOWN},
            **{kind: _brief(each, where, kind) for kind in where.kinds},
        }
        for each in countries
    ]


def country_records(countries: Sequence[Country], where: Coverage) -> list[Row]:
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


def _table(table: InputOutputTable) -> str:
    return table.name if str(table.year) in table.name else f"{table.name}, {table.year}"


def _brief(country: Country, where: Coverage, kind: str) -> str:
    possible, lacking = where.possible(kind, country.there)
    return possible or f"lacks {len(lacking)}"


def country_lines(country: Country, where: Coverage, catalogue: Catalogue) -> Iterator[str]:
    """Yield what there is of a country, what each gap costs, and what each kind of brief lacks."""
    yield f"{country.name} ({country.code})"
    yield ""
    yield "There is:"
    if country.table is not None:
        yield f"  table: {_table(country.table)}, with {'' if country.has_jobs else 'no '}jobs in persons"
    for name, rows in country.figures.items():
        if rows:
            yield f"  {name}: {'; '.join(dict.fromkeys(_of(catalogue, row) for row in rows))}"
    gaps = [each for name, each in where.subjects.items() if name not in country.there]
    if gaps:
        yield ""
        yield "There is not:"
        yield from (f"  {each.name}: {each.says}. {each.gap}" for each in gaps if country.table or each.name != JOBS)
    yield ""
    yield "Briefs:"
    for kind in where.kinds:
        possible, lacking = where.possible(kind, country.there)
        without = f"; lacking: {', '.join(lacking)}" if lacking else ""
        yield f"  {kind}: {possible or 'not yet'}{without}"


def _of(catalogue: Catalogue, row: Factor) -> str:
    kind = "world default" if catalogue.is_default(row) else "country pack"
    return f"{row.key.replace('_', ' ')} {row.period} ({row.source}, {kind}, grade {row.grade})"
