## Several scenarios side by side
beside-kicker = Сопоставление
beside-title = { $names }: сопоставление
beside-subject = { $count ->
    [one] { $count } проект одного вида, по собственным допущениям
    [few] { $count } проекта одного вида, каждый по своим допущениям
   *[many] { $count } проектов одного вида, каждый по своим допущениям
  }
beside-counted = Каждый столбец — отдельный сценарий. У него свои страна, таблица, цены и допущения; в его докладе они приведены с источниками. Заявления других указаны с датой, когда они сделаны, и ни в один итог не входят. Для расчётных величин указан диапазон, в который попадают 9 из 10 расчётов модели. Отношения вычислены по основной оценке.
beside-years = Если не сказано иное, расчётные показатели относятся к следующим годам: { $years }.
beside-rates = Рядом с суммами указаны доллары по курсам каталога (impact factors exchange_rate): { $parts }.
beside-rate = { $name } ({ $rate } { $currency } за доллар { $year } года)
beside-money = { $own }, { $dollars } млн USD
beside-figures = Ключевые показатели
beside-factor = { $value } [{ $which }]
beside-none = –
beside-claim = { $what } ({ $status }, { $on })
beside-claim-undated = { $what } ({ $status })
beside-not-estimated = не оценено, так как { $reason }
beside-column = Что
beside-rests-on = На чём основан каждый столбец
beside-edition = <b>{ $name }:</b> { $title }, версия { $version } от { $on }, расчётов модели: { $draws }, результаты { $hash }. Его доклад: impact brief { $name }.
beside-file = Ячейки всех таблиц
figure-of-stack = у трубы
figure-of-life-cycle = жизненный цикл
figure-of-average = средний
figure-of-operating = замещаемые станции
figure-of-combined-consumption = новая нагрузка
figure-of-own-estimate = собственная оценка
figure-of-ember = Ember
figure-of-ifi = финансовые организации
figure-of-electricity-maps = Electricity Maps
