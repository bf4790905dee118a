## Beside other plants
peers-each = kishi (1 MVt quvvatga)
column-peer = Stansiya
column-peer-jobs = Kishi
column-peer-output = MVt
column-peer-each = 1 MVt quvvatga
peers-note = Yirik stansiyalarda bir megavattga kamroq kishi kerak boʻladi.
