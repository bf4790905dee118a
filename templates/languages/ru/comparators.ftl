## Beside the whole country
one-in = 1/{ $number }
comparators-title = Показатели в масштабах всей страны
comparators-subtitle = Одна и та же мера и территория; год показателя страны указан
comparators-whole = { $value } { $unit }, { $year }
comparators-left-out = Не приводится: { $reason }
column-comparator-beside = С чем сравнивается
column-comparator-whole = По стране
beside-registered-jobs = { counted-jobs }
beside-gdp = Валовой внутренний продукт
beside-generation = Произведённая электроэнергия
beside-emissions = Выбросы страны
