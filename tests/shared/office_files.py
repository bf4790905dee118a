"""Word files as their readers see them: parts, words, charts, and what the schema says of the order of elements."""

import io
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from lxml import etree
from openpyxl.chart.chartspace import ChartSpace

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


class Package:
    def __init__(self, content: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}

    def tree(self, name: str) -> Any:
        return etree.fromstring(self.parts[name])

    @property
    def body(self) -> Any:
        return self.tree("word/document.xml")

    def named(self, beginning: str) -> list[str]:
        return [name for name in self.parts if name.startswith(beginning)]


def words_of(tree: Any) -> str:
    """Return the words of a part: a line for each paragraph."""
    return "\n".join(_line(paragraph) for paragraph in tree.iter(f"{W}p"))


def _line(paragraph: Any) -> str:
    said = {f"{W}t": None, f"{W}tab": " ", f"{W}br": " "}
    found = [
        (each.text or "") if each.tag == f"{W}t" else said[each.tag]
        for each in paragraph.iter(*said)
        if each.getparent().tag == f"{W}r"
    ]
    return " ".join("".join(str(part) for part in found).split())


# The order of elements by ECMA-376, part 1 (WordprocessingML), of those that we write.
ORDERS = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind jc outlineLvl rPr "
    "sectPr",
    "rPr": "rStyle rFonts b bCs i iCs caps color spacing kern sz szCs bdr vertAlign lang",
    "tblPr": "tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tcPr": "tcW gridSpan vMerge tcBorders shd tcMar",
    "tcBorders": "top left start bottom right end insideH insideV",
    "tcMar": "top left start bottom right end",
    "pBdr": "top left bottom right between bar",
    "trPr": "cantSplit tblHeader",
    "sectPr": "headerReference footerReference type pgSz pgMar cols titlePg",
    "sdtPr": "rPr alias tag id appearance",
    "style": "name basedOn next uiPriority semiHidden qFormat pPr rPr tblPr tcPr tblStylePr",
    "lvl": "start numFmt lvlText lvlJc pPr rPr",
    "num": "abstractNumId lvlOverride",
    "numbering": "abstractNum num",
    "tbl": "tblPr tblGrid tr",
    "tr": "trPr tc",
    "settings": "zoom embedTrueTypeFonts defaultTabStop characterSpacingControl compat themeFontLang clrSchemeMapping "
    "decimalSymbol listSeparator",
}


ERROR_BARS = ["errDir", "errBarType", "errValType", "noEndCap", "plus", "minus", "spPr"]


def out_of_order(part: bytes) -> list[str]:
    return list(_faults(etree.fromstring(part)))


def _faults(tree: Any) -> Iterator[str]:
    for element in tree.iter(etree.Element):
        name = etree.QName(element)
        order = ORDERS.get(name.localname, "").split()
        if not order or name.namespace != W.strip("{}"):
            continue
        children = [etree.QName(child).localname for child in element]
        if not set(children) <= set(order) or children != sorted(children, key=order.index):
            yield f"{name.localname}: {children}"


def chart_out_of_order(part: bytes) -> list[str]:
    ours: Any = etree.fromstring(part)
    read = ChartSpace.from_tree(ours)
    assert read is not None
    return list(_moved(ours, etree.fromstring(ET.tostring(read.to_tree()))))


def _moved(ours: Any, theirs: Any) -> Iterator[str]:
    names = [list(dict.fromkeys(etree.QName(child).localname for child in each)) for each in (ours, theirs)]
    kept = [name for name in names[0] if name in names[1]]
    if etree.QName(ours).localname == "errBars":  # openpyxl writes `minus` first; the standard has `plus` there
        assert names[0] in (ERROR_BARS, ERROR_BARS[1:])
    elif kept != [name for name in names[1] if name in names[0]]:
        yield f"{etree.QName(ours).localname}: {names[0]} is {names[1]}"
    if len(ours) == len(theirs):
        for own, other in zip(ours, theirs, strict=True):
            yield from _moved(own, other)


def converted(file: Path, form: str) -> bytes:
    """Return a file as LibreOffice writes it in another form; settings of its user are those of this call alone."""
    made = file.parent / "made"
    command = ["soffice", f"-env:UserInstallation={made.as_uri()}/office", "--headless", "--convert-to", form]
    subprocess.run([*command, "--outdir", str(made), str(file)], check=True, capture_output=True, timeout=300)
    return (made / file.with_suffix(f".{form.partition(':')[0]}").name).read_bytes()
