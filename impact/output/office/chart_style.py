"""Fills, lines and letters of a chart, in the words of DrawingML."""

from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from impact.output.office.chart_plan import Fill

OUTLINE = 1.0  # of what is announced [pt]
POINT = 12_700  # of the units of Office
HUNDREDTHS = 100  # sizes of letters are in hundredths of a point
# Lines from the lower left, and from the upper left for what is lost, as in charts that are drawn.
PATTERNS = {"hatched": "ltUpDiag", "leaning": "wdDnDiag"}


@dataclass(frozen=True)
class ChartText:
    """How the letters of a chart are set.

    Attributes:
        face: family of fonts. chinese: family for Chinese letters. size: in points. colour: "#RRGGBB".
        lang: language of the text, as Office says it.
    """

    face: str
    chinese: str
    size: float
    colour: str
    lang: str

    def paragraph(self, text: str = "", *, bold: bool = False, turned: bool = False, level: bool = False) -> str:
        """Return a body of text: its words, or how words that Office makes are set.

        Args:
            text: the words; none for those of Office. bold: how they look. turned: they run upwards.
            level: they never lean, where Office would turn them for want of room.
        """
        look = self.run(bold=bold)
        angle = "-5400000" if turned else "0" if level else ""
        body = f'<a:bodyPr rot="{angle}" vert="horz"/>' if angle else "<a:bodyPr/>"
        lang = f" lang={quoteattr(self.lang)}"
        if not text:
            end = f"<a:endParaRPr{lang}/>"
            return f"{body}<a:lstStyle/><a:p><a:pPr><a:defRPr{look}</a:defRPr></a:pPr>{end}</a:p>"
        run = f"<a:r><a:rPr{lang}{look}</a:rPr><a:t>{escape(text)}</a:t></a:r>"
        return f"{body}<a:lstStyle/><a:p><a:pPr><a:defRPr{look}</a:defRPr></a:pPr>{run}</a:p>"

    def run(self, *, bold: bool = False) -> str:
        """Return attributes and elements that say how letters look, without the name of the element."""
        size = round(self.size * HUNDREDTHS)
        faces = f"<a:latin typeface={quoteattr(self.face)}/><a:ea typeface={quoteattr(self.chinese)}/>"
        return f' sz="{size}" b="{int(bold)}">{solid(self.colour)}{faces}'


def solid(colour: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{colour[1:]}"/></a:solidFill>'


def stroke(colour: str, width: float, dash: str = "") -> str:
    if not colour:
        return "<a:ln><a:noFill/></a:ln>"
    dashed = f'<a:prstDash val="{dash}"/>' if dash else ""
    return f'<a:ln w="{round(width * POINT)}" cap="flat">{solid(colour)}{dashed}<a:round/></a:ln>'


def shape(fill: Fill, colour: str, paper: str, width: float) -> str:
    """Return how a bar or an area looks: reported solid, modelled hatched, announced outlined, as everywhere.

    Args:
        fill, colour: of it. paper: behind it. width: of the line of paper about it [pt]; 0 for none.
    """
    edge = stroke(paper if width else "", width)
    if fill == "none":
        return f"<c:spPr><a:noFill/>{stroke('', 0)}</c:spPr>"
    if fill == "outlined":
        return f"<c:spPr>{solid(paper)}{stroke(colour, OUTLINE)}</c:spPr>"
    if fill in PATTERNS:
        lines = f'<a:fgClr><a:srgbClr val="{paper[1:]}"/></a:fgClr><a:bgClr><a:srgbClr val="{colour[1:]}"/></a:bgClr>'
        return f'<c:spPr><a:pattFill prst="{PATTERNS[fill]}">{lines}</a:pattFill>{edge}</c:spPr>'
    return f"<c:spPr>{solid(colour)}{edge}</c:spPr>"
