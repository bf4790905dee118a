## Beside other factories
peers-each = korxonadagi ish oʻrni (million dollarga)
column-peer = Korxona
peers-note-short = Dollar — har birining oʻz yili narxida.
