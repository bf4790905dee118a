## A factory: what it makes
channel-direct = На предприятии

## Energy and emissions
key-emissions-world-name = Выбросы в мире
component-own = Валовые: предприятие, его электроэнергия, топливо и товары в использовании
component-displaced = Минус отечественные производители, теряющие продажи или сырьё
component-deadweight = Минус то, что возникло бы и без проекта
component-change = Чистое изменение
key-emissions-average-meaning = В стране, { $first }–{ $last }: площадка, электроэнергия, топливо за вычетом отечественных производителей, теряющих продажи
key-emissions-official-name = Углекислый газ по опубликованному коэффициенту
key-emissions-official-meaning = Площадка и электроэнергия по коэффициенту для нового потребления, { $first }–{ $last }; ничего не вычтено

boundary = Выбросы — это выбросы внутри страны, от скважины до ворот, в сумме с { $first } по { $last } год, в CO<sub>2</sub>-экв. по GWP100 из доклада IPCC AR6. { job-is } Так считает национальная таблица за { $table } год. В диапазон попадают 9 из 10 расчётов модели (всего { $draws }). Основная оценка использует лучшее, на наш взгляд, значение каждого допущения.
unit-of-t-yr = тонн в год
unit-of-t-CO2e-AR6-t = т CO<sub>2</sub>-экв. на тонну

key-jobs-direct-meaning = Все, кто работает на предприятии

## Gross to net
step-goods-replaced = Потери других производителей
waterfall-title-goods-replaced = В { $year } году другие производители и их поставщики теряют { SIZE($goods_lost) }

## Checks
check-factory-jobs-per-investment = Рабочие места на предприятии на миллион долларов
check-factory-jobs-per-investment-inside = В { $year } году на миллион вложенных в предприятие долларов приходится рабочих мест: { $value }. Это не выше { $high }.
check-factory-jobs-per-investment-outside = В { $year } году на миллион вложенных в предприятие долларов приходится рабочих мест: { $value }. Это выше { $high }: численность и инвестиции не согласуются.
check-turnover-per-wage = Отношение оборота к зарплатам
check-turnover-per-wage-inside = В { $year } году отношение оборота к зарплатам всех работающих составляет { $value }, не ниже { $low }.
check-turnover-per-wage-outside = В { $year } году отношение оборота к зарплатам всех работающих составляет { $value }, ниже { $low }: предприятие не может оплачивать труд работников.

## Words to find a document by
keyword-kind = промышленное предприятие, фабрика
