"""What the state gains and loses by named tax, net of what is lost elsewhere, in the answer that is favoured."""

from collections.abc import Iterator

from impact.brief.edition.context import BriefContext
from impact.brief.exhibits.results import NARROW, YearRow, money, range_lines, year_table
from impact.brief.sections import sections
from impact.brief.text.best_answer import best_of
from impact.brief.text.joint_changes import holds
from impact.core.text import small_first
from impact.core.vocabulary import TOTAL
from impact.document import Table, text
from impact.language.input_names import slug
from impact.language.names import name_of_key
from impact.study.tables import Record, span
from impact.study.tables.queries import best

TABLE = "net_taxes"
SUMS = ("tax_net", "tax_net_after")  # key figures of net revenue, whose answers are those of the table


@sections.register("net_taxes")
def net_taxes(context: BriefContext) -> list[Table]:
    """Return what the state gains and loses by named tax, after losses elsewhere; nothing where no taxes are known."""
    return [table] if (table := taxes_table(context)) else []


def taxes_table(context: BriefContext) -> Table | None:
    """Return each tax by year and their sum with its range; None where the study names no net taxes."""
    rows = _rows(context)
    whole = {year: row for year, row in _of(rows, TOTAL).items() if row["value"] is not None}
    asked = next((key for key in SUMS if context.has_figure(key)), "")
    if not whole or not asked:
        return None
    headline = int(context.fact("headline_year"))
    first, last = min(whole), max(whole)
    years = sorted({*(largest_relief(context) or [first]), headline, last} & whole.keys())
    of_year = headline if headline in whole else last
    found = {item: _of(rows, item) for item in dict.fromkeys(str(row["item"]) for row in rows) if item != TOTAL}
    items = [item for item in found if any(found[item][year]["value"] for year in years if year in found[item])]
    if not items:
        return None
    items.sort(key=lambda item: -_size(found[item].get(of_year)))
    lines = [YearRow(text(_name(context, item)), found[item].get) for item in items]
    total = YearRow(context.text("net-taxes-sum"), whole.get, role="total", parts=tuple(range(len(lines))))
    inside = money(context, rows, NARROW)
    return year_table(
        context,
        TABLE,
        [*lines, total, *range_lines(context, whole), *_others(context, asked, rows)],
        years,
        title=context.text("net-taxes-title", tax=_largest(context, found, items, of_year), year=str(of_year)),
        subtitle=context.text(
            "net-taxes-subtitle",
            scale=inside.opening,
            currency=context.fact("currency"),
            year=context.fact("price_year"),
            of=holds(context, best_of(context, asked)),
        ),
        first=context.words.say("net-taxes-column"),
        source=context.source_line("public_money", "taxes", "not_collected", "fee", "duty", "lost"),
        scale=inside.per,
        width=0.5,
    )


def _rows(context: BriefContext) -> list[Record]:
    """Return the rows of the favoured answer; where it has none, of that which leads."""
    rows = context.rows(TABLE)
    own = [row for row in rows if row["closure"] == best(context.study, context.declared.answers)]
    return own or [row for row in rows if row["default"] == "yes"]


def _others(context: BriefContext, asked: str, rows: list[Record]) -> Iterator[YearRow]:
    """Yield the sum in each other answer of the same question."""
    for key in context.declared.rivals_of(asked):
        closure = (context.declared.figures[key].of or {}).get("closure")
        found = _of([row for row in context.rows(TABLE) if row["closure"] == closure], TOTAL)
        if closure != rows[0]["closure"] and any(row["value"] is not None for row in found.values()):
            yield YearRow(context.text("net-taxes-sum-of", of=holds(context, key)), found.get)


def _of(rows: list[Record], item: str) -> dict[int, Record]:
    return {int(row["year"] or 0): row for row in rows if row["item"] == item}


def _size(row: Record | None) -> float:
    return abs(span(row)[0]) if row is not None and row["value"] is not None else 0.0


def _largest(context: BriefContext, found: dict[str, dict[int, Record]], items: list[str], year: int) -> str:
    """Return the tax that changes most in a year, with those that change as much when rounded."""
    sizes = {item: found[item][year] for item in items if _size(found[item].get(year))}
    rounded = {item: abs(context.amounts.of(row).rounded.central) for item, row in sizes.items()}
    most = max(rounded.values(), default=None)
    return context.words.both([small_first(_name(context, item)) for item in items if rounded.get(item) == most])


def _name(context: BriefContext, item: str) -> str:
    return name_of_key(context.words, item, f"tax-{slug(item)}")


def largest_relief(context: BriefContext) -> list[int]:
    """Return the year in which most is not collected, if any is."""
    rows = [row for row in context.study["public_finances"].where(item=TOTAL, kind="relief") if row["value"]]
    return [max((span(row)[0], int(row["year"] or 0)) for row in rows)[1]] if rows else []
