## Declared tables: what they count in
table-money = { $scale } { $currency } ({ $year })
table-money-year = { $scale } { $currency } ({ $year }) в год
table-a-year = { $unit } в год
table-unit = Единица: { $unit }
table-main = Основная оценка; единица: { $unit }
table-main-alone = Основная оценка
table-ranged = Основная оценка, в скобках диапазон 9 из 10 расчётов; единица: { $unit }
table-ranged-alone = Основная оценка, в скобках диапазон 9 из 10 расчётов

## Titles of the annex
annex-jobs = Рабочие места по годам
annex-jobs-supported = Связанные рабочие места, до вычета потерь в других местах
annex-jobs-imputed = Незарегистрированные: расчётно, не входят в итоги
annex-jobs-additional = Дополнительные рабочие места, после потерь в других местах
annex-jobs-labour-scarce = Дополнительные рабочие места за вычетом ушедших с других мест
annex-gva-additional = Дополнительная добавленная стоимость, после потерь в других местах
annex-emissions = Выбросы за все годы
annex-emissions-parts = Выбросы за все годы по частям и по правилам учёта электроэнергии
annex-net = От связанных к дополнительным, и государственные средства
annex-net-jobs = От связанных рабочих мест к дополнительным, { $year } год
annex-net-gva = От связанной добавленной стоимости к дополнительной, { $year } год
annex-net-taxes = От собранных налогов к дополнительным, { $year } год
annex-taxes = Налоги по видам, до вычета потерь в других местах
annex-taxes-apart = Налоги, не входящие в итоги
annex-public-cost = Вложенные государственные средства
annex-open-accounts = Что в каждом ответе не оплачено или не потрачено, { $year } год
annex-places-jobs = Связанные рабочие места по частям страны, { $year } год
annex-places-gva = Связанная добавленная стоимость по частям страны, { $year } год
annex-places-income = Связанные доходы от труда по частям страны, { $year } год
annex-divisions = Связанные рабочие места у поставщиков и за счёт зарплат по отраслям, { $year } год
annex-pay = Оплата труда в проекте и рядом с ней
annex-capital = Единовременные затраты по статьям и происхождению

## Names of values
worker-local = жители страны
worker-foreign = из-за рубежа
place-rest = Остальная страна
stage-named = Этап { $stage }
step-of-money-gross = До вычета потерь в других местах
step-of-money-net = После потерь в других местах
tax-value-added-tax = НДС
tax-supplier-product-taxes = Чистые налоги в цепочке поставок
tax-taxes-on-sales = Налоги с продаж
wages-of-national = Среднее по стране
wages-of-region = Среднее по региону
wages-of-industry = Среднее по отрасли
