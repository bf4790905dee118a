"""Registered jobs at work, each once: the rows of jobs_by_year that may be added up."""

from __future__ import annotations

from collections.abc import Iterator

from impact.study.tables import DOES_NOT_APPLY, Cell, Record, Table


def counted(jobs_by_year: Table, **keys: Cell) -> Iterator[Record]:
    """Yield the rows of operation by channel and origin, and their total.

    Jobs by division are the same jobs again, those who commute are staff of the country too, and jobs of
    people who are not registered are part of no total. Building is counted in job-years and stands apart.

    Args:
        jobs_by_year: the table. keys: values that the rows must have.
    """
    for row in jobs_by_year.where(phase="operation", sector=DOES_NOT_APPLY, **keys):
        if row["formality"] != "informal" and row["origin"] != "commuting":
            yield row
