"""What statements say of the cases beside the plan: which choice changes most, what changes an answer."""

from collections.abc import Sequence

from impact.brief.edition.context import BriefContext
from impact.brief.text.best_answer import best_of
from impact.brief.text.choices import ASSUMED, CHOSEN, COMPARED, SCENARIOS, case_names, listed, shown, sums_money
from impact.brief.text.variant import by_scenario
from impact.scenario.schema import BESIDE
from impact.statements.cells import StatementCell
from impact.study.tables import Record


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
    return context.row(SCENARIOS, scenario_key=name, compared_with=context.study.name, metric=key)


def turning(context: BriefContext) -> tuple[str, dict[str, StatementCell]]:
    """Return the first comparison or assumption under which the best answer has another sign: its name and figure."""
    rows, key, own = by_scenario(context), _led(context), context.study.name
    for name in (name for sort in (COMPARED, ASSUMED) for name in listed(context, sort)):
        found = [rows[each].get(key) for each in (own, name) if each in rows]
        values = [row["value"] for row in found if row is not None and isinstance(row["value"], int | float)]
        if len(values) > 1 and values[0] * values[1] < 0 and found[1] is not None:
            return case_names(context)[name], {"turned": StatementCell("turned", SCENARIOS, found[1])}
    return "", {}


def doubting(context: BriefContext, keys: Sequence[str]) -> tuple[str, dict[str, StatementCell]]:
    """Return the first case beside the plan in which a figure lies on both sides of zero, as none of the plan does."""
    rows, own = by_scenario(context), context.study.name
    beside = (name for sort in BESIDE for name in listed(context, sort) if name != own)
    for name in (own, *beside):
        found = [StatementCell("doubted", SCENARIOS, rows[name][key]) for key in keys if key in rows.get(name, {})]
        if cell := next((each for each in found if each.known and each.sign == "unsettled"), None):
            return ("", {}) if name == own else (case_names(context)[name], {"doubted": cell})
    return "", {}
