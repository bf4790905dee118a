"""Settings of a Word file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from impact.export.office.languages import is_chinese_language, office_language
from impact.export.word.styles import LATIN
from impact.export.word.words import ROOT

if TYPE_CHECKING:
    from docx.document import Document as File

MODE = 15  # of Word since 2013: what is newer is set as it was meant
SCHEMA = "http://schemas.microsoft.com/office/word"


def settings(file: File, lang: str, *, own: bool) -> None:
    """Say how Word treats the file; a template of a house keeps its own settings but for the language."""
    from docx.oxml import parse_xml

    element: Any = file.part._settings_part.element
    languages = _languages(lang)
    if own:
        for old in element.findall(f"{{{_W}}}themeFontLang"):
            old.getparent().replace(old, parse_xml(languages))
        return
    for child in list(element):
        element.remove(child)
    compat = f'<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="{SCHEMA}" w:val="{MODE}"/></w:compat>'
    content = (
        '<w:zoom w:percent="100"/><w:embedTrueTypeFonts/><w:defaultTabStop w:val="720"/>'
        f'<w:characterSpacingControl w:val="doNotCompress"/>{compat}{languages}'
        '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" '
        'w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" '
        'w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>'
    )
    for child in list(parse_xml(f"<w:settings {ROOT}>{content}</w:settings>")):
        element.append(child)


_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _languages(lang: str) -> str:
    tag = office_language(lang)
    if is_chinese_language(lang):
        return f'<w:themeFontLang {ROOT} w:val="{LATIN}" w:eastAsia="{tag}"/>'
    return f'<w:themeFontLang {ROOT} w:val="{tag}"/>'
