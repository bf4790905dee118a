"""What changed between two editions: numbers and why they moved, assumptions, sources, words."""

from impact.trust.revision.revision import Revision, revision

__all__ = ["Revision", "revision"]
