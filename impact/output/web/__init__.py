"""Documents as one HTML file that needs nothing else: no script, no network, no file beside it.

`render.py` knows the document while it is written, and `blocks.py` writes each kind of block. `chart_svg.py` turns
recorded charts into SVG, `chart_table.py` their series into tables, `stylesheet.py` a theme into a style sheet, and
`page_frame.py` puts the parts together. `markup.py` escapes all that is written.
"""
