"""Web pages that tests read: of the shipped case, of blocks, and what is found in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from html.parser import HTMLParser
from types import MappingProxyType

from shared_editions import context_of, written

from impact.brief.edition.context import BriefContext
from impact.brief.edition.print_log import PrintLog
from impact.charts.drawing.picture import Caption, Picture
from impact.document import Block, Document, Figure, Heading, Running, text, walk
from impact.language.messages import Marked
from impact.output import Edition, formats
from impact.theme.logo import NO_BRAND, Brand

CASE = "byd-jizzakh"
EMPTY = Picture("bars", (), (), lambda: Caption(Marked(""), Marked(""), ""), lambda style: style.figure())
VOID = {"meta", "br", "img", "link", "hr", "input", "base", "col", "wbr", "area", "embed", "source", "track"}


@dataclass
class Element:
    name: str
    attributes: dict[str, str]
    inside: list[Element | str] = field(default_factory=list)

    def walk(self) -> Iterator[Element]:
        yield self
        for each in self.inside:
            if isinstance(each, Element):
                yield from each.walk()

    def all(self, name: str = "", /, **attributes: str) -> list[Element]:
        """Return the elements of a name, and of attributes (`class_` holds that word), in order."""
        return [each for each in self.walk() if (not name or each.name == name) and each.has(attributes)]

    def has(self, wanted: dict[str, str]) -> bool:
        for name, value in wanted.items():
            found = self.attributes.get(name.removesuffix("_").replace("_", "-"))
            if found is None or (value not in found.split() if name == "class_" else found != value):
                return False
        return True

    @property
    def text(self) -> str:
        """All characters inside, without those of style sheets."""
        inner = self.inside if self.name != "style" else []
        return "".join(each if isinstance(each, str) else each.text for each in inner)


class _Reader(HTMLParser):
    """Reads what this project writes: each element is closed where it must be, or the reading fails."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [Element("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> has an attribute twice"
        made = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(made)
        if tag not in VOID:
            self.open.append(made)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].name == tag, f"</{tag}> closes <{self.open[-1].name}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)


def read(html: str) -> Element:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    (root,) = reader.open
    return root


def page_of_blocks(
    *blocks: Block,
    lang: str = "en",
    brand: Brand = NO_BRAND,
    theme: str = "default",
    pictures: Mapping[str, Picture] = MappingProxyType({}),
    **fields: str,
) -> str:
    """Return some blocks as a page, with what its charts show; further keywords replace fields of the document."""
    running = Running(text("Head left"), text("Head right"), text("Foot"))
    plain = Document("A small document", lang, "2026-11-24", running, (Heading(1, text("Start")), *blocks))
    document = replace(plain, **fields)  # type: ignore[arg-type]  # the names are the fields
    context = _context(brand, theme)
    figures = [block.id for block in walk(blocks) if isinstance(block, Figure)]
    log = PrintLog(pictures=dict(pictures), plain_pictures={**dict.fromkeys(figures, EMPTY), **pictures})
    return formats["html"].write(Edition(replace(context, log=log), document, brand)).decode()


@cache
def _context(brand: Brand, theme: str) -> BriefContext:
    return context_of(CASE, "en", brand, theme)


def shipped_page(document: str, language: str = "en") -> str:
    return written("html", CASE, language, document).decode()
