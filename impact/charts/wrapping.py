"""Chart text broken into lines by its true width."""

from __future__ import annotations

from impact.charts.style import ChartStyle
from impact.look.fonts import font_files


def wrapped(text: str, width: float, style: ChartStyle, size: float, face: str = "regular") -> list[str]:
    """Return lines no wider than `width` [pt]; a single word that is wider stands alone.

    Args:
        text: words parted by spaces. size: of the type [pt]. face: role of the font.
    """
    from impact.charts._font_metrics import font_metrics

    metrics = font_metrics(str(font_files(style.theme)[face]))
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if lines[-1] and metrics.size(longer)[0] * size > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
