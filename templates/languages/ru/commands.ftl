## What show, list, explain and compare print; the part of an id after "table-column-" is a column of a table, as CSV names it

## Words in tables
not-estimated = не оценено
not-in-study = в этом исследовании нет
spread-p05-p95 = 5-й–95-й процентиль расчётов модели
spread-low-high = от нижнего до верхнего, без вероятности
table-measure-headcount = численность
table-measure-fte = эквивалент полной занятости (ЭПЗ)
table-measure-job-years = человеко-годы
table-verdict-inside = в пределах
table-verdict-outside = вне пределов
table-verdict-not-applicable = неприменимо
table-unit-money = млн { $currency } ({ $year })
table-unit-money-year = млн { $currency } ({ $year }) в год
table-named = { $name }: { $cell }
table-between = {"; "}
table-same = Во всех строках: { $parts }.

## What stands behind a cell
explain-with-spread = { $amount }; { $spread }
explain-no-range = { $amount }; диапазон не оценён
explain-middle = медиана { $median }; среднее { $mean }; средняя половина: от { $low } до { $high }
explain-more-draws = при большем числе расчётов концы диапазона могут сместиться на { $low } и { $high }
explain-made = Как это получено ({ $variable })
explain-not-installed = Вид проектов, в котором это описано, здесь не установлен, поэтому формула неизвестна.
explain-computed = Вычисляет { $code }
explain-computed-at = Вычисляет { $code } ({ $file }, строка { $line })
explain-money = Как получена эта сумма
explain-sources = Источники
explain-notes = Примечания
explain-drivers = Что сильнее всего влияет (ранговая корреляция)
explain-results = Результаты, которые на этом основаны
explain-inputs = Исходные данные: { $topic }
explain-input = { $id } = { $amount }; класс { $grade }
explain-input-ranked = { $id } = { $amount }; класс { $grade }; по влиянию на ключевые показатели место { $rank }
explain-default-package = значение по умолчанию из пакета
explain-default-kind = значение по умолчанию вида проектов
explain-default-country = значение по умолчанию страны
explain-default-world = общемировое значение по умолчанию, не этой страны
explain-from = источник: { $source }
explain-stated = указано: { $amount }
explain-by-year = значения по годам, { $unit }
explain-times = умножить на { $number } ({ $by }), получается { $amount }
explain-by-index = индекс цен { $index }
explain-by-rate = обменный курс
explain-by-scale = масштаб
explain-over = { $by } { $figures }
explain-figures = { $first } к { $second }

## Why two runs differ
bridge-unknown = не оценено или не определено на этом пути
bridge-nothing = (другие изменения без влияния: { $count })
bridge-same = Без изменений: { $figures }
bridge-absent = нет

## What there is
list-sort-kinds = виды проектов (kinds)
list-sort-scenarios = сценарии (scenarios)
list-sort-documents = документы (documents)
list-sort-themes = оформление (themes)
list-sort-languages = языки (languages)
list-sort-sections = разделы (sections)
list-sort = { $sort }: { $names }
list-country = { $name } ({ $code })
list-there-is = Есть:
list-there-is-not = Нет:
list-briefs = Доклады:
list-line = { $name }: { $says }
list-gap = { $name }: { $says }. { $gap }
list-table-with-jobs = { $table }; рабочие места указаны в человеках
list-table-without-jobs = { $table }; рабочие места в человеках не указаны
list-figure = { $name } { $period } ({ $source }, { $origin }, класс { $grade })
list-world-default = мировое значение по умолчанию
list-country-pack = пакет страны
list-full = полный
list-no-chain = без цепочки поставок
list-not-yet = пока нет
list-lacks = не хватает: { $count }
list-lacking = { $brief }; не хватает: { $subjects }
