"""How a study is cited: a file of the Citation File Format 1.2.0, with its sources as references."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from impact.export.data_form import data_forms
from impact.study.study import Study
from impact.study.tables import DOES_NOT_APPLY, Record

VERSION = "1.2.0"  # of the format
NOBODY = "none"
PROGRAM = "impact"
MESSAGE = "If you use these results, please cite them as below, and the sources that they rest on."
WEB = re.compile(r"https?://\S+")
DAY = re.compile(r"\d{4}-\d\d-\d\d")


@data_forms.register("citation", ending="CITATION.cff")
def citation(studies: Sequence[Study], data: tuple[Path, ...]) -> bytes:
    """Return the citation of a study."""
    import yaml

    (study,) = studies
    content = yaml.safe_dump(_content(study), allow_unicode=True, sort_keys=False, width=100)
    return str(content).encode()


def _content(study: Study) -> dict[str, Any]:
    run = study.row("run", "run")
    names = {str(row["id"]): str(row["name"]) for row in study["roles"].rows}
    author = next(
        (name for role in ("analyst", "commissioner") if (name := names.get(role, NOBODY)) != NOBODY), PROGRAM
    )
    found = f"{run['version']} ({run['stage']})" if run["stage"] != "final" else str(run["version"])
    facts = study.facts
    words = (facts["project"], facts["place"], facts["country_name"], str(facts["kind"]).replace("_", " "))
    return {
        "cff-version": VERSION,
        "message": MESSAGE,
        "type": "dataset",
        "title": str(facts["title"]),
        "abstract": str(facts["question"]),
        "authors": [{"name": author}],
        "version": found,
        "date-released": str(run["as_of"]),
        "keywords": list(dict.fromkeys(str(word) for word in words if word)),
        "identifiers": [
            {"type": "other", "value": f"sha256:{run['results_sha256']}", "description": "Results of the study."},
        ],
        "references": [
            {"type": "software", "title": PROGRAM, "authors": [{"name": "The impact authors"}],
             "version": str(run["package_version"])},
            *map(_reference, study["sources"].rows),
        ],
    }  # fmt: skip


def _reference(row: Record) -> dict[str, Any]:
    return {"type": "generic", **dict(_parts(row))}


def _parts(row: Record) -> Iterator[tuple[str, Any]]:
    """Yield what is known of a source."""
    yield "title", str(row["title"]).strip("[]") or str(row["id"])
    yield "authors", [{"name": str(row["publisher"]) if row["publisher"] != DOES_NOT_APPLY else str(row["id"])}]
    year = str(row["vintage"])[:4]
    if year.isdigit():
        yield "year", int(year)
    if WEB.fullmatch(str(row["url"])):
        yield "url", str(row["url"])
    if DAY.fullmatch(str(row["accessed"])):
        yield "date-accessed", str(row["accessed"])
