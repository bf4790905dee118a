## Beside other plants
peers-each = рабочих мест на заводе на 1 000 автомобилей
column-peer = Завод
column-peer-output = Автомобилей в год
column-peer-each = На 1 000 автомобилей
peers-note = Заводам, которые изготавливают больше собственных деталей, нужно больше людей.
