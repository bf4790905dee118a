"""Documents in the formats that clients edit, check and publish: one file a format, from an edition to bytes."""

from impact.output.edition import Edition, Format, formats

__all__ = ["Edition", "Format", "formats"]
