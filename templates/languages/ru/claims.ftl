## What was said about the project, and what other sources say
claims-title = Что говорилось о проекте и что говорят другие источники
claims-subtitle = Заявления: { $by } [{ $number }]; «по отчётам» — о том, что произошло; «объявлено» — о том, что обещано
claims-subtitle-some = Заявлений: { $count } из { $of }; если не указано иное, их автор — { $by } [{ $number }]; все — в приложении
column-statement = Заявление и его статус
column-against = Другие источники
told-differently-title = { $count ->
    [one] О чём говорится по-разному: { $count } предмет
    [few] О чём говорится по-разному: { $count } предмета
   *[many] О чём говорится по-разному: { $count } предметов
  }
told-differently-subtitle = Заявления об одном и том же в порядке дат; ни одному не отдано предпочтение
column-said-on = Когда
column-said-by = Кто
column-says = Что сказано
column-status = Статус
this-brief = Этот доклад
no-date = без даты
about-start = Начало работ
about-capacity = Мощность
about-staff = Занятые на площадке
about-start-modelled = { $first } во всех расчётных случаях
none-found = Других заявлений не найдено.

assessed-reported-announced = { $name }, { $year } год: { $output } { $unit }; объявлено { $announced }
assessed-reported = { $name }, { $year } год: { $output } { $unit }
assessed-announced = { $name }: объявлено { $announced } { $unit }
assessed-nothing = { $name }: что оценивается
assessed-question = <b>Вопрос:</b> { $question } Ответ охватывает { $first }–{ $last } гг. { $claims ->
    [0] Заявления других не собирались.
    [one] Ниже приведено { $claims } заявление других. Из них оспорено или дополнено другими источниками: { $against }.
    [few] Ниже приведены { $claims } заявления других. Из них оспорено или дополнено другими источниками: { $against }.
   *[many] Ниже приведено { $claims } заявлений других. Из них оспорено или дополнено другими источниками: { $against }.
  } Объявленный показатель никогда не входит в итог и никогда не расширяет диапазон.
status-key-reported = по отчётам: источник сообщает, что это произошло
status-key-announced-by = объявлено: обещано теми, кого называют источники

gaps-opening = От объявленного к расчётному, в основной оценке, по шагам
gap-of-year = <b>От объявленного к расчётному.</b> { $steps }.
gap-of-year-rounded = <b>От объявленного к расчётному.</b> { $steps } (округлено).
gap-claimed = объявлено { $value } { $unit } ({ $when })
gap-other-count = { $value } по другому подсчёту
gap-capacity-not-output = { $value }, так как мощность — это не выпуск
gap-plan-not-taken = { $value }, так как план не принят в заявленном виде
gap-staff-there-is = { $value } с учётом уже имеющегося персонала
gap-output-not-capacity = { $value }, так как выпуск остаётся ниже этой мощности
gap-modelled = { $value } по расчёту на { $year } год
plus = +{ $number }
result-any-level = Оценка ({ $period }): примерно { $c } ({ $range }).
result-any-lower = Оценка ({ $period }): примерно на { $c } меньше ({ $range }).
result-any-higher = Оценка ({ $period }): примерно на { $c } больше ({ $range }).
result-any-unsettled = Оценка ({ $period }): знак не определён ({ $span }).
result-any-unchanged = Оценка ({ $period }): измеримого изменения нет ({ $span }).
result-of-rules = Оценка ({ $period }): { $span } по всем способам расчёта.
gap-required = Чтобы использовать эту мощность, пришлось бы экспортировать примерно { $exports } в год. Местных деталей пришлось бы закупать на { $parts } млрд USD в год.
said-and-cited = { $says } [{ $number }].
announced-by = Объявлено: { $by }
