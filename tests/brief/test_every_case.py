"""Every shipped case in every document: one number a cell, one form, links, levels, alt texts, text twin, plain words.

Documents are put together without drawing a chart, and printed with blank ones, so that all cases take seconds.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from decimal import ROUND_HALF_UP, Decimal
from itertools import product
from pathlib import Path

import pytest
from every_case import cells, chart_of, composed, counted, forms, over
from one_form import offences
from shared_studies import CASES

from impact.brief.edition.context import BriefContext
from impact.charts.drawing.picture import Picture
from impact.document import Figure, Heading, Paragraph, Sources, Span, plain
from impact.files.yaml import read_yaml
from impact.language.messages import Language
from impact.output.reading_text import reading_text

DOCUMENTS = ("brief", "summary", "two", "four", "annex")
EVERY = list(product(CASES, DOCUMENTS))
SAMPLED, CASE_AND_NAME = pytest.mark.sampled(12), pytest.mark.parametrize(("case", "name"), EVERY)

NUMBER = re.compile(r"−?\d+(?:,\d{3})*(?:\.\d+)?")
ROWS = {"bars", "stacked-bars", "waterfall", "dots", "map"}  # forms with a row for each name
NO_VALUES = ("map",)  # shows names alone
OVER_YEARS = {"columns", "stacked-columns", "lines"}
ENDS_ALONE = ("cumulative_emissions", "lifecycle")  # say running totals, or stages as they are merged
LIMITS = Path(__file__).with_name("plain_language_limits.yaml")


def of_all(test: Callable[[str, str], None]) -> Callable[[str, str], None]:
    """Run a test for all documents; the usual run composes the same dozen for every one of these tests."""
    return SAMPLED(CASE_AND_NAME(test))


def agree(one: str, other: str) -> bool:
    """Return whether two printed numbers are the same, or one is the other with more figures."""
    first, second = (Decimal(each.replace(",", "").replace("−", "-")) for each in (one, other))
    steps = [Decimal(1).scaleb(int(each.normalize().as_tuple().exponent)) for each in (first, second)]
    step = max(steps)
    return first.quantize(step, ROUND_HALF_UP) == second.quantize(step, ROUND_HALF_UP)


def agree_in_some_unit(one: str, other: str) -> bool:
    """Return whether they agree, or do where one is in thousands and the other is not."""
    return any(agree(*pair) for pair in ((one, other), (_thousands(one), other), (one, _thousands(other))))


def _thousands(shown: str) -> str:
    return format(Decimal(shown.replace(",", "").replace("−", "-")) * 1000, ",f")


@pytest.mark.parametrize("case", CASES)
def test_a_cell_prints_the_same_number_in_all_documents(case: str) -> None:
    said: dict[str, set[str]] = defaultdict(set)
    for name in DOCUMENTS:
        made = composed(case, name)
        for cell, words in cells(made.blocks, made.context.study):
            said[cell].update(NUMBER.findall(words)[:1])
    assert len(said) > 20
    assert {
        cell: each for cell, each in said.items() if not all(agree_in_some_unit(min(each), other) for other in each)
    } == {}


def test_a_size_in_a_sentence_compares_with_its_sign_and_another_number_does_not() -> None:
    study = composed("byd-jizzakh", "brief").context.study
    address = next(
        f"key_figures/{row['id']}/value" for row in study["key_figures"].rows if float(row["value"] or 0) < 0
    )
    found = []
    for words in (("It falls by ", "5", " in all"), ("It changes by ", "−5", " in all"), ("5", " or ", "6")):
        spans = tuple(Span(each, cell=address if each.strip("−").isdigit() else "") for each in words)
        found.append([said for _, said in cells([Paragraph(spans)], study)])
    assert found == [["−5"], ["−5"], ["5", "6"]]


@of_all
def test_everything_is_written_in_one_form(case: str, name: str) -> None:
    made = composed(case, name)
    found = [f"{where}: {each.rule}: {each.found!r}; write {each.write}" for where, each in forms(made)]
    assert found == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("95 % of runs", "per cent"), ("from -5 on", "minus"), ("the plant's", "quotes"), ('a "draft"', "quotes"),
        ("12000 jobs", "thousands"), ("1500 jobs", "thousands"), ("5 to 9 jobs", "range"), ("5 m3 a year", "units"),
        ("5 m³ a year", "units"), ("t CO₂", "units"), ("5–9 jobs", "range"), ("5-9 jobs", "range"),
    ],
)  # fmt: skip
def test_another_form_is_found(text: str, rule: str) -> None:
    assert {each.rule for each in offences(Language("en"), text, running=True, plain_units=True)} == {rule}


@pytest.mark.parametrize(
    "text",
    [
        "95% of runs", "−5", "2031", "PP-132", "2025–2035", "[3], [5]–[9]", "the plant’s", "12,000 jobs",
        "5\u00a0to\u00a09", "https://a.org/12345", "x-1.csv",
    ],
)  # fmt: skip
def test_the_right_form_is_no_offence(text: str) -> None:
    assert list(offences(Language("en"), text, running=True, plain_units=True)) == []


@of_all
def test_metadata_are_those_of_the_scenario(case: str, name: str) -> None:
    made = composed(case, name)
    facts, document = made.context.study.facts, made.document
    assert document.title.startswith(str(facts["title"]))
    assert document.author
    assert folded(document.subject) == folded(str(facts["question"]))
    words = document.keywords.split(", ")
    assert {str(facts["country_name"]), str(facts["place"])} <= set(words)
    assert len(words) == len(set(words)) > 5


@pytest.mark.parametrize("case", CASES)
def test_a_summary_is_one_page(case: str) -> None:
    assert len(composed(case, "summary").texts) == 1


@of_all
def test_every_number_of_a_source_in_the_list_is_a_link(case: str, name: str) -> None:
    made = composed(case, name)
    lists = [block for block in made.blocks if isinstance(block, Sources)]
    listed = {number for block in lists for number in block.numbers()}
    spans = [span for block in made.blocks if block not in lists for text in block.texts() for span in text]
    links = [span for span in spans if span.href.startswith("#source-")]
    assert bool(links) == bool(listed)
    assert all(f"#source-{span.text.strip('[]')}" == span.href and span.says for span in links)
    dead = {int(number) for span in spans if not span.href for number in re.findall(r"\[(\d+)\]", span.text)}
    assert dead & listed == set()


@pytest.mark.parametrize("case", CASES)
def test_every_source_of_the_annex_ends_with_its_address(case: str) -> None:
    made = composed(case, "annex")
    items = [item for block in made.blocks if isinstance(block, Sources) for item in block.items]
    assert len(items) == len(made.context.citations.sources) > 5
    addresses = [str(row["url"]) for row in made.context.citations.sources]
    assert [item[-1].href for item in items] == [url if url.startswith("http") else "" for url in addresses]
    ids = [str(row["id"]) for row in made.context.citations.sources]
    assert [made.context.citations.number(each) for each in ids] == [*range(1, len(ids) + 1)]


def folded(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split())


def shown(picture: Picture, context: BriefContext) -> Iterator[str]:
    """Yield what a chart shows by name: its rows, or the series that it draws over years; of panels, their values."""
    if picture.form in ROWS:
        yield from (str(point.x) for series in picture.series for point in series.points)
    if picture.form == "dots" and len(picture.series) > 1:
        chart = context.chart_context()
        yield from (
            chart.label(series, point)
            for series in picture.series
            for point in series.points
            if point.value is not None
        )
    elif len(picture.series) > 1:
        yield from (series.name for series in picture.series)


@of_all
def test_an_alt_text_names_every_row_and_series_of_its_chart(case: str, name: str) -> None:
    made = composed(case, name)
    for block in made.blocks:
        if isinstance(block, Figure):
            alt = folded(block.alt)
            picture = made.context.log.pictures[block.id]
            assert [each for each in shown(picture, made.context) if folded(each) not in alt] == [], block.id


def values_shown(picture: Picture, context: BriefContext) -> Iterator[tuple[str, set[str]]]:
    """Yield the values that an alt text has to say, each as it may be printed: of years the one of the headline."""
    chart = context.chart_context()
    for series in picture.series:
        points = [point for point in series.points if point.value]
        if picture.form in OVER_YEARS:
            points = [point for point in points if point.x == chart.headline_year] or points[-1:]
        for point in points:
            ways = {folded(chart.amount(series, point, per).value) for per in (series.per, None)}
            yield f"{series.name}, {point.x}", ways | {context.words.percent(point.known)}


@of_all
def test_an_alt_text_says_every_value_of_its_chart(case: str, name: str) -> None:
    made = composed(case, name)
    for block in made.blocks:
        if isinstance(block, Figure):
            picture, alt = made.context.log.pictures[block.id], folded(block.alt)
            if picture.form not in NO_VALUES and chart_of(block).name not in ENDS_ALONE:
                unsaid = [at for at, ways in values_shown(picture, made.context) if not any(way in alt for way in ways)]
                assert unsaid == [], block.id


def in_order(alt: str, said: Iterable[str]) -> bool:
    """Return whether words stand in a text one behind the other."""
    places = [folded(alt).index(folded(each)) for each in said]
    return places == sorted(places)


def test_the_unfavourable_is_said_first() -> None:
    made = composed("byd-jizzakh", "brief")
    alts = {block.id: block.alt for block in made.blocks if isinstance(block, Figure)}
    ends = {"figure-gross-to-net": 1, "figure-cumulative-emissions": -1}  # the sign of what is the worse: less, or more
    for name, sign in ends.items():
        series = sorted(made.context.log.pictures[name].series, key=lambda each: sign * each.points[-1].known)
        assert in_order(alts[name], [each.name for each in series]), name


@pytest.mark.sampled(5)
@pytest.mark.parametrize(("case", "name"), [*((case, "brief") for case in CASES), ("byd-jizzakh", "annex")])
def test_every_number_and_word_on_paper_stands_in_the_text_twin(case: str, name: str) -> None:
    made = composed(case, name)
    twin = reading_text(made.context, made.document)
    numbers = set(NUMBER.findall(twin))
    pages = [page.replace(f"{number} / {len(made.texts)}", "") for number, page in enumerate(made.texts, start=1)]
    assert {each for page in pages for each in NUMBER.findall(page)} - numbers == set()
    assert not re.search(r"</?\w+>|[\ue000-\uf8ff]", twin)
    titles = [plain(block.text).replace("\n", " ") for block in made.blocks if isinstance(block, Heading)]
    places = [twin.index(f"# {title}") for title in titles]
    assert places == sorted(places)


@pytest.mark.sampled(8)
@CASE_AND_NAME
def test_the_language_stays_within_its_limits(case: str, name: str) -> None:
    limits = read_yaml(LIMITS.read_text(encoding="utf-8"), LIMITS.name)[0][name]
    for limit, found in counted(composed(case, name), name).items():
        most = limits[limit]["most"]
        assert over(found, limit) <= most, f"{limit}: {over(found, limit)}, at most {most}\n" + "\n".join(
            dict.fromkeys(found)
        )


@of_all
def test_every_source_that_a_page_names_is_in_a_list_of_the_document(case: str, name: str) -> None:
    """Who has the paper alone finds each number there, with its address."""
    made = composed(case, name)
    lists = [block for block in made.blocks if isinstance(block, Sources)]
    said = [plain(each) for block in made.blocks if block not in lists for each in block.texts()]
    cited = {int(number) for each in said for number in re.findall(r"\[(\d+)\]", each)}
    for first, last in (ends for each in said for ends in re.findall(r"\[(\d+)\]–\[(\d+)\]", each)):
        cited |= set(range(int(first), int(last) + 1))
    assert cited <= {number for block in lists for number in block.numbers()}
    assert len(lists) == 1 or name != "brief"
