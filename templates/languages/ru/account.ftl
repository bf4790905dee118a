## The project's account and value added
account-finding-profit = { $share } добавленной стоимости проекта в { $year } году — прибыль до процентов и налога
account-finding-loss = В { $year } году убыток проекта составляет { $share } его добавленной стоимости
account-finding-none = Добавленная стоимость, связанная и дополнительная
account-title = На что идёт добавленная стоимость проекта
account-subtitle = { $scale } { $currency } ({ $year }) в год, основная оценка, расчёт
account-note = Проценты неизвестны и не вычтены. Поэтому прибыль и налог на неё — верхние границы.
account-wages = Зарплаты всего персонала
account-social-tax = Социальный налог
account-production-taxes = Налог на имущество
account-depreciation = Износ зданий и оборудования
account-surplus = Прибыль до процентов и налога
account-value-added = Добавленная стоимость
account-profit-tax = Из прибыли: налог
account-profit-abroad = Из прибыли: владельцам за рубежом
gva-title = Связанная добавленная стоимость в стране, до вычета потерь в других местах

## Checks and notes
check-operating-margin = Доля прибыли в обороте проекта
check-operating-margin-inside = В { $year } году прибыль проекта до налога составляет { $value } оборота, в пределах от { $low } до { $high }.
check-operating-margin-outside = В { $year } году прибыль проекта до налога составляет { $value } оборота, вне пределов от { $low } до { $high }.
check-surplus-of-industry = Доля прибыли в добавленной стоимости
check-surplus-of-industry-inside = В { $year } году владельцам до износа остаётся { $value } добавленной стоимости; в отрасли по национальной таблице — { $high }.
check-surplus-of-industry-outside = В { $year } году владельцам до износа остаётся { $value } добавленной стоимости, а в отрасли по национальной таблице — { $high }: прибыль, налог на неё и вывод за рубеж могут быть завышены.
note-fee-by-engine = Сборы по объёму двигателя
note-revenue-by-level = Доходы по уровням бюджета

## Attached tables
attachment-production-account = Счёт проекта по годам
attachment-net-by-scale = Чистые эффекты по масштабам
