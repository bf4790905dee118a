"""What the catalogue holds of countries, as rows for programs."""

from __future__ import annotations

from collections.abc import Sequence

from impact.catalogue.coverage import Country, Coverage
from impact.plain_rows import Row


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
