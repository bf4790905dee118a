"""Notes that a reader added to a file: which kinds may be there, and which area they take on the page."""

from __future__ import annotations

from collections.abc import Sequence

from impact.trust.content import Note
from impact.trust.opened import resolved

HARMLESS = {
    "/Text", "/FreeText", "/Highlight", "/Underline", "/Squiggly", "/StrikeOut", "/Ink", "/Line", "/Square", "/Circle",
    "/Polygon", "/PolyLine", "/Caret", "/Stamp", "/Popup",
}  # fmt: skip
KEYS = {
    "/Type", "/Subtype", "/Rect", "/Contents", "/P", "/NM", "/M", "/F", "/AP", "/AS", "/Border", "/C", "/T", "/Popup",
    "/CA", "/RC", "/CreationDate", "/IRT", "/Subj", "/RT", "/Open", "/Name", "/State", "/StateModel", "/QuadPoints",
    "/InkList", "/L", "/LE", "/IC", "/BS", "/BE", "/RD", "/Vertices", "/DA", "/DS", "/Q", "/CL", "/Sy", "/Parent",
    "/StructParent", "/Rotate", "/IT", "/Lang",
}  # fmt: skip
POINTS = ("/QuadPoints", "/L", "/Vertices", "/CL")  # lie on the page, whatever place a note says


def why_not_harmless(note: Note) -> str:
    """Return why an annotation that was added may do more than be read; empty where it may not."""
    if note.kind not in HARMLESS:
        return f"of the kind {note.kind.lstrip('/')}, which may act"
    others = {str(key) for key in note.held if not isinstance(resolved(note.held.get(key)), int | float)}
    if acts := sorted(others - KEYS):  # a number does nothing
        return f"with {', '.join(acts)}, which may act"
    return ""


def rectangles(notes: Sequence[Note]) -> dict[int, list[list[float]]]:
    """Return the places of notes by page: left, bottom, right, top [pt]; a window of a note is none."""
    found: dict[int, list[list[float]]] = {}
    for note in notes:
        if note.kind != "/Popup" or resolved(note.held.get("/Open")):
            found.setdefault(note.page, []).append(list(placed(note)[2:]))
            spans = [resolved(note.held.get(key)) or [] for key in POINTS]
            spans += [resolved(each) for each in resolved(note.held.get("/InkList")) or []]
            style, frame = resolved(note.held.get("/BS")) or {}, resolved(note.held.get("/Border")) or [0, 0, 1]
            wide = float(resolved(style.get("/W", frame[2]))) * (9 if "/LE" in note.held else 0.5)  # arrows are broad
            for ends in ([float(each) for each in span] for span in spans if len(span) > 1):
                lowest, highest = [min(ends[::2]), min(ends[1::2])], [max(ends[::2]), max(ends[1::2])]
                found[note.page].append([*(each - wide for each in lowest), *(each + wide for each in highest)])
    return found


def placed(note: Note) -> tuple[int, str, float, float, float, float]:
    """Return the page of an annotation, its name, and its rectangle: left, bottom, right, top [pt]."""
    sides = [float(each) for each in resolved(note.held.get("/Rect")) or []][:4]
    left, bottom, right, top = sides if len(sides) == 4 else (0.0, 0.0, 0.0, 0.0)  # sides
    name = str(resolved(note.held.get("/T")) or "")
    return note.page, name, min(left, right), min(bottom, top), max(left, right), max(bottom, top)
