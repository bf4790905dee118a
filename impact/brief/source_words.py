"""The source line of an exhibit in words: the sources that matter most by their titles, the others as a count."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from impact.study.tables import Record

if TYPE_CHECKING:
    from impact.brief.context import BriefContext

NAMED = 2  # sources that are named
LONGEST = 60  # characters of a title that is printed whole; of a longer one stands who published it, and when
OWN = "impact_assumptions"  # what the package assumes is no publication, and is named last
UNRANKED = 10**6  # of an input whose effect was not measured


def named_sources(context: BriefContext, sources: Iterable[str], topics: Iterable[str] = ()) -> list[str]:
    """Return the parts of a source line: the main sources with their numbers, then how many more there are.

    The national table leads, then what stands behind the inputs that move the results most.

    Args:
        context: of the document. sources: their ids. topics: parts of the model that the exhibit rests on.
    """
    asked, ranks = set(topics), _ranks(context, set(topics))
    table = str(context.study.facts.get("table_source", ""))
    rows = {str(row["id"]): row for row in context.sources}
    ordered = sorted(
        dict.fromkeys(source for source in sources if source in rows),
        key=lambda each: (each != table, each == OWN, ranks.get(each, UNRANKED) if asked else 0),
    )
    # The model itself is named already: what it assumes is counted with the others.
    main = [each for each in ordered if each != OWN][:NAMED]
    parts = [_named(context, rows[each], each == table) for each in main]
    if more := len(ordered) - len(main):
        parts.append(context.words.say("source-more", count=more))
    return parts


def _ranks(context: BriefContext, topics: set[str]) -> dict[str, int]:
    """Return of each source the best rank by effect of an input that rests on it, of those with these topics."""
    found: dict[str, int] = {}
    for row in context.study["assumptions"].rows:
        if topics & set(str(row["topics"]).split()) and row["effect_rank"] is not None:
            source = str(row["source_id"])
            found[source] = min(found.get(source, UNRANKED), int(row["effect_rank"]))
    return found


def _named(context: BriefContext, row: Record, table: bool) -> str:
    """Return the short title of a source with its number."""
    words, number = context.words, str(context.source_number(str(row["id"])))
    if table:
        return words.say("source-national-table", year=context.fact("table_year"), number=number)
    title, year = str(row["title"]).strip("[]"), str(row["vintage"])[:4]
    if len(title) > LONGEST:
        publisher = str(row["publisher"]).split(",")[0]
        title = f"{publisher}, {year}" if year.isdigit() else publisher
    return words.say("source-named", title=title, number=number)
