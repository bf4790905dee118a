"""A brand file with remarks, to be filled in."""

from __future__ import annotations

BLANK = """\
# The face of your house on all documents: impact brief SCENARIO --brand THIS-FILE
# Check it with all that it names: impact check THIS-FILE
# Files are named relative to this one. Take the # away from the lines that you want.

name: Name of your house

# A PNG (90 to some 600 pixels high, at most 2 MB) or an SVG of shapes in plain colours. SVG stays sharp at any size;
# text in it has to be converted to outlines. 'alt' is said to those who cannot see the logo.
# logo:
#   file: logo.svg
#   alt: Name of your house

# The theme that all this is laid over (impact list themes); the usual one unless named.
# theme: sober

# Colours by what they are for, in quotes. Text in them is checked against each ground that it stands on.
# colours:
#   navy: "#0B2545"          # headings, numerals, the band at the head of page 1
#   teal: "#1B7F86"          # labels of figures and tables
#   amber: "#E3A32B"         # fills: the short part of the band, warnings
#   ink: "#1D2733"           # running text
#   muted: "#56646F"         # notes, captions, heads of tables
#   link: "#12666D"
#   pale: "#EEF3F6"          # ground of boxes and total rows
#   sand: "#F7F4EC"          # ground of warnings
#   supported: "#0B2545"     # the tile and the charts of a question: jobs supported ...
#   additional: "#1B7F86"    # ... jobs that are additional
#   money: "#E3A32B"
#   emissions: "#6D4C7D"

# TrueType files (.ttf) by face; faces that are not named are the theme's. Each needs the letters of every language
# that you print in, such as Cyrillic ones.
# fonts:
#   regular: fonts/House-Regular.ttf
#   italic: fonts/House-Italic.ttf
#   semibold: fonts/House-SemiBold.ttf
#   bold: fonts/House-Bold.ttf
#   light: fonts/House-Light.ttf
#   serif: fonts/HouseSerif-SemiBold.ttf      # titles

# A line at the foot of every page, and whom to ask.
# footer: Name of your house · Street 1, City
# contact: briefs@example.org

# A Word file of the house, whose styles .docx files take.
# word_template: reference.docx

# No document names the program that made it, in no page, no metadata and no attached file.
# credit: false
"""
