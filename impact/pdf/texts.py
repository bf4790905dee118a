"""Texts of blocks in the styles of the theme, under their structure elements."""

from __future__ import annotations

from impact.document import Text
from impact.look.parts import TextStyle
from impact.look.theme import Theme
from impact.pdf.setting import Setter
from impact.pdf.structure import Element
from impact.pdf.textbox import Align, Anchor, TextBox


class TextMaker:
    """Makes text boxes; what builds blocks derives from it."""

    def __init__(self, theme: Theme, setter: Setter) -> None:
        self.theme, self.setter = theme, setter

    def _text(
        self,
        content: Text,
        role: str | TextStyle,
        element: Element,
        *,
        align: Align = "left",
        measure: float = float("inf"),
        anchor: Anchor | None = None,
    ) -> TextBox:
        style = self.theme.style(role) if isinstance(role, str) else role
        return TextBox(self.setter.prepare(content, style), element, align, measure, anchor)
