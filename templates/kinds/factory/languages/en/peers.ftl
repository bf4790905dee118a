## Beside other factories
peers-each = jobs in the factory for a million dollars
column-peer = Factory
column-peer-output = Million dollars
column-peer-each = Per million dollars
peers-note-short = Dollars of the year of each.
