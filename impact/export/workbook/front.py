"""The front sheet: what the workbook is, for whom, how to read it, and what its numbers are."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.compose import title
from impact.export.edition import Edition

Line = tuple[str, str]
NOBODY = "none"


def front_title(edition: Edition) -> str:
    """Return the title over the front sheet."""
    return title(edition.context, "brief")


def about(edition: Edition) -> Iterator[Line]:
    """Yield lines over the list of sheets: what they are about and what is said; a heading says nothing more."""
    yield from _which(edition)
    yield from _how(edition)
    yield from _numbers(edition)
    yield edition.context.words.say("workbook-contents"), ""


def _which(edition: Edition) -> Iterator[Line]:
    """Yield what was asked, where, when, by and for whom."""
    context, brand = edition.context, edition.brand
    words, study = context.words, context.study
    run, roles = study.row("run", "run"), {str(row["id"]): str(row["name"]) for row in study["roles"].rows}
    yield words.say("workbook-what"), words.say("workbook-what-text")
    if context.fact("subtitle"):
        yield words.say("workbook-subject"), context.fact("subtitle")
    yield words.say("workbook-column-question"), context.fact("question")
    yield words.say("workbook-place"), ", ".join(dict.fromkeys((context.fact("place"), context.fact("country_name"))))
    yield words.say("workbook-day"), words.day(str(run["as_of"]))
    yield words.say("workbook-stage"), words.say(f"front-stage-{run['stage']}")
    name = roles.get("commissioner", NOBODY)
    known = name != NOBODY
    yield words.say("workbook-for"), name if known else words.say("front-commissioner-none")
    analyst = roles.get("analyst", NOBODY)
    yield words.say("workbook-by"), analyst if analyst != NOBODY else words.say("front-analyst-none")
    if brand.name:
        yield words.say("workbook-issued"), ". ".join(filter(None, (brand.name, brand.contact)))
    until = words.day(str(run["valid_until"]))
    yield words.say("workbook-edition"), words.say("workbook-edition-text", version=str(run["version"]), until=until)
    if brand.credit:
        package = str(run["package_version"])
        yield (
            words.say("workbook-made"),
            words.say("workbook-made-text", package=package, hash=str(run["results_sha256"])),
        )


def _how(edition: Edition) -> Iterator[Line]:
    """Yield how the workbook is read."""
    words = edition.context.words
    yield words.say("workbook-how"), ""
    for name in ("exhibits", "tables", "totals", "filters"):
        yield words.say(f"workbook-how-{name}"), words.say(f"workbook-how-{name}-text")


def _numbers(edition: Edition) -> Iterator[Line]:
    """Yield what ranges, status and grades mean, and which money is meant."""
    context = edition.context
    words, run = context.words, context.study.row("run", "run")
    yield words.say("workbook-numbers"), ""
    ranged = int(run["draws"] or 0) > 0
    range_ = "panel-range-text" if ranged else "no-range"
    yield (
        words.say("workbook-range"),
        words.say(range_, draws=f"{int(run['draws'] or 0):d}") if ranged else words.say(range_),
    )
    for status in ("modelled", "reported", "announced"):
        yield words.say(f"status-{status}"), words.say(f"workbook-status-{status}")
    yield words.say("panel-grades"), words.say("panel-grades-text")
    money = words.say("workbook-money-text", currency=context.fact("currency"), year=context.fact("price_year"))
    yield words.say("workbook-money"), money
