"""The few words of WordprocessingML that everything here is made of, as text."""

import hashlib
from xml.sax.saxutils import escape, quoteattr

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
SPACES = {"w": W, "r": R, "wp": WP, "a": A, "pic": PIC, "c": C, "mc": MC, "w15": W15}
# Names of spaces stand at the root of a part; a reader that does not know the latter leaves out what it says.
ROOT = " ".join(f'xmlns:{name}="{space}"' for name, space in SPACES.items()) + ' mc:Ignorable="w15"'
TWENTIETHS = 20  # of a point, in which Word measures lengths
HALVES = 2  # of a point, in which Word measures letters
EIGHTHS = 8  # of a point, in which Word measures lines
POINT = 12_700  # of the units of drawings
LONGEST_NAME = 40  # letters of a bookmark
FIELD_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def twips(points: float) -> int:
    """Return a length as Word measures it."""
    return round(points * TWENTIETHS)


def emu(points: float) -> int:
    """Return a length as drawings measure it."""
    return round(points * POINT)


def safe(text: str) -> str:
    """Return a text for the inside of an element; control characters, which no file may hold, are left out."""
    return escape("".join(filter(_kept, text)))


def quoted(text: str) -> str:
    """Return a text as the value of an attribute, with its marks."""
    return quoteattr("".join(filter(_kept, text)).replace("\n", " ").replace("\t", " "))


def _kept(letter: str) -> bool:
    return letter in "\n\t" or " " <= letter < "\ud800" or "\ue000" <= letter < "\ufffe" or letter > "\uffff"


def paragraph(style: str, content: str, *, more: str = "") -> str:
    """Return a paragraph.

    Args:
        style: id of its style. content: its runs. more: further properties, in the order of the schema.
    """
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{content}</w:p>'


def border(side: str, width: float, colour: str, space: int = 0) -> str:
    """Return a line at a side; one without width is none."""
    if not width:
        return f'<w:{side} w:val="nil"/>'
    size = max(2, round(width * EIGHTHS))
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{colour[1:]}"/>'


def begun(instruction: str) -> str:
    """Return the beginning of a field, up to its result."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {safe(instruction)} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


def field(instruction: str, result: str, look: str = "") -> str:
    """Return a field in one paragraph: what Word counts or looks up by itself, with what stands there until it does.

    Args:
        instruction: what Word does. result: what stands there now. look: properties of its run.
    """
    return f"{begun(instruction)}<w:r>{look}<w:t>{safe(result)}</w:t></w:r>{FIELD_END}"


def bookmark(anchor: str) -> str:
    """Return a name that Word takes for a bookmark: letters, digits and lines, one for each anchor."""
    plain = "".join(letter if letter.isascii() and letter.isalnum() else "_" for letter in anchor)
    changed = plain != anchor.replace("-", "_") or len(plain) > LONGEST_NAME - 2
    ending = f"_{hashlib.sha256(anchor.encode()).hexdigest()[:8]}" if changed else ""
    return f"a_{plain[: LONGEST_NAME - 2 - len(ending)]}{ending}"


def margins(top: float, left: float, bottom: float, right: float) -> str:
    """Return the space inside a cell [pt], as Word says it."""
    sides = (("top", top), ("left", left), ("bottom", bottom), ("right", right))
    return "".join(f'<w:{side} w:w="{twips(size)}" w:type="dxa"/>' for side, size in sides)
