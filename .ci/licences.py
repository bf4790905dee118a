"""The terms of all sources as a page: `python .ci/licences.py > data/LICENCES.md`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.sources import LICENCES, Source

HEADINGS = {
    "open": "Open licences",
    "share-alike": "Open on equal terms",
    "facts": "Single facts",
    "unknown": "Terms not known or not open",
}
MEANINGS = {
    "open": "Free to use and share with the credit given here.",
    "share-alike": "Kept in files of their own, which are under the same terms.",
    "facts": "Single figures from statements, reports and the press. No text, table or picture was taken over.",
    "unknown": "At most ten single figures in all. Ask the producer before taking more.",
}
HEAD = """# Licences of the data

Made from `sources.csv` by `python .ci/licences.py`; do not edit. The compilation, the texts and the notes are ours,
under CC BY 4.0. The figures come from the sources below, under the terms stated for each.
"""


def licences_page(sources: Mapping[str, Source], figures: Mapping[str, int]) -> str:
    """Return the page; `figures` says how many figures come from each source."""
    parts = [HEAD]
    for kind in LICENCES:
        chosen = [source for source in sources.values() if source.licence_kind == kind]
        if chosen:
            parts.append(f"\n## {HEADINGS[kind]}\n\n{MEANINGS[kind]}\n\n{_table(chosen, figures)}")
    return "".join(parts)


def _table(sources: Iterable[Source], figures: Mapping[str, int]) -> str:
    lines = ["| source | citation | terms | figures |", "| --- | --- | --- | --- |"]
    for source in sorted(sources, key=lambda source: source.id):
        name = source.licence_name or source.licence_kind
        terms = f"[{_cell(name)}]({source.licence_url})" if source.licence_url else name
        page = f"[{source.id}]({source.url})" if source.url else source.id
        lines.append(f"| {page} | {_cell(source.citation)} | {terms} | {figures.get(source.id, 0)} |")
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("[", "\\[").replace("]", "\\]")


def main() -> None:
    """Print the page for the shipped data."""
    catalogue = Catalogue()
    print(licences_page(catalogue.sources, Counter(row.source for row in catalogue.everything())), end="")  # noqa: T201


if __name__ == "__main__":
    main()
