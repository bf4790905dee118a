## Page 2
power-years-title-up = Отпуск электроэнергии растёт с { $from } до { $to } ГВт·ч в год
power-years-title-down = Отпуск электроэнергии снижается с { $from } до { $to } ГВт·ч в год
power-years-title-flat = Отпуск электроэнергии остаётся на уровне примерно { $to } ГВт·ч в год
power-years-subtitle = Отпуск в сеть, ГВт·ч в год, { $first }–{ $last }, расчёт. Линии: 9 из 10 расчётов модели
power-years-subtitle-announced = Отпуск в сеть, ГВт·ч в год, { $first }–{ $last }, расчёт. Линии: 9 из 10 расчётов модели. Кружки: объявлено
power-announced = Объявлено: { $values }
power-years-alt = Столбцы отпуска электроэнергии, ГВт·ч в год, с { $first } по { $last } год. { $points }
power-years-alt-announced = Столбцы отпуска электроэнергии, ГВт·ч в год, с { $first } по { $last } год. { $points } Объявлено: { $claims }.
plant-assessed-title = { $project }: по нашей оценке на { $year } год — { $generation }; объявлено { $announced }
plant-assessed-title-alone = { $project }: по нашей оценке на { $year } год — { $generation }
plant-assessed-gap = <b>Почему оценки различаются.</b> { $steps }
plant-households = <b>Домохозяйства.</b> { $parts }
plant-households-part = «{ $claim }» — это { $implied } на каждое. Один абонент потребляет примерно { $divisor } { $source }; тогда этой электроэнергии хватает на { $there }.
plant-households-no-divisor = «{ $claim }» — это { $implied } на каждое. Данных о потреблении домохозяйства не найдено.

## Page 3
plant-jobs-standfirst = { job-is } Места на станции постоянные; человеко-годы строительства заканчиваются с работами.
plant-jobs-title-no-table = Рабочие места на станции: { AMOUNT($direct, unit: "none") }; строительство требует примерно { $building }
plant-jobs-standfirst-no-table = Человеко-год — это один человек в течение одного года. Рабочие места у поставщиков { FORM($country, case: "in") } не оценены.
plant-jobs-operation = <b>На станции.</b> По нашему подсчёту — { AMOUNT($here, unit: "people") } ({ RANGE($here) }). По исследованию других станций при такой мощности — { AMOUNT($there, unit: "none") }.
plant-jobs-building = <b>Строительство.</b> Работы на площадке требуют примерно { $site } ({ RANGE($site) }), из них { AMOUNT($residents, unit: "none") } — труд жителей страны. В итоги по рабочим местам они не входят.
plant-jobs-suppliers = <b>Поставщики.</b> Не оценено: { $reason }.
plant-jobs-check-close = <b>Проверка.</b> Подсчёт по расходам на работы составляет { $ratio } от подсчёта на площадке. Столь грубые подсчёты могут различаться в три раза.
plant-jobs-check-above = <b>Проверка.</b> Подсчёт по расходам на работы составляет { $ratio } от подсчёта на площадке: они не согласуются.
plant-jobs-check-below = <b>Проверка.</b> Подсчёт по расходам на работы составляет { $ratio } от подсчёта на площадке: они не согласуются.
plant-jobs-check-none = <b>Проверка.</b> Второго подсчёта нет: { $reason }.
plant-jobs-women = <b>Женщины.</b> По мировым данным, женщины составляют { $share } работников энергетики этого вида { $cite }. Здесь их никто не подсчитывал.
plant-work-title = Какая это работа
plant-work-subtitle = Доли из зарубежного исследования, применённые здесь
column-occupation = Работа
column-building-people = Стройка, чел.-лет
column-operation-people = Станция, мест
occupation-clerks = Служащие
occupation-labourers = Подсобные рабочие
occupation-managers = Руководители
occupation-operators = Операторы машин
occupation-professionals = Инженеры и другие специалисты
occupation-technicians = Техники
occupation-trades = Квалифицированные рабочие
sides-site = На площадке, наша оценка
sides-residents = Из них жители страны
sides-from-money = По расходам на работы
sides-rutovitz-2025 = Исследование Rutovitz и др., 2025
sides-irena = Исследование IRENA, 2017
sides-i-jedi-with-makers = I-JEDI, с производителями оборудования
sides-title-others = По другим исследованиям — до { AMOUNT($highest, case: "gen") }; здесь принято { AMOUNT($site, unit: "none") }
sides-title-alone = Строительство требует примерно { $site }
sides-subtitle = Человеко-годы строительства. Штриховка: наша оценка; серый: нормы других исследований. Линии: 9 из 10 расчётов модели
sides-alt = Полосы человеко-лет строительства по способам подсчёта. { $points }

## Page 4
additional-standfirst = Ответы различаются в одном: что происходит с несожжённым газом.
additional-standfirst-one = Вычтены места, занятые иностранным персоналом, и места, потерянные на замещаемых станциях.
additional-which = <b>Какой ответ верен?</b> Первый — если газ экспортируют или используют в стране. Второй — если газа добывают меньше. Данных об этом никто не публиковал.
lost-displaced-plants-none = <b>Замещаемые станции.</b> Мы исходим из того, что персонал на них сохраняется: они в резерве на время без солнца или ветра.
lost-displaced-plants = <b>Замещаемые станции.</b> { SIGN($lost) ->
    [less] На них теряется примерно { SIZE($lost) }
   *[open] Изменение на них — { CHANGE($lost) }
  }. Это вычтено в каждом ответе.
lost-gas-extraction = <b>Потери в других местах.</b> Если газ остаётся в недрах, { SIGN($lost) ->
    [less] газовые промыслы и их поставщики теряют примерно { SIZE($lost) }
   *[open] изменение на газовых промыслах и у их поставщиков — { CHANGE($lost) }
  }.
plant-additional-none = Дополнительные рабочие места не оценены; { $share } капитальных затрат остаётся { FORM($country, case: "in") }
plant-additional-none-standfirst = Без национальной таблицы нельзя сказать, что получают поставщики и что теряют другие. Здесь приведено то, что известно.
plant-additional-none-standfirst-proxy = Таблицы других стран дают лишь грубую оценку добавленной стоимости поставщиков; она в приложении. Они не показывают, сколько рабочих мест за этим стоит и что теряют другие.
plant-additional-reason = <b>Почему не оценено.</b> { $reason }.
plant-additional-residents = <b>Жители страны.</b> Из примерно { AMOUNT($site, case: "gen") } строительства на них приходится примерно { AMOUNT($residents, unit: "none") } ({ RANGE($residents) }).
plant-additional-spent = <b>Расходы в стране.</b> Местным фирмам ({ $country }) достаётся примерно { AMOUNT($home, unit: "none") } из { $whole }. С этой частью могут быть связаны рабочие места у поставщиков.
plant-additional-lost = <b>Потери в других местах.</b> Замещаемые станции поначалу сохраняют персонал, поэтому рабочие места не вычтены. За многие годы это может измениться.
plant-additional-needed-heading = Что нужно для оценки
plant-additional-needed = Национальная таблица ресурсов и использования ({ $country }), численность персонала замещаемых электростанций и перечень местных поставщиков.

## Page 5
price-total = Стоимость за весь срок службы, наша оценка
price-tariff = Тариф, по которому платят
price-gas-not-burned = Газ, не сожжённый другими станциями
price-capital = Часть стоимости: капитал и проценты
price-fuel = Часть стоимости: сожжённый газ
price-purchases = Часть стоимости: содержание и закупки
price-staff = Часть стоимости: оплата труда
price-title = На капитал и проценты приходится { $share } стоимости киловатт-часа
price-title-unknown = Стоимость киловатт-часа полностью не оценена
price-subtitle = { $currency } ({ $year }) за отпущенный киловатт-час. Сплошная заливка: по отчётам; штриховка: расчёт. Линии: 9 из 10 расчётов модели
price-alt = Полосы сумм на киловатт-час, { $currency }, цены { $year } года. { $points }
plant-money-standfirst = В стоимость входят строительство, проценты, персонал и содержание за весь срок службы станции. Налоги и земля не входят.
plant-money-standfirst-tariff = Тариф — это то, что платит покупатель. В стоимость входят строительство, проценты, персонал и содержание; налоги и земля не входят.
plant-money-standfirst-no-upkeep = Себестоимость учитывает строительство, проценты и персонал. Обслуживание не указано, поэтому она занижена. Налоги и земля не учтены.
plant-money-standfirst-tariff-no-upkeep = Тариф — это то, что платит покупатель. Себестоимость учитывает строительство, проценты и персонал, без налогов и земли. Обслуживание не указано, поэтому она занижена.
plant-money-tariff-alone = <b>Плата за электроэнергию.</b> Тариф — { AMOUNT($tariff, unit: "plain") } за киловатт-час. Прибыль и доля зарубежных владельцев не оценены, так как { $reason }.
plant-money-paid = <b>Плата за электроэнергию.</b> Примерно { AMOUNT($paid, range: "yes") } в { $year } году.
plant-money-no-tariff = <b>Плата за электроэнергию.</b> Не оценено: { $reason }. Поэтому неизвестны и прибыль, и доход иностранных владельцев.
plant-money-taxes = <b>Налоги.</b> Примерно { AMOUNT($taxes, range: "yes") }; всего до { $last } года — { AMOUNT($taxes_life, range: "yes") }. Налог на добавленную стоимость с электроэнергии не учтён.
plant-money-taxes-none = <b>Налоги.</b> Не оценено: { $reason }.
plant-money-profit = <b>Прибыль.</b> В { $year } году иностранные владельцы получают примерно { AMOUNT($value, unit: "plain") } ({ RANGE($value) }).
plant-money-range = <b>Диапазон.</b> В 9 из 10 расчётов модели стоимость киловатт-часа: { SPAN($value, unit: "plain") }.
plant-money-gas = <b>Несожжённый газ.</b> Само топливо стоит примерно { AMOUNT($value, unit: "plain") } на каждый киловатт-час ({ RANGE($value) }). Идёт ли оно на экспорт или экономит субсидию, неизвестно.
plant-money-gas-none = <b>Несожжённый газ.</b> Его стоимость не оценена: { $reason }.
money-not-in-figures = Расходы сетей, ценность электроэнергии по часам и земля. Замещаемые газовые станции по-прежнему требуют персонала и содержания. Это не анализ затрат и выгод.

## Page 6
emissions-standfirst = Каждое изменение — это разница между годом со станцией и тем же годом без неё. Все способы расчёта равноправны.
plant-rules-title = Сколько предотвращает один киловатт-час и что из этого следует
plant-rules-subtitle = CO<sub>2</sub> в { $year } году, расчёт; в скобках — 9 из 10 расчётов модели. Последний столбец: CO<sub>2</sub>-экв. с поставкой топлива и потерями метана
column-plant-rule = Способ расчёта
column-plant-factor = г на кВт·ч
column-plant-change = Тыс. т в год
column-plant-supply = С поставкой топлива, тыс. т в год
plant-emissions-making = <b>Где выбросы растут.</b> Изготовление станции даёт разово примерно { $pulse }, в основном за рубежом. Столько же она предотвращает за { $months }.
plant-emissions-own = <b>Где выбросы растут.</b> Станция сжигает газ и выбрасывает примерно { AMOUNT($value, unit: "full") } в { $year } году. Это учтено во всех ответах.
plant-emissions-which = <b>Какой способ верен?</b> Средний коэффициент учитывает все электростанции одинаково. На деле меньше работают те, которые легче разгрузить; основной источник здесь — { $first }. Банки отчитываются по официальному коэффициенту, неизменному весь срок службы.
plant-emissions-announced = <b>Что было объявлено.</b> На { $year } год объявлено { $claims }. По официальному коэффициенту — { $value }.
plant-emissions-not = <b>Не учтено.</b> Показатели этой страницы не включают загрязняющих веществ и их влияния на здоровье. Эти показатели не являются углеродными единицами.
column-step = Шаг
plant-capital-title = Какая часть средств остаётся в стране
plant-capital-subtitle = { $scale } { $currency } ({ $year }); в скобках — 9 из 10 расчётов модели
plant-column-home = Уплачено { FORM($country, case: "in") }
plant-column-abroad = Уплачено за рубежом
plant-cost-title = Из чего складывается стоимость киловатт-часа
plant-cost-subtitle = { $currency } ({ $year }) за отпущенный киловатт-час
plant-column-range = 9 из 10 расчётов модели
plant-cost-capital = Капитал и проценты
plant-cost-fuel = Сожжённый газ
plant-cost-purchases = Содержание и закупки
plant-cost-staff = Оплата труда
plant-cost-total = Всего
work-under-one = менее 1
tonnes-by-rule-title-less = При любом способе расчёта предотвращено меньше, чем объявлено
tonnes-by-rule-title-more = При одном из способов расчёта предотвращено не меньше, чем объявлено
tonnes-by-rule-title-none = Годовой объём предотвращённых выбросов зависит от способа расчёта
tonnes-by-rule-subtitle = Изменение выбросов CO<sub>2</sub> в { $year } году, тыс. т. Контур: объявлено; штриховка: расчёт. Линии: 9 из 10 расчётов модели
tonnes-by-rule-alt = Полосы изменения выбросов CO2 в { $year } году, тыс. т. { $points }
