"""A national table and what money sets off in it, for headlines worked out again without a line of the package."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

SECTORS_APART = ("A", "B", "C", "D", "E", "F", "G", "H", "I", "J")  # the others share one price index
HOME_OF_HOUSEHOLDS = {"HUN": 1 - 0.200773}  # home products in what households buy, by table.yaml


def tables(folder: Path) -> Any:
    """Return flows between sectors, primary inputs and final use of a national table."""
    read: Any = pd.read_csv
    return (read(folder / f"{name}.csv", index_col=0) for name in ("Z", "primary_inputs", "final_use"))


class National:
    """A national table, inverted, with what a unit of wages sets off when it is spent."""

    def __init__(self, folder: Path, a: Any, country: str, own_share: dict[str, float]) -> None:
        z, p, use = tables(folder)
        self.folder, self.year, self.section = folder, int(folder.name[-4:]), p.section
        self.bought = z / p.output
        if country in HOME_OF_HOUSEHOLDS:  # flows of home products: one share of all inputs
            self.own = z.sum().sum() / (z.sum().sum() + p.imports.sum()) + 0 * p.output
            self.bought = self.bought.div(self.own, axis=0)
            home, of_state = HOME_OF_HOUSEHOLDS[country], 1
        else:
            self.own = home = of_state = 1 - (p.imports / (p.output + p.imports - use.fd_exports)).clip(0, 1)
        at_home = self.bought.mul(self.own, axis=0)
        for code, share in own_share.items():
            at_home.loc[code, code] = self.bought.loc[code, code] * share
        self.chain = pd.DataFrame(np.linalg.inv(np.eye(len(p)) - at_home), p.index, p.index)
        staff = p.filter(regex="^employment(_formal)?$").iloc[:, 0]
        self.e, self.w, self.v = (column / p.output for column in (staff, p.wages, p.gva))
        self.all = p.get("employment_total", staff) / p.output  # with people who are not registered
        self.imported = (self.bought - at_home).sum()
        index = f"price_index.{country}.2025.{self.year}"
        groups = p.section.where(p.section.isin(SECTORS_APART), "K-U")
        self.prices = groups.map(lambda group: a.get(f"{index}.gdp") or a[f"{index}.{group}"])
        tax = a.get("public_money.rates.income_tax", a.get(f"income_tax_rate.{country}.2025"))
        spent = (1 - tax) * a["households.spent"] / (1 + a["households.product_taxes"])
        self.basket = home * use.fd_households / use.fd_households.sum()
        self.state = of_state * use.fd_government / use.fd_government.sum()
        self.rounds = 1 / (1 - spent * (self.w @ self.chain @ self.basket))  # of what is spent, earned and spent again
        self.spent = spent * self.rounds
        self.consumer_prices = a[f"{index}.household_consumption"]
        self.falls = 1 - a.get("productivity_drift", a.get("suppliers.productivity_drift"))

    def demand(self, bought: Any) -> Any:
        return pd.Series(bought).groupby(level=0).sum().reindex(self.e.index).fillna(0)

    def jobs(self, demand: Any, year: int, wages: float = 0, e: Any = None) -> Any:
        """Return jobs of suppliers in all rounds, and of wages spent; `e` are those of a unit of output."""
        e = (self.e if e is None else e) @ self.chain
        paid = wages + self.w @ self.chain @ demand
        made = e @ (demand / self.prices), paid * self.spent * (e @ self.basket) / self.consumer_prices
        return np.array(made) * self.falls ** (year - self.year)

    def jobs_spent(self, spent: float, year: int) -> float:
        """Return jobs of what households spend, without taxes on it."""
        real = spent * self.rounds / self.consumer_prices
        return float(real * (self.e @ self.chain @ self.basket) * self.falls ** (year - self.year))


def of(a: Any, key: str, names: Iterable[str]) -> Any:
    """Return assumptions by name, which takes the place of `*` in the key."""
    return pd.Series({name: a[key.replace("*", name)] for name in names})


def of_state(n: National, t: Any, year: int) -> float:
    """Return jobs of what the state spends, where it spends what it collects more by its column of the table."""
    rows = t("budgets", closure="state_spending", payer="state", item="spent_by_state", year=year)
    return float(n.jobs(-rows.value.sum() * n.state, year).sum())


def of_other_spending(a: Any, n: National, t: Any, closure: str, year: int) -> float:
    """Return jobs that are lost where households pay for it with other spending."""
    rows = t("budgets", closure=closure, payer="households", item="other_spending", year=year)
    return -n.jobs_spent(rows.value.sum() / (1 + a["households.product_taxes"]), year)


def taxes(t: Any, closures: tuple[str, ...], first: int, last: int, key: str = "tax_net_after") -> dict[str, float]:
    """Return the change of all taxes in a period by answer, the leading one first, by their names."""
    rows = t("net_taxes")
    rows = rows[(rows["item"] != "total") & rows.year.between(first, last)].groupby("closure").value
    found = rows.agg(lambda each: each.sum(skipna=False))
    short = {"household_spending": "households", "state_spending": "state"}
    names = [key, *(f"{key}_{short.get(closure, closure)}" for closure in closures[1:])]
    return dict(zip(names, found[list(closures)], strict=True))


def paid(a: Any, n: National, key: str, items: dict[str, str]) -> tuple[float, Any, float]:
    """Return what is paid for items, what of it is bought at home by sector, and what abroad."""
    amount, tax, trade, local = (of(a, f"{key}.*.{each}", items) for each in ("amount", "taxes", "margins", "local"))
    basic = amount * (1 - tax - trade)
    at_home = (basic * local).set_axis(list(items.values()))
    return amount.sum(), n.demand(at_home) + n.demand({"G": (amount * trade).sum()}), (basic * (1 - local)).sum()


def imports(n: National, bought: Any, abroad: float, wages: float = 0) -> float:
    """Return what is imported for what is bought, by its makers, and by households from wages."""
    of_household = 1 - n.basket.sum() + n.imported @ n.chain @ n.basket
    wages += n.w @ n.chain @ bought
    return float(abroad + n.imported @ n.chain @ bought + wages * n.spent * of_household)
