"""Chinese, and other scripts beside it: the right face for each run, and fonts that are opened only when needed."""

from pathlib import Path

import pytest
from file_reading import failures, fonts, texts
from small_documents import THEME, pdf_of

from impact.charts.drawing.style import ChartStyle
from impact.charts.recording.renderer import record
from impact.core.errors import ProblemsError
from impact.document import Figure, Heading, Paragraph, Running, Span, text
from impact.document.drawing import Drawing, Glyphs
from impact.output.pdf.text.fonts import DocumentFonts
from impact.output.pdf.text.typesetter import Typesetter
from impact.theme.fonts import chinese_files
from impact.theme.fonts import pieces as runs

COMMON = "比亚迪吉扎克工厂预计支持约5,000个全职岗位。"
RARE = "赟不在其中，镍钴在，鳜鱼也在。"  # 鳜, of level 2
MIXED = "“BYD’s plant”采用 Oʻzbekiston maʼlumoti 与 Ўзбекистон қашқадарё ғўза ҳисоб 的数据，CO₂ 降低—见表1。"


def _split(content: str, *, chinese: bool = True) -> list[str]:
    return [("#" if own else "") + part for own, part in runs(content, str.isascii, chinese=chinese)]


@pytest.mark.parametrize(
    ("content", "parts"),
    [
        ("plain", ["plain"]),
        ("", []),
        ("水价 rises，见", ["#水价", " rises", "#，见"]),
        ("“BYD’s”", ["#“", "BYD’s", "#”"]),
        ("１２％（x）", ["#１２％（", "x", "#）"]),
        ("25℃", ["25", "#℃"]),
        ("Ўзбекистон的", ["Ўзбекистон", "#的"]),
    ],
)
def test_runs_of_one_face(content: str, parts: list[str]) -> None:
    assert _split(content) == parts


@pytest.mark.parametrize("cut", [0, 1])
def test_each_cut_has_what_it_says(cut: int) -> None:
    face = DocumentFonts(THEME)["regular"].__class__(chinese_files(THEME)[cut])
    rows = range(16, 88 if cut else 56)
    wanted = [bytes([0xA0 + row, 0xA0 + cell]) for row in rows for cell in range(1, 95)]
    letters = [code.decode("gb2312", errors="ignore") for code in wanted]
    assert [letter for letter in letters if letter and not face.has(letter)] == []
    assert sum(map(len, letters)) == (6763 if cut else 3755)
    assert all(face.has(mark) for mark in "，。、；：？！（）《》“”‘’…—·％℃￥１Ａ")


def test_mixed_text_reads_back_and_keeps_the_standards(tmp_path: Path) -> None:
    blocks = (Heading(1, text(COMMON)), Paragraph(text(MIXED, Span("链接 link", href="https://a.org"))))
    running = Running(text("影响简报"), text("吉扎克"), text("页脚"), "第{page}页，共{pages}页")
    pdf = pdf_of(*blocks, lang="zh", title="中文", running=running)
    page = "".join("".join(texts(pdf)).split())
    for part in (COMMON, MIXED, "链接link", "影响简报", "第1页，共1页"):
        assert "".join(part.split()) in page
    assert failures(pdf, tmp_path) == []
    names = {name.partition("+")[2] for name in fonts(pdf)}
    assert "NotoSansSC-Regular" in names
    assert all(fonts(pdf).values())


def test_the_smaller_cut_is_taken_where_it_does() -> None:
    for content, larger in ((COMMON, False), (RARE.replace("赟", ""), True)):
        typesetter = Typesetter(THEME, "zh")
        typesetter.prepare(text(content), THEME.styles.body)
        assert typesetter.problems == []
        assert typesetter.faces["chinese"].path == chinese_files(THEME)[larger]
    assert "鳜鱼" in texts(pdf_of(Paragraph(text(RARE.replace("赟", ""))), lang="zh"))[0]


def test_a_character_outside_gb_2312_is_named() -> None:
    with pytest.raises(ProblemsError, match=r"NotoSansSC-GB2312\.ttf has no glyph for '赟' U\+8D5F in '赟不在"):
        pdf_of(Paragraph(text(RARE)), lang="zh")
    drawing = Drawing(100, 50, (Glyphs("chinese", 8, "赟", (1, 0, 0, 1, 0, 0)),))
    with pytest.raises(ProblemsError, match=r"figure 'f': the font NotoSansSC-GB2312\.ttf has no glyph for '赟'"):
        pdf_of(Figure("f", "图1", text("就业"), (), drawing, "就业", ()), lang="zh")


def test_chart_text_in_chinese_is_real_text() -> None:
    style = ChartStyle(THEME, 300, 100)
    with style.applied():
        figure = style.figure()
        figure.text(0.1, 0.5, "就业 jobs 5,000", size=8)
        figure.text(0.5, 0.5, "ўқ 年", size=8, rotation=90)
        drawing = record(figure, style)
    marks = [(mark.font, mark.text) for mark in drawing.marks if isinstance(mark, Glyphs)]
    assert marks == [("chinese", "就业"), ("regular", " jobs 5,000"), ("regular", "ўқ "), ("chinese", "年")]
    block = Figure("f", "图1", text("就业"), (), drawing, "就业", ())
    assert "就业 jobs 5,000" in texts(pdf_of(block, lang="zh"))[0]
