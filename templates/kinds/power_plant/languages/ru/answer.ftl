## The plant on page 1
heading-power = Электроэнергия, { $place }, { $year }
heading-emissions = Изменение выбросов CO<sub>2</sub>, { $year }
question-power = электроэнергия
boundary = Выбросы — это CO<sub>2</sub> из труб электростанций. Электроэнергия — это отпуск в сеть. Рабочие места — это люди, как в таблице за { $table } год. В диапазон попадают 9 из 10 расчётов модели (всего { $draws }).
boundary-no-table = Выбросы — это CO<sub>2</sub> из труб электростанций. Электроэнергия — это отпуск в сеть. Рабочие места — только на самой станции: национальной таблицы нет. В диапазон попадают 9 из 10 расчётов модели (всего { $draws }).
boundary-proxy = Выбросы — это CO<sub>2</sub> из труб электростанций. Электроэнергия — это отпуск в сеть. Рабочие места — только на самой станции. Цепочка поставок оценена по таблицам других стран. Обоснованность этой оценки слабая, и в показатели выше она не входит. В диапазон попадают 9 из 10 расчётов модели (всего { $draws }).
does-not-say-cba = Это не анализ затрат и выгод: затраты на станцию не сопоставлены с ценностью её электроэнергии.


key-generation-name = Отпуск электроэнергии, { $year }
key-generation-meaning = В сеть, за вычетом собственных нужд и потерь
key-gas-saved-name = Несожжённый газ, { $year }
key-gas-saved-meaning = На замещаемых газовых станциях за вычетом сожжённого самой станцией; кубические метры при 0 градусов Цельсия
key-emissions-ifi-name = Выбросы, по официальному коэффициенту
key-emissions-ifi-meaning = Коэффициент международных финансовых организаций, неизменный весь срок службы
key-emissions-average-path-name = Выбросы, по среднему коэффициенту энергосистемы
key-emissions-average-path-meaning = Средний коэффициент энергосистемы, который снижается с ростом возобновляемой энергетики
key-emissions-marginal-name = Выбросы, при замещении { marginal-fuel }ой генерации
key-emissions-marginal-meaning = По составу замещаемых станций, для каждого топлива — свой коэффициент
key-emissions-combined-margin-name = Выбросы, по комбинированному коэффициенту
key-emissions-combined-margin-meaning = Веса механизма чистого развития (МЧР); для ветра и солнца то же, что официальный коэффициент
key-emissions-supply-average-path-name = С поставкой топлива, по среднему коэффициенту
key-emissions-supply-average-path-meaning = То же с поставкой топлива и потерями метана, GWP100 по AR6
key-emissions-supply-marginal-name = С поставкой топлива, замещение { marginal-fuel }ой генерации
key-emissions-supply-marginal-meaning = То же с поставкой топлива и потерями метана, GWP100 по AR6
key-emissions-life-ifi-name = Выбросы за весь период, по официальному коэффициенту
key-emissions-life-ifi-meaning = Сумма за все годы, { $first }–{ $last }
key-emissions-life-average-path-name = Выбросы за весь период, по среднему коэффициенту энергосистемы
key-emissions-life-marginal-name = Выбросы за весь период, при замещении { marginal-fuel }ой генерации
key-payback-name = Месяцы до возмещения собственных выбросов
key-payback-meaning = Выбросы при изготовлении и утилизации станции, делённые на предотвращённые в первый год по основному способу расчёта
key-jobs-building-name = Человеко-годы строительства
key-jobs-building-meaning = Один человек в течение одного года; в итоги не входят
key-jobs-direct-name = Рабочие места на станции, { $year }
key-jobs-direct-meaning = Персонал, включая иностранный
key-jobs-gross-meaning = Вместе с цепочкой поставок и расходами из зарплат
key-jobs-net-meaning = Связанные рабочие места за вычетом потерянных; газ используют в других целях
key-jobs-net-gas-left-name = Дополнительные рабочие места, газ остаётся в недрах, { $year }

## Headlines

## What was claimed
claims-title = Что заявлено о станции и что сообщают другие источники
assessed-announced = { $name }: объявлено { $announced } { $unit } в год
gap-other-factor = { $value }, так как банки применяют к таким станциям другой коэффициент энергосистемы
gap-own-stack = { $value } — то, что выбрасывает или сжигает сама станция
gap-other-generation = { $value }, так как отпуск электроэнергии оценён иначе
gap-other-gas-per-kwh = { $value }, так как у замещаемых газовых станций другой КПД
gap-other-rate-and-generation = { $value }, так как приняты другой коэффициент и другой отпуск электроэнергии

## Words to find a document by
keyword-kind = электростанция
keyword-power = электроэнергия
