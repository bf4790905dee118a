## Beside other factories
peers-each = ish oʻrni (million dollarga)
peers-title = Bu yerda { $own } { $each }; boshqa { $count } ta korxonada { $least } dan { $most } gacha
column-peer = Korxona
column-peer-output = Million dollar
column-peer-each = Million dollarga
peers-note-short = Dollar — har birining oʻz yili narxida.
