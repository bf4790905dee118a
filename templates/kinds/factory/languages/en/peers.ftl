## Beside other factories
peers-each = jobs in the factory for a million dollars
column-peer = Factory
peers-note-short = Dollars of the year of each.
