"""Documents in the formats that clients edit, check and publish: one file a format, from an edition to bytes."""

from impact.export.edition import Edition
from impact.export.format import Format, formats

__all__ = ["Edition", "Format", "formats"]
