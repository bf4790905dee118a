"""A plan as the XML of a chart part.

python-pptx writes the numbers of each series with the cells that they stand in; marks, axes and whiskers are set about
them here, in the order that the schema of charts asks for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from impact.output.office.chart_data import Room, chart_data, round_step
from impact.output.office.chart_plan import ChartLayer, ChartPlan
from impact.output.office.chart_style import ChartText, shape, solid, stroke
from impact.theme.theme import Theme

if TYPE_CHECKING:
    from lxml.etree import _Element

C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMES = {"c": C, "a": A, "r": R}
ROWS, NUMBERS = "111111111", "222222222"  # ids of the two axes
MARKS = ("area", "bar", "line")  # from the back to the front
MOST_STEPS = 5  # of an axis whose ends are set
NUMBER = 36.0  # room for a number at the axis [pt]
WHISKER = 1.0  # thickness [pt]
AXIS, LETTER, BETWEEN = 55.0, 0.5, 6.0  # room for numbers at the side [pt], of a letter [sizes], between names [pt]
MANY_NAMES = 30  # that stand upright beside each other
DOT = 6  # width of a mark [pt]


@dataclass(frozen=True)
class Writer:
    """Writes one plan in a look, about as wide as said [pt]; `room` says where bars lie."""

    plan: ChartPlan
    theme: Theme
    letters: ChartText
    width: float
    room: Room | None = None

    def xml(self) -> bytes:
        from lxml import etree

        numbers = self._numbers()
        groups = "".join(self._group(mark, numbers) for mark in MARKS)
        # Whatever the program at hand thinks a chart is titled, its title is text above it.
        title = self._title(self.plan.title) if self.plan.title else ""
        content = (
            f'<c:chartSpace xmlns:c="{C}" xmlns:a="{A}" xmlns:r="{R}"><c:date1904 val="0"/>'
            f'<c:roundedCorners val="0"/><c:chart>{title}<c:autoTitleDeleted val="{int(not title)}"/>'
            f"<c:plotArea>{self._layout}{groups}{self._rows()}{self._axis()}<c:spPr><a:noFill/></c:spPr></c:plotArea>"
            f"{self._key()}"
            '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
            f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr>{self.letters.paragraph()}</c:txPr>"
            "</c:chartSpace>"
        )
        tree = etree.fromstring(content.encode())
        return bytes(etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True))

    @property
    def _layout(self) -> str:
        if self.room is None:
            return "<c:layout/>"
        modes = '<c:xMode val="edge"/><c:yMode val="edge"/>'
        sides = (("x", self.room.left), ("y", self.room.top), ("w", self.room.width), ("h", self.room.height))
        lengths = "".join(f'<c:{side} val="{length:.4f}"/>' for side, length in sides)
        return f'<c:layout><c:manualLayout><c:layoutTarget val="inner"/>{modes}{lengths}</c:manualLayout></c:layout>'

    def _numbers(self) -> dict[str, dict[str, str]]:
        from lxml import etree
        from pptx.chart.xmlwriter import ChartXmlWriter
        from pptx.enum.chart import XL_CHART_TYPE

        written: Any = ChartXmlWriter(XL_CHART_TYPE.COLUMN_CLUSTERED, chart_data(self.plan)).xml
        tree = etree.fromstring(written.encode())
        return {
            key: {name: _bare(series.find(f"c:{name}", NAMES)) for name in ("tx", "cat", "val")}
            for key, series in zip(self.plan.columns, tree.iterfind(".//c:ser", NAMES), strict=True)
        }

    @property
    def _layers(self) -> list[ChartLayer]:
        """The layers from back to front: keys count them mark by mark, as they are written."""
        return sorted(self.plan.layers, key=lambda layer: MARKS.index(layer.mark))

    def _group(self, mark: str, numbers: dict[str, dict[str, str]]) -> str:
        layers = [(place, layer) for place, layer in enumerate(self._layers) if layer.mark == mark]
        if not layers:
            return ""
        series = "".join(self._series(place, layer, numbers) for place, layer in layers)
        axes = f'<c:axId val="{ROWS}"/><c:axId val="{NUMBERS}"/>'
        varied = '<c:varyColors val="0"/>'
        if mark == "area":
            return f'<c:areaChart><c:grouping val="stacked"/>{varied}{series}{axes}</c:areaChart>'
        if mark == "line":
            head = f'<c:grouping val="standard"/>{varied}'
            return f'<c:lineChart>{head}{series}<c:marker val="1"/>{axes}</c:lineChart>'
        way, group = ("bar" if self.plan.level else "col"), ("stacked" if self.plan.stacked else "clustered")
        overlap = 100 if self.plan.stacked else self.plan.overlap
        return (
            f'<c:barChart><c:barDir val="{way}"/><c:grouping val="{group}"/>{varied}{series}'
            f'<c:gapWidth val="{self.plan.gap}"/><c:overlap val="{overlap}"/>{axes}</c:barChart>'
        )

    def _series(self, place: int, layer: ChartLayer, numbers: dict[str, dict[str, str]]) -> str:
        own, width = numbers[layer.column], self.theme.charts.outline_width
        head = f'<c:idx val="{place}"/><c:order val="{place}"/>{own["tx"]}'
        ranges = self._ranges(layer, numbers)
        if layer.mark == "line":
            return f'<c:ser>{head}{self._line(layer)}{ranges}{own["cat"]}{own["val"]}<c:smooth val="0"/></c:ser>'
        width = width if self.plan.stacked else 0.0
        look = shape(layer.fill, layer.colour, self.theme.palette.paper, width)
        if layer.mark == "area":
            return f"<c:ser>{head}{look}{own['cat']}{own['val']}</c:ser>"
        points = "".join(
            f'<c:dPt><c:idx val="{row}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>'
            f"{shape(fill, colour, self.theme.palette.paper, width)}</c:dPt>"
            for row, (fill, colour) in enumerate(_of_each(layer))
        )
        body = f'{look}<c:invertIfNegative val="0"/>{points}{ranges}{own["cat"]}{own["val"]}'
        return f"<c:ser>{head}{body}</c:ser>"

    def _line(self, layer: ChartLayer) -> str:
        width = 0.0 if layer.dots else self.theme.charts.line_width * 2.4
        look = f"<c:spPr>{stroke('' if layer.dots else layer.colour, width, layer.dashed)}</c:spPr>"
        if not layer.dots or layer.fill == "none":
            return f'{look}<c:marker><c:symbol val="none"/></c:marker>'
        dot = f"<c:spPr>{solid(layer.colour)}{stroke('', 0)}</c:spPr>"
        symbol = "diamond" if layer.fill == "outlined" else "circle"
        return f'{look}<c:marker><c:symbol val="{symbol}"/><c:size val="{DOT}"/>{dot}</c:marker>'

    def _ranges(self, layer: ChartLayer, numbers: dict[str, dict[str, str]]) -> str:
        if layer.ranges is None:
            return ""
        minus, plus = (numbers[key]["val"].partition(">")[2].rpartition("<")[0].strip() for key in layer.ranges)
        way = '<c:errDir val="y"/>' if layer.mark == "line" else ""
        colour = self.theme.palette.ink if layer.mark == "bar" or layer.dots else layer.colour
        return (
            f'<c:errBars>{way}<c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>'
            f"<c:plus>{plus}</c:plus><c:minus>{minus}</c:minus>"
            f"<c:spPr>{stroke(colour, WHISKER)}</c:spPr></c:errBars>"
        )

    def _rows(self) -> str:
        order = "maxMin" if self.plan.level else "minMax"
        side = "l" if self.plan.level else "b"
        line = stroke(self.theme.palette.muted, self.theme.charts.axis_width)
        names = self.letters.paragraph(level=not self._many, turned=self._many)
        return (
            f'<c:catAx><c:axId val="{ROWS}"/><c:scaling><c:orientation val="{order}"/></c:scaling>'
            f'<c:delete val="0"/><c:axPos val="{side}"/><c:numFmt formatCode="General" sourceLinked="0"/>'
            '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
            f'<c:tickLblPos val="low"/><c:spPr>{line}</c:spPr><c:txPr>{names}</c:txPr>'
            f'<c:crossAx val="{NUMBERS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>'
            f'<c:lblOffset val="60"/>{self._skipped}<c:noMultiLvlLbl val="0"/></c:catAx>'
        )

    @property
    def _skipped(self) -> str:
        every = -(-len(self.plan.categories) // MANY_NAMES) if self._many else 1
        return f'<c:tickLblSkip val="{every}"/>' if every > 1 else ""

    @property
    def _many(self) -> bool:
        if self.plan.level:
            return False
        room = (self.width - AXIS) / max(1, len(self.plan.categories))
        return any(len(name) * LETTER * self.letters.size + BETWEEN > room for name in self.plan.categories)

    def _axis(self) -> str:
        least, most = self.plan.reach or (None, None)
        limits = "".join(
            f'<c:{name} val="{limit:.10g}"/>' for name, limit in (("max", most), ("min", least)) if limit is not None
        )
        title = self._title(self.plan.unit, turned=not self.plan.level) if self.plan.unit else ""
        grid = stroke(self.theme.palette.grid, self.theme.charts.axis_width)
        side = "b" if self.plan.level else "l"
        # Rows are turned over, so that the foot of the chart is where their axis ends.
        crosses = f'<c:crosses val="{"max" if self.plan.level else "autoZero"}"/>'
        return (
            f'<c:valAx><c:axId val="{NUMBERS}"/><c:scaling><c:orientation val="minMax"/>{limits}</c:scaling>'
            f'<c:delete val="0"/><c:axPos val="{side}"/><c:majorGridlines><c:spPr>{grid}</c:spPr></c:majorGridlines>'
            f'{title}<c:numFmt formatCode="{self.plan.digits}" sourceLinked="0"/>'
            '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
            f"<c:spPr>{stroke('', 0)}</c:spPr><c:txPr>{self.letters.paragraph()}</c:txPr>"
            f'<c:crossAx val="{ROWS}"/>{crosses}<c:crossBetween val="{self._between}"/>{self._step}</c:valAx>'
        )

    @property
    def _step(self) -> str:
        """From one number at the axis to the next, where its ends are set: wide steps, for numbers take room."""
        if self.plan.reach is None:
            return ""
        least, most = self.plan.reach
        steps = min(MOST_STEPS, max(1.0, self.room.bars / NUMBER)) if self.room else MOST_STEPS
        return f'<c:majorUnit val="{round_step((most - least) / steps):.10g}"/>'

    @property
    def _between(self) -> str:
        """Whether rows have room on both sides, as bars need it; bands end at the edge."""
        return "midCat" if any(layer.mark == "area" for layer in self.plan.layers) else "between"

    def _title(self, text: str, *, turned: bool | None = None) -> str:
        body = self.letters.paragraph(text, bold=turned is None, turned=bool(turned))
        return f'<c:title><c:tx><c:rich>{body}</c:rich></c:tx><c:overlay val="0"/></c:title>'

    def _key(self) -> str:
        named = [layer for layer in self._layers if layer.legend]
        if len(named) < 2:
            return ""
        hidden = "".join(
            f'<c:legendEntry><c:idx val="{place}"/><c:delete val="1"/></c:legendEntry>'
            for place, layer in enumerate(self._layers)
            if not layer.legend
        )
        text = f"<c:txPr>{self.letters.paragraph()}</c:txPr>"
        return f'<c:legend><c:legendPos val="t"/>{hidden}<c:overlay val="0"/>{text}</c:legend>'


def _of_each(layer: ChartLayer) -> list[tuple[Any, str]]:
    count = max(len(layer.colours), len(layer.fills))
    return [
        (layer.fills[row] if layer.fills else layer.fill, layer.colours[row] if layer.colours else layer.colour)
        for row in range(count)
    ]


def _bare(element: _Element | None) -> str:
    """Return an element as text, without the names of spaces, which stand at the root."""
    from lxml import etree

    assert element is not None
    element.tail = None
    text = str(etree.tostring(element, encoding="unicode"))
    for name, space in NAMES.items():
        text = text.replace(f' xmlns:{name}="{space}"', "")
    return text
