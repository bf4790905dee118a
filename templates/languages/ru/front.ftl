## Page 1
front-day = { $day }
front-organisation = Издатель: { $name }.
front-commissioner = Заказчик: { $name }.
front-commissioner-none = Заказчика нет.
front-analyst = Аналитик: { $name }.
front-analyst-none = Аналитик не указан.
front-stage-draft = Черновик: ещё не проверен и не утверждён.
front-stage-checked = Проверено, ещё не утверждено.
front-stage-final = Проверено и утверждено.
front-stage-superseded = Заменено: вместо этой версии действует более поздняя.
front-stage-withdrawn = Отозвано: эти цифры использовать нельзя.
tile-not-estimated = { $of }: не оценено: { $reason }
tile-supported = Связанные рабочие места { FORM($country, case: "in") }, { $year }
tile-additional = Дополнительные рабочие места { FORM($country, case: "in") }, { $year }
tile-public-money = Государственные средства
tile-emissions = Выбросы, { $first }–{ $last }
tile-jobs-gross = всего
tile-jobs-direct = из них в проекте
tile-jobs-net = с учётом потерь в других местах
tile-tax-net = больше, чем без проекта
tile-not-collected = не собрано по { $not_collected_until } год (собрано: { $collected_value })
tile-tax-net-meanwhile = изменение налогов по { $tax_net_meanwhile_until } год
tile-tax-net-after = изменение налогов, { $tax_net_after_from }–{ $tax_net_after_until }
tile-emissions-average = при предполагаемом развитии энергосистемы
tile-emissions-marginal-gas = при питании от газовых электростанций
front-found-heading = Основные выводы
front-title-unknown = { $project }: число работающих — примерно { $jobs_direct_value }; дополнительные рабочие места не оценены
front-found-supported-part = <b>Рабочие места.</b> На проекте — примерно { $jobs_direct_value }. Общее число не оценено.
front-found-additional-none = <b>Дополнительные рабочие места.</b> Не оценены: без национальной таблицы нельзя сказать, что теряют другие.
front-decision-heading = Вопросы для решения
decision-claims = <b>Спросить инвестора.</b> Другие источники расходятся с { $count ->
    [one] { $count } публичным заявлением
   *[many] { $count } публичными заявлениями
  }. Какие из них остаются в силе?
decision-input = <b>Выяснить.</b> Сильнее всего на ответ влияет следующее: { $name }. Что об этом известно?
front-evidence-a = <b>Какова обоснованность?</b> Хорошая. Показатели измерены или опубликованы.
front-evidence-b = <b>Какова обоснованность?</b> Удовлетворительная. Большинство показателей опубликовано, часть выведена из других.
front-evidence-c = <b>Какова обоснованность?</b> Неоднородная: часть показателей — оценки других авторов. Сильнее всего на ответ влияют: { $names }.
front-evidence-d = <b>Какова обоснованность?</b> Слабая; отчасти это наши собственные суждения. Сильнее всего на ответ влияют: { $names }.
answers-supported = Связанные рабочие места
answers-additional = Дополнительные рабочие места
answers-last = { $value } в { $year } году
answers-title-some = Меньше половины связанных рабочих мест — дополнительные
answers-title-many = Большинство связанных рабочих мест — дополнительные
answers-subtitle = Официальные рабочие места { FORM($country, case: "in") }, { $first }–{ $last }, расчёт. Линии: основная оценка. Отрезки: 9 из 10 расчётов модели на { $year } год
answers-alt = Рабочие места по годам с { $first } по { $last }. В { $year } году: { $parts }
answers-alt-part = { $name }: { $value }.
