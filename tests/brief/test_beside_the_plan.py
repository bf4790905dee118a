"""What stands beside the plan on page 1: choices, what it is compared with, and assumptions, each called what it is."""

from dataclasses import replace
from pathlib import Path

import pytest
from brief_texts import edition_of
from shared_studies import study_of

from impact import api
from impact.brief.edition.context import BriefContext
from impact.brief.edition.speaking import most_different
from impact.brief.text.choices import decision_table
from impact.core.errors import ProblemsError
from impact.document import plain

BUSES, CLEAN, MORE = "samarkand-buses", "samarkand-buses-clean-base", "samarkand-buses-350"


def buses(**lists: str) -> BriefContext:
    """Return the edition of the buses with other lists of what stands beside the plan."""
    study = study_of(BUSES)
    return edition_of(replace(study, facts=study.facts.changed({"decide": "", "compare": "", "assume": ""} | lists)))


def shown(context: BriefContext) -> list[str]:
    """Return title, first head and the first cell of each row; of a line between rows with its role."""
    table = decision_table(context)
    assert table is not None
    names = [f"{row.role}{' ' * bool(row.role)}{plain(row.cells[0].text)}" for row in table.rows]
    return [plain(table.title), table.columns[0].label, *names]


FOUR = [CLEAN, MORE, "nur-navoi", "byd-szeged"]
PLAN, AGAINST, LARGE = "As contracted, against the buses replaced", "Against new Euro VI diesel buses", "350 buses"


@pytest.mark.parametrize(
    ("lists", "said"),
    [
        ({"decide": MORE}, ["What can be decided", "Choice", f"A  {PLAN}", f"B  {LARGE}"]),
        ({"decide": MORE, "compare": CLEAN},
         ["What can be decided", "Case", f"A  {PLAN}", f"B  {LARGE}", "group Compared with", f"C  {AGAINST}"]),
        ({"compare": CLEAN, "assume": MORE},
         ["Compared with something else", "Case", f"A  {PLAN}", f"B  {AGAINST}", "group If assump", f"C  {LARGE}"]),
        ({"assume": MORE}, ["If assumptions differ", "Case", f"A  {PLAN}", f"B  {LARGE}"]),
        ({}, ["If assumptions differ", "Case", f"A  {PLAN}", f"B  {AGAINST}", f"C  {LARGE}"]),
    ],
)  # fmt: skip
def test_each_row_stands_under_what_it_is(lists: dict[str, str], said: list[str]) -> None:
    found = shown(buses(**lists))
    assert [each[: len(start)] for each, start in zip(found, said, strict=True)] == said


def test_an_input_at_both_ends_is_an_assumption() -> None:
    assert shown(edition_of(study_of("byd-jizzakh", beside=False)))[:2] == ["What moves the answer most", "Assumption"]


@pytest.mark.parametrize("sort", ["compare", "assume"])
def test_only_what_can_be_chosen_is_named_as_the_choice_that_differs_most(sort: str) -> None:
    assert most_different(buses(decide=f"{MORE}\n{CLEAN}"), "", "")[0]["choice_name"].startswith(LARGE)
    assert most_different(buses(decide=CLEAN, **{sort: MORE}), "", "")[0]["choice_name"] == AGAINST
    assert most_different(buses(**{sort: MORE}), "", "") == ({}, {})


@pytest.mark.parametrize(
    ("written", "message"),
    [
        (f"compare: [{CLEAN[:-1]}]", rf"line 3, .*'compare' names '{CLEAN[:-1]}', .*Did you mean '{CLEAN}'\?"),
        (f"decide: [{MORE}]\nassume: [{MORE}]", rf"line 4, .*'{MORE}' is named twice\. .*decide, compare, assume"),
        (f"alternatives: {FOUR}\ndecide: {FOUR[:2]}\nassume: {FOUR[2:]}", "line 5, .*name 4 .*: leave out 1"),
    ],
)
def test_what_cannot_stand_there_is_refused_where_it_is_named(written: str, message: str, tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    file.write_text(f"inherits: {BUSES}\nsubtitle: other\n{written}\n", encoding="utf-8")
    with pytest.raises(ProblemsError, match=message):
        api.load(file)
