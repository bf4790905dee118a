"""Amounts are read out of texts as a language writes them, and printed ones are read back as they were."""

import pytest
from cases import case_entries
from shared_studies import study_of

from impact.brief.context import BriefContext
from impact.look.themes import load_theme
from impact.words.amounts_read import AmountReader
from impact.words.inputs import unmarked
from impact.words.language import Words

LANGUAGES = ("en", "ru", "uz", "uz-Cyrl", "zh")
NOT_READ = (
    ("en", "In 2030 jobs fall, 98 % of jobs stay, 3 jobs are new, 163 builders came."),
    ("en", "16 million UZS a tonne, 30 jobs a million UZS, 250 GWh/yr of 40 MW, order PP-132 jobs"),
    ("ru", "В 2030 рабочих мест меньше; 16 млн UZS за т CO2"),
    ("zh", "2030年岗位减少"),
)


@pytest.mark.parametrize(("language", "text", "value", "unit"), case_entries("amounts_read"))
def test_an_amount_is_read_with_its_large_word_and_its_unit(language: str, text: str, value: float, unit: str) -> None:
    (found,) = AmountReader(Words(language), "UZS").read(text)
    assert found.value == pytest.approx(value)
    assert found.unit == unit
    assert found.step <= value / 10


@pytest.mark.parametrize(("language", "text"), NOT_READ)
def test_years_small_counts_and_amounts_for_one_of_something_are_not_read(language: str, text: str) -> None:
    assert [each.written for each in AmountReader(Words(language), "UZS").read(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["byd-jizzakh", "nur-navoi"])
def test_what_the_package_prints_is_read_back(name: str, language: str) -> None:
    study = study_of(name)
    context = BriefContext(study, Words(language), load_theme())
    reader, read = AmountReader(context.words, str(study.facts["currency"])), set()
    for row in study["kpi"].rows:
        unit = next(
            (of for of in ("persons", "job_years", "t CO2", "GWh", "million") if str(row["unit"]).startswith(of)), ""
        )
        amount = context.amount(str(row["id"])) if row["value"] is not None and unit else None
        if amount is None or abs(float(amount.rounded.central)) < 10 or "m3" in str(row["unit"]):
            continue
        said = unmarked(f"({amount.size} {context.unit_of(amount, row)})")
        (found,) = list(reader.read(said)) or pytest.fail(said)
        exact = abs(float(amount.rounded.central)) * (1e6 if unit == "million" else 1.0)
        assert found.value == pytest.approx(exact), found
        read.add(found.unit)
    assert len(read) > 1
