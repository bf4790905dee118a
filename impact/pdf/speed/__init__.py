"""What makes writing a PDF fast, and nothing else: the rest of `impact.pdf` imports these names and no module below.

The budgets it pays for are measured by `tests/benchmarks/pdf.py` (tagged pages in at most 1.5 times the time of
untagged ones, 20 recorded briefs a second in two warm processes, less than 220 kB for eight pages, a recorded brief in
a new process within 0.6 of the bare imports of the libraries) and by `tests/benchmarks/brief.py` (the first brief with
nothing cached within 2.7 of them). None of it changes what is printed: without it the same pages take longer, or more
bytes.

- `lazy`: an attribute computed when first asked for.
- `compressing_ahead`, `begin_compressing`, `compress`: long streams compressed in a second thread; `squeezing`: more.
- `pack_objects`, `write_plain`: small objects put into compressed streams, or left readable.
- `without_garbage_collection`: no garbage collection while a document is being made.
"""

from impact.pdf.speed.collection import without_garbage_collection
from impact.pdf.speed.deflate import begin_compressing, compress, compressing_ahead, squeezing
from impact.pdf.speed.lazy import lazy
from impact.pdf.speed.packing import pack_objects, write_plain

__all__ = [
    "begin_compressing",
    "compress",
    "compressing_ahead",
    "lazy",
    "pack_objects",
    "squeezing",
    "without_garbage_collection",
    "write_plain",
]
