"""The parts of a theme as plain values: paper, colours, faces, type and rules.

Every field is a key of the theme files (`templates/themes/*.yaml`), with the same name.
"""

from dataclasses import dataclass

POINTS_PER_MM = 72 / 25.4
CHINESE_ROLES = ("chinese", "chinese_rare")  # fields of Faces


@dataclass(frozen=True)
class PageGeometry:
    """Paper and margins [mm]; inner is the binding edge, mirrored on even pages.

    Attributes:
        measure_mm: longest line of running text, for reading comfort; tables and figures take the full width.
        header_mm, footer_mm: from the edge of the paper to the base line of the running texts.
    """

    width_mm: float
    height_mm: float
    inner_mm: float
    outer_mm: float
    top_mm: float
    bottom_mm: float
    gutter_mm: float
    measure_mm: float
    header_mm: float
    footer_mm: float


@dataclass(frozen=True)
class Palette:
    """Colours by what they are for, "#RRGGBB".

    Attributes:
        supported, additional, money, emissions, output: what a question is about (`vocabulary.TONES`): the fills of
            its charts, the same in the whole document.
    """

    paper: str
    ink: str
    navy: str
    teal: str
    amber: str
    amber_text: str
    coral: str
    muted: str
    pale: str
    sand: str
    rule: str
    grid: str
    link: str
    supported: str
    additional: str
    money: str
    emissions: str
    output: str
    channel_direct: str
    channel_indirect: str
    channel_induced: str
    lost: str
    context: str
    outline: str


@dataclass(frozen=True)
class TypefaceSet:
    """Font file names (in `templates/fonts/`) by role.

    Attributes:
        chinese: a face for common Chinese. `chinese_rare`: the same face with more characters, in its place where a
            document needs one of them. Neither is opened for documents without Chinese.
    """

    regular: str
    italic: str
    semibold: str
    bold: str
    light: str
    serif: str
    chinese: str
    chinese_rare: str


@dataclass(frozen=True)
class TextStyle:
    """How a text is set.

    Attributes:
        face: role of the font. `size`, `leading`: type size and distance of base lines [pt].
        colour: name of a palette colour. `before`, `after`: space around the text [pt].
        kerning: pairs are kerned; for titles, where it shows.
        capitals: set in capital letters. `balance`: lines of a title are made equally long.
    """

    face: str
    size: float
    leading: float
    colour: str
    before: float = 0.0
    after: float = 0.0
    kerning: bool = False
    capitals: bool = False
    balance: bool = False


@dataclass(frozen=True)
class Styles:
    headline: TextStyle
    section: TextStyle
    subsection: TextStyle
    standfirst: TextStyle
    body: TextStyle
    small: TextStyle
    note: TextStyle
    step: TextStyle
    exhibit_label: TextStyle
    exhibit_title: TextStyle
    exhibit_subtitle: TextStyle
    exhibit_source: TextStyle
    figure_label: TextStyle
    table_head: TextStyle
    table_cell: TextStyle
    table_dense: TextStyle
    table_group: TextStyle
    source_item: TextStyle
    running: TextStyle
    footer: TextStyle
    page_number: TextStyle
    mark: TextStyle


@dataclass(frozen=True)
class RuleLines:
    """Thickness of lines and size of marks [pt]."""

    strong: float
    hairline: float
    callout: float
    band: float


@dataclass(frozen=True)
class Spacing:
    """Distances between blocks and inside them [pt]."""

    exhibit: float
    callout: float
    callout_padding: float
    cell_padding: float
    row_padding: float
    row_padding_dense: float
    list_item: float
    step_item: float
    list_indent: float
    step_indent: float
    source_indent: float


@dataclass(frozen=True)
class Charts:
    """Sizes inside charts [pt]."""

    text_size: float
    small_size: float
    line_width: float
    axis_width: float
    outline_width: float
    hatch_width: float
