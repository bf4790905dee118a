"""The chain from the project to additional jobs, as a small exhibit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.document import Block


def chain(context: BriefContext, quantity: str = "jobs") -> Iterator[Block]:
    """Yield the chain; its sources are under the charts of jobs and of additional jobs.

    Args:
        context: what is put together. quantity: jobs or job_years.
    """
    made = figure(context, "project_chain", size="strip", quantity=quantity)
    yield replace(made, source=())
