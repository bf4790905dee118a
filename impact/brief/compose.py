"""A whole document out of a study: sections in the order of a brief template, running texts, attachments."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace
from pathlib import Path

from impact.brief.arrangement import arranged, arrangement_of, refuse_repeated
from impact.brief.attached import attached, description
from impact.brief.context import BriefContext
from impact.brief.drawn_to_fit import drawn_to_fit
from impact.brief.heading_levels import with_levels
from impact.brief.house import at_foot, kicker, producer
from impact.brief.issuer import author
from impact.brief.links import with_links
from impact.brief.other_language import with_languages
from impact.brief.own_text import check_places, own_text
from impact.brief.sections import sections
from impact.brief.templates import rules
from impact.brief.typography import in_one_form
from impact.brief.white_label import without_vendor
from impact.document import Attachment, Block, Document, PageBreak, Running, text
from impact.look.parts import POINTS_PER_MM
from impact.pdf import fitted
from impact.pdf.logo_drawing import logo_width, running_logo
from impact.study.study import Study
from impact.words.inputs import slug

MEDIA_TYPES = {
    ".csv": "text/csv", ".json": "application/json", ".md": "text/markdown", ".txt": "text/plain",
    ".yaml": "application/yaml",
}  # fmt: skip
BESIDE_HEAD = 90.0  # for the draft mark and the space about it [pt]
OF_DRAFT = 5  # letters of the mark that this space is for
WIDTH_OF_CAPITAL = 0.8  # of the size of the type, at most
WIDTH_OF_LETTER = 0.53  # of the size of the type, on average
SHARE_OF_CAPITALS = 0.2  # of letters, up to which the average holds
FIRST_WIDE = "\u2e80"  # of letters and marks as wide as high, such as Chinese ones
MARKS = {  # set across every page until a brief is final, and when it is so no longer
    "draft": "draft", "checked": "mark-checked", "superseded": "mark-superseded", "withdrawn": "mark-withdrawn",
}  # fmt: skip


def compose(
    context: BriefContext,
    document: str = "brief",
    extra: tuple[Path, ...] = (),
    *,
    beside: bool = False,
    drawn: bool = True,
    with_files: bool = True,
    paged: bool = True,
    charts_of: Container[int] | None = None,
    mark: str = "",
) -> Document:
    """Return one document of a study.

    Args:
        context: study, words and look. document: its name. extra: folders with templates of their own.
        beside: whether a second process may help. drawn: whether charts are drawn, which only pages need.
        with_files: whether the tables behind it are attached, which only a file needs.
        paged: whether its charts fit its pages; where they are not drawn, a list of its numbers needs no pages.
        charts_of: pages whose charts alone are drawn, for a look at these; all unless given.
        mark: what stands at the head of every page in the place of the stage.

    Raises:
        ImpactError: there is no such document, or the study lacks what it must state.
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
    brand = context.brand
    header = headed(kicker(brand, words), context.fact("subtitle"), title(context, document), _room(context, mark))
    running = Running(
        header_left=text(header[0]),
        header_right=text(header[1]),
        footer_left=text(at_foot(brand, footer)),
        page_of=words.say("page-of"),
        logo=running_logo(brand),
    )
    blocks = blocks_of(context, document, extra)
    composed = Document(
        title=title(context, document),
        subject=context.fact("question"),
        author=author(context),
        keywords=keywords(context),
        lang=words.code,
        date=str(run["as_of"]),
        running=running,
        blocks=blocks,
        producer=producer(brand),
        mark=mark or ("" if run["stage"] == "final" else words.say(MARKS[str(run["stage"])])),
        attachments=tuple(_attachments(context)) if with_files else (),
        tight=with_files and rules(document, context.kind, extra).complete,
    )
    formed = in_one_form(composed, words)
    spoken = with_languages(formed) if context.mixed else formed

    def fit(document: Document) -> Document:
        return fitted(document, context.theme) if paged else document

    fitting = drawn_to_fit(context, spoken, fit, beside=beside, pages=charts_of) if drawn else fit(spoken)
    numbered = replace(fitting, blocks=context.numbered(fitting.blocks))
    linked = with_links(numbered, lambda number, name: words.say("source-link", number=number, name=name))
    return without_vendor(linked) if brand.white_label else linked


def title(context: BriefContext, document: str) -> str:
    """Return the title of the scenario; a document beside the brief adds what it is, where the language says it."""
    message, name = f"document-title-{document.replace('_', '-')}", context.fact("title")
    return context.words.say(message, title=name) if context.words.has(message) else name


def headed(kicker: str, subtitle: str, title: str, room: int) -> tuple[str, str]:
    """Return both texts of the head; where they have more characters than room, the subtitle goes, then words."""
    if _letters(kicker) + _stated(subtitle) + _stated(title) <= room:
        return f"{kicker}  {subtitle}".strip(), title
    left = max(room - _letters(kicker), 1)
    if _stated(title) <= left:
        return kicker, title
    fits = title[: next(place for place in range(len(title), -1, -1) if _stated(title[:place]) <= left)]
    return kicker, f"{fits.rpartition(' ')[0] or fits} …"


def _letters(text: str, width: float = WIDTH_OF_LETTER) -> float:
    """Return the room of a text, in letters of a width in parts of the size: Chinese ones are as wide as high."""
    return sum(1 / width if letter >= FIRST_WIDE else 1 for letter in text)


def _stated(text: str) -> float:
    """Return the room of a text of a scenario, which may be set in capitals: the mean letter has few of them."""
    more = max(sum(map(str.isupper, text)) - len(text) * SHARE_OF_CAPITALS, 0.0)
    return _letters(text) + more * (WIDTH_OF_CAPITAL / WIDTH_OF_LETTER - 1)


def _room(context: BriefContext, mark: str) -> int:
    """Return about how many characters the head of a page takes beside the draft mark, or a longer one."""
    more = _letters(mark, WIDTH_OF_CAPITAL) - OF_DRAFT
    longer = more * WIDTH_OF_CAPITAL * context.theme.style("mark").size if more > 0 or mark >= FIRST_WIDE else 0.0
    taken = BESIDE_HEAD + longer + logo_width(context.brand) * POINTS_PER_MM
    return int((context.theme.text_width() - taken) / (WIDTH_OF_LETTER * context.theme.style("running").size))


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
    context.left_out = tuple(left_out(context.study, document, extra))
    for page in arranged(context.study, document, extra):
        made: list[Block] = []
        for name in page:
            if name not in context.left_out:
                by_section[name] = context.of_section(sections[name].blocks(context))
                made.extend(by_section[name])
            made.extend(own_text(context, name))
        if made:
            blocks += [PageBreak(), *made] if blocks else made
    if added:
        refuse_repeated(context.study.name, added, by_section)
    return with_levels(blocks)


def left_out(study: Study, document: str, extra: tuple[Path, ...] = ()) -> dict[str, list[str]]:
    """Return the sections that a document of a study has no tables for, each with what it lacks."""
    names = [name for page in arranged(study, document, extra) for name in page]
    lacking = {name: list(sections[name].missing(study)) for name in names}
    return {name: absent for name, absent in lacking.items() if absent}


def _attachments(context: BriefContext) -> list[Attachment]:
    words, named = context.words, not context.brand.white_label
    files = attached(context.original, words, context.drawn_study, named=named)
    result = []
    for name, data in files.items():
        relationship = "Source" if name.endswith(".yaml") else "Data"
        media = MEDIA_TYPES[Path(name).suffix]
        result.append(Attachment(name, media, description(name, words), data, relationship))  # type: ignore[arg-type]
    return result
