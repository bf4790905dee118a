"""Many briefs: a plan is read, its items are done by workers, and what they came to is put together.

An item is one scenario with what is laid over it. Its study is made once, whatever languages, documents, themes and
formats are asked for. Items know nothing of each other: one that fails is told and stops no other. What is done is
recorded beside the files, last of all, so that a run that was killed goes on where it was (`records.py`).
"""

from impact.batch.plan import BatchEdition, BatchItem, BatchPlan, BatchSettings
from impact.batch.run import Done, check, run
from impact.batch.sources import read_plan

__all__ = ["BatchEdition", "BatchItem", "BatchPlan", "BatchSettings", "Done", "check", "read_plan", "run"]
