"""Every number on paper is a rounding of a cell, or stands on a list of what else may be a number."""

import re
from decimal import Decimal

import numpy as np
import pytest
from shared_documents import shipped_document, shipped_pages

from impact.arrays import Array
from impact.brief.templates import documents
from impact.study.study import Study

NUMBER = re.compile(r"(?<![\w.])−?\d+(?:,\d{3})*(?:\.\d+)?(?!\w)")
SCALES = (1.0, 100.0, 1e-3, 1e-6, 1e-9)


def cells(study: Study) -> Array:
    """Return the sizes of all numbers of a study, sorted."""
    found = [
        abs(cell)
        for table in study.tables.values()
        for row in table.rows
        for column, cell in row.items()
        if column in table.layout.numeric and isinstance(cell, float)
    ]
    return np.sort(np.array(found))


def is_a_cell(shown: str, sizes: Array) -> bool:
    """Return whether a number is the rounding of a cell at its own last digit, or at fives of it."""
    digits = Decimal(shown.lstrip("−").replace(",", ""))
    if not digits:
        return True
    place = Decimal(1).scaleb(int(digits.normalize().as_tuple().exponent))
    reach = float(place) * (2.5 if digits / place % 10 == 5 else 0.5) * 1.000001
    for scale in SCALES:
        low, high = np.searchsorted(sizes * scale, [float(digits) - reach, float(digits) + reach])
        if high > low:
            return True
    return False


def counted(study: Study) -> set[str]:
    """Return numbers that are counts of what the study holds, or settings of the run."""
    run = study.row("run", "run")
    verdicts = [row["verdict"] for row in study["checks"].rows]
    numbers = {len(verdicts), verdicts.count("outside"), len(study["assumptions"].rows), int(run["draws"] or 0)}
    numbers |= {int(str(study.facts[name])) for name in ("table_sectors", "table_year")}
    return {f"{number:,}" for number in numbers}


def told(study: Study) -> set[str]:
    """Return the numbers in words of users and sources: scenario, notes, titles; years of all tables."""
    words = study.scenario + " ".join(
        str(cell)
        for name in ("assumptions", "sources", "claims", "notes", "run")
        for row in study[name].rows
        for cell in row.values()
        if isinstance(cell, str)
    )
    years = {str(row["year"]) for table in study.tables.values() for row in table.rows if "year" in row}
    return set(NUMBER.findall(words)) | years


@pytest.mark.parametrize("called", documents())
def test_every_number_on_paper_is_a_cell_or_allowed(study: Study, called: str) -> None:
    document, pages = shipped_document(called), shipped_pages(called)
    sizes, allowed = cells(study), counted(study) | told(study)
    labels = {str(number) for number in range(1, 1 + max(len(study["sources"].rows), len(pages)))}
    labels |= {"1", "0", "5", "95", "100", "25", "75"}  # ends of scales and percentiles
    axes = _axis_labels(document)
    strange = [
        (page, shown)
        for page, content in enumerate(pages, start=1)
        for shown in NUMBER.findall(content)
        if shown.lstrip("−") not in allowed | labels | axes
        and not is_a_cell(shown, sizes)
        and not _two_labels(shown, axes)
    ]
    assert strange == []


def _axis_labels(document: object) -> set[str]:
    """Return the numbers that stand alone in charts; tests of the charts hold them against cells."""
    from impact.document import Document, Figure, walk

    assert isinstance(document, Document)
    texts = {text for block in walk(document.blocks) if isinstance(block, Figure) for text in block.drawing.texts()}
    return {text.lstrip("−") for text in texts if re.fullmatch(r"−?[\d,.]+", text)}


def test_every_number_of_the_summary_stands_in_the_brief_or_its_annex() -> None:
    """The one page says nothing that these do not say; axes of its smaller charts have labels of their own."""
    texts = {}
    for kind in ("brief", "annex", "summary"):
        texts[kind] = {shown for page in shipped_pages(kind) for shown in NUMBER.findall(page)}
    assert len(texts["summary"]) > 40
    assert texts["summary"] - texts["brief"] - texts["annex"] - _axis_labels(shipped_document("summary")) == set()


def _two_labels(shown: str, labels: set[str]) -> bool:
    """Return whether these are two labels of a chart that were read as one word."""
    return any(shown[:at] in labels and shown[at:] in labels for at in range(1, len(shown)))


@pytest.mark.parametrize("invented", ["7,777,777", "31.4159", "88,123,457"])
def test_an_invented_number_is_found(study: Study, invented: str) -> None:
    assert not is_a_cell(invented, cells(study))
