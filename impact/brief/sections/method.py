"""How the estimate was made, in one small paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.blocks import Block, Paragraph, Text, text
from impact.brief.edition import Edition
from impact.brief.sections import sections
from impact.study.tables import span


@sections.register("method")
def method(edition: Edition) -> Iterator[Block]:
    """Yield the steps of the estimate, one sentence a step."""
    yield Paragraph(joined(method_steps(edition)), "note")


def method_steps(edition: Edition) -> Iterator[Text]:
    """Yield how each part of the estimate was made, in one or two sentences with numbers from the study."""
    words, study = edition.words, edition.study
    year = edition.fact("headline_year")
    output = study.row("output_by_year", f"{edition.fact('central_path')}.{year}")
    low, high = edition.path_name("low"), edition.path_name("high")
    cars = words.digits(span(output)[0])
    if low == high:
        yield edition.text("method-output-one-path", path=low, year=year, output=cars)
    else:
        yield edition.text("method-output", low=low, high=high, year=year, output=cars)
    yield edition.text(
        "method-jobs",
        sectors=edition.fact("table_sectors"),
        table=edition.fact("table_year"),
        cite=edition.cite_table(),
    )
    yield edition.text("method-net", lost=edition.amount("jobs_replaced").size, year=year)
    yield edition.text("method-emissions")


def joined(parts: Iterator[Text]) -> Text:
    """Return texts as one, with a space between."""
    result: Text = ()
    for part in parts:
        result = text(result, " ", part) if result else part
    return result
