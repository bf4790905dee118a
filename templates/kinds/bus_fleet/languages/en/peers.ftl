## Beside other operators
peers-each = people for a bus
column-peer = Operator
column-peer-output = Buses
column-peer-each = For a bus
peers-note = Both others run other buses than electric ones.
