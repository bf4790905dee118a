"""What a block is called in messages."""

from __future__ import annotations

from impact.document import (
    Block,
    Callout,
    Contents,
    Figure,
    Grid,
    Heading,
    ItemList,
    KeyFigures,
    PageBreak,
    Paragraph,
    Qr,
    SignOff,
    Sources,
    StatusKey,
    Table,
    Text,
    plain,
    text,
)


def block_name(block: Block) -> str:
    """Return kind and id of a block, or its first words when it has no id."""
    match block:
        case Figure() | Table():
            return f"{type(block).__name__.lower()} '{shortened(block.id or block.label)}'"
        case Heading():
            return f"heading '{shortened(block.id)}'" if block.id else _quoted("heading", block.text)
        case Paragraph():
            return _quoted("paragraph", block.text)
        case ItemList():
            return _quoted("list", block.items[0] if block.items else ())
        case KeyFigures():
            labels = ", ".join(plain(text(item.label)) for item in block.items)
            return f"key figures '{shortened(labels)}'"
        case Callout() | Grid():
            kind = "callout" if isinstance(block, Callout) else "grid"
            inner = block.blocks if isinstance(block, Callout) else next(iter(block.columns), ())
            return f"{kind} with {block_name(inner[0])}" if inner else kind
        case StatusKey():
            return "status key"
        case Sources():
            return "sources"
        case Qr():
            return f"QR code '{shortened(block.url)}'"
        case Contents():
            return "contents"
        case SignOff():
            return f"sign-off '{shortened(', '.join(item.role for item in block.items))}'"
        case PageBreak():
            return "page break"


def _quoted(kind: str, text: Text) -> str:
    return f"{kind} '{shortened(plain(text))}'"


def shortened(text: str, most: int = 40) -> str:
    """Return the first words of a text for a message, control characters escaped."""
    printable = text[: most + 1]
    if not printable.isprintable():
        printable = "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in printable)
    return printable if len(printable) <= most else printable[: most - 1].rstrip() + "…"
