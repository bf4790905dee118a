## Beside other operators
peers-each = чел. на автобус
column-peer = Перевозчик
column-peer-output = Автобусы
column-peer-each = На автобус
peers-note = Автобусы двух других перевозчиков — не электрические.
