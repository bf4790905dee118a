## Sources and change log
sources-page-heading = Источники показателей: { $count }
sources-read = Дата обращения, если не указана другая: { $day } Номера — те же, что в квадратных скобках в тексте.
sources-others = Источники, использованные только для проверок правдоподобия, а также полные ссылки и лицензии приведены в таблице источников (sources.csv).
source-no-address = Адрес неизвестен.
source-link = Источник { $number }: { $name }
source-read = { $source } (дата обращения: { $day })
comments-heading = Замечания рецензентов и ответы
comment-line = <b>{ $place }, версия { $version }</b> («{ $about }»), { $by }, { $date }: { $says } <b>Ответ:</b> { $answer }
change-line = <b>Версия { $version }</b>, { $date }: { $says }

## Sections that a brief may go without
sections-left-out = О следующем здесь не говорится, так как в исследовании нет таких таблиц: { $sections }.
section-jobs = рабочие места по годам
section-places = место работы
section-building = рабочие места на строительстве
section-net = путь от связанных к дополнительным
section-scale = другие масштабы выпуска
section-account = на что идёт добавленная стоимость
section-economy = государственные средства и торговля
section-programme = выбросы
section-assumptions = допущения
