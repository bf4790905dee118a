"""Both answers stand on the page as equals, and every word that has a direction follows the sign of its number."""

import pytest
from other_studies import with_cells, with_rows, without
from shared_studies import study_of as made

from impact.brief.edition.context import BriefContext
from impact.brief.edition.speaking import open_page, speaker
from impact.brief.paragraphs.money import per_job
from impact.brief.sections.evidence import shown
from impact.brief.sections.front import VALUE, front
from impact.brief.sections.trade import trade_table
from impact.brief.text.best_answer import is_best
from impact.brief.text.joint_changes import holds, questions
from impact.brief.text.money import answers
from impact.brief.text.switching_values import turning_table
from impact.document import Figure, plain, walk
from impact.language.messages import Language
from impact.study.study import StudyData
from impact.study.tables import Cell, Record
from impact.theme.themes import load_theme

CASES = ("byd-jizzakh", "denim-complex", "initiative-budget", "nur-navoi", "samarkand-buses", "tashkent-medical-centre")
AFTER = ("tax_net_after", "tax_net_after_households", "tax_net_after_state")
CURRENCY = ("foreign_exchange_net", "foreign_exchange_net_households", "foreign_exchange_net_state")


def context_of(study: StudyData) -> BriefContext:
    return BriefContext(study, Language("en"), load_theme())


def title_of(context: BriefContext, name: str) -> str:
    return plain(next(iter(next(open_page(context, name)).texts())))


def with_signs(study: StudyData, signs: dict[str, tuple[float, float, float]]) -> StudyData:
    """Return the study with made-up values and ranges of key figures, in parts of their own size."""

    def changed(row: Record) -> Record:
        found = signs.get(str(row["id"]))
        if found is None:
            return row
        size = abs(float(row["value"] or 1.0))
        cells: dict[str, Cell] = dict(zip(("value", "low", "high"), (part * size for part in found), strict=True))
        return row | cells

    study = with_rows(study, "probabilities", lambda row: None if row["key_figure"] in signs else row)
    return with_rows(study, "key_figures", changed)


UP, DOWN, OPEN, NONE = (1.0, 0.5, 2.0), (-1.0, -2.0, -0.5), (1.0, -1.0, 2.0), (0.0, 0.0, 0.0)


@pytest.mark.parametrize("name", CASES)
def test_page_7_shows_what_moves_each_answer_and_what_becomes_of_it(name: str) -> None:
    context = context_of(made(name))
    asked = questions(context)
    assert [keys for keys in asked if len(keys) > 1]
    assert shown(context) == asked[:2]
    table = turning_table(context, asked[:2])
    assert table is not None
    rows = [row for row in table.rows if not row.role]
    for key, row in zip((key for keys in asked[:2] for key in keys), rows, strict=True):
        name, *cells = (plain(cell.text) for cell in row.cells)
        assert holds(context, key).casefold() in name.casefold()
        assert name.endswith("our best answer") == is_best(context, key)
        assert next(cell.cell for cell in row.cells if cell.cell) == f"key_figures/{key}/value"
        own = float(str(context.study.row("key_figures", key)["value"]))
        assert cells[0][0] == ("−" if own < 0 else "+")


TITLES = {  # of taxes while no relief holds
    (UP, UP): "rises by ",
    (DOWN, DOWN): "falls by ",
    (UP, DOWN): "falls by ",
    (OPEN, OPEN): "changes by +",
    (NONE, NONE): "too little to measure",
}


@pytest.mark.parametrize(("first", "second"), TITLES)
def test_words_follow_the_signs_of_both_answers(
    first: tuple[float, float, float], second: tuple[float, float, float]
) -> None:
    context = context_of(with_signs(made("byd-szeged"), dict(zip(AFTER, (first, second, second), strict=True))))
    assert answers(context, AFTER[0]) == list(AFTER)
    assert TITLES[first, second] in title_of(context, "money")


@pytest.mark.parametrize("answers_known", [1, 3])
@pytest.mark.parametrize(
    ("low", "high", "said"),
    [(-6e6, 1.2e6, "leaves the sign open"), (-6e6, -1.2e6, " less of foreign currency comes in"),
     (1.2e6, 6e6, " more of foreign currency comes in")],
)  # fmt: skip
def test_the_title_of_a_balance_speaks_of_its_table(low: float, high: float, said: str, answers_known: int) -> None:
    """It names its answer where there are others; where nobody counted draws by sign the range alone speaks."""
    others = CURRENCY[answers_known:]
    study = with_rows(made("byd-jizzakh"), "key_figures", lambda row: None if row["id"] in others else row)
    changed = with_cells(
        study, "external_trade", {"net.2031": {"value": 2.7e6 if high > 2e6 else -2.7e6, "low": low, "high": high}}
    )
    context = context_of(without(changed, "probabilities"))
    table = trade_table(context)
    assert table is not None
    assert said in plain(table.title)
    assert plain(table.title).endswith(f", {holds(context, CURRENCY[0])}") == (answers_known > 1)
    assert "2.7\u00a0trillion\u00a0UZS" in plain(table.title)


@pytest.mark.parametrize("name", CASES)
def test_the_titles_of_pages_have_the_numbers_of_page_1(name: str) -> None:
    study = made(name)
    if "asked" in study.tables:
        study = with_rows(study, "asked", lambda _: None)  # then page 1 asks what its kind asks
    context = context_of(study)
    of_page_1 = [plain(text) for block in walk(front(context)) for text in block.texts()]
    of_page_1 += [block.alt for block in walk(front(context)) if isinstance(block, Figure)]
    known = set(VALUE.findall(" ".join(of_page_1).replace("+", "")))  # the end of a range has no plus
    shown = {"vehicle_plant", "factory"}  # kinds with a page on net revenue
    headings = {name: each for name, each in speaker(context).catalogue.headings.items() if each.title}
    without = {"in_short"} if context.kind in shown else {"in_short", "money"}  # the title of a map has no number
    for page in headings.keys() - without:
        said = set(VALUE.findall(title_of(context, page).replace("+", "")))
        assert said, page
        assert said <= known, page


def test_a_cost_for_each_job_names_its_answer_and_those_that_lose_jobs() -> None:
    study = made("byd-jizzakh")
    context = context_of(study)
    first, *others = answers(context, "jobs_net")
    cost, none = plain(per_job(context)).split(" There is none ")
    assert cost.endswith(f" {holds(context, first)}.")
    assert all(holds(context, key) in none for key in others), "in both jobs are lost while reliefs hold"

    def gains(row: Record) -> Record:
        turned = row["closure"] == (context.declared.figures[others[-1]].of or {})["closure"]
        return row | {"value": 1.0} if turned and row["step"] == "net" else row

    said = plain(per_job(context_of(with_rows(study, "gross_to_net", gains))))
    assert holds(context, others[0]) in said
    assert holds(context, others[-1]) not in said


@pytest.mark.parametrize("name", CASES)
def test_answers_of_one_figure_hold_under_other_conditions(name: str) -> None:
    context = context_of(made(name))
    for key in context.declared.figures:
        if context.has_figure(key) and len(found := answers(context, key)) > 1:
            assert len({holds(context, each) for each in found}) == len(found), found
