## Numbers, dates, units
percent = { $number } %
apostrophe = ’
quotes = «{ $inside }»
date = { $day } { FORM($month, case: "genitive") } { $year } г.
month-of-year = { $month } { $year } г.
year-alone = { $year }
month-1 = январь
month-2 = февраль
month-3 = март
month-4 = апрель
month-5 = май
month-6 = июнь
month-7 = июль
month-8 = август
month-9 = сентябрь
month-10 = октябрь
month-11 = ноябрь
month-12 = декабрь
range = { $low }–{ $high }
range-signed = от { $low } до { $high }
range-in-words = { $low } — { $high }
range-percent = { $range } %
list-between = {", "}
list-and = { $first } и { $last }
list-or = { $first } или { $last }
role-commissioner = заказчик
role-funder = источник финансирования
role-client_inputs = поставщик исходных данных
role-analyst = аналитик
role-assurer = проверяющий
role-approver = утверждающий
no-range = диапазон не оценён
rounding-note = Округлено: сумма может не совпадать в последней цифре.
and-rounded = ; округлено
money-million = млн
money-billion = млрд
money-trillion = трлн
scale-million = млн { $unit }
scale-billion = млрд { $unit }
scale-trillion = трлн { $unit }
unit-jobs = раб. мест
unit-emissions = т CO<sub>2</sub>-экв.
unit-carbon-dioxide = т CO<sub>2</sub>
unit-tonnes = т
unit-fuel = л
unit-money = { $currency }
unit-money-year = { $currency } в год
unit-money-for-a-tonne = { $currency }/т
unit-job-years = человеко-лет
unit-jobs-said = { $case ->
    [gen] { PLURAL($number) ->
        [one] рабочего места
       *[many] рабочих мест
    }
   *[nom] { PLURAL($number) ->
        [one] рабочее место
        [few] рабочих места
        [other] рабочего места
       *[many] рабочих мест
    }
}
unit-job-years-said = { $case ->
    [gen] { PLURAL($number) ->
        [one] человеко-года
       *[many] человеко-лет
    }
   *[nom] { PLURAL($number) ->
        [one] человеко-год
        [few] человеко-года
        [other] человеко-года
       *[many] человеко-лет
    }
}
unit-people = чел.
unit-people-said = { $case ->
    [gen] { PLURAL($number) ->
        [one] человека
       *[many] человек
    }
   *[nom] { PLURAL($number) ->
        [one] человек
        [few] человека
        [other] человека
       *[many] человек
    }
}
about = примерно { $amount }

## Labels
figure-label = Рисунок { $number }
table-label = Таблица { $number }
page-of = { "{page}" } / { "{pages}" }
draft = ЧЕРНОВИК
kicker = Доклад о воздействии
document-title-summary = { $title } (резюме)
own-text = Словами автора доклада
more-in-annex = Ещё { $count } в приложении.
document-title-annex = { $title } (приложение)

## Words to find a document by, in its metadata; keyword-kind is the kind's own, others go by the question of a figure
keywords = экономический эффект, оценка воздействия
keyword-jobs = рабочие места, занятость
keyword-emissions = выбросы парниковых газов
keyword-value-added = добавленная стоимость
keyword-public-money = государственные средства, налоги
keyword-foreign-exchange = внешняя торговля
keyword-energy = энергетика
keyword-air = качество воздуха
keyword-cost = стоимость
keyword-building = строительство
keyword-spending = государственные расходы

## Marks and words in labels
status-reported = по отчётам
status-modelled = расчёт
status-announced = объявлено
# Behind what has that status.
status-behind = { $status }
source-line = Источник: { $sources }.
own-model = собственная модель
scope-gross = валовые
scope-net = чистые
yes = да
no = нет
text-in-other-language = { $text } [{ $language }]
line-not-estimated = { $name }: не оценено, так как { $reason }.
footer = { $name } · версия { $version } · { $stage } · действует до { $until } · { $hash }
stage-draft = черновик
stage-checked = проверено
stage-final = окончательная версия
stage-superseded = заменено
stage-withdrawn = отозвано
attachment-scenario = Сценарий в том виде, в каком он прочитан
attachment-sections = Разделы, которые сценарий опускает или переставляет
attachment-factors-used = Прочитанные показатели базы данных в исходном виде
attachment-data-files = Прочитанные файлы данных, каждый с его SHA-256
attachment-currency-conversions = Деньги, пересчитанные из другой валюты или другого года
attachment-datapackage = Описание таблиц
attachment-manifest = SHA-256 каждого файла, кроме него самого
attachment-table = Таблица { $name }
attachment-table-file = Файл национальной таблицы: { $name }
attachment-evidence = Что содержит документ и чем он создан; это читает impact verify
attachment-numbers = Напечатанные числа, каждое со своей ячейкой
