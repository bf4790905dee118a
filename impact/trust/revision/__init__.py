"""What changed between two editions: numbers and why they moved, assumptions, sources, words."""

from impact.trust.revision.revision import Revision, revision, rows_of

__all__ = ["Revision", "revision", "rows_of"]
