## Beside other plants
peers-each = people for 1 MW
column-peer = Plant
column-peer-jobs = People
column-peer-output = MW
column-peer-each = For 1 MW
peers-note = Large plants need fewer people for a megawatt.
