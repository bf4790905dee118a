"""The structure tree: which element a piece of a page belongs to, and on which page an element stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from impact.trust.opened import Opened, resolved
from impact.trust.page_text import NO_PIECE, pieces
from impact.trust.words_changed import cut

ROLES = {
    "/Figure": "chart", "/Table": "table", "/TD": "cell of a table", "/TH": "head of a table", "/P": "paragraph",
    "/H1": "heading", "/H2": "heading", "/H3": "heading", "/H4": "heading", "/H": "heading", "/LI": "point of a list",
    "/LBody": "point of a list", "/Lbl": "label", "/Caption": "caption", "/Link": "link", "/Note": "note",
    "/Artifact": "decoration", "/Span": "text", "/Formula": "formula", "/TOCI": "entry of the contents",
}  # fmt: skip
WITHIN = ("/Figure", "/Table", "/TOC")  # which say best what something is part of
DEEPEST = 60
FEW_WORDS = 60  # characters by which an element is called


@dataclass
class Elements:
    """The structure of one file, looked at page by page.

    Attributes:
        pdf: the file. texts: of the pieces of pages, by page, once they were asked for.
    """

    pdf: Opened
    texts: dict[int, dict[int, str]] = field(default_factory=dict)

    def of_page(self, at: int) -> list[Any]:
        """Return the elements of a page by the number of its pieces."""
        key = self.pdf.pages[at].get("/StructParents")
        tree = resolved(self.pdf.root.get("/StructTreeRoot"))
        nodes = [resolved(tree.get("/ParentTree"))] if isinstance(tree, dict) else []
        for _ in range(10_000):
            if not nodes:
                break
            node = nodes.pop()
            if not isinstance(node, dict):
                continue
            listed = resolved(node.get("/Nums")) or []
            for number, held in zip(listed[::2], listed[1::2], strict=False):
                if number == key:
                    found = resolved(held)
                    return list(found) if isinstance(found, list) else []
            nodes += [resolved(kid) for kid in resolved(node.get("/Kids")) or []]
        return []

    def above(self, element: Any) -> Iterator[Any]:
        """Yield an element, and those that it stands in."""
        for _ in range(DEEPEST):
            element = resolved(element)
            if not isinstance(element, dict):
                return
            yield element
            element = element.get("/P")

    def called(self, element: Any, words: str = "") -> str:
        """Return what an element is in words: a chart by what is said of it, others by role and first words."""
        chain = list(self.above(element))
        for each in chain:
            if str(each.get("/S")) in WITHIN:
                said = cut(str(resolved(each.get("/Alt")) or ""))[:FEW_WORDS]
                role = ROLES.get(str(each.get("/S")), "contents")
                return f"{role} '{said}'" if said else role
        role = ROLES.get(str(chain[0].get("/S")), "text") if chain else "decoration"
        return f"{role} '{words[:FEW_WORDS]}'" if words else role

    def page_of(self, element: Any) -> int | None:
        """Return the place of the page on which an element stands, from 0; None where it stands on none."""
        numbers = {page.indirect_reference.idnum: at for at, page in enumerate(self.pdf.pages)}
        stack, looked_at = [element], 0
        while stack and looked_at < 2_000:
            looked_at += 1
            node = resolved(stack.pop())
            if isinstance(node, list):
                stack.extend(reversed(node))
            elif isinstance(node, dict):
                page = dict.get(node, "/Pg")
                if (number := getattr(page, "idnum", None)) in numbers:
                    return numbers[number]
                if "/K" in node:
                    stack.append(dict.get(node, "/K"))
        return None

    def words_of(self, element: Any) -> str:
        """Return the first words of an element, from the pieces of its page."""
        at = self.page_of(element)
        if at is None:
            return ""
        if at not in self.texts:
            self.texts[at] = {
                each.number: each.text for each in pieces(self.pdf, self.pdf.pages[at]) if each.number != NO_PIECE
            }
        own, stack, looked_at, found = self.texts[at], [element], 0, ""
        while stack and looked_at < 500 and len(found) < FEW_WORDS:
            looked_at += 1
            node = resolved(stack.pop())
            if isinstance(node, list):
                stack.extend(reversed(node))
            elif isinstance(node, int):
                found += own.get(int(node), "")
            elif isinstance(node, dict):
                stack.append(node.get("/MCID") if "/MCID" in node else dict.get(node, "/K"))
        return cut(found)[:FEW_WORDS]
