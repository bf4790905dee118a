"""Files that carry no evidence: what they seem to be instead, and what to do."""

from __future__ import annotations

from impact.trust.inside import Carried
from impact.trust.opened import Opened, guarded, resolved

OURS = "impact "  # begins the name of the program in our files
PICTURES_OF = 3  # pages that are looked at


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
        if _is_pictures(pdf):
            return (
                "Its pages are pictures without text, as a scanner makes them. Nothing in it can be checked: ask for "
                "the file that was printed. Single numbers can be looked up in that file with 'impact explain'."
            )
    by = f" ({program})" if program else ""
    return (
        f"It carries no evidence of impact: another program made or re-saved it{by}, such as the print function of a "
        "browser. Nothing in it can be checked. Ask its sender for the file as it was issued."
    )


def _is_pictures(pdf: Opened) -> bool:
    for page in pdf.pages[:PICTURES_OF]:
        if page.extract_text().strip():
            return False
        resources = resolved(page.get("/Resources"))
        held = resolved(resources.get("/XObject")) if isinstance(resources, dict) else None
        objects = [resolved(each) for each in held.values()] if isinstance(held, dict) else []
        if not any(isinstance(each, dict) and each.get("/Subtype") == "/Image" for each in objects):
            return False
    return True
