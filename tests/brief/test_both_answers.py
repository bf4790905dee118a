"""Both answers stand on the page as equals, and every word that has a direction follows the sign of its number."""

import pytest
from other_studies import with_rows
from shared_studies import study_of as made

from impact.brief.best_answer import is_best
from impact.brief.compose import compose
from impact.brief.context import BriefContext
from impact.brief.paragraphs.money import per_job
from impact.brief.public_money import answers
from impact.brief.rivals import holds, questions
from impact.brief.sections.evidence import shown
from impact.brief.sections.front import VALUE, front
from impact.brief.sections.front import answers as front_answers
from impact.brief.sections.trade import trade_table
from impact.brief.speaking import open_page, speaker
from impact.brief.switching_values import turning_table
from impact.document import Block, Figure, Table, plain, walk
from impact.look.themes import load_theme
from impact.study.study import Study
from impact.study.tables import Cell, Record
from impact.study.tables.closures import best
from impact.words.language import Words

CASES = ("byd-jizzakh", "denim-complex", "initiative-budget", "nur-navoi", "samarkand-buses", "tashkent-medical-centre")
MEANWHILE = ("tax_net_meanwhile", "tax_net_meanwhile_households", "tax_net_meanwhile_state")
AFTER = ("tax_net_after", "tax_net_after_households", "tax_net_after_state")
CURRENCY = ("foreign_exchange_net", "foreign_exchange_net_households", "foreign_exchange_net_state")


def context_of(study: Study) -> BriefContext:
    return BriefContext(study, Words("en"), load_theme())


def block_id(block: Block) -> str:
    return str(getattr(block, "id", ""))


def title_of(context: BriefContext, name: str) -> str:
    return plain(next(iter(next(open_page(context, name)).texts())))


def with_signs(study: Study, signs: dict[str, tuple[float, float, float]]) -> Study:
    """Return the study with made-up values and ranges of key figures, in parts of their own size."""

    def changed(row: Record) -> Record:
        found = signs.get(str(row["id"]))
        if found is None:
            return row
        size = abs(float(row["value"] or 1.0))
        cells: dict[str, Cell] = dict(zip(("value", "low", "high"), (part * size for part in found), strict=True))
        return row | cells

    study = with_rows(study, "probabilities", lambda row: None if row["metric"] in signs else row)
    return with_rows(study, "kpi", changed)


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
        assert next(cell.cell for cell in row.cells if cell.cell) == f"kpi/{key}/value"
        own = float(str(context.study.row("kpi", key)["value"]))
        assert cells[0][0] == ("−" if own < 0 else "+")


def test_the_first_page_sets_net_with_net_and_both_answers_to_each() -> None:
    """Before and after the reliefs end: taxes less what they cost, from the lowest to the highest rival answer."""
    study = made("byd-jizzakh")
    context = context_of(with_rows(study, "asked", lambda _: None))  # then page 1 asks what its kind asks
    said = " ".join(plain(each) for each in front_answers(context))
    for keys in (MEANWHILE, AFTER):
        rows = {key: study.row("kpi", key) for key in keys}
        for column, pick in (("low", min), ("high", max)):
            ends = {key: float(str(row[column])) for key, row in rows.items()}
            key = pick(ends, key=lambda key: ends[key])
            assert context.amount(key).at_range(ends[key]).lstrip("−") in said, (key, column)


def test_the_summary_sets_net_with_net_by_the_answer_that_is_favoured() -> None:
    context = context_of(made("byd-jizzakh"))
    (table,) = (block for block in walk(compose(context, "summary").blocks) if block_id(block) == "table-figures")
    assert isinstance(table, Table)
    shown_cells = [cell.cell for row in table.rows for cell in row.cells]
    net = {f"kpi/{key}/value" for keys in (MEANWHILE, AFTER) for key in keys}
    of = {key: context.declared.figures[key].of or {} for keys in (MEANWHILE, AFTER) for key in keys}
    favoured = best(context.study, context.declared.answers)
    assert [each for each in shown_cells if each in net] == [
        f"kpi/{key}/value" for keys in (MEANWHILE, AFTER) for key in keys if of[key]["closure"] == favoured
    ]


TITLES = {  # of taxes while no relief holds, and of foreign currency
    (UP, UP): ("rises by ", "more foreign currency comes in than leaves"),
    (DOWN, DOWN): ("falls by ", "more foreign currency leaves than comes in"),
    (UP, DOWN): ("falls by ", "is not settled"),
    (OPEN, OPEN): ("changes by +", "is not settled"),
    (NONE, NONE): ("too little to measure", "does not change"),
}


@pytest.mark.parametrize(("first", "second"), TITLES)
def test_words_follow_the_signs_of_both_answers(
    first: tuple[float, float, float], second: tuple[float, float, float]
) -> None:
    of_page_5, currency = TITLES[first, second]
    context = context_of(with_signs(made("byd-szeged"), dict(zip(AFTER, (first, second, second), strict=True))))
    assert answers(context, AFTER[0]) == list(AFTER)
    assert of_page_5 in title_of(context, "money")
    context = context_of(with_signs(made("byd-jizzakh"), dict(zip(CURRENCY, (first, second, second), strict=True))))
    table = trade_table(context)
    assert table is not None
    assert currency in plain(table.title)


@pytest.mark.parametrize(("first", "second"), [(UP, DOWN), (DOWN, UP), (DOWN, DOWN), (NONE, UP), (UP, UP)])
def test_the_title_of_page_4_reaches_over_all_answers(
    first: tuple[float, float, float], second: tuple[float, float, float]
) -> None:
    signs = {"jobs_net": first, "jobs_net_households": second, "jobs_net_state": second}
    context = context_of(with_signs(made("byd-jizzakh"), signs))
    said, rows = title_of(context, "additional"), [context.study.row("kpi", key) for key in signs]
    assert context.amount("jobs_net_state").value in said, "the best answer"
    for row, column in ((min(rows, key=lambda row: float(str(row["low"]))), "low"),
                        (max(rows, key=lambda row: float(str(row["high"]))), "high")):  # fmt: skip
        assert context.amount(str(row["id"])).at_range(float(str(row[column]))) in said


def test_answers_that_print_alike_are_said_once() -> None:
    study = made("byd-jizzakh")
    keys = ("jobs_net", "jobs_net_households", "jobs_net_state")
    sizes = [1000.0 / abs(float(study.row("kpi", key)["value"] or 1.0)) for key in keys]
    signs = {key: (size, size, size) for key, size in zip(keys, sizes, strict=True)}
    assert title_of(context_of(with_signs(study, signs)), "additional").endswith(": +1,000")


@pytest.mark.parametrize("name", CASES)
def test_the_titles_of_pages_have_the_numbers_of_page_1(name: str) -> None:
    study = made(name)
    if "asked" in study.tables:
        study = with_rows(study, "asked", lambda _: None)  # then page 1 asks what its kind asks
    context = context_of(study)
    of_page_1 = [plain(text) for block in walk(front(context)) for text in block.texts()]
    of_page_1 += [block.alt for block in walk(front(context)) if isinstance(block, Figure)]
    known = set(VALUE.findall(" ".join(of_page_1)))
    shown = {"vehicle_plant", "factory"}  # kinds with a page on net revenue
    headings = {name: each for name, each in speaker(context).catalogue.headings.items() if each.title}
    for page in (each for each in headings if each != "money" or context.kind in shown):
        said = set(VALUE.findall(title_of(context, page)))
        assert said, page
        assert said <= known, page


def test_a_cost_for_each_job_names_its_answer_and_those_that_lose_jobs() -> None:
    study = made("byd-jizzakh")
    context = context_of(study)
    first, *others = answers(context, "jobs_net")
    cost, none = plain(per_job(context)).split(" It has no meaning ")
    assert cost.endswith(f" {holds(context, first)}.")
    assert all(holds(context, key) in none for key in others), "in both jobs are lost while reliefs hold"

    def gains(row: Record) -> Record:
        turned = row["closure"] == (context.declared.figures[others[-1]].of or {})["closure"]
        return row | {"value": 1.0} if turned and row["step_key"] == "net" else row

    said = plain(per_job(context_of(with_rows(study, "gross_net", gains))))
    assert holds(context, others[0]) in said
    assert holds(context, others[-1]) not in said


@pytest.mark.parametrize("name", ["byd-jizzakh", "denim-complex", "nur-navoi"])
def test_a_table_of_foreign_currency_names_its_answer_where_there_are_several(name: str) -> None:
    context = context_of(made(name))
    table = trade_table(context)
    assert table is not None
    if len(answers(context, CURRENCY[0])) > 1:
        assert f", {holds(context, CURRENCY[0])}, modelled" in plain(table.subtitle)
    else:
        assert "a year, modelled" in plain(table.subtitle)


@pytest.mark.parametrize("name", CASES)
def test_answers_of_one_figure_hold_under_other_conditions(name: str) -> None:
    context = context_of(made(name))
    for key in context.declared.figures:
        if context.has_figure(key) and len(found := answers(context, key)) > 1:
            assert len({holds(context, each) for each in found}) == len(found), found
