"""Random factories: parts of one turnover and of one market, and laws of goods."""

from collections.abc import Mapping

from hypothesis import strategies as st
from random_edits import FIRST, Edits, Tree, fixed
from random_laws import Law, Tried, near, sum_up, total

COLUMN = (
    "column.value_added", "column.product_taxes", "column.imports", "column.goods.fibre.share",
    "column.services.repairs.share",
)  # fmt: skip
MARKETS = tuple(
    tuple(f"markets.{market}.{each}" for each in ("imports", "home_makers", "none")) for market in ("home", "abroad")
)
RULES = ("average", "marginal", "frozen")


def _shape(draw: st.DrawFn, tree: Tree, years: list[int]) -> None:
    tree["project"]["production"]["start"] = draw(st.sampled_from(years))
    tree["project"]["grid"]["target_year"] = draw(st.integers(2026, 2040))


def _home_makers_alike(project: Tree) -> tuple[tuple[str, Mapping[str, str]], ...]:
    """Let makers at home that work as the factory does sell less by what it sells, at its price."""
    for keys in MARKETS:
        for key in keys:
            fixed(project, key, float(key.endswith("home_makers")))
    project["home_makers"] = {"like_project": True}
    # Tax on buildings is paid before anything is made, and nothing gives way then.
    project["production"]["start"] = FIRST
    fixed(project, "production.capacity", 200.0)
    fixed(project, "production.use", 0.5)
    fixed(project, "column.goods.fibre.instead.share", 0.0)
    fixed(project, "markets.price_of_replaced", 1.0)
    steps = ((f"{each}_step", {"step": "net"}) for each in ("jobs", "gva", "tax", "foreign_exchange"))
    changes = (("emissions", {"component": "change", "boundary": each}) for each in ("wtw", "world"))
    return (*steps, *changes)


EDITS = Edits(
    base="xyz-factory",
    # pay that value added can bear in most of what is drawn
    most={"people.wage": 0.006, "people.per_unit": 0.5, "people.wage_growth": 0.1},
    least={"goods.price": 0.1},
    together=(COLUMN, *MARKETS),
    shape=_shape,
    refused=("account does not close",),  # people, pay, price and value added are drawn apart
    size=("production.capacity", "people.number", "people.foreign", "capital.items.*.amount", "stock.amount"),
    linear=("output", "jobs", "gva", "jobs_step", "gva_step", "tax_step", "foreign_exchange_step", "energy",
        "energy_power", "emissions", "emissions_co2", "purchases", "sold", "turnover", "capital", "jobs_construction",
        "account"),
    alike=_home_makers_alike,
)  # fmt: skip


def every_unit_is_sold_once(tried: Tried) -> None:
    made = total(tried.results, "output", path="central")
    near(total(tried.results, "sold"), made)


def money_balances(tried: Tried) -> None:
    """What is sold pays for value added, purchases at home and abroad and taxes."""
    results = tried.results
    parts = [total(results, "gva", channel="direct"), total(results, "purchases", origin="tax")]
    parts += [total(results, "purchases", origin="national", sector="total")]
    parts += [total(results, "purchases", origin="import")]
    sum_up(parts, total(results, "turnover"))
    near(
        total(results, "public_finances", kind="revenue", item="total"),
        total(results, "tax_step", closure="as_it_is", step="gross"),
    )


def own_emissions_are_their_scopes(tried: Tried) -> None:
    """What is emitted on the site, at power stations and before both, less what is displaced, is the change."""
    results = tried.results
    for rule in RULES:
        keys = {"electricity": rule, "boundary": "wtw", "cumulative": "no"}
        own = [
            total(results, "emissions", component=each, electricity=rule, cumulative="no")
            for each in ("scope_1", "scope_2", "energy_supply")
        ]
        off = (total(results, "emissions", component=each, **keys) for each in ("displaced", "deadweight"))
        change = total(results, "emissions", component="change", **keys)
        sum_up((*own, *(-each for each in off)), change)


def the_same_part_would_have_come_anyway(tried: Tried) -> None:
    """Of jobs, value added, taxes and tonnes alike: what is additional of one is so of all."""
    results = tried.results
    for step in ("jobs_step", "gva_step", "tax_step", "foreign_exchange_step"):
        net, dead = (total(results, step, closure="as_it_is", step=each) for each in ("net", "deadweight"))
        for boundary in ("wtw", "world"):
            keys = {"electricity": "average", "boundary": boundary, "cumulative": "no"}
            change, anyway = (total(results, "emissions", component=each, **keys) for each in ("change", "deadweight"))
            near(change * dead, -net * anyway)


LAWS: tuple[Law, ...] = (
    every_unit_is_sold_once, money_balances, own_emissions_are_their_scopes, the_same_part_would_have_come_anyway,
)  # fmt: skip
