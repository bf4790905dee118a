"""Logos in SVG.

- `values.py`: values in one spelling; those that svglib would draw wrongly are refused.
- `guard.py`: what of a file is drawn; what may harm or leads elsewhere is refused with its line.
- `drawn.py`: the drawing, by svglib and ReportLab.
"""
