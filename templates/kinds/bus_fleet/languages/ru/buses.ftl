## Emissions of buses
cumulative-subtitle = Изменение выбросов накопленным итогом, млн т CO<sub>2</sub>-экв., { $first }–{ $last }, от скважины до колеса
cumulative-alt = Изменение выбросов накопленным итогом с { $first } по { $last } год; полосы содержат половину и 9 из 10 расчётов модели. { $parts }
component-electric-buses = Электробусы
component-replaced-buses = Замещаемые ими автобусы
emissions-chart-subtitle = Изменение выбросов, { $first }–{ $last }, от скважины до колеса, млн т CO<sub>2</sub>-экв.; линия: 9 из 10 расчётов модели
emissions-chart-alt = Точки с диапазонами изменения выбросов с { $first } по { $last } год, млн т CO2-эквивалента; отрицательное значение — снижение. { $parts }

## From gross to net
step-new-service = Из них новые рейсы, отдельно
step-replaced-buses = Замещённые автобусы
purchases-alt = Полосы того, что покупается на деньги одного года, в долях от суммы. { $parts }

## Checks
check-bus-energy = Расход электроэнергии автобуса на километр
check-bus-energy-inside = В { $year } году автобус потребляет { $value } кВт·ч/км по счётчику, в пределах от { $low } до { $high }, обычных для городских автобусов.
check-bus-energy-outside = В { $year } году автобус потребляет { $value } кВт·ч/км по счётчику, вне пределов от { $low } до { $high }, обычных для городских автобусов: это пустой автобус или показатель на выходе батареи.
check-bus-diesel = Расход дизельного топлива замещаемого автобуса на километр
check-bus-diesel-inside = В { $year } году замещаемый дизельный автобус потребляет { $value } МДж/км, в пределах от { $low } до { $high }, обычных для городских автобусов.
check-bus-diesel-outside = В { $year } году замещаемый дизельный автобус потребляет { $value } МДж/км, вне пределов от { $low } до { $high }, обычных для городских автобусов: это пустой автобус, микроавтобус или показатель в другой единице.
factor-limit-bus-diesel = Предел: дизельное топливо замещаемого автобуса
check-bus-cng = Расход газа замещаемого автобуса на километр
check-bus-cng-inside = В { $year } году замещаемый газовый автобус потребляет { $value } МДж/км, в пределах от { $low } до { $high }, обычных для городских автобусов.
check-bus-cng-outside = В { $year } году замещаемый газовый автобус потребляет { $value } МДж/км, вне пределов от { $low } до { $high }, обычных для городских автобусов: это пустой автобус, микроавтобус или показатель в другой единице.
factor-limit-bus-cng = Предел: газ замещаемого автобуса
check-bus-distance = Годовой пробег автобуса
check-bus-distance-inside = В { $year } году пробег автобуса парка — { $value } км, не выше { $high }.
check-bus-distance-outside = В { $year } году пробег автобуса парка — { $value } км, выше { $high }: дни или часы учтены дважды.
check-battery-price = Цена новой батареи
check-battery-price-inside = В { $year } году новая батарея стоит { $value } долларов за кВт·ч, в пределах от { $low } до { $high }.
check-battery-price-outside = В { $year } году новая батарея стоит { $value } долларов за кВт·ч, вне пределов от { $low } до { $high }: возможно, перепутаны тысячи и миллионы.
factor-limit-battery-price = Предел: цена батареи
factor-limit-bus-energy-meter = Предел: электроэнергия автобуса
factor-limit-bus-distance = Предел: пробег автобуса

## Key figures in charts and tables of how sure
note-modal-shift = Пассажиры, пересевшие с автомобилей
note-making-of-buses = Производство автобусов и батарей
note-night-charging = Зарядка по часам
public-money-not-estimated = <b>Государственные средства:</b> кроме того, кто платит, и налогов в цене энергии и запчастей, не оценены. Причина: { $reason }.

## What the buses do
heading-bus-emissions = Выбросы при трёх способах учёта электроэнергии
bus-emissions-rules = Официальный коэффициент публикуют международные банки для новой нагрузки; он принят одинаковым на все годы и учитывает только углекислый газ из труб. Два других способа следуют за энергосистемой до её целевого показателя или относят всю электроэнергию на { marginal-fuel }ые станции. При учёте поставки топлива потери метана на пути включены и для электроэнергии, и для газовых автобусов. Поставка дизельного топлива частично происходит за пределами страны.
bus-emissions-lower = Автобусы снижают выбросы при любом способе расчёта; насколько, зависит от способа
bus-emissions-higher = Автобусы увеличивают выбросы при любом способе расчёта
bus-emissions-mixed = Снизятся ли выбросы, может зависеть от источника электроэнергии
bus-emissions-subtitle = Изменение выбросов, { $first }–{ $last }, тыс. т (официальный коэффициент: CO<sub>2</sub>; остальные: CO<sub>2</sub>-экв.); линия: 9 из 10 расчётов модели
bus-emissions-alt = Точки с диапазонами изменения выбросов с { $first } по { $last } год, тыс. т; отрицательное значение — снижение. { $parts }
bus-emissions-panel-in-use = Трубы электростанций и выхлоп
bus-emissions-panel-wtw = С поставкой всех видов топлива
bus-emissions-not-in-rule = Это правило не учитывает производство и доставку топлива
energy-by-carrier = Что больше не расходуется в { $year } году и сколько потребляют электробусы
energy-by-carrier-subtitle = Энергия в { $year } году, ГВт·ч; электроэнергия по счётчику, топливо по низшей теплоте сгорания; линия: 9 из 10 расчётов модели
energy-by-carrier-alt = Точки с диапазонами расхода энергии по видам в { $year } году, ГВт·ч. { $parts }
energy-of-before = Замещённые автобусы
energy-of-fleet = Электробусы
carrier-electricity = Электроэнергия
carrier-diesel = Дизель
carrier-cng = Газ
heading-city-air = Воздух { FORM($place, case: "in") }: выхлоп и износ, а также электростанции в других местах
city-air-counted = Выбросы с выхлопом зависят от класса автобуса, скорости и загрузки. Износ шин, тормозов и дорог прежний. Электростанции в других местах выбрасывают больше; выбросы в разных местах никогда не складываются.
heading-bus-cost = Стоимость одной тонны — это разница с другими автобусами, а не весь проект
cost-per-tonne-dollars = <b>В долларах.</b> По официальному коэффициенту это { $value } долларов за тонну ({ $range }) по среднему курсу { $year } года. В половине расчётов модели — больше { $median }.
ownership-title-higher = Электробусы дороже в покупке и дешевле в эксплуатации
ownership-title-other = Сколько стоят обе стороны
ownership-subtitle = Приведённая стоимость, { $first }–{ $last }, { $scale } { $currency } ({ $year }), основная оценка; в итоге — 9 из 10 расчётов модели
column-ownership = Стоимость владения
column-ownership-fleet = Электро
column-ownership-before = Прежние
column-ownership-change = Разница
ownership-capital = Закупка
ownership-energy = Энергия
ownership-maintenance = Обслуживание и ремонт
ownership-batteries = Новые батареи
ownership-wages = Водители и персонал зарядки
ownership-total = Всего
ownership-note = Ежегодные платежи за закупленное в течение срока службы, с процентами.
capital-buses-and-chargers = Автобусы, зарядка
capital-depot-and-grid = Депо, подключение
cost-per-tonne-chart-higher = Предотвращённая тонна требует затрат, и диапазон широкий
cost-per-tonne-chart-lower = При любом способе расчёта предотвращённая тонна даёт экономию
cost-per-tonne-chart-mixed = Требует предотвращённая тонна затрат или даёт экономию, не определено
cost-per-tonne-chart-some = По некоторым правилам стоимость предотвращённой тонны назвать нельзя
cost-per-tonne-chart-subtitle = Дополнительные затраты к предотвращённым тоннам, приведённая стоимость, { $first }–{ $last }, в ценах { $year } года; линия: 9 из 10 расчётов модели
cost-per-tonne-chart-alt = Точки с диапазонами стоимости предотвращённой тонны, с { $first } по { $last } год. { $parts }
bus-funding = <b>Кто платит:</b> { $parts }. Кредит возвращают, а несобранный налог — это потеря бюджета. Ни то ни другое не является выгодой и не меняет стоимость одной тонны.
running-taxes-lower = Налоги в цене энергии и запчастей в { $year } году снижаются на { SIZE($value, unit: "plain", range: "yes") }.
running-taxes-higher = Налоги в цене энергии и запчастей в { $year } году растут на { SIZE($value, unit: "plain", range: "yes") }.
running-taxes-unsettled = Растут или снижаются налоги в цене энергии и запчастей в { $year } году, не определено: { CHANGE($value, unit: "plain", range: "yes") }.
running-taxes-sum = Их изменение в сумме за { $first }–{ $last } годы — { CHANGE($running_taxes, range: "yes") }.
running-taxes-unchanged = Налоги в цене энергии и запчастей измеримо не меняются.
bus-funding-part = { $name }, { $value }
funding-loan = кредит
funding-grant = грант
funding-tax-relief = несобранные налоги
section-bus-emissions = выбросы
section-city-air = воздух
section-bus-cost = затраты

## Scenarios side by side, and inputs moved together
scenarios-subtitle = Дополнительные рабочие места { $year } года; выбросы и воздух, { $first }–{ $last }; линия: 9 из 10 расчётов модели
scenarios-table-subtitle = Рабочие места { $year } года; остальное { $first }–{ $last }; { $units }; основная оценка (9 из 10 расчётов модели)
joint-subtitle = Дополнительные рабочие места { $year } года; остальное { $first }–{ $last }; { $units }
joint-groups-subtitle = Дополнительные рабочие места { $year } года; остальное { $first }–{ $last }; { $units }; остальные группы — как в основной оценке
