## Pages 2 to 8
assessed-standfirst-claims = Объявленные показатели — это заявления других. Мы не используем их как прогноз и не включаем в итоги.
assessed-standfirst-no-claims = Заявления других о проекте не собирались. Оценка охватывает период с { $first } по { $last } год.
steps-title = Что произошло и что обещано
column-when = Когда
column-what = Что произошло или обещано
disputed-title = Эти заявления другие источники опровергают или дополняют

supported-standfirst = { job-is } Учтены персонал проекта, места у его поставщиков и у их поставщиков { FORM($country, case: "in") } и места за счёт расходов работников.
supported-division = { $name } ({ $value })
supported-kind = <b>Какие это места.</b> У поставщиков больше всего связанных рабочих мест в отраслях: { $parts }.
supported-range = <b>Диапазон.</b> Главная причина — неопределённость допущения { $driver }.
supported-building = <b>Строительство.</b> Работы на площадках занимают примерно { $sites }, а вместе с поставщиками — { AMOUNT($whole, unit: "none") }. Человеко-год — это одно рабочее место в течение года. Ни в один итог они не входят.
supported-building-not-estimated = <b>Строительство.</b> Рабочие места на строительстве не оценены: { $reason }.
region-heading = В регионе, до вычета потерь в других местах
region-share = Это { $value } ({ $range }) всех рабочих мест этого региона.
region-share-exact = Это { $value } всех рабочих мест этого региона.
region-gains = Из рабочих мест { $year } года примерно { AMOUNT($value, unit: "none") } находятся в регионе площадки{ $region }, в том числе { AMOUNT($direct, unit: "none") } в самом проекте. Остальные — принятые доли: { $indirect } мест у поставщиков и { $induced } мест за счёт расходов из зарплат.
region-gains-table = Из рабочих мест { $year } года примерно { AMOUNT($value, unit: "none") } находятся в регионе площадки{ $region }, в том числе { AMOUNT($direct, unit: "none") } в самом проекте. Остальные оценены по таблице региона.
region-not-told = <b>Регион.</b> Результаты по частям страны не оценены: { $reason }.

additional-standfirst = Часть того, что связано с проектом, была бы и без него или отнимается у других. Сколько остаётся, зависит от того, кто и от чего отказывается взамен.
additional-of-case = Если не назван другой вариант, числа здесь относятся к { $letter }: «{ $name }».
additional-likely = <b>Насколько вероятна потеря?</b> { $parts }
additional-likely-above = { $condition }: прирост { $share }.
additional-likely-below = { $condition }: потеря { $share }.
additional-likely-every = Во всех ответах
additional-labour-scarce = <b>Кто приходит с других рабочих мест:</b> если их прежние места остаются пустыми (такого ответа нет), вместо { CHANGE($before, unit: "none") } изменение составляет { CHANGE($change, range: "yes") }.
additional-which-state = В последнем государство ещё и тратит дополнительные поступления или сокращает расходы на то, что теряет.
scale-table-subtitle = { counted-jobs } { FORM($country, case: "in") }, { $year }, расчёт; в скобках — 9 из 10 расчётов модели для этого масштаба
column-scale = Выпуск в год

money-part = { $value }, { $condition }
money-currency = <b>Иностранная валюта.</b> Сальдо { $year } года: { $value }, { $condition }.
money-title-unknown = Государственные средства не оценены
money-value-added-net = С учётом потерь в других местах изменение составляет { $parts }.
money-value-added-gross = <b>Добавленная стоимость.</b> В { $year } году с проектом связана добавленная стоимость { AMOUNT($gva_gross, unit: "plain") } ({ RANGE($gva_gross) }).
more-jobs-less-value-added = По основной оценке нашего лучшего ответа рабочих мест становится больше, а добавленная стоимость снижается: в среднем потерянное рабочее место давало её больше, чем даёт новое.
money-not-heading = <b>Что не вошло в эти показатели.</b>
money-not-cba = Это не анализ затрат и выгод.

emissions-standfirst = Ответы различаются в одном: какие электростанции учитываются. Оба ответа равноправны.

how-sure-standfirst = Результат надёжен настолько, насколько надёжны допущения, от которых он зависит сильнее всего.
evidence-title = Насколько обоснован каждый результат
evidence-title-all = Обоснованность { $word } у всех результатов
evidence-title-some = Обоснованность { $word } у { $count } из { $of } результатов
evidence-subtitle = Обоснованность: хорошая, удовлетворительная (удовлетв.), неоднородная или слабая
evidence-a = хорошая
evidence-b = удовлетв.
evidence-c = неоднородная
evidence-d = слабая
column-result = Результат
column-evidence = Обоснованность
column-rests-on = Что влияет сильнее всего
how-sure-missing = <b>Не оценено:</b> { $what }. Причины — в приложении.
how-sure-missing-more = <b>Не оценено:</b> { $what }; ещё { $count }. Полный список с причинами — в приложении.

basis-title = В основе показателей { $assumptions ->
    [one] { $assumptions } допущение
    [few] { $assumptions } допущения
   *[many] { $assumptions } допущений
  } и { $sources ->
    [one] { $sources } источник
    [few] { $sources } источника
   *[many] { $sources } источников
  }
basis-standfirst = В приложении перечислены все источники; таблицы этого издания содержат все допущения.
basis-counted-title = Что учитывается
basis-sources-heading = Основные источники: { $count } из { $of }
basis-column-role = Роль
basis-column-name = Имя

## Без национальной таблицы
at-project-title = На проекте занято { AMOUNT($at_project, unit: "people", range: "yes") }; рабочие места за его пределами не оценены
at-project-title-nobody = Что вызовут эти деньги за пределами проекта, не оценено
at-project-standfirst = Национальной таблицы по стране «{ $country }» нет, поэтому здесь только то, что известно о самом проекте.
at-project-table = Сам проект в { $year } году
at-project-subtitle = Люди, а также деньги: { $scale } { $currency } ({ $year }) в год; основная оценка и диапазон 9 из 10 расчётов модели
at-project-local = Занято на проекте, жители страны
at-project-foreign = Занято на проекте, из-за рубежа
at-project-turnover = Продажи
at-project-added = Добавленная стоимость проекта
at-project-not-heading = Что не оценено и что делать
at-project-not = <b>Не оценено.</b> Рабочие места и добавленная стоимость у поставщиков и от расходов из зарплат, потери других, налоги со всего этого. Всё это следует только из национальной таблицы.
at-project-to-do = <b>Что делать.</b> Взять таблицу «затраты — выпуск» страны «{ $country }», которую публикует её статистическое ведомство или ОЭСР. Для некоторых видов проектов её могут заменить таблицы похожих стран, с измеренной ошибкой.
checks-failed = Непройденные проверки
checks-failed-none = Непройденных проверок нет; проведено проверок: { $count }. Пределы широки, и проверен не каждый результат.
drivers-subtitle = Меняется одно допущение, от одной границы его диапазона до другой; остальные — как в основной оценке. Единица: { $unit }
drivers-beyond = К такой границе близки немногие расчёты модели, поэтому число здесь может лежать вне диапазона ответа, который охватывает 9 из 10 расчётов.
column-low-and-high = Нижнее и верхнее значение
rests-on-a = { $name } (официальные данные)
rests-on-b = { $name } (опубликовано)
rests-on-c = { $name } (чужая оценка)
rests-on-d = { $name } (наше суждение)
rests-on-best = { $name }, по нашему лучшему ответу
net-taxes-title = Больше всего в { $year } году меняется: { $tax }
net-taxes-subtitle = { $scale } { $currency } ({ $year }) в год, за вычетом потерь в других местах, { $of }
net-taxes-column = Налог
net-taxes-sum = Чистые поступления
tax-recycling-fee = Утилизационный сбор
tax-profit-tax = Налог на прибыль
tax-excise = Акциз
tax-product-taxes = Налоги на товары
net-taxes-sum-of = Чистые поступления, { $of }
