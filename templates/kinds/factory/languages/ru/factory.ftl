## A factory: what it makes
capital-note = Первое сырьё — оборотный капитал: оно закупается один раз и не входит в человеко-годы строительства.
capital-works = Строительные работы
capital-equipment = Оборудование
capital-other = Прочее, не названо
capital-stock = Первое сырьё
channel-direct = На предприятии
channel-direct-local = На предприятии, жители страны
channel-direct-foreign = На предприятии, из-за рубежа

## Energy and emissions
scope-scope-1 = На площадке (охват 1)
scope-scope-2 = Электростанции (охват 2)
scope-energy-supply = Поставка топлива и электроэнергии
scope-materials-home = Материалы из своей страны
scope-materials-abroad = Материалы из-за рубежа
scope-product-use = Товары в использовании
scope-total = Всего
chart-rule-average = при росте ВИЭ
unit-chart-title = Выбросы на { $unit }: { $average } т CO<sub>2</sub>-экв. при предполагаемом росте возобновляемой энергетики и { $gas } при { marginal-fuel }ой генерации
unit-chart-subtitle = т CO<sub>2</sub>-экв. на { $unit }, от скважины до ворот, { $year }; линия: 9 из 10 расчётов модели
unit-chart-alt = Полосы выбросов на единицу продукции, начиная с наибольших, по составу: { $scopes }. { $whole }: { $parts }
key-emissions-world-name = Выбросы в мире
key-emissions-world-meaning = Предприятие, его электроэнергия, топливо и товары в использовании за вычетом того же для всех замещаемых товаров
component-own = Валовые: предприятие, его электроэнергия, топливо и товары в использовании
component-displaced = Минус отечественные производители, теряющие продажи или сырьё
component-deadweight = Минус то, что возникло бы и без проекта
component-change = Чистое изменение
heading-emissions = Выбросы { FORM($country, case: "in") }, { $first }–{ $last }
key-emissions-average-meaning = В стране, { $first }–{ $last }: площадка, электроэнергия, топливо за вычетом отечественных производителей, теряющих продажи
key-emissions-official-name = Углекислый газ по опубликованному коэффициенту
key-emissions-official-meaning = Площадка и электроэнергия по коэффициенту для нового потребления, { $first }–{ $last }; ничего не вычтено

boundary = Выбросы — это выбросы внутри страны, от скважины до ворот, в сумме с { $first } по { $last } год, в CO<sub>2</sub>-экв. по GWP100 из доклада IPCC AR6. { job-is } Так считает национальная таблица за { $table } год. В диапазон попадают 9 из 10 расчётов модели (всего { $draws }). Основная оценка использует лучшее, на наш взгляд, значение каждого допущения.
cumulative-subtitle = Изменение выбросов в стране нарастающим итогом, млн т CO<sub>2</sub>-экв., { $first }–{ $last }
emissions-chart-subtitle = Изменение выбросов в стране, { $first }–{ $last }, млн т CO<sub>2</sub>-экв.; линия: 9 из 10 расчётов модели
emissions-chart-alt = Точки с диапазонами для изменения выбросов в стране с { $first } по { $last } год, в миллионах тонн CO2-эквивалента; отрицательное значение — снижение. { $parts }
joint-subtitle = Дополнительные рабочие места { $year } года, чел.; выбросы в стране, { $first }–{ $last }, т CO<sub>2</sub>-экв.
joint-groups-subtitle = Дополнительные рабочие места { $year } года, чел.; выбросы в стране, { $first }–{ $last }, т CO<sub>2</sub>-экв.; прочие группы — как в основной оценке
unit-of-t-yr = тонн в год
unit-of-t-CO2e-AR6-t = т CO<sub>2</sub>-экв. на тонну
one-t = тонну
one-kg = килограмм
one-m2 = квадратный метр
one-piece = штуку

key-jobs-gross-meaning = Предприятие, его цепочка поставок, расходы из зарплат
key-jobs-direct-meaning = Все, кто работает на предприятии
key-gva-gross-meaning = Предприятие, его цепочка поставок, расходы из зарплат
key-jobs-net-meaning = За вычетом того, что было бы и так, отнято у других или уходит за рубеж
key-gva-net-meaning = За вычетом того, что было бы и так, отнято у других или уходит за рубеж

## Gross to net
step-goods-replaced = Потери других производителей
waterfall-title-goods-replaced = В { $year } году другие производители и их поставщики теряют { SIZE($lost) }
line-goods-replaced-as-it-is = Потери других производителей
trade-kits = Закуплено за рубежом

## Checks
check-factory-jobs-per-investment = Рабочие места на предприятии на миллион долларов
check-factory-jobs-per-investment-inside = В { $year } году на миллион вложенных в предприятие долларов приходится рабочих мест: { $value }. Это не выше { $high }.
check-factory-jobs-per-investment-outside = В { $year } году на миллион вложенных в предприятие долларов приходится рабочих мест: { $value }. Это выше { $high }: численность и инвестиции не согласуются.
check-turnover-per-wage = Отношение оборота к зарплатам
check-turnover-per-wage-inside = В { $year } году отношение оборота к зарплатам всех работающих составляет { $value }, не ниже { $low }.
check-turnover-per-wage-outside = В { $year } году отношение оборота к зарплатам всех работающих составляет { $value }, ниже { $low }: предприятие не может оплачивать труд работников.

## Scenarios side by side
scenarios-subtitle = Дополнительные рабочие места { $year } года; изменение выбросов в стране, { $first }–{ $last }, { $mass }; линия: 9 из 10 расчётов модели
scenarios-alt = Точки с диапазонами для каждого сценария с одними и теми же расчётами модели: дополнительные рабочие места { $year } года и изменение выбросов в стране с { $first } по { $last } год ({ $mass }); отрицательное значение — снижение. { $parts }
scenarios-table-subtitle = Рабочие места { $year } года; т CO<sub>2</sub>-экв. в стране, { $first }–{ $last }; основная оценка (9 из 10 расчётов модели)

## Words to find a document by
keyword-kind = промышленное предприятие, фабрика
