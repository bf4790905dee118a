## What is spent
spending-chart-title = Больше всего средств — на статью «{ $largest }»: { $share }
spending-chart-subtitle = По статьям и по тому, кому платят сначала, { $scale } { $currency } ({ $year }), { $years }, основная оценка
spending-chart-alt = Полосы средств по статьям и по тому, на что они идут, { $scale } { $currency }. { $points }
spent-home = продавцы в стране
spent-abroad = продавцы за рубежом
spent-margins = торговля и транспорт
spent-taxes = налоги в цене
spent-set-aside = не на строительство
funder-state-budget = государственный бюджет { $share }
funder-local-budgets = местные бюджеты { $share }
funder-loan-abroad = кредиты из-за рубежа, возвращаемые из налогов, { $share }
funder-loan-at-home = кредиты внутри страны, возвращаемые из налогов, { $share }
funder-grant = гранты { $share }
funder-private = частные средства { $share }

## Job-years
job-years-finding = Строительство требует примерно { AMOUNT($supported, case: "gen", range: "yes") }{ of-registered }
job-years-direct = У строителей и продавцов
job-years-imputed = Вне учёта
job-years-chart-title = Больше всего работ в { $year } году: { $share }
job-years-chart-subtitle = Человеко-годы по годам, расчёт, основная оценка
job-years-chart-alt = Столбцы человеко-лет строительства по годам и каналам. { $points }
builders-title = Строители, посчитанные с двух сторон
column-builders = Как они посчитаны

## From gross to net
built-net-gross = Связанные человеко-годы
built-net-net = Дополнительные человеко-годы
built-net-title = От связанных к дополнительным человеко-годам
step-other-spending = Те же деньги на другое

## Emissions
embodied-emits = Выбросы от производства того, что строится: примерно { AMOUNT($embodied, range: "yes") }, единовременно
embodied-finding-none = Выбросы от производства стройматериалов не оценены
embodied-chart-title = CO<sub>2</sub> от производства в стране ({ $materials }) по статьям, { LOWER($scale) }
embodied-chart-title-beside = CO<sub>2</sub> от производства в стране ({ $materials }) и оплата, по статьям
embodied-chart-subtitle = Основная оценка
embodied-chart-subtitle-beside = Расчёт. Линии: 9 из 10 расчётов модели
embodied-chart-alt = Полосы выбросов от производства материалов ({ $materials }) по статьям, { LOWER($scale) } CO2. { $points }
embodied-chart-alt-beside = Полосы по статьям: выбросы от производства ({ $materials }), { LOWER($scale) } CO2, и оплата, { $money_scale } { $currency }. { $points }
embodied-other-items = Прочие статьи
embodied-thousand = Тыс. тонн
embodied-one = Тонны
embodied-panel = Выбросы, { $scale }
embodied-panel-money = Оплата, { $scale } { $currency } ({ $year })
embodied-money = оплата
material-all-sectors = все отрасли
material-machines-on-site = машины на площадках
material-imported-materials = импортные материалы
question-spending = израсходованные средства
question-building = человеко-годы

joint-inputs-otherwise = то, что купили бы иначе
joint-inputs-materials = материалы
attachment-expenditure = средства по статьям и годам
attachment-construction-effects = добавленная стоимость, импорт и налоги от строительства
attachment-construction = строители с двух сторон
attachment-embodied-emissions = выбросы от материалов
check-builders-share = Работы самого загруженного года и все строители
check-builders-share-inside = В { $year } году работы составляют { $value } всего объёма строителей страны — не выше { $high }.
check-builders-share-outside = В { $year } году работы составляют { $value } всего объёма строителей страны — выше { $high }: людей берут с других площадок, поэтому доля, отнятая у других, не может быть малой.
