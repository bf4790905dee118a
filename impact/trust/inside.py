"""The files that a document carries: their names are texts and never paths."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from impact.plain_names import is_plain
from impact.trust.opened import Opened, UnreadableError, guarded, resolved

MOST_FILES = 400
DEEPEST = 20  # nodes of the tree of names, one under the other
OURS = "impact "  # begins the name of the program in our files


def carried(pdf: Opened) -> dict[str, bytes]:
    """Return the files that a document carries, by name; what programs may not read alike, `Content.files` has.

    Raises:
        UnreadableError: there are more than any brief has, or they unpack to more.
    """
    with guarded():
        found: dict[str, bytes] = {}
        for number, (name, held) in enumerate(named(pdf)):
            if number >= MOST_FILES:
                raise UnreadableError(f"it carries more than {MOST_FILES} files. It is not looked at further.")
            streams = resolved(resolved(held).get("/EF")) if isinstance(resolved(held), dict) else None
            stream = resolved(streams.get("/UF") or streams.get("/F")) if isinstance(streams, dict) else None
            if is_plain(name) and name not in found and hasattr(stream, "get_data"):
                found[name] = pdf.content(stream)
        return found


def named(pdf: Opened) -> Iterator[tuple[str, Any]]:
    """Yield name and description of every file in the tree of names."""
    names = resolved(pdf.root.get("/Names"))
    nodes: list[tuple[Any, int]] = [(names.get("/EmbeddedFiles") if isinstance(names, dict) else None, 0)]
    while nodes:
        held, depth = nodes.pop()
        node = resolved(held)
        if not isinstance(node, dict):
            continue
        if depth > DEEPEST:
            raise UnreadableError("the tree of its files is deeper than any that impact writes.")
        listed = resolved(node.get("/Names"))
        pairs = list(listed) if isinstance(listed, list) else []
        yield from ((str(resolved(key)), file) for key, file in zip(pairs[::2], pairs[1::2], strict=False))
        kids = resolved(node.get("/Kids"))
        nodes += [(kid, depth + 1) for kid in (kids if isinstance(kids, list) else [])]


def why_not_ours(pdf: Opened, files: int) -> str:
    """Return what a file without evidence seems to be, and what to do.

    Args:
        pdf: the file. files: how many it carries.

    Raises:
        UnreadableError: it cannot be read.
    """
    with guarded():
        said = [pdf.said(key) for key in ("/Creator", "/Producer")]
    program = next(filter(None, said), "")
    if any(each.startswith(OURS) for each in said):
        why = f"It says that {program} made it, but the evidence that such files carry was taken out"
        why += f", though {files} other files are inside." if files else "."
    else:
        by = f" ({program})" if program else ""
        why = (
            f"It carries no evidence of impact: another program made or re-saved it{by}, such as a scanner or the "
            "print function of a browser."
        )
    return f"{why} Nothing in it can be checked. Ask its sender for the file as it was issued."
