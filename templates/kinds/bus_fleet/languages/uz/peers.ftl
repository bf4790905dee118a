## Beside other operators
peers-each = kishi (bitta avtobusga)
peers-title = Bu yerda { $own } { $each }; { $count } ta boshqa operatorda { $least } dan { $most } gacha
column-peer = Operator
column-peer-jobs = Kishi
column-peer-output = Avtobus
column-peer-each = Bir avtobusga
peers-note = Boshqa ikkala operatorda elektrobuslardan tashqari avtobuslar ham qatnaydi.
