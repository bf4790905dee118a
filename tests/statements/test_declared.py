"""Cells declare unit, scope and meaning, and are not printed with others; amounts of one unit are pairs and lists."""

import re

import pytest
from brief_texts import edition_of
from fluent.runtime import FluentResource
from other_studies import with_rows
from shared_studies import FEW, study_of

from impact.brief.edition.context import BriefContext
from impact.brief.edition.speaking import speaker
from impact.core.errors import ImpactError
from impact.core.registry import kinds_installed
from impact.language.amount_messages import AmountText
from impact.language.amounts import Amounts
from impact.language.messages import NO_BREAK, Language
from impact.language.rounding import Steps
from impact.statements.catalogue import catalogue
from impact.statements.cells import DECLARED, ENDS, PICKS
from impact.study.tables import Record

LISTS = {
    "en": ("22, 25 or 30 months", "22, 25 and 30 months", "22 to 30 months"),
    "ru": ("22, 25 или 30 месяцев", "22, 25 и 30 месяцев", "22–30 месяцев"),
    "uz": ("22, 25 yoki 30 oy", "22, 25 va 30 oy", "22–30 oy"),
    "uz-Cyrl": ("22, 25 ёки 30 ой", "22, 25 ва 30 ой", "22–30 ой"),
    "zh": ("22、25或30个月", "22、25和30个月", "22至30个月"),
}


def turned(column: str, value: str) -> BriefContext:
    """Return an edition of a plant whose people on the site are in another unit, or of another scope."""
    study = study_of("nur-navoi", FEW)
    return edition_of(
        with_rows(study, "key_figures", lambda row: {**row, column: value} if row["id"] == "jobs_building" else row)
    )


@pytest.mark.parametrize("kind", kinds_installed())
def test_every_cell_says_what_it_is(kind: str) -> None:
    for name, line in catalogue(kind).cells.items():
        picked = next((line[form] for form in (*PICKS, *ENDS) if form in line), "")
        own = catalogue(kind).cells[picked] if picked else line
        assert {*DECLARED} <= own.keys(), name
        assert own["scope"] in ("gross", "net"), name
        assert re.fullmatch(r"[A-Z].{20,}\.", own["means"]), name


@pytest.mark.parametrize(
    ("column", "value", "words"),
    [
        (
            "unit",
            "persons",
            r"building \(key_figures/jobs_building/value\) has the unit 'persons', declared is job_years",
        ),
        ("scope", "net", r"building \(key_figures/jobs_building/value\) is net, declared is gross"),
    ],
)
def test_a_cell_of_another_unit_or_scope_stops_the_brief(column: str, value: str, words: str) -> None:
    with pytest.raises(ImpactError, match=f"Statement 'staff-and-building' is not printed: {words}"):
        speaker(turned(column, value)).group("staff")


@pytest.mark.parametrize("code", LISTS)
def test_amounts_of_one_unit_print_as_a_pair_or_an_open_list(code: str) -> None:
    """Pair and list follow the language, carry the unit once, and print what is alike once."""
    words = Language(code, (), "power_plant")

    def said(*values: float, unit: str = "month") -> AmountText:
        rows: list[Record] = [
            {"id": "one", "value": each, "low": None, "high": None, "unit": unit, "status": "modelled"}
            for each in values
        ]
        return AmountText(*(Amounts(words, Steps({})).of(row) for row in rows))

    def printed(pattern: str, **amounts: AmountText) -> str:
        words.has("")
        name = f"tried-{len(pattern)}"
        words._bundle.add_resource(FluentResource(f"{name} = {pattern}\n"))
        return words.say(name, **amounts).replace(NO_BREAK, " ")

    either, both, pair = LISTS[code]
    assert printed("{ AMOUNT($set) }", set=said(22, 25, 30)) == either
    assert printed('{ AMOUNT($set, join: "and") }', set=said(22, 25, 30)) == both
    assert printed("{ AMOUNT($x, $y) }", x=said(30), y=said(22)) == pair
    assert printed('{ AMOUNT($x, $y, join: "or") }', x=said(22), y=said(22)) == printed("{ $x }", x=said(22))
    with pytest.raises(ImpactError, match="cannot be said as one"):
        printed("{ AMOUNT($x, $y) }", x=said(1), y=said(1, unit="t"))
