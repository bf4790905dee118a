"""Sources that the data here does not have: written out of the study inside, so that its figures have theirs."""

from __future__ import annotations

from pathlib import Path

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.sources import COLUMNS
from impact.plain_rows import Row, as_csv
from impact.study.store.old_study import OldStudy
from impact.study.study import Study
from impact.study.tables import DOES_NOT_APPLY

UNKNOWN = "unknown"
TODAY = "2000-01-01"  # of a source that the study names and does not describe: nothing prints it


def lay_out_sources(folder: Path, attached: Study, old: OldStudy, data: tuple[Path, ...]) -> None:
    """Write the file of sources of a data folder with those that are known nowhere else.

    Args:
        folder: that gets the file. attached: the study inside. old: the figures that it read.
        data: folders looked up before the shipped one.
    """
    known = Catalogue(data, None).sources
    rows = {str(row["id"]): _record(row) for row in attached["sources"].rows if str(row["id"]) not in known}
    named = {figure.source for figure in old.figures.values()} - known.keys() - rows.keys()
    rows |= {each: _record({"id": each}) for each in sorted(named)}
    if rows:
        folder.joinpath("sources.csv").write_text(as_csv(list(rows.values())), encoding="utf-8")


def _record(row: Row) -> Row:
    """Return a source as a file of sources has it; what a study does not keep of it is not printed either."""

    def said(name: str, otherwise: str = "") -> str:
        cell = str(row.get(name) or "")
        return otherwise if cell in ("", DOES_NOT_APPLY) else cell

    licence = said("licence", UNKNOWN)
    found = {
        "id": said("id"), "producer": said("publisher", UNKNOWN), "title": said("title", said("id")),
        "citation": said("citation", said("id")), "url": said("url"), "published": said("vintage"),
        "accessed": said("accessed", TODAY), "licence": licence,
        "licence_url": said("url") if ":" in licence else "", "sha256": said("sha256"), "note": "",
    }  # fmt: skip
    return {column: found[column] for column in COLUMNS}
