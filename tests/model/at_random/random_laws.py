"""Laws of every kind of project, held against a random scenario of it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from budget_laws import budgets_close, net_taxes_add_up
from made_up_country import catalogue, like
from random_edits import Edits, made_alike, scaled

from impact.core.arrays import Array
from impact.model.rows import ResultRow
from impact.scenario.load import LoadedScenario, parse, with_draws
from impact.study.run_study import Results, estimate, run
from impact.study.study import StudyData
from impact.study.tables.declared import declared


@dataclass(frozen=True)
class Tried:
    """A random scenario and what came of it.

    Attributes:
        edits: of its kind. text: of it. loaded: the scenario, with the draws of this run. results: its rows.
    """

    edits: Edits
    text: str
    loaded: LoadedScenario
    results: Results

    @cached_property
    def study(self) -> StudyData:
        """Its tables."""
        return run(self.loaded, catalogue())

    def other(self, text: str) -> Results:
        """Return the rows of a changed copy, with the same draws."""
        return estimate(with_draws(parse(text, "other", "other.yaml"), self.loaded.scenario.draws, None), catalogue())


Law = Callable[[Tried], None]


def total(results: Results, variable: str, **keys: str) -> Array:
    """Return the sum of the matching rows, (draws, years)."""
    return sum((row.values for row in like(results.rows, variable, **keys)), np.zeros((1, 1)))


def near(found: Array, expected: Array, *parts: Array) -> None:
    """Check that two results are the same but for rounding, which goes by the largest of them and of their parts."""
    scale = max(1e-9, *(float(np.abs(each).max()) for each in (found, expected, *parts)))
    ours, theirs = np.broadcast_arrays(found, expected)
    np.testing.assert_allclose(ours, theirs, rtol=1e-9, atol=1e-9 * scale)


def sum_up(parts: Iterable[Array], whole: Array) -> None:
    """Check that parts are together the whole, which may be nothing where they cancel out."""
    parts = tuple(parts)
    near(sum(parts, np.zeros((1, 1))), whole, *parts)


def identity(row: ResultRow) -> object:
    """Return what tells a row from all others."""
    return row.variable, row.years, row.status, tuple(sorted(row.keys.items()))


def every_value_is_a_number(tried: Tried) -> None:
    for row in tried.results.rows:
        assert np.isfinite(row.values).all(), (row.variable, dict(row.keys))


def every_value_is_within_what_is_declared(tried: Tried) -> None:
    """Within the bounds of its variable, so shares within [0, 1], in every draw; and in its unit in the tables."""
    scenario = tried.loaded.scenario
    known = declared(scenario.project.kind, tried.loaded.data)
    for row in tried.results.rows:
        variable = known.variable(row.variable)
        scale = float(np.abs(row.values).max()) or 1.0
        if variable.low is not None:
            assert row.values.min() >= variable.low - 1e-9 * scale, (row.variable, dict(row.keys))
        if variable.high is not None:
            assert row.values.max() <= variable.high + 1e-9 * scale, (row.variable, dict(row.keys))
        own = variable.unit_in(scenario.currency, scenario.price_year, scenario.project.counted_in)
        unit = row.further.get("unit", own)  # figures of others keep theirs
        keys = {"status": row.status, "scope": row.scope, **variable.keys, **row.keys}
        found = list(tried.study[variable.table].where(**keys))
        assert unit in {each["unit"] for each in found}, (row.variable, dict(row.keys))


def every_range_holds_its_median_and_main_estimate(tried: Tried) -> None:
    for name, table in tried.study.tables.items():
        for row in table.rows if table.layout.results else ():
            value, low, high, median = (row[column] for column in ("value", "low", "high", "median"))
            if isinstance(low, float) and isinstance(high, float) and isinstance(median, float):
                assert low <= median <= high, (name, row["id"])
                if isinstance(value, float):
                    assert low <= value <= high, (name, row["id"])


def shares_outside_are_shares(tried: Tried) -> None:
    for row in tried.study["plausibility_checks"].rows if "plausibility_checks" in tried.study.tables else ():
        assert row["share_outside"] is None or 0 <= float(row["share_outside"]) <= 1, row["id"]


def parts_sum_to_totals(tried: Tried) -> None:
    """Channels make the total, gross and all steps the net of every closure, items of public money their total."""
    results = tried.results
    for variable in ("jobs", "gva", "labour_income"):
        if any(row.gap for row in results.rows if row.variable == variable):
            continue
        parts = (total(results, variable, channel=name) for name in ("direct", "indirect", "induced"))
        sum_up(parts, total(results, variable, channel="total"))
    for variable in ("jobs", "gva", "tax", "foreign_exchange"):
        steps = [row for row in results.rows if row.variable == f"{variable}_step"]
        for closure in {row.keys["closure"] for row in steps}:
            of_closure = [row for row in steps if row.keys["closure"] == closure]
            (net,) = (row.values for row in of_closure if row.keys["step"] == "net")
            sum_up((row.values for row in of_closure if row.keys["step"] != "net"), net)
    for channel in ("direct", "indirect", "induced", "total"):
        for variable in ("jobs", "gva", "labour_income"):
            if any(row.variable == f"{variable}_region" and not row.gap for row in results.rows):
                near(total(results, f"{variable}_region", channel=channel), total(results, variable, channel=channel))
    for channel in ("direct", "indirect", "induced"):
        if channel != "direct" and any(row.variable == "jobs_division" for row in results.rows):
            near(total(results, "jobs_division", channel=channel), total(results, "jobs", channel=channel))
    for kind in ("revenue", "relief"):
        whole = total(results, "public_finances", kind=kind, item="total")
        near(total(results, "public_finances", kind=kind), 2 * whole)


def what_other_employers_lose_never_adds_jobs(tried: Tried) -> None:
    """Where labour is scarce no more jobs remain in an answer than without, and none of the other sign."""
    steps = [row for row in tried.results.rows if row.keys.get("step") == "net" and not row.gap]
    remaining = [row.values for row in steps if row.variable == "scarce_step"]
    before = [row.values for row in steps if row.variable == "jobs_step"]
    for found, all_jobs in zip(remaining, before, strict=False):
        slack = 1e-9 * max(1.0, float(np.abs(all_jobs).max()))
        assert (np.abs(found) <= np.abs(all_jobs) + slack).all()
        assert (found * all_jobs >= -slack).all()


def the_account_closes(tried: Tried) -> None:
    results = tried.results
    if not any(row.variable == "account" for row in results.rows):
        return
    uses = ("wages", "social_tax", "production_taxes", "depreciation", "surplus")
    sum_up((total(results, "account", item=name) for name in uses), total(results, "gva", channel="direct"))
    assert (total(results, "account_profit", item="profit_tax") >= 0).all()


def a_scenario_minus_itself_is_zero(tried: Tried) -> None:
    """To the last bit in every draw; the central run also against one without draws, whose sums may round otherwise."""
    again = estimate(tried.loaded, catalogue())
    for row, same in zip(tried.results.rows, again.rows, strict=True):
        assert not (row.values - same.values).any(), row.variable
    central = {identity(row): row for row in estimate(with_draws(tried.loaded, 0, None), catalogue()).rows}
    for row in tried.results.rows:
        # what is zero in all draws, or checked in other years, has no such row; a range may leave no figure
        alone = central.get(identity(row))
        if alone is not None and not row.gap and not_checked(row) == not_checked(alone):
            near(row.values[:1], alone.values)


def not_checked(row: ResultRow) -> bool:
    """Return whether it is a check that does not apply, as where nothing is sold in some draw."""
    return row.limits is not None and bool(row.limits.reason)


def what_is_uncertain_is_a_driver(tried: Tried) -> None:
    uncertain = {
        key
        for key, (spec, _) in tried.loaded.assumptions.items()
        if tried.loaded.scenario.draws
        and any(each.low is not None and each.low != each.high for each in spec.by_year.values())
    }
    assert uncertain - set(tried.results.inputs.drivers) == set()


def nothing_built_is_no_effect(tried: Tried) -> None:
    if not tried.edits.size:
        return
    for row in tried.other(scaled(tried.edits, tried.text, 0)).rows:
        if row.variable in tried.edits.linear:
            assert not row.values.any(), (row.variable, dict(row.keys))


def twice_the_size_is_twice_the_effect(tried: Tried) -> None:
    if not tried.edits.size:
        return
    doubled = {identity(row): row for row in tried.other(scaled(tried.edits, tried.text, 2)).rows}
    seen = False
    for row in tried.results.rows:
        if row.variable in tried.edits.linear and row.status == "modelled":
            twice = doubled[identity(row)]
            near(twice.values, 2 * row.values, *_beside(tried.results, row))
            assert twice.gap == row.gap
            seen = True
    assert seen


def _beside(results: Results, row: ResultRow) -> tuple[Array, ...]:
    """Return the rows of the same variable, which a difference of them is measured by."""
    return tuple(each.values for each in results.rows if each.variable == row.variable)


def alike_for_alike_is_nothing(tried: Tried) -> None:
    if tried.edits.alike is None:
        return
    text, zero = made_alike(tried.edits, tried.text)
    results = tried.other(text)
    for variable, keys in zero:
        found = like(results.rows, variable, **keys)
        assert found, (variable, keys)
        gross = [row.values for row in results.rows if row.variable == variable]
        for row in found:
            near(row.values, np.zeros((1, 1)), *gross, *_sizes(tried.edits, results, variable))


def _sizes(edits: Edits, results: Results, variable: str) -> tuple[Array, ...]:
    """Return what a change is the difference of: both sides, in a variable of the kind's or in that without `_change`.

    What is left of two equal sides is rounding of their size.
    """
    if variable in edits.sides:
        of, factor = edits.sides[variable]
        return tuple(factor * row.values for row in results.rows if row.variable == of)
    stem = variable.removesuffix("_change")
    return tuple(row.values for row in results.rows if row.variable == stem)


def budgets_of_all_answers_close(tried: Tried) -> None:
    budgets_close(tried.results.rows)


def named_taxes_make_the_net(tried: Tried) -> None:
    net_taxes_add_up(tried.results.rows)


LAWS: tuple[Law, ...] = (
    budgets_of_all_answers_close,
    named_taxes_make_the_net,
    every_value_is_a_number,
    every_value_is_within_what_is_declared,
    every_range_holds_its_median_and_main_estimate,
    shares_outside_are_shares,
    parts_sum_to_totals,
    what_other_employers_lose_never_adds_jobs,
    the_account_closes,
    a_scenario_minus_itself_is_zero,
    what_is_uncertain_is_a_driver,
    nothing_built_is_no_effect,
    twice_the_size_is_twice_the_effect,
    alike_for_alike_is_nothing,
)
