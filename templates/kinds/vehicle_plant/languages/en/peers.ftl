## Beside other plants
peers-each = jobs at the plant for 1,000 cars
column-peer = Plant
column-peer-output = Cars a year
column-peer-each = For 1,000 cars
peers-note = Plants that make more of their parts need more people.
