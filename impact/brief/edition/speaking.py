"""The statements of a brief: what the catalogue of its kind holds of the study, in its language."""

from collections.abc import Iterator, Sequence
from functools import partial
from weakref import WeakKeyDictionary

from impact.brief.edition.context import BriefContext
from impact.brief.edition.page import opening
from impact.brief.edition.print_log import PrintLog
from impact.brief.edition.rich import Marked, joined, spans
from impact.brief.text.best_answer import best_cell, best_of
from impact.brief.text.choices import ASSUMED, CHOSEN, COMPARED, SCENARIOS, case_names, listed, shown, sums_money
from impact.brief.text.tiles import condition, every_answer
from impact.brief.text.variant import by_scenario
from impact.core.errors import ImpactError, did_you_mean, list_choices
from impact.document import Block, Text, plain
from impact.language.amounts import Amount
from impact.scenario.schema import BESIDE
from impact.statements.catalogue import Page, catalogue
from impact.statements.cells import BESTS, KPI, MAIN, Cells, StatementCell
from impact.statements.speaker import Speaker
from impact.study.tables import Record

STOPS = ".。"  # of a sentence, which a title does not have
_SPEAKERS: WeakKeyDictionary[PrintLog, Speaker] = WeakKeyDictionary()  # one an edition: it logs what was printed


def speaker(context: BriefContext) -> Speaker:
    """Return what says the statements of an edition."""
    if context.log not in _SPEAKERS:
        own = catalogue(context.kind, context.words.extra)
        named, made = most_different(
            context, *(str(own.cells.get(of, {}).get("rivals")) for of in ("revenue", "decided"))
        )
        if_so, found = turning(context)
        made |= found
        tile = str(own.cells.get("emissions", {}).get("answers", ""))
        doubt, doubt_if, found = doubting(
            context, every_answer(context, tile) if tile in context.declared.first_page else ()
        )
        made |= found
        for called, of in BESTS.items():
            made |= best_cell(context, str(own.cells.get(of, {}).get("rivals", "")), called)
        cells = Cells(context.study, context.declared, own.cells, made)
        best = made.get("best")
        held = plain(condition(context, str(best.row["id"]))) if best is not None and best.row else ""
        values = {**context.setting, **named, "turned_name": if_so, "best_if": held}
        values |= {"doubted_name": doubt, "doubted_if": doubt_if}
        _SPEAKERS[context.log] = Speaker(own, cells, context.words, partial(_amount_of, context), values)
    return _SPEAKERS[context.log]


def speak(context: BriefContext, *groups: str) -> Text:
    """Return what groups of statements say, one behind the other."""
    sentences = (sentence for group in groups for sentence in speaker(context).group(group))
    return joined(spans(sentence.text, sentence.addresses) for sentence in sentences)


def titled(context: BriefContext, group: str) -> Text:
    """Return what a group of statements says as a title, which has no stop; nothing where none holds."""
    found = speaker(context).group(group)
    return joined(spans(Marked(each.text.rstrip(STOPS)), each.addresses) for each in found)


def page(context: BriefContext, name: str) -> Page:
    """Return what a kind of project has on a page."""
    return speaker(context).catalogue.pages[name]


def open_page(context: BriefContext, name: str, standfirst: Text = ()) -> Iterator[Block]:
    """Yield the title and the standfirst of a page as statements say them, so that it has what page 1 has.

    Args:
        standfirst: What stands before the sentences of the statements.

    Raises:
        ImpactError: No statements open such a page, or none of its title holds of the study.
    """
    own = speaker(context)
    known = own.catalogue.headings
    if (heading := known.get(name)) is None:
        raise ImpactError(
            f"No heading of statements is called '{name}'.{did_you_mean(name, known)} {list_choices(known)}"
        )
    finding = next((each for each in heading.title if own.catalogue.groups[each].chosen(own.cells)), "")
    if not finding:
        raise ImpactError(f"The title of the page '{name}' says nothing of this study. Add a statement that holds.")
    title = titled(context, finding)
    below = speak(context, *(group for group in heading.standfirst if group != finding))
    yield from opening((*context.if_announced, *title), joined([standfirst, below]), name)


def paragraphs_of(context: BriefContext, name: str) -> list[Text]:
    """Return the paragraphs of a page that statements say, those that are empty among them."""
    heading = speaker(context).catalogue.headings.get(name)
    return [speak(context, group) for group in heading.says] if heading is not None else []


def _amount_of(context: BriefContext, cell: StatementCell) -> Amount:
    assert cell.row is not None
    found = context.amount(str(cell.row["id"])) if cell.table == KPI else context.amounts.of(cell.row)
    return found if cell.column == MAIN else found.another(cell.value, of_range=True, column=cell.column)


def most_different(
    context: BriefContext, revenue: str, decided: str
) -> tuple[dict[str, str], dict[str, StatementCell]]:
    """Return the choice that changes the best answer most: names of both, and figures as statements call them.

    A difference is that of the same draws. Nothing without choices, or where the evidence favours no answer.

    Args:
        revenue: Key figure of net revenue, of which the best answer goes along where both have one.
        decided: Key figure whose least and most of plan and choices go along.
    """
    rows, key, own = by_scenario(context), _led(context), context.study.name
    chosen = listed(context, CHOSEN)
    found = {name: rows[name][key] for name in (own, *chosen) if key in rows.get(name, {})}
    known = {name: float(row["value"]) for name, row in found.items() if isinstance(row["value"], int | float)}
    if own not in known or len(known) < 2:
        return {}, {}
    most = max((name for name in known if name != own), key=lambda name: abs(known[name] - known[own]))
    cells = {"plan": found[own], "choice": found[most], "difference": _difference(context, most, key)}
    money = best_of(context, revenue) if revenue in context.declared.figures else ""
    if money in rows[own] and money in rows[most]:
        cells |= {"plan_revenue": rows[own][money], "choice_revenue": rows[most][money]}
        cells["revenue_difference"] = _difference(context, most, money)
    of_all = [rows[name][decided] for name in (own, *chosen) if decided in rows.get(name, {})]
    if of_all and all(isinstance(row["value"], int | float) for row in of_all):
        by_value = sorted(of_all, key=lambda row: float(row["value"] or 0))
        cells |= {"decided_least": by_value[0], "decided_most": by_value[-1]}
    names = case_names(context)
    called = {"plan_name": names[own], "choice_name": names[most]}
    return called, {name: StatementCell(name, SCENARIOS, row) for name, row in cells.items()}


def _led(context: BriefContext) -> str:
    """Return the figure of the first column that the evidence favours, money left out; nothing without one."""
    led = (each for each in shown(context) if each.favours and not sums_money(context, each))
    return next((each.keys[0] for each in led), "")


def _difference(context: BriefContext, name: str, key: str) -> Record | None:
    return context.row(SCENARIOS, scenario_key=name, compared_with=context.study.name, key_figure=key)


def turning(context: BriefContext) -> tuple[str, dict[str, StatementCell]]:
    """Return the first comparison or assumption under which the best answer has another sign: its name and figure."""
    rows, key, own = by_scenario(context), _led(context), context.study.name
    for name in (name for sort in (COMPARED, ASSUMED) for name in listed(context, sort)):
        found = [rows[each].get(key) for each in (own, name) if each in rows]
        values = [row["value"] for row in found if row is not None and isinstance(row["value"], int | float)]
        if len(values) > 1 and values[0] * values[1] < 0 and found[1] is not None:
            return case_names(context)[name], {"turned": StatementCell("turned", SCENARIOS, found[1])}
    return "", {}


def doubting(context: BriefContext, keys: Sequence[str]) -> tuple[str, str, dict[str, StatementCell]]:
    """Return the first case beside the plan where a figure lies on both sides of zero, as none of the plan; when so."""
    rows, own = by_scenario(context), context.study.name
    beside = (name for sort in BESIDE for name in listed(context, sort) if name != own)
    for name in (own, *beside):
        found = {key: StatementCell("doubted", SCENARIOS, rows[name][key]) for key in keys if key in rows.get(name, {})}
        if key := next((key for key, each in found.items() if each.known and each.sign == "unsettled"), ""):
            if name == own:
                break
            return case_names(context)[name], plain(condition(context, key)), {"doubted": found[key]}
    return "", "", {}
