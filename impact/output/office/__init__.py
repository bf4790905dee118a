"""What files of Office have in common: fonts, languages, core properties."""
