## The mandatory panel: labels, then values
not-assigned = не назначен — { $reason }
mark-checked = НЕ УТВЕРЖДЕНО
mark-superseded = ЗАМЕНЕНО
mark-withdrawn = ОТОЗВАНО
mark-preview = ПРЕДВАРИТЕЛЬНО, РАСЧЁТОВ МОДЕЛИ: { $draws }
first-edition = Первое издание.
input-value = { $value } { $unit }
input-share = { $value }{ $unit }
input-withheld = не раскрывается
language-en = английский
language-uz = узбекский
language-ru = русский
language-zh = китайский

panel-heading = Что учитывают, предполагают и не охватывают показатели
panel-title-counted = Как это учтено; это издание
panel-title-asked = О чём вопрос, насколько надёжен ответ, кто отвечает
panel-column-item = Пункт
panel-column-value = В этом докладе
panel-group-asked = О чём вопрос
panel-group-counted = Рабочие места и деньги
panel-group-sure = Надёжность; что не охвачено
panel-group-people = Кто и на каких условиях
panel-group-edition = Это издание

panel-question = Вопрос
panel-not-answered = Без ответа
panel-place = Место
panel-years = Годы
panel-years-text = { $first }–{ $last }; рабочие места на { $headline } год; наблюдения по { $base } год.
panel-baseline = Без проекта
panel-client-inputs = Данные предоставил
panel-measure = Одно рабочее место
panel-measure-headcount = { job-is } Так считает национальная таблица за { $year } год.
panel-measure-no_table = Один человек в проекте.
panel-measure-proxy = Один человек в проекте; в цепочке поставок — один занятый, по данным за { $year } год.
panel-measure-fte = Один эквивалент полной занятости.
panel-measure-job_years = Один эквивалент полной занятости в течение одного года.
panel-fte = Часы на эквивалент полной занятости не оценены, так как { $reason }.
panel-channels = Каналы
panel-channels-no-table = В проекте: его персонал. Цепочка поставок и расходы из зарплат не оценены: национальной таблицы нет.
panel-channels-proxy = В проекте: его персонал. Цепочка поставок: чего требуют закупки в стране у поставщиков и у их поставщиков, в среднем по таблицам других стран, { $fitted } (класс D): { $proxy_donors }. { $error } Расходы из зарплат: не оценено, так как нет таблицы { FORM($country, case: "genitive") }, где видно, что покупают домохозяйства.
panel-channels-text = В проекте: его персонал. Цепочка поставок: чего требуют закупки в стране у поставщиков и у их поставщиков (обратная матрица типа I). Расходы из зарплат: чего требуют в стране покупки на зарплаты всех этих людей, и так далее (тип II). Каждый канал добавляется к предыдущему. Таблица за { $year } год, отраслей в ней: { $sectors } { $cite }.
panel-gross-net = От связанных к дополнительным
panel-gross-net-text = Основная оценка, { $year }, связанные рабочие места — { AMOUNT($gross, unit: "none") }: { $parts }.
panel-gross-net-unknown = Не оценено: без национальной таблицы неизвестно, сколько рабочих мест связано с проектом всего.
panel-money = Деньги
panel-money-text = { $currency } в ценах { $year } года.
panel-fall-back-index = Индекса цен по разделам экономики с { $year } года не найдено. Его замещает один индекс { $sources }; цены приняты в отношении { $ratio } к нему.
panel-deflator = С { $year } года каждый вид закупок и расходы домохозяйств пересчитаны по собственному индексу цен { $sources }.
panel-exchange = Обменный курс
panel-exchange-none = Никакая валюта, кроме { $currency }, не используется.
panel-exchange-text = { $rate } { $own } за { $other }, среднее за { $period }; { $source }.
panel-discounting = Ставка дисконтирования
panel-gwp = Потепление
panel-gwp-text = GWP100 по IPCC { $set }
panel-range = Диапазон
panel-range-text = В него попадают 9 из 10 расчётов модели (всего { $draws }), каждый — с другими значениями допущений. Основная оценка использует лучшее, на наш взгляд, значение каждого. Эффекты без допущения в него не входят.
panel-range-unsettled = При большем числе расчётов могла бы сместиться напечатанная граница у следующих показателей: { $figures }.
panel-range-unsettled-count = При большем числе расчётов могла бы ещё сместиться граница диапазона у { $count ->
    [one] { $count } показателя; он назван
   *[many] { $count } показателей; они названы
} в приложении.
panel-range-none = Диапазон не оценён, так как модель рассчитана только один раз.
panel-grades = Классы
panel-grades-text = A: официальные или первичные. B: хорошие вторичные. C: слабые. D: наше собственное суждение. Класс показателя — самый низкий среди допущений, которые, начиная с сильнейшего, дают половину его изменений.
panel-unquantified = Без числовой оценки
panel-adverse = Выводы против
panel-outside = Вне правдоподобных пределов в основной оценке: { $checks }.
panel-outside-check = { $name } ({ $years })
panel-disclaimers = Чем это не является
panel-disclaimers-text = Это не анализ затрат и выгод. Это не углеродные единицы.
panel-sources = Источники
panel-sources-text = { $last ->
    [1] [1]
   *[many] [1]–[{ $last }]
  }, дата обращения: { $accessed } Период данных и лицензия каждого — в таблице источников.
panel-version = Версия
panel-version-text = { $version } от { $date }, { $stage }, действует до { $until } Изменения: { $changes }
panel-rebuilt = Чем получено
panel-rebuilt-text = impact { $package }; начальное число { $seed }; данные { $data }, ввод { $inputs }, результаты { $results }.
panel-licence = Лицензия
panel-contact = Контакт
panel-data = Данные
panel-prevailing = Язык
panel-prevailing-text = Преимущественную силу имеет { $language } текст.
panel-status-modelled = расчёт: оценено здесь
panel-status-announced = объявлено: обещано другими, не входит в итоги
panel-group-of-kind = Для этого вида проектов
not-given-yet = ещё не указано
