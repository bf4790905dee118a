## Beside other factories
peers-each = korxonadagi ish oʻrni (million dollarga)
column-peer = Korxona
column-peer-output = Million dollar
column-peer-each = Million dollarga
peers-note-short = Dollar — har birining oʻz yili narxida.
