"""Tables made from tables: of a region, of a later year, of fewer sectors."""
