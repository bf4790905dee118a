"""How everything printed looks, as plain data: themes, colours, type and the font files."""
