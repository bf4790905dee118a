## Beside other operators
peers-each = people for a bus
peers-title = { $own } { $each } here; { $least } to { $most } at { $count } other operators
column-peer = Operator
column-peer-jobs = People
column-peer-output = Buses
column-peer-each = For a bus
peers-note = Both others run other buses than electric ones.
