## Beside other plants
peers-each = ish oʻrni (1 000 avtomobilga)
peers-title = Bu yerda { $own } { $each }; boshqa { $count } ta zavodda { $least } dan { $most } gacha
column-peer = Zavod
column-peer-output = Yiliga avtomobil
column-peer-each = 1 000 avtomobilga
peers-note = Butlovchi qismlarining koʻprogʻini oʻzi ishlab chiqaradigan zavodlarga koʻproq xodim kerak.
