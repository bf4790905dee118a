"""Economic-impact briefs: from a scenario file to a study of jobs and emissions to a printed document."""

from __future__ import annotations

__version__ = "0.1.0"
