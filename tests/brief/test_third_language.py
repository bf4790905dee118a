"""A language is added by files alone: Turkish words of one section (`tests/data/turkish`) print it."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from shared_studies import study_of

from impact.brief.compose import compose
from impact.brief.edition.context import BriefContext
from impact.core.errors import ImpactError
from impact.language.checks import template_problems
from impact.language.messages import Language
from impact.output.reading_text import reading_text
from impact.theme.themes import load_theme

TEXTS = "byd-jizzakh: {title: BYD Cizzah’ta, subtitle: İşler ve salımlar, country_name: Özbekistan}\n"


@pytest.fixture(scope="module")
def turkish(root: Path) -> Path:
    """Return the folder of templates with the language."""
    return root / "tests" / "data" / "turkish"


@pytest.fixture(scope="module")
def context(turkish: Path) -> BriefContext:
    """Return an edition of a study that has some texts in the language."""
    study = replace(study_of("byd-jizzakh"), texts={"tr": TEXTS})
    return BriefContext(study, Language("tr", (turkish,)), load_theme())


def test_a_section_is_printed_in_its_words(context: BriefContext, turkish: Path) -> None:
    said = reading_text(context, compose(context, "size", (turkish,)))
    assert said.startswith("BYD Cizzah’ta")
    assert "Özbekistan’da kayıtlı ek işler, 2031" in said  # a case of the name
    assert re.search(
        r"45\.000\saraç: .*: −?\d\.\d00\s\(−?\d+\.\d00\sile\s−?\d+\.\d00\sarası\)", said
    )  # digits and range
    assert re.search(r"ekte \d+ kaynak daha", said)
    assert "haneler başka harcamalarını da azaltırsa" in said.casefold()


def test_all_that_lacks_is_told_at_once(context: BriefContext, turkish: Path) -> None:
    """With the number, the first ones and where to write them; the one that was asked for leads."""
    with pytest.raises(ImpactError) as stopped:
        compose(context, "summary", (turkish,))
    found = re.fullmatch(
        r"The language 'tr' lacks (?P<count>[\d,]+) of the (?P<all>[\d,]+) messages of 'en': (?P<names>[\w, -]+) and "
        r"(?P<more>[\d,]+) more\. Translate them from templates/languages/en to templates/languages/tr, those of the "
        r"kind to templates/kinds/vehicle_plant/languages/tr, or to a folder named with --template-dir\. 'impact check "
        r"--template-dir FOLDER' lists them all by file\.",
        str(stopped.value),
    )
    assert found, str(stopped.value)
    count, known, more = (int(found[name].replace(",", "")) for name in ("count", "all", "more"))
    names = found["names"].split(", ")
    english, own = (Language(code, (turkish,), "vehicle_plant") for code in ("en", "tr"))
    assert (count, known) == (len(english.names - own.names), len(english.names))
    assert len(names) + more == count
    assert english.has(names[0])


def test_a_check_lists_what_lacks_by_file_and_nothing_else(turkish: Path) -> None:
    found = template_problems((turkish,))
    assert {each.file.rpartition("/")[2] for each in found} > {"summary.ftl", "common.ftl"}
    assert all(re.match(r"\d+ of \d+ messages are missing: ", each.message) for each in found), found
    (summary,) = (each for each in found if each.file.endswith("languages/tr/summary.ftl"))
    assert summary.message.endswith("Translate them from languages/en/summary.ftl of the shipped templates.")
