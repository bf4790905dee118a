"""Documents as one HTML file that needs nothing else: no script, no network, no file beside it.

`page.py` knows the document while it is written, `blocks/` says how each kind of block is written (one file a kind),
`charts/` turns recorded charts into SVG and their series into tables, `look/` turns a theme into a style sheet with
fonts, and `frame.py` puts the parts together. Whatever is written goes through `markup.py`, which escapes it.
"""
