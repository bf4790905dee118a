"""One quantity prints the same in text, tile, chart, table, summary and alt text, whatever the number of draws."""

import ast
import re
from decimal import Decimal
from pathlib import Path

import pytest
from every_case import cells
from shared_documents import shipped_document
from shared_studies import study_of

from impact.brief.templates import documents
from impact.document import walk
from impact.study.study import Study
from impact.vocabulary import EACH
from impact.words.amounts import Amounts
from impact.words.language import Words
from impact.words.steps import Steps

NUMBER = re.compile(r"−?\d+(?:,\d{3})*(?:\.\d+)?")
NUMBERS = ("value", "low", "high")
SCALES = (1.0, 0.01, 1e3, 1e6, 1e9)


def is_coarser(shown: str, form: str) -> bool:
    """Return whether a number is printed in a form, or with fewer digits behind the point, as beside rougher ones."""
    if shown == form:
        return True
    one, other = (Decimal(each.replace(",", "").replace("\u2212", "-")) for each in (shown, form))
    places = one.as_tuple().exponent
    return isinstance(places, int) and places < 0 and abs(one - other) <= Decimal(1).scaleb(places)


@pytest.mark.parametrize("called", documents())
def test_every_cell_that_is_named_prints_as_its_measure_asks(study: Study, called: str) -> None:
    amounts = Amounts(Words("en"), Steps.of(study))
    seen: dict[str, set[str]] = {}
    for address, text in cells(walk(shipped_document(called).blocks), study):
        table, row_id, column = address.split("/")
        if not study[table].layout.results or column not in NUMBERS:
            continue  # a share is printed in per cent
        row = study.row(table, row_id)
        if row["status"] == "reported" and table == "wages":
            continue  # averages stand at the step of the pay that is compared with them
        if row["status"] != "modelled" and table == "peers" and row["item_key"] == EACH:
            row = {**row, "status": "modelled"}  # we divide what was published, and round it as an estimate
        (first, *_) = NUMBER.findall(text)
        forms = {amounts.printed(row, column, per) for per in SCALES}
        assert any(is_coarser(first, form) for form in forms), (address, text)
        seen.setdefault(address, set()).add(first)
    assert seen
    assert {address: forms for address, forms in seen.items() if len(forms) > 1} == {}


def test_the_number_of_draws_moves_ranges_and_no_value(study: Study) -> None:
    other = study_of("byd-jizzakh")
    here, there = (Amounts(Words("en"), Steps.of(each)) for each in (study, other))
    different, seen = [], 0
    for name in ("kpi", "gross_net", "jobs_by_year", "output_by_year", "fiscal", "trade", "emissions_by_year"):
        for row, again in zip(study[name].rows, other[name].rows, strict=True):
            assert row["id"] == again["id"]
            if row["value"] is None or again["value"] is None:
                continue
            seen += 1
            said = here.of(row), there.of(again)
            if (said[0].value, said[0].scale) != (said[1].value, said[1].scale):
                different.append((name, row["id"], said[0].value, said[1].value))
    assert seen > 1000
    assert different == []


def test_only_amounts_round_results(root: Path) -> None:
    """Pages and charts ask for a result with its measure; none of them rounds by itself."""
    allowed = {"add_up", "case"}
    for part in ("brief", "charts"):
        for file in sorted((root / "impact" / part).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ImportFrom) and node.module == "impact.words.rounding":
                    assert {name.name for name in node.names} <= allowed, file.name
