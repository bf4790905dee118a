"""A model run over all draws, part by part, with every value kept.

Whoever runs a model asks `gathered` for its rows; whoever has rows puts them into a `Gathering`. Each row comes back as
a `Gathered`.
"""

from impact.study.run.draws.gather import Gathering, gathered
from impact.study.run.draws.gathered_row import Gathered

__all__ = ["Gathered", "Gathering", "gathered"]
