"""A small plan: variants of a factory of the made-up country, in few draws and short documents."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from impact.batch import BatchEdition, BatchItem, BatchSettings

XYZ = Path(__file__).resolve().parents[1] / "data" / "xyz"
ROWS = """\
name,project.production.capacity,reason,label.region,project
small,210,A smaller plant,North,
bad,-5,No plant makes less than nothing,South,
large,220,A larger plant,South,second
"""


@pytest.fixture
def xyz() -> Path:
    """The data folder of the made-up country."""
    return XYZ


@pytest.fixture
def short() -> BatchSettings:
    """Settings of items that take little time: a short document as text, without pictures."""
    edition = BatchEdition(documents=("summary",), forms=("txt",))
    return BatchSettings(edition, data=(str(XYZ),), pictures=False, joint=200)


@pytest.fixture
def items() -> list[BatchItem]:
    """Eight variants of a factory."""
    laid = [{"project.production.capacity": 200 + number} for number in range(8)]
    return [BatchItem(f"plant-{number}", "xyz-factory", each, f"row {number}") for number, each in enumerate(laid)]


@pytest.fixture
def local() -> dict[str, Any]:
    """Settings of a scheduler of this machine."""
    return {"processes": True, "threads_per_worker": 1, "dashboard_address": None, "host": "127.0.0.1"}


@pytest.fixture
def cluster(local: dict[str, Any]) -> Iterator[Any]:
    """A scheduler of this machine with two workers."""
    with pytest.importorskip("distributed").LocalCluster(n_workers=2, **local) as made:
        yield made


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A table of three items, of which one fails."""
    file = tmp_path / "plants.csv"
    file.write_text(ROWS, encoding="utf-8")
    return file
