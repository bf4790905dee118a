"""What the catalogue holds of countries, as rows and as lines to read, in one language."""

from collections.abc import Iterator, Sequence

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.coverage import FULL, JOBS, TABLE, CountryCoverage, Coverage
from impact.catalogue.factors import Factor
from impact.core.io_table import InputOutputTable
from impact.files.rows import Row
from impact.language.messages import Language
from impact.language.names import name_of_key
from impact.language.table_text import column_title, country_in, meaning

SHOWN = ("grid", "margin", "losses", "rates", "prices", "pay")  # in the table of all countries
_YES = "x"


def country_rows(countries: Sequence[CountryCoverage], where: Coverage, words: Language) -> list[Row]:
    return [
        {
            column_title(words, "country"): each.code,
            column_title(words, "name"): country_in(words, each.code),
            column_title(words, "table"): "" if each.table is None else _table(each.table, words),
            **{column_title(words, name): _YES if name in each.there else "" for name in (JOBS, *SHOWN)},
            **{kind: _brief(each, where, kind, words) for kind in where.kinds},
        }
        for each in countries
    ]


def country_lines(country: CountryCoverage, where: Coverage, catalogue: Catalogue, words: Language) -> Iterator[str]:
    say = words.say

    def line(name: str, says: str) -> str:
        return f"  {say('list-line', name=name, says=says)}"

    yield say("list-country", name=country_in(words, country.code), code=country.code)
    yield ""
    yield say("list-there-is")
    if country.table is not None:
        with_jobs = "list-table-with-jobs" if country.has_jobs else "list-table-without-jobs"
        yield line(TABLE, say(with_jobs, table=_table(country.table, words)))
    for name, rows in country.figures.items():
        if rows:
            yield line(name, "; ".join(dict.fromkeys(_figure(catalogue, row, words) for row in rows)))
    gaps = [each for name, each in where.subjects.items() if name not in country.there]
    if gaps:
        yield ""
        yield say("list-there-is-not")
    for each in gaps:
        if country.table or each.name != JOBS:
            says, gap = (words.of_data(text) or text for text in (each.says, each.gap))
            yield f"  {say('list-gap', name=each.name, says=says, gap=gap)}"
    yield ""
    yield say("list-briefs")
    for kind in where.kinds:
        possible, lacking = where.possible(kind, country.there)
        brief = _possible(possible, words) or say("list-not-yet")
        yield line(kind, say("list-lacking", brief=brief, subjects=", ".join(lacking)) if lacking else brief)


def _brief(country: CountryCoverage, where: Coverage, kind: str, words: Language) -> str:
    possible, lacking = where.possible(kind, country.there)
    return _possible(possible, words) or words.say("list-lacks", count=len(lacking))


def _possible(possible: str, words: Language) -> str:
    return words.say("list-full" if possible == FULL else "list-no-chain") if possible else ""


def _table(table: InputOutputTable, words: Language) -> str:
    name = words.of_data(table.name) or table.name
    return name if str(table.year) in name else f"{name}, {table.year}"


def _figure(catalogue: Catalogue, row: Factor, words: Language) -> str:
    origin = words.say("list-world-default" if catalogue.is_default(row) else "list-country-pack")
    values = {"period": row.period, "source": row.source, "origin": origin, "grade": row.grade}
    name = meaning(words, {}, "input", row.key) or name_of_key(words, row.key)
    return words.say("list-figure", name=name, **values)
