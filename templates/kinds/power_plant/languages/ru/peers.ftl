## Beside other plants
peers-each = чел. на 1 МВт
column-peer = Станция
column-peer-jobs = Человек
column-peer-output = МВт
column-peer-each = На 1 МВт
peers-note = Крупным станциям нужно меньше людей на мегаватт.
