"""What the house that issues a document puts on it: logo, names, lines at the foot, a cover."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from impact.brief.context import BriefContext
from impact.document import Cover, Document, PageBreak, Text, text
from impact.look.brand import Brand
from impact.pdf.logo_drawing import running_logo
from impact.version import __version__
from impact.words.language import Words

Facts: TypeAlias = tuple[tuple[Text, Text], ...]  # label, and what it says
PACKAGE = "impact"
ONE_LINE = 105  # characters that the foot of a page takes on a line


def kicker(brand: Brand, words: Words) -> str:
    """Return how the head of a page begins: with the house, where no logo says it; else with what the document is."""
    if brand.logo is not None:
        return ""
    return brand.name or ("" if brand.white_label else words.say("kicker"))


def at_foot(brand: Brand, line: str) -> str:
    """Return the foot of a page: the line of the house, or its contact, over what names the edition."""
    own = brand.footer or (brand.contact if len(brand.contact) <= ONE_LINE else "")
    if not own:
        return line
    return f"{own}\n{line}"


def issuer(brand: Brand) -> str:
    """Return who made a document, where no analyst is named."""
    return brand.name or ("" if brand.white_label else PACKAGE)


def producer(brand: Brand) -> str:
    """Return what a file says that it was made with."""
    return brand.name if brand.white_label else f"{PACKAGE} {__version__}"


def with_cover(document: Document, context: BriefContext) -> Document:
    """Return a document behind a cover, where the house wants one: title, for whom, by whom, when, whom to ask."""
    return covered(document, context.brand, context.words, context.fact("subtitle"), facts_of(context))


def covered(document: Document, brand: Brand, words: Words, subtitle: str = "", facts: Facts = ()) -> Document:
    """Return a document behind a cover, where the house wants one."""
    if not brand.cover:
        return document
    logo = running_logo(brand)
    if brand.contact:
        facts = (*facts, (text(words.say("panel-contact")), text(brand.contact)))
    house = () if logo is not None else text(brand.name)
    cover = Cover(text(document.title), text(subtitle) if subtitle else (), facts, logo, house)
    return replace(document, blocks=(cover, PageBreak(), *document.blocks))


def stated_on(document: Document, brand: Brand, words: Words) -> Facts:
    """Return by whom and of which day a document of several studies is, each with its label."""
    said = (("cover-prepared-by", brand.name), ("sign-off-date", words.day(document.date)))
    return tuple((text(words.say(label)), text(each)) for label, each in said if each)


def facts_of(context: BriefContext) -> Facts:
    """Return for whom and by whom a document is, its day and its stage, each with its label."""
    words, run = context.words, context.study.row("run", "run")
    names = {str(row["id"]): str(row["name"]) for row in context.study["roles"].rows if row["name"] != "none"}
    said = (
        ("panel-commissioner", names.get("commissioner", "")),
        ("cover-prepared-by", context.brand.name),
        ("panel-analyst", names.get("analyst", "")),
        ("sign-off-date", words.day(str(run["as_of"]))),
        ("panel-version", f"{run['version']}, {words.say('stage-' + str(run['stage']))}"),
    )
    return tuple((text(words.say(label)), text(each)) for label, each in said if each.strip())
