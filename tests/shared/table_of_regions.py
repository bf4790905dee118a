"""A table of many regions, made up: it has the build of published ones, and no number of any.

Every region sells most to itself and less the farther away the buyer is; industries buy a few goods much and most of
them little; the size of regions and of industries differs by an order of magnitude.
"""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import numpy as np

DESCRIPTION = """\
name: Input-output table of {regions} regions of XYZ with {industries} industries each, 2024 (made up)
country: XYZ
year: 2024
kind: industry_by_industry
unit: million XYZ_2024
flows: total
source: made_up
columns:
  {{output: output, gva: gva, wages: wages, income: wages, surplus: surplus, taxes_on_production: taxes_on_production,
   taxes: taxes}}
total_flows: {{imports_of_product: imports, exports: exports}}
employment: {{name: jobs, column: jobs, kind: count, measure: headcount, unit: persons}}
household_closure: {{kind: propensity, consumption: households, income: wages, spent: 0.8}}
"""
COLUMNS = (
    "output", "gva", "wages", "surplus", "taxes_on_production", "taxes", "imports", "exports", "households", "jobs",
)  # fmt: skip
SECTIONS = "CM"  # the price indices of the country XYZ
OWN = 0.7  # of what a region buys within the country comes from itself
DIGITS = 4  # behind the point, as offices publish


def write_table(
    folder: Path, regions: int, industries: int, seed: int = 1, called: Mapping[int, str] = MappingProxyType({})
) -> Path:
    """Write a table folder and return it; its columns add up to the last digit."""
    rng = np.random.default_rng(seed)
    n = regions * industries
    codes = [f"R{region + 1:02}_S{industry + 1:02}" for region in range(regions) for industry in range(industries)]
    codes = [called.get(at, code) for at, code in enumerate(codes)]
    output = np.outer(rng.lognormal(0, 0.7, regions), rng.lognormal(8, 0.9, industries)).ravel()
    recipe = rng.pareto(1.2, (industries, industries)) + 0.01  # a few inputs weigh most
    recipe *= rng.uniform(0.3, 0.65, industries) / recipe.sum(axis=0)
    place = rng.uniform(0, 10, (regions, 2))
    away = np.exp(-np.linalg.norm(place[:, None] - place[None], axis=2) / 3) * (1 - np.eye(regions))
    trade = OWN * np.eye(regions) + (1 - OWN) * away / np.maximum(away.sum(axis=0), 1e-12)
    flows = np.round(np.kron(trade / trade.sum(axis=0), recipe) * output, DIGITS)
    rest = output - flows.sum(axis=0)
    values = {
        "taxes": rest * 0.06, "taxes_on_production": rest * 0.04, "surplus": rest * 0.4,
        "wages": rest * rng.uniform(0.3, 0.5, n),
    }  # fmt: skip
    values["imports"] = output * rng.uniform(0.0, 0.4, n)
    values["exports"] = output * rng.uniform(0.0, 0.2, n)
    values["households"] = output * rng.uniform(0.05, 0.3, n)
    held = {name: np.round(each, DIGITS) for name, each in values.items()}
    held["gva"] = held["wages"] + held["surplus"] + held["taxes_on_production"]
    held["output"] = flows.sum(axis=0) + held["gva"] + held["taxes"]
    held["jobs"] = np.round(held["output"] * rng.uniform(1, 20, n))
    folder.mkdir(parents=True)
    description = DESCRIPTION.format(regions=regions, industries=industries)
    (folder / "table.yaml").write_text(description, encoding="utf-8")
    lines = [",".join(("code", *codes))]
    lines += [
        ",".join((code, *(f"{value:.{DIGITS}f}" for value in row))) for code, row in zip(codes, flows, strict=True)
    ]
    (folder / "Z.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    lines = [",".join(("code", "name", "section", *COLUMNS))]
    for at, code in enumerate(codes):
        section = SECTIONS[at % industries % len(SECTIONS)]
        numbers = (f"{held[name][at]:.{DIGITS}f}" for name in COLUMNS)
        lines.append(
            ",".join((code, f"Industry {at % industries + 1} of region {at // industries + 1}", section, *numbers))
        )
    (folder / "primary_inputs.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder
