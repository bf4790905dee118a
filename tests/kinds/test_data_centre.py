"""A second stranger's kind, a data centre: page 1 and the summary from general statements, with names alone."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from other_studies import with_rows

from impact import api
from impact.brief.compose import compose
from impact.brief.edition.context import BriefContext
from impact.brief.edition.speaking import speaker
from impact.brief.sections import front
from impact.document import Block, Document, Figure, Heading, PageBreak, Paragraph, Qr, Table, plain
from impact.language.messages import Language, languages
from impact.scenario.kind_declaration import declared
from impact.study.study import StudyData
from impact.theme.themes import load_theme

HOME = Path(__file__).parents[1] / "data" / "data_centre"
MOST_LINES = 145
NAMES = re.compile(r"(?:heading|question|key|assumption)-[a-z-]+ = ")
LANGUAGES = sorted(languages())
PAGE_1 = [  # of nine blocks; the first, the header, is set by the layout
    (Paragraph, ""), (Heading, "answer"), (Paragraph, ""), (Paragraph, ""), (Figure, "figure-results"),
    (Table, "table-choices"), (Table, "table-asked"), (Qr, ""),
]  # fmt: skip

# By hand: 20 MW of servers at 1.4 for 8.76 thousand hours, and 500 t for each GWh.
POWER = 20 * 1.4 * 8.76
EMISSIONS = POWER * 500
ANSWERS = {
    "How many jobs does it support?": "About 102 jobs in 2028.",
    "How many jobs are additional?": "Jobs in XYZ rise by 55 to 85 in 2028.",
    "Does the budget gain?": "From 2025 to 2028 net revenue rises by 10 to 17 million XYZ.",
    "Do emissions fall?": "No. They rise by 80,000 to 150,000 t in 2028.",
    "Power drawn, 2028": "250 GWh a year",
}


@pytest.fixture
def study(data_centre: Any) -> StudyData:
    return api.run("xyz-data-centre", data=data_centre.data)


def made(folders: Any, study: StudyData, document: str, language: str = "en") -> Document:
    words = Language(language, folders.templates)
    kind = declared("data_centre", folders.data)
    return compose(BriefContext(study, words, load_theme(), kind), document, folders.templates)


def page_1(document: Document) -> list[Block]:
    blocks = list(document.blocks)
    ends = [at for at, block in enumerate(blocks) if isinstance(block, PageBreak)]
    return blocks[: ends[0]] if ends else blocks


def texts(block: Block) -> list[str]:
    return [plain(each).replace("\u00a0", " ") for each in block.texts()]


def rows(document: Document, table: str) -> dict[str, str]:
    """Return the second cell of each row of a table of the first page, by the first."""
    (found,) = (block for block in page_1(document) if isinstance(block, Table) and block.id == table)
    cells = ([plain(cell.text).replace("\u00a0", " ") for cell in row.cells] for row in found.rows)
    return {first: second for first, second, *_ in cells}


def with_figure(study: StudyData, key: str, **changes: Any) -> StudyData:
    return with_rows(study, "key_figures", lambda row: {**row, **changes} if row["id"] == key else row)


def test_it_takes_few_lines_of_which_all_messages_are_names() -> None:
    files = [file for file in HOME.rglob("*") if file.suffix in {".py", ".yaml", ".ftl"}]  # not what Python caches
    written = {file: file.read_text(encoding="utf-8").splitlines() for file in files}
    assert sum(bool(line.strip()) for lines in written.values() for line in lines) <= MOST_LINES
    messages = [line for file, lines in written.items() for line in lines if file.suffix == ".ftl"]
    assert len(messages) > 20
    assert [line for line in messages if not NAMES.match(line)] == []
    assert not any(file.parent.name == "statements" for file in files)


def test_its_numbers_are_those_worked_out_by_hand(data_centre: Any) -> None:
    study = api.run("xyz-data-centre", data=data_centre.data, draws=0)
    assert study.cell("key_figures/power/value") == pytest.approx(POWER)
    assert study.cell("key_figures/emissions/value") == pytest.approx(EMISSIONS)


@pytest.mark.parametrize("document", ["brief", "summary"])
def test_every_language_says_page_1_and_the_summary_whole(data_centre: Any, study: StudyData, document: str) -> None:
    pages = {code: page_1(made(data_centre, study, document, code)) for code in LANGUAGES}
    shapes = {code: [(type(each), len(texts(each))) for each in page] for code, page in pages.items()}
    assert {code for code in LANGUAGES if shapes[code] != shapes["en"]} == set()
    said = [text for page in pages.values() for each in page for text in texts(each)]
    assert [text for text in said if text.endswith("..")] == []  # some units are shortened with a full stop


def test_the_blocks_of_page_1_stand_in_their_order(data_centre: Any, study: StudyData) -> None:
    blocks = page_1(made(data_centre, study, "brief"))
    assert [(type(block), getattr(block, "id", "")) for block in blocks] == PAGE_1
    assert 0 < front.values(blocks) <= front.MOST_VALUES


def test_page_1_answers_with_place_and_period(data_centre: Any, study: StudyData) -> None:
    brief = made(data_centre, study, "brief")
    assert rows(brief, "table-asked") == ANSWERS
    title, means = (texts(block)[0] for block in page_1(brief)[1:3])
    assert title == "Round Servers may support 102 jobs and add 55 to 85"
    assert means == "What it means. Emissions rise by 80,000 to 150,000 t CO2e in 2028."


def test_the_summary_names_each_figure_with_its_year(data_centre: Any, study: StudyData) -> None:
    figures = rows(made(data_centre, study, "summary"), "table-figures")
    assert figures["Emissions of the power drawn, 2028"] == "+120,000 t CO2e"
    assert figures["Power drawn, 2028"] == "250 GWh a year"
    assert all("2028" in name and "2025" not in name for name in figures)


def test_a_sentence_of_its_page_follows_the_sign(data_centre: Any, study: StudyData) -> None:
    less = with_figure(study, "emissions", value=-EMISSIONS, low=-1.5 * EMISSIONS, high=-0.5 * EMISSIONS)
    brief = made(data_centre, less, "brief")
    assert texts(page_1(brief)[2]) == ["What it means. Emissions fall by 60,000 to 180,000 t CO2e in 2028."]
    assert rows(brief, "table-asked")["Do emissions fall?"].startswith("Yes, by 60,000 to 180,000 t")
    open_sign = with_figure(study, "emissions", low=-EMISSIONS)
    assert "Whether emissions fall is open" in texts(page_1(made(data_centre, open_sign, "brief"))[2])[0]
    none = with_figure(study, "emissions", value=None, low=None, high=None, mean=None, median=None)
    assert rows(made(data_centre, none, "brief"), "table-asked")["Do emissions fall?"] == "Not estimated."


@pytest.mark.parametrize(
    ("group", "key", "value", "low", "high", "statement"),
    [
        ("emissions-change", "emissions", 9, 5, 12, "means-emissions-rise"),
        ("emissions-change", "emissions", -9, -12, -5, "means-emissions-fall"),
        ("means-of-jobs", "jobs_net", 9, 5, 12, "means-jobs-rise"),
        ("means-of-jobs", "jobs_net", -9, -12, -5, "means-jobs-fall"),
        ("means-of-jobs", "jobs_net", 9, -5, 12, "means-jobs-lean-gain"),
        ("means-of-jobs", "jobs_net", 0, -9, 9, "means-jobs-open-alike"),
    ],
)
def test_the_meaning_of_a_single_answer_follows_its_sign(
    data_centre: Any, study: StudyData, group: str, key: str, value: float, low: float, high: float, statement: str
) -> None:
    changed = with_figure(study, key, value=value, low=low, high=high)
    words, kind = Language("en", data_centre.templates), declared("data_centre", data_centre.data)
    (sentence,) = speaker(BriefContext(changed, words, load_theme(), kind)).group(group)
    assert sentence.statement.id == statement


def test_check_warns_of_a_page_1_with_more_values(
    data_centre: Any, study: StudyData, impact: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ("check", "xyz-data-centre", *data_centre.options, "--template-dir", str(data_centre.templates[0]))
    rule = "[draft/values-of-page-1]"
    code, out, err = impact(*asked)
    assert (code, err, rule in out) == (0, "", False)
    printed = front.values(made(data_centre, study, "brief").blocks)
    monkeypatch.setattr(front, "MOST_VALUES", printed - 1)
    code, out, _ = impact(*asked)
    assert code == 0
    assert f"page 1 of the brief prints {printed} values, more than {printed - 1}" in out
    assert rule in out
