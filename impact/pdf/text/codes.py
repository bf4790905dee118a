"""Characters of one font as the codes that a page shows them by."""

from __future__ import annotations

from reportlab.lib.rl_accel import escapePDF

from impact.pdf.file.hooks import PdfObject


class Codes(dict[int, str]):
    """Character -> its code as written in a string of the page, for the first 256 characters of a font in a document.

    ReportLab gives out codes in the order in which characters come up, and asks for each again each time; most
    documents need no second subset, and `str.translate` asks for a character once.

    Attributes:
        name: of the first subset inside the document.
        overflows: whether a character has come up that is not in the first subset.
    """

    def __init__(self, font: PdfObject, document: PdfObject) -> None:
        super().__init__()
        self._font, self._document = font, document
        self.overflows = False
        self._name = ""

    @property
    def name(self) -> str:
        """The name by which the page chooses the first subset; to ask for it puts the font into the document."""
        if not self._name:
            self._name = self._font.getSubsetInternalName(0, self._document)
        return self._name

    def __missing__(self, character: int) -> str:
        """Return the code of a character that comes up for the first time."""
        ((subset, code),) = self._font.splitString(chr(character), self._document)
        if subset:
            self.overflows = True
            return ""
        written: str = escapePDF(code)
        self[character] = written
        return written
