"""Words for jobs follow the national table: none speaks of registered people where the table counts others."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import ast as fluent
from fluent_entries import entries_of

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.io_table.description import Counts
from impact.files.resources import shipped
from impact.language.messages import Language

TEMPLATES = Path(str(shipped("templates")))
REGISTERED = {
    "en": r"(?<!not )\bregistered\b",
    "ru": r"(?<!не)официальн\w+[ \u00a0](заня|рабоч)|(?<!не)официально\b",
    "uz": r"roʻyxatga olingan",
    "zh": r"(?<!未)登记",
}
# The share of the table that it counts apart as informal: said where the table has such a column, and only there.
WITH_INFORMAL = {"programme-jobs-registered", "job-years-finding-all"}


def texts(pattern: fluent.Pattern) -> Iterator[str]:
    """Yield the texts of a message that are said whoever is counted."""
    for part in pattern.elements:
        if isinstance(part, fluent.TextElement):
            yield part.value
        elif isinstance(part.expression, fluent.SelectExpression):
            for variant in part.expression.variants:
                if not (isinstance(variant.key, fluent.Identifier) and variant.key.name == "registered"):
                    yield from texts(variant.value)


@pytest.mark.parametrize("language", REGISTERED)
def test_only_a_table_of_registered_people_makes_a_message_say_so(language: str) -> None:
    said = re.compile(REGISTERED[language], re.I)
    for file in (
        *TEMPLATES.glob(f"languages/{language}/*.ftl"),
        *TEMPLATES.glob(f"kinds/*/languages/{language}/*.ftl"),
    ):
        for entry in entries_of(file.read_text(encoding="utf-8")):
            if isinstance(entry, fluent.Message) and entry.value is not None and entry.id.name not in WITH_INFORMAL:
                found = [text for text in texts(entry.value) if said.search(text)]
                assert not found, f"{file.relative_to(TEMPLATES)}, {entry.id.name}: {found}"


@pytest.mark.parametrize("language", [*REGISTERED, "uz-Cyrl"])
def test_each_count_has_words_of_its_own(language: str) -> None:
    counts = ("", *get_args(Counts), "full_time_equivalents")
    said = {of: Language(language).of_study({"kind": "factory", "jobs_counted": of}).say("job-is") for of in counts}
    assert said[""] == said["persons_employed"]
    assert len(set(said.values())) == len(counts) - 1


def test_every_shipped_table_says_who_is_counted() -> None:
    counted = {"UZB/io_2022": "registered", "BRA/io_2021": "occupations", "HUN/io_2020": "labour_force_survey"}
    names = [file.parts[-3:-1] for file in Path(str(shipped("data"))).glob("countries/*/*/table.yaml")]
    assert {"/".join(each): Catalogue().table(*each).jobs_counted for each in names} == counted
