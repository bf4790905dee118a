"""A model run over all draws: part by part, and where there is a second processor the later half there.

Up to 5,000 draws every value is kept. Beyond, all but a few tables count their draws in narrow bins around each
percentile. The budgets that this keeps (`tests/benchmarks/study.py`; the baseline is a bare import of the libraries):
10,000 draws add at most 2.0 times the baseline to a warm run and take at most 600 MB.

Whoever runs a model asks `gathered` for its rows; whoever has rows puts them into a `Gathering`. Each row comes back as
a `Gathered`. Parts, bins and the second process are the business of this package alone.
"""

from impact.study.run.draws.gather import Gathering
from impact.study.run.draws.gathered_row import Gathered
from impact.study.run.draws.parts import gathered

__all__ = ["Gathered", "Gathering", "gathered"]
