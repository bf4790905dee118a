## Beside other operators
peers-each = kishi (bitta avtobusga)
column-peer = Operator
column-peer-output = Avtobus
column-peer-each = Bir avtobusga
peers-note = Boshqa ikkala operatorda elektrobuslardan tashqari avtobuslar ham qatnaydi.
