"""Word files: the blocks of a document as paragraphs, tables and charts that are edited in Word.

`render.py` turns blocks into the words of WordprocessingML; `text_blocks.py` and `exhibit_blocks.py` say how each kind
of block is written. What all of them share has a file here: runs of text, tables, charts, pictures, links, the styles
of the theme, head and foot.
"""
