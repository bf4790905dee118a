"""Every number of the brief has an id that leads from paper to its cell."""

import math
import re
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from other_studies import with_rows
from paper import XYZ, edition
from shared_studies import study_of

from impact import api
from impact.brief.compose import compose
from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import spans
from impact.brief.exhibits.assumptions import format_input as printed_input
from impact.brief.exhibits.figures import figure
from impact.brief.printed_numbers import COLUMNS, NUMBER, printed_numbers
from impact.brief.printed_numbers import _NumbersInText as Said
from impact.cli.explain import command as explain
from impact.document import Heading, Table, plain, walk
from impact.language.entries import phrases_with_numbers
from impact.language.messages import Language
from impact.study.confidential import is_withheld
from impact.theme.themes import load_theme
from impact.verify.study_inside import StudyInside


def inside(place: Path, document: str) -> StudyInside:
    place.write_bytes(edition(document))
    return api.study_inside(place)


def test_ids_are_unique_and_count_up_within_their_place(tmp_path: Path) -> None:
    numbers = inside(tmp_path / "brief.pdf", "brief").numbers
    ids = [row["id"] for row in numbers]
    assert len(set(ids)) == len(ids) > 50
    for place in {each.rpartition(".")[0] for each in ids}:
        counts = [int(each.rpartition(".")[2]) for each in ids if each.rpartition(".")[0] == place]
        assert sorted(counts) == list(range(1, len(counts) + 1)), place


def test_an_id_leads_to_the_cell_of_its_number(tmp_path: Path) -> None:
    found = inside(tmp_path / "brief.pdf", "brief")
    for row in found.numbers:
        assert [each.cell for each in found.places(row["id"])] == row["cells"].split()
    done = CliRunner().invoke(explain, ["P1.1", str(tmp_path / "brief.pdf")], catch_exceptions=False)
    assert done.exit_code == 0
    assert done.stdout.startswith(found.numbers[0]["cells"].split()[0])


def test_the_annex_lists_the_numbers_of_the_brief_with_the_ids_that_the_brief_gives_them(tmp_path: Path) -> None:
    """The brief is put together once more for that, without its charts: ids come out alike."""
    brief, annex = (inside(tmp_path / f"{name}.pdf", name).numbers for name in ("brief", "annex"))
    of_text = {row["id"]: row for row in brief if row["id"].startswith("p")}
    assert of_text == {row["id"]: row for row in annex if row["id"].startswith("p")}
    context = BriefContext(study_of("xyz", data=(XYZ,), beside=False), Language("en"), load_theme())
    blocks = compose(context, "annex").blocks
    table = next(block for block in walk(blocks) if isinstance(block, Table) and block.id == "table-brief-numbers")
    listed = " ".join(plain(row.cells[0].text) for row in table.rows if not row.role)
    told: list[str] = []
    for part, first, last in re.findall(r"(p\d+)\.(\d+)(?:–(\d+))?", listed):
        told += [f"{part}.{number}" for number in range(int(first), int(last or first) + 1)]
    assert told == list(of_text)


def test_a_number_of_the_annex_has_an_id_of_its_own(tmp_path: Path) -> None:
    found = inside(tmp_path / "annex.pdf", "annex")
    own = [row["id"] for row in found.numbers if row["id"].startswith("a")]
    assert {each[1] for each in own} == {"p", "t", "f"}


def test_an_id_that_no_number_has(tmp_path: Path) -> None:
    found = inside(tmp_path / "brief.pdf", "brief")
    with pytest.raises(api.ImpactError, match=r"No number .* 'p1\.9999'. They go from p1\.1 to p1\."):
        found.places("p1.9999")
    with pytest.raises(api.ImpactError, match="There are ids that begin with: p1"):
        found.places("t77.1")


def test_a_number_in_a_text_is_that_of_its_section() -> None:
    """What only looks alike is no result: the 10 of "9 of 10 model runs"."""
    context = BriefContext(study_of("zhanatas"), Language("en"), load_theme())
    document = compose(context, "brief")
    for each in printed_numbers(context, document):
        assert not re.search(rf"\bof {re.escape(each.printed)} model runs", each.words) or each.printed != "10", each
    parts = [plain(block.text) for block in walk(document.blocks) if isinstance(block, Heading) and block.level == 1]
    assert {each.part for each in printed_numbers(context, document)} <= {*parts, ""}


def test_a_number_of_what_is_counted_for_is_no_result() -> None:
    """1,000 cars are not the 1,000 people at a plant."""
    context = BriefContext(study_of("byd-jizzakh"), Language("en"), load_theme())
    context.log.note(context.study.row("key_figures", "jobs_direct"), "value", "1,000")
    context.log.by_section["jobs"] = context.log.numbers
    said = Said(context)
    said.turn_to("jobs")
    assert [found[0] for found in said.found_in("26 jobs at the plant for 1,000 cars, and 1,000 at work")] == ["1,000"]
    assert not list(said.found_in("26 jobs at the plant for 1,000 cars here"))


def test_a_share_in_the_title_of_a_figure_is_no_amount_of_the_same_digits_in_it() -> None:
    """26% of what is spent once are not the 26 million that one of its items costs."""
    spent = {"works.national": 26.0, "equipment.import": 74.0}
    study = study_of("denim-complex", beside=False)
    study = with_rows(study, "capital", lambda row: {**row, "value": spent.get(str(row["id"]), 0.0)})
    context = BriefContext(study, Language("en"), load_theme())
    block = figure(context, "capital_by_origin")
    assert plain(block.title).startswith("26% of what is spent once")
    document = replace(compose(context, "brief"), blocks=(block,))
    found = [(each.words, each.cells) for each in printed_numbers(context, document) if each.printed == "26"]
    assert [cells for _, cells in found] == ["capital/works.national/value"], found


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_a_number_of_an_input_is_that_input_though_a_result_has_the_same_digits(language: str) -> None:
    context = BriefContext(study_of("byd-jizzakh"), Language(language), load_theme())
    rows = [
        row for row in context.study["assumptions"].rows if row["value"] != row["low"] != row["high"] != row["value"]
    ]
    shown = [row for row in rows if row["low"] is not None and not is_withheld(row)]
    for row in shown[:25]:
        words = plain(spans(printed_input(context, row)))
        for number in NUMBER.findall(words):
            context.log.note(context.study.row("key_figures", "jobs_direct"), "value", number)
        found = {
            cell: number for number, (cell,), *_ in Said(context).found_in(f"We assume {words}.".replace("\xa0", " "))
        }
        own = {column: found[cell] for column in COLUMNS if (cell := f"assumptions/{row['id']}/{column}") in found}
        assert len(own) == len(set(context.plain_range(row)[:3])), (words, found)
        assert not set(own.values()) & {number for cell, number in found.items() if cell.startswith("key_figures/")}, (
            words
        )


@pytest.mark.parametrize("case", ["byd-jizzakh", "samarkand-buses"])
def test_each_number_of_an_input_leads_to_the_value_or_end_that_it_is(case: str) -> None:
    """Digits of a unit, such as those of L/100 km or of a price year, are no end of a range, and hide none."""
    study = study_of(case)
    context = BriefContext(study, Language("en"), load_theme())
    document = compose(context, "annex")
    listed: dict[str, set[str]] = {}
    for each in printed_numbers(context, document, "annex"):
        if "every-assumption" in each.where and each.cells.startswith("assumptions/"):
            _, key, column = each.cells.split("/")
            value, digits = study.row("assumptions", key)[column], float(re.sub("[^0-9.]", "", each.printed))
            assert isinstance(value, float)
            assert (value == 0) == (digits == 0)
            apart = math.log10(digits / abs(value)) % 1 if digits else 0.0
            rounded = math.log10(1 + 0.56 / max(1, int(re.sub("[^0-9]", "", each.printed))))
            assert min(apart, 1 - apart) < rounded + 1e-9, (each.printed, each.cells)
            listed.setdefault(key, set()).add(column)
    assert len(listed) > 50
    for key, columns in listed.items():
        row = study.row("assumptions", key)
        stated = {name for name in COLUMNS if isinstance(row[name], float)}
        assert columns == stated or row["value"] in (row["low"], row["high"]), key


@pytest.mark.parametrize(
    ("message", "phrases"),
    [
        ("range = Ranges hold 9 in 10 of { $draws } model runs.", {"Ranges hold 9 in 10 of"}),
        ("each = { $count ->\n    [one] one job\n   *[other] jobs for 1,000 cars\n}", {"jobs for 1,000 cars"}),
        ("scale = From { $small },000 to { $large },000 cars a year", set()),  # of which a value is a part
        ("gas = t CO<sub>2</sub> a year", set()),
        ("short = 1,000 cars", set()),  # may be a result
    ],
)
def test_numbers_that_messages_write_are_known_by_the_words_beside_them(message: str, phrases: set[str]) -> None:
    assert phrases_with_numbers([message]) == phrases
