"""What we took from each source, as a hash: `python .ci/extracts.py` writes the hashes anew.

A figure that changes changes the hash of its source, so that a review sees it twice.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable
from pathlib import Path

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.factors import Factor
from impact.catalogue.sources import COLUMNS
from impact.files import resources


def extract_sha256(factors: Iterable[Factor]) -> str:
    """Return the SHA-256 of figures: of what each is, its value, range and unit, in an order that files do not set."""
    lines = sorted(
        "|".join(
            (
                *(row.key, row.region, row.period),
                *(f"{name}={value}" for name, value in sorted(row.dimensions.items())),
                *(str(row.value), str(row.low), str(row.high), row.unit),
            )
        )
        for row in factors
    )
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def sources_with_hashes(catalogue: Catalogue) -> str:
    """Return the text of `sources.csv` by id, every hash computed from the figures."""
    taken: dict[str, list[Factor]] = {}
    for row in catalogue.everything():
        taken.setdefault(row.source, []).append(row)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for source_id, source in sorted(catalogue.sources.items()):
        cells = {name: getattr(source, name) for name in COLUMNS}
        cells["sha256"] = extract_sha256(taken[source_id]) if source_id in taken else ""
        writer.writerow(cells.values())
    return text.getvalue()


def main() -> None:
    """Write the shipped `sources.csv` with new hashes."""
    file = resources.shipped("data").joinpath("sources.csv")
    if not isinstance(file, Path):
        raise SystemExit("the shipped data are not files here: run this in a checkout")
    file.write_text(sources_with_hashes(Catalogue()), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
