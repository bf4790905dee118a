## Beside other operators
peers-each = чел. на автобус
peers-title = Здесь { $own } { $each }; у { $count } других перевозчиков — от { $least } до { $most }
column-peer = Перевозчик
column-peer-jobs = Человек
column-peer-output = Автобусы
column-peer-each = На автобус
peers-note = Автобусы двух других перевозчиков — не электрические.
