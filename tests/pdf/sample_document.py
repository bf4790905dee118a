"""The two-page sample of the reference, from blocks: illustrative numbers, about no real programme."""

from __future__ import annotations

import sample_charts

from impact.document import (
    Attachment,
    Callout,
    Cell,
    Column,
    Document,
    Figure,
    Grid,
    Heading,
    ItemList,
    KeyFigure,
    KeyFigures,
    PageBreak,
    Paragraph,
    Qr,
    Row,
    Running,
    Sources,
    Span,
    Table,
    Text,
    text,
)
from impact.look.theme import Theme

REGIONS = (
    ("Karakalpakstan", "362", "1,450", "2,610", "38", 1.9),
    ("Khorezm", "398", "1,380", "2,420", "35", 1.7),
    ("Surkhandarya", "471", "1,320", "2,260", "33", 1.6),
    ("Kashkadarya", "596", "1,310", "2,210", "32", 1.6),
    ("Bukhara", "421", "1,340", "2,240", "31", 1.5),
    ("Namangan", "540", "1,300", "2,150", "30", 1.4),
    ("Fergana", "812", "1,290", "2,120", "29", 1.3),
    ("Andijan", "640", "1,280", "2,110", "29", 1.3),
    ("Samarkand", "846", "1,260", "2,080", "28", 1.2),
    ("Tashkent city", "918", "1,210", "1,940", "24", 0.8),
)
TITLE = "Raising water tariffs pays for the pipes, if the poorest fifth is shielded"


def _led(lead: str, rest: str) -> Text:
    return text(Span(lead, strong=True), f" {rest}")


def _cell(content: str, bar: float | None = None) -> Cell:
    return Cell(text(content), bar=bar)


def _regions() -> Table:
    columns = (
        Column("Region", 1.35, row_header=True),
        Column("Households,\nthousand", 1, "right"),
        Column("Tariff 2026,\nsoʻm/m³", 1, "right"),
        Column("Tariff 2028,\nsoʻm/m³", 1, "right"),
        Column("Loss in networks,\n% of supply", 1.2, "right"),
        Column("Rise in spending\nwith lifeline, %", 1.6, "right"),
    )
    rows = [Row((*(_cell(value) for value in row[:5]), _cell(f"{row[5]:.1f}", row[5] / 1.9))) for row in REGIONS]
    total = (*(_cell(value) for value in ("Country", "8,160", "1,310", "2,150", "31")), _cell("1.3", 1.3 / 1.9))
    return Table(
        id="regions",
        label="Table 1",
        title=text("Effects differ little between regions, except where pumping is dear"),
        columns=columns,
        rows=(*rows, Row(total, role="total")),
        source=text(
            "Ten of fourteen regions shown; the full table is attached to this file as effects_by_region.csv. "
            "Source: [1], [3], own model."
        ),
    )


def _options() -> Table:
    columns = (
        Column("Option", 1.7, row_header=True),
        Column("Repair money,\nbn soʻm a year", 1, "right"),
        Column("Budget cost,\nbn soʻm a year", 1, "right"),
        Column("Burden on poorest\nfifth, %", 1.1, "right"),
        Column("Main risk", 1.5),
    )
    rows = (
        ("No change", "0", "240", "0.0", "Pipes fail ever faster"),
        ("Tariff rise alone", "905", "0", "2.1", "Arrears among the poor"),
        ("Tariff rise with lifeline block", "820", "85", "0.4", "Block set too high"),
        ("Budget transfer instead", "820", "820", "0.0", "Cut in a fiscal squeeze"),
    )
    return Table(
        id="options",
        label="Table 2",
        title=text("A tariff rise with a lifeline block raises most of the money at a tenth of the budget cost"),
        columns=columns,
        rows=tuple(
            Row(tuple(_cell(value) for value in row), role="total" if at == 2 else "") for at, row in enumerate(rows)
        ),
        source=text(
            "Repair money and burden are for 2028. Source: own model; fiscal risk judged from budget execution "
            "2019–2025\u00a0[5]."
        ),
    )


def _first_page(theme: Theme) -> tuple[object, ...]:
    width = theme.column_width(2)
    figures = (
        KeyFigure("+1.3", "%", "Average household spending", "In 2028; range 1.0 to 1.7", status="modelled"),
        KeyFigure(
            "820", "bn soʻm", "Freed for repairs each year", "0.05% of GDP; range 610 to 1,000", status="modelled"
        ),
        KeyFigure("−19", "%", "Water lost in networks", "By 2031; from 31% to 25% of supply", status="announced"),
        KeyFigure("0.4", "%", "Burden on the poorest fifth", "2.1% without the lifeline block", status="reported"),
    )
    left = Figure(
        id="revenue",
        label="Figure 1",
        title=text("Revenue covers the full cost of supply by 2029"),
        subtitle=text("Tariff revenue as a share of full cost, %"),
        chart=sample_charts.revenue(theme, width),
        alt="Line chart. Observed cost recovery rises from 58% in 2019 to 74% in 2026. With the reform it reaches 101% "
        "in 2029 and 109% in 2031, 90% range 98 to 120. Without reform it stays near 74%.",
        source=text("Shading: 50% and 90% ranges of 2,000 model runs. Source: [1], [2], own model."),
    )
    right = Figure(
        id="burden",
        label="Figure 2",
        title=text("A lifeline block shields the poorest fifth"),
        subtitle=text("Rise in household spending in 2028 by income fifth, %"),
        chart=sample_charts.burden(theme, width),
        alt="Dumbbell chart of the rise in spending by income fifth. Tariff alone: 2.1, 1.9, 1.7, 1.5, 1.1 per cent "
        "from poorest to richest. With lifeline block: 0.4, 1.3, 1.7, 1.5, 1.1.",
        source=text("Own calculation on the household budget survey of 2025 [3]; 9,840 households."),
    )
    return (
        Heading(1, text(TITLE), id="summary"),
        Paragraph(
            text(
                "Three yearly steps of 18% would free 820 billion soʻm a year for repairs. A lifeline block of "
                "4\u00a0m³ a person keeps the extra burden on the poorest fifth below half a per cent of their "
                "spending."
            ),
            role="standfirst",
        ),
        KeyFigures(figures),
        Grid(((left,), (right,))),
        _regions(),
    )


def _second_page(theme: Theme) -> tuple[object, ...]:
    shares = (0.62, 0.38)
    left_width = (theme.text_width() - (theme.text_width() - 2 * theme.column_width(2))) * shares[0]
    steps = ItemList(
        (
            _led(
                "Costs.",
                "Full cost of supply is operating cost, energy at the 2027 price and straight-line renewal of 38,000 "
                "km of pipes over forty years [1],\u00a0[2].",
            ),
            _led(
                "Demand.",
                "Each household in the 2025 survey answers the new price with an elasticity drawn from −0.10 to "
                "−0.35\u00a0[4]. Unmetered homes pay by the norm.",
            ),
            _led(
                "Burden.",
                "Extra payment over total spending, before and after the lifeline block of 4\u00a0m³ a person each "
                "month at the 2026 price.",
            ),
            _led(
                "Uncertainty.",
                "Two thousand draws over six parameters. Ranges in this brief are the 5th and 95th percentiles unless "
                "said otherwise.",
            ),
        ),
        numbered=True,
    )
    figure = Figure(
        id="tornado",
        label="Figure 3",
        title=text("How far people cut their use matters most"),
        subtitle=text("Change in yearly repair money when one input moves from its low to its high value, bn soʻm"),
        chart=sample_charts.tornado(theme, left_width),
        alt="Tornado chart. Price response of demand minus 212 to plus 176; metering rate minus 148 to plus 131; "
        "energy price minus 121 to plus 98; collection rate minus 96 to plus 84; exchange rate minus 52 to plus 61; "
        "pipe cost minus 44 to plus 40 billion soum around 820.",
        source=text("Each bar changes one input and holds the others at their central value."),
    )
    limits = ItemList(
        (
            text("Rural self-supply is outside the model; about one household in nine."),
            text("Health gains from steadier supply are left out of the benefit."),
            text("Collection falls in the first year of a tariff step; the model spreads this over two years."),
        )
    )
    decide = Callout(
        (
            Paragraph(
                _led(
                    "Pass the lifeline block first.",
                    "Without it the poorest fifth pays about five times as much of its spending.",
                )
            ),
            Paragraph(
                _led("Fix the steps in law.", "Three dated steps of 18% let utilities borrow against future revenue.")
            ),
            Paragraph(
                _led(
                    "Meter flats before step two.", "A ten-point higher metering rate is worth 131 billion soʻm a year."
                )
            ),
        ),
        tone="warning",
    )
    sources = Sources(
        (
            text("Water utility accounts 2019–2025, form\u00a04-KX. Accessed 3 November 2026."),
            text("Inventory of networks, 2024 edition; table\u00a012."),
            text("Household budget survey 2025, public-use\u00a0file."),
            text(
                "Review of water demand in Central Asia, 2023; pp. 41–58. ",
                Span("example.org/review", href="https://example.org/review"),
            ),
            text("Exchange rates and prices: central bank series, October 2026."),
        )
    )
    code = Qr(
        "https://example.org/briefs/2026-04/data",
        alt="QR code linking to https://example.org/briefs/2026-04/data",
        title=text("Data and code"),
        text=text("Every figure and table can be rebuilt from the attached data. Build 3bb5f975, 24 November 2026."),
    )
    left = (
        Heading(2, text("How the numbers were made"), id="method"),
        steps,
        figure,
        Heading(3, text("What this brief does not say"), id="limits"),
        limits,
    )
    right = (
        Heading(2, text("What to decide"), id="decide"),
        decide,
        Heading(3, text("Sources"), id="sources"),
        sources,
        code,
    )
    return (Grid((left, right), widths=shares), _options())


def sample(theme: Theme, *, mark: str = "", lang: str = "en-GB") -> Document:
    """Return the sample document."""
    csv = "region,change_pct\n" + "".join(f"{row[0]},{row[5]}\n" for row in REGIONS)
    return Document(
        title=TITLE,
        lang=lang,
        date="2026-11-24",
        running=Running(
            header_left=text(Span("IMPACT BRIEF", strong=True), "    Utilities  ·  No. 4, 2026"),
            header_right=text("Household water tariffs, Uzbekistan"),
            footer_left=text("Sample layout with illustrative numbers. Not a statement about any real programme."),
        ),
        blocks=(*_first_page(theme), PageBreak(), *_second_page(theme)),  # type: ignore[arg-type]  # all are blocks
        subject="Sample brief",
        author="impact",
        keywords="water, tariffs",
        producer="impact 0.1.0",
        mark=mark,
        attachments=(Attachment("effects_by_region.csv", "text/csv", "Data behind Table 1", csv.encode("utf-8")),),
    )
