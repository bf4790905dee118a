"""A whole document out of a study: sections in the order of a brief template, running texts, attachments."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from impact.brief.arrangement import arranged, arrangement_of, refuse_repeated
from impact.brief.edition.context import BriefContext
from impact.brief.edition.passes import normalise_typography, with_languages, with_links
from impact.brief.edition.white_label import without_vendor
from impact.brief.paragraphs.how_sure import failed_of
from impact.brief.parts import section_of
from impact.brief.templates import rules
from impact.brief.text.issuer import author, build_footer, kicker, producer
from impact.brief.text.own_text import check_places, own_text
from impact.document import (
    Block,
    Contents,
    Document,
    Heading,
    PageBreak,
    Running,
    map_blocks,
    text,
    without_empty_columns,
)
from impact.language.input_names import slug
from impact.study.study import StudyData

CLOSING = "closing"  # the section that ends a document which goes without an annex
TITLES = 2  # levels that sections give to titles of pages
MARKS = {  # set across every page until a brief is final, and when it is so no longer
    "draft": "draft", "checked": "mark-checked", "superseded": "mark-superseded", "withdrawn": "mark-withdrawn",
}  # fmt: skip


def compose(
    context: BriefContext, document: str = "brief", extra: tuple[Path, ...] = (), *, mark: str = ""
) -> Document:
    """Return one document of a study, its charts not drawn; `impact.output` puts it on pages.

    Args:
        context: Study, words and look.
        extra: Folders with templates of their own.
        mark: What the head of every page shows in the place of the stage.

    Raises:
        ImpactError: There is no such document, or the study lacks what it must state.
    """
    words, study = context.words, context.study
    run = study.row("run", "run")
    footer = words.say(
        "footer",
        name=study.name,
        version=str(run["version"]),
        stage=words.say(f"stage-{run['stage']}"),
        until=words.day(str(run["valid_until"])),
        hash=str(run["results_sha256"])[:12],
    )
    brand, name = context.brand, title(context, document)
    running = Running(
        header_left=text(kicker(brand, words)),
        header_right=text(name),
        footer_left=text(build_footer(brand, footer)),
        page_of=words.say("page-of"),
    )
    composed = Document(
        title=name,
        subject=context.fact("question"),
        author=author(context),
        keywords=keywords(context),
        lang=words.code,
        date=str(run["as_of"]),
        running=running,
        blocks=blocks_of(context, document, extra),
        producer=producer(brand),
        mark=mark or ("" if run["stage"] == "final" else words.say(MARKS[str(run["stage"])])),
    )
    formed = normalise_typography(composed, words)
    spoken = with_languages(formed) if context.mixed else formed
    numbered = replace(spoken, blocks=context.numbered(spoken.blocks))
    linked = with_links(numbered, lambda number, name: words.say("source-link", number=number, name=name))
    return linked if brand.credit else without_vendor(linked)


def title(context: BriefContext, document: str) -> str:
    """Return the title of the scenario; a document beside the brief adds what it is, where the language says it."""
    message, name = f"document-title-{document.replace('_', '-')}", context.fact("title")
    return context.words.say(message, title=name) if context.words.has(message) else name


def keywords(context: BriefContext) -> str:
    """Return words to find the document by: place, country, project, its kind, and what the figures answer."""
    words = context.words
    kind = words.say("keyword-kind") if words.has("keyword-kind") else context.kind.replace("_", " ")
    asked = dict.fromkeys(each.question for each in context.declared.figures.values())
    subjects = [words.say(name) for each in asked if words.has(name := f"keyword-{slug(each)}")]
    facts = [context.fact(name) for name in ("place", "country_name", "project") if name in context.study.facts]
    found = [*facts, kind, *subjects, words.say("keywords")]
    each_once = dict.fromkeys(" ".join(part.split()) for word in found for part in word.split(","))
    return ", ".join(word for word in each_once if word)


def blocks_of(context: BriefContext, document: str, extra: tuple[Path, ...] = ()) -> tuple[Block, ...]:
    """Return the blocks of all pages, charts not drawn; what lacks tables or is not wanted is left out, pages too."""
    check_places(context.study, extra)
    blocks: list[Block] = []
    added = arrangement_of(context.study).also
    by_section: dict[str, list[Block]] = {}
    wanted, checks = arranged(context.study, document, extra), rules(document, context.kind, extra).checks
    left_out = tuple(list_omitted_sections(context.study, document, extra))
    context = replace(context, left_out=left_out, alone=any(CLOSING in page for page in wanted))
    for page in wanted:
        made: list[Block] = []
        for name in page:
            if name not in context.left_out:
                by_section[name] = context.log.section(section_of(name, context.kind, extra).blocks(context))
                made.extend(by_section[name])
                made.extend(failed_of(context, checks.get(name, ())))
            made.extend(own_text(context, name))
        if made:
            blocks += [PageBreak(), *made] if blocks else made
    if added:
        refuse_repeated(context.study.name, added, by_section)
    return map_blocks(with_levels(blocks), without_empty_columns)


def list_omitted_sections(study: StudyData, document: str, extra: tuple[Path, ...] = ()) -> dict[str, list[str]]:
    """Return the sections that a document of a study has no tables for, each with what it lacks."""
    names = [name for page in arranged(study, document, extra) for name in page]
    kind = str(study.facts["kind"])
    lacking = {name: list(section_of(name, kind, extra).missing(study)) for name in names}
    return {name: absent for name, absent in lacking.items() if absent}


def with_levels(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return the blocks with levels of headings as readers that go by headings need them.

    The title of the whole document is in its metadata. The title of every page is level 1, a sub-head never has that
    level, and no level is skipped; how large a heading is set stays as its section wants it.
    """
    above: list[int] = []  # levels, as sections gave them, of the sub-heads that are open

    def level(block: Block) -> Block:
        if isinstance(block, Contents):  # lists what it listed, by the levels that these have now
            return replace(block, levels=tuple(sorted({max(1, each - 1) for each in block.levels})))
        if not isinstance(block, Heading):
            return block
        given = block.set_as or block.level
        if not block.minor and block.level <= TITLES:
            above.clear()
            return replace(block, level=1, set_as=given)
        while above and above[-1] >= block.level:
            above.pop()
        above.append(block.level)
        return replace(block, level=min(1 + len(above), 3), set_as=given)  # type: ignore[arg-type]  # 1 to 3

    return map_blocks(blocks, level)
