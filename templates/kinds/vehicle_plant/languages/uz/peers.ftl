## Beside other plants
peers-each = zavoddagi ish oʻrni (1 000 avtomobilga)
column-peer = Zavod
column-peer-output = Yiliga avtomobil
column-peer-each = 1 000 avtomobilga
peers-note = Butlovchi qismlarining koʻprogʻini oʻzi ishlab chiqaradigan zavodlarga koʻproq xodim kerak.
