"""How the bytes of a PDF are packed: compressed streams, and small objects put into such streams or left readable."""

from impact.pdf.speed.packing import compress, pack_objects, squeezing, write_plain

__all__ = ["compress", "pack_objects", "squeezing", "write_plain"]
