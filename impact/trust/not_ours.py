"""Files that carry evidence, and what those seem to be that carry none."""

from __future__ import annotations

from pathlib import Path

from impact.errors import ImpactError
from impact.reading import read_bytes
from impact.trust.inside import Carried, carried
from impact.trust.opened import Opened, UnreadableError, guarded, opened
from impact.trust.unpacked import NEEDED

OURS = "impact "  # begins the name of the program in our files


def why_not_ours(pdf: Opened, inside: Carried) -> str:
    """Return what a file without evidence seems to be, and what to do.

    Raises:
        UnreadableError: it cannot be read.
    """
    with guarded():
        program = next((said for key in ("/Creator", "/Producer") if (said := pdf.said(key))), "")
        ours = any(pdf.said(key).startswith(OURS) for key in ("/Creator", "/Producer"))
        if ours:
            others = f", though {len(inside.files)} other files are inside" if inside.files else ""
            return (
                f"It says that {program} made it, but the evidence that such files carry was taken out{others}. "
                "Nothing in it can be checked. Ask its sender for the file as it was issued."
            )
    by = f" ({program})" if program else ""
    return (
        f"It carries no evidence of impact: another program made or re-saved it{by}, such as a scanner or the print "
        "function of a browser. Nothing in it can be checked. Ask its sender for the file as it was issued."
    )


def evidence_of(file: Path) -> tuple[Opened, dict[str, bytes]]:
    """Return an open brief, and the files inside by name.

    Raises:
        ImpactError: The file is no PDF that carries a study.
    """
    try:
        pdf = opened(read_bytes(file))
        inside = carried(pdf)
        if not set(NEEDED) <= inside.files.keys():
            raise ImpactError(f"{file}: {why_not_ours(pdf, inside)}")
    except UnreadableError as error:
        raise ImpactError(f"{file}: nothing can be read of it: {error}") from None
    return pdf, {name: each.data for name, each in inside.files.items()}
