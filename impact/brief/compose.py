"""A whole document out of a study: sections in the order of a brief template, running texts, attachments."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from impact import __version__, resources
from impact.brief.attached import attached, description
from impact.brief.blocks import Attachment, Block, Document, PageBreak, Running, text
from impact.brief.edition import Edition
from impact.brief.sections import sections
from impact.errors import ImpactError, ProblemsError, did_you_mean, there_are
from impact.places import Places, read_yaml
from impact.study.tables import ON_REQUEST

MEDIA_TYPES = {
    ".csv": "text/csv", ".json": "application/json", ".md": "text/markdown", ".txt": "text/plain",
    ".yaml": "application/yaml",
}  # fmt: skip
MARKS = {"draft": "draft", "checked": "mark-checked"}  # set across every page until a brief is final


def kinds(extra: tuple[Path, ...] = ()) -> list[str]:
    """Return the kinds of brief there are templates for."""
    return list(resources.listing("templates", "briefs", ".yaml", extra))


def compose(edition: Edition, kind: str = "brief", extra: tuple[Path, ...] = (), *, beside: bool = False) -> Document:
    """Return the document of one kind of brief.

    Args:
        edition: study, words and look. kind: of brief. extra: folders with templates of their own.
        beside: whether a second process may help.

    Raises:
        ImpactError: there is no such kind, or the study lacks what a section needs.
    """
    words, study = edition.words, edition.study
    run = study.row("run", "run")
    footer = words.say(
        "footer",
        name=study.name,
        version=str(run["version"]),
        stage=words.say(f"stage-{run['stage']}"),
        until=words.day(str(run["valid_until"])),
        hash=str(run["results_sha256"])[:12],
    )
    running = Running(
        header_left=text(words.say("kicker")),
        header_right=text(edition.fact("subtitle")),
        footer_left=text(footer),
        page_of=words.say("page-of"),
    )
    return Document(
        title=edition.fact("title"),
        subject=edition.fact("question"),
        author=author(edition),
        lang=words.code,
        date=str(run["as_of"]),
        running=running,
        blocks=edition.drawn(_blocks(edition, kind, extra), beside=beside),
        producer=f"impact {__version__}",
        mark="" if run["stage"] == "final" else words.say(MARKS[str(run["stage"])]),
        attachments=tuple(_attachments(edition)),
    )


def author(edition: Edition) -> str:
    """Return the analyst, or the package where nobody is named."""
    roles = {str(row["id"]): str(row["name"]) for row in edition.study["roles"].rows}
    name = roles.get("analyst", "none")
    return "impact" if name == "none" else name


def needed(kinds: Iterable[str], extra: tuple[Path, ...] = ()) -> list[str]:
    """Return the tables that these kinds of brief want and that a study does not hold unless asked.

    Raises:
        ImpactError: there is no such kind, or its template names a table that cannot be asked for.
    """
    found: dict[str, None] = {}
    for kind in kinds:
        template, places = _template(kind, extra)
        names = template.get("also", [])
        if not isinstance(names, list) or not all(name in ON_REQUEST for name in names):
            message = f"'also' is a list of tables that are made only when asked for. {there_are(ON_REQUEST)}"
            raise ProblemsError([places.problem(("also",), message)])
        found |= dict.fromkeys(names)
    return list(found)


def _blocks(edition: Edition, kind: str, extra: tuple[Path, ...]) -> list[Block]:
    blocks: list[Block] = []
    for page in _pages(kind, extra):
        if blocks:
            blocks.append(PageBreak())
        for name in page:
            blocks.extend(sections[name](edition))
    return blocks


def _template(kind: str, extra: tuple[Path, ...]) -> tuple[dict[str, Any], Places]:
    known = resources.listing("templates", "briefs", ".yaml", extra)
    if kind not in known:
        raise ImpactError(f"No kind of brief is called '{kind}'.{did_you_mean(kind, known)} {there_are(known)}")
    template, places = read_yaml(known[kind].read_text(encoding="utf-8"), f"{kind}.yaml")
    return template if isinstance(template, dict) else {}, places


def _pages(kind: str, extra: tuple[Path, ...]) -> list[list[str]]:
    template, places = _template(kind, extra)
    pages = template.get("pages")
    if not isinstance(pages, list) or not pages or not all(isinstance(page, list) and page for page in pages):
        message = "a brief needs 'pages': a list of pages, each a list of sections, such as [[answer], [panel]]."
        raise ProblemsError([places.problem(("pages",), message)])
    return [[str(name) for name in page] for page in pages]


def _attachments(edition: Edition) -> list[Attachment]:
    words = edition.words
    result = []
    for name, data in attached(edition.study, words).items():
        relationship = "Source" if name.endswith(".yaml") else "Data"
        media = MEDIA_TYPES[Path(name).suffix]
        result.append(Attachment(name, media, description(name, words), data, relationship))  # type: ignore[arg-type]
    return result
