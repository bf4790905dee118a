"""What clients take for something else, by the names they give it, and what to do instead."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

GRANT_NAMES = ("grant", "grants", "subsidy", "subsidies")
PRICE_NAMES = ("vat", "tax", "taxes", "margin", "margins", "prices", "price_basis")
PEOPLE_NAMES = ("staff", "people", "jobs", "workers", "employees", "employment", "headcount")
IN_STOCK = ("stock", "stocks", "inventory", "inventories", "working_capital", "raw_material", "raw_materials")
STAYS = ("rolling_stock",)  # is bought for years
FINANCE = (*GRANT_NAMES, "loan", "loans")
INSTEAD = r"\b(households|homes|families|trees|cars)\b"  # what tonnes and power are counted in to sound large
SENTENCE = r"(?:[^.;]|\.(?=\d))*"
STANDS_FOR = r"\b(equivalent to|equal to|as much as|the same as|enough for|taking|planting)\b"
EQUIVALENT = re.compile(rf"{STANDS_FOR}{SENTENCE}\d{SENTENCE}{INSTEAD}", re.I)
DIVISOR = re.compile(rf"{INSTEAD}.*\d.*\beach\b", re.I)
UPSTREAM = "life_cycle"  # boundary of grid factors that hold what is emitted before the power plant


def grants(place: str) -> dict[str, str]:
    """Return what to do with a grant that is stated where benefits stand: `place` is where it belongs."""
    words = f"a grant is public money that is spent, and no benefit of the project. State it under {place}."
    return dict.fromkeys(GRANT_NAMES, words)


def people(at_work: str, builders: str) -> dict[str, str]:
    """Return what to do with people of no phase: where those at work belong, and what is said of builders."""
    words = (
        "people are counted by phase: jobs in operation stay, job-years of building end, and the two are never added. "
        f"State those at work under {at_work}; {builders}."
    )
    return dict.fromkeys(PEOPLE_NAMES, words)


PURCHASERS_PRICES = dict.fromkeys(
    PRICE_NAMES,
    "sectors of the national table sell at basic prices, and value added tax, other taxes on products and margins of "
    "trade and transport are in none. Take them off the amount, and give margins an item of their own, with the sector "
    "of trade or transport.",
)


def builds_nothing(items: Collection[str], stock: str) -> Iterator[tuple[str, str]]:
    """Yield name and remedy of every item of capital that by its name is working capital or finance.

    Args:
        items: their names.
        stock: what to do with raw material of the start.
    """
    for name in items:
        if speaks(name, IN_STOCK) and not speaks(name, STAYS):
            words = (
                f"by its name, '{name}' is raw material of the start: working capital is bought once and builds "
                f"nothing. {stock} Else give it another name."
            )
            yield name, words
        elif speaks(name, FINANCE):
            words = (
                f"by its name, '{name}' is finance: it pays for what is built, and is neither built nor a benefit. "
                "Take it out of what is built. Else give it another name."
            )
            yield name, words


def speaks(name: str, of: Iterable[str]) -> bool:
    """Return whether one of these words is part of a name, whose words stand between underscores."""
    return any(f"_{word}_" in f"_{name}_" for word in of)


def off_the_stack(figures: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield name and remedy of every grid factor that holds what is emitted before the power plant.

    Args:
        figures: dimensions of the factor by name of the figure.
    """
    words = (
        "this factor holds methane lost before the power plant, the boundary is that of the stack, and the loss would "
        "be counted twice. Name a factor of boundary stack: impact data factors grid intensity."
    )
    yield from ((name, words) for name, which in figures.items() if which.get("boundary") == UPSTREAM)


def undivided(claims: Iterable[tuple[str, str]]) -> Iterator[tuple[int, str]]:
    """Yield place and remedy of every claim that counts a result in households, homes, trees or cars without a divisor.

    Args:
        claims: statement, in English, and unit of each claim that is not tested by its divisor.
    """
    for place, (says, unit) in enumerate(claims):
        if (unit == "households" or EQUIVALENT.search(says)) and not DIVISOR.search(says):
            words = (
                "it is counted in what is no result of the project, by a divisor that is not stated, so nobody can "
                "tell what was claimed. Let the project test it where it can ('claimed'), state in 'says' what was "
                "taken for each, such as 'as much as 10,000 homes use, at 3,000 kWh each', or leave it out."
            )
            yield place, words


def find_stated_figures(names: Iterable[str], of: object) -> dict[str, Mapping[str, str]]:
    """Return the figures of these names that a scenario states, by name."""
    return {name: getattr(of, name) for name in names}
