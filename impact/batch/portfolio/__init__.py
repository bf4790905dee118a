"""What all items of a plan come to: sums of what may be added, ranks with their chances, a map; one document."""

from collections.abc import Mapping, Sequence

from impact.batch.plan import BatchPlan
from impact.batch.portfolio.additive import NotAdded, Sum, counted, sums
from impact.batch.portfolio.totals import Portfolio, Rank, ranking, read_joint, tables, total
from impact.batch.records import Record
from impact.batch.store import Folder
from impact.core.arrays import Array
from impact.core.errors import ImpactError

LEAST = 2  # projects of a portfolio
MOST_RANKED = 500  # projects whose order is looked at
RANKED = 2  # figures by which they are


def portfolio_files(
    plan: BatchPlan, records: Sequence[Record], store: Folder
) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """Return the document in each language with its tables, and why there is none."""
    from impact.batch.portfolio.document import printed

    found, variants = counted(plan, records)
    if len(found) < LEAST:
        more = f": {len(variants):,} items are variants of others (see --each-a-project)" if variants else ""
        return {}, (f"There is no portfolio, which takes two projects at least{more}.",)
    portfolio = made(plan, found, variants, [record for record in records if record.state == "failed"], store)
    files = tables(portfolio)
    notes: list[str] = []
    for language in plan.settings.edition.languages:
        try:
            files[f"portfolio.{language}.pdf"] = printed(portfolio, plan, language, dict(files))
        except ImpactError as error:
            notes.append(f"portfolio.{language}.pdf: {error}")
    return dict(sorted(files.items(), key=lambda each: not each[0].endswith(".pdf"))), tuple(notes)


def made(
    plan: BatchPlan, found: Sequence[Record], variants: Sequence[NotAdded], failed: Sequence[Record], store: Folder
) -> Portfolio:
    added, left = sums(found)
    joint = {record.item: _joint(record, store) for record in found if record.joint}
    totals = [total(each, joint) for each in added]
    ranked: list[tuple[Sum, list[Rank], bool]] = []
    for each in added:
        if len(ranked) < RANKED and len(each.members) <= MOST_RANKED:
            highest = each.members[0].meaning.get(each.key, {}).get("worse") != "higher"
            if places := ranking(each, joint, highest_first=highest):
                ranked.append((each, places, highest))
    outside = (*variants, *left)
    return Portfolio(plan.name, tuple(found), tuple(totals), tuple(ranked), outside, tuple(failed), plan.settings.joint)


def _joint(record: Record, store: Folder) -> Mapping[str, Array]:
    """Return the joint draws of an item; none where the file is gone or damaged, which leaves a sum without range."""
    data = store.read(record.joint)
    try:
        return {} if data is None else read_joint(data)
    except (ValueError, OSError, KeyError):
        return {}
