## The last page: who signs, how to check, what is attached
sign-off-heading-draft = { $unsigned ->
    [0] Черновик: подписан, но не выпущен
    [1] Черновик: нет одной из трёх подписей
    [2] Черновик: нет двух из трёх подписей
   *[many] Черновик: никто не подписал
}
sign-off-heading-checked = Проверено проверяющим, ещё не утверждено
sign-off-heading-final = Проверено, утверждено и подписано
sign-off-heading-superseded = Заменено более поздней версией
sign-off-heading-withdrawn = Отозвано: не использовать
assurance-draft = Независимого подтверждения нет. Программа проверила собственную арифметику: части дают в сумме итоги, результаты не выходят за объявленные пределы. У исходных данных есть единица и источник или обоснование. Верны ли они, судили только их авторы. Действует до { $until } Не цитировать как окончательную версию. Состояние на { $date }
assurance-checked = Исходные данные, метод и текст проверил проверяющий, который не является аналитиком. Утверждения ещё нет. Действует до { $until } Состояние на { $date }
assurance-final = Исходные данные, метод и текст проверил проверяющий, который не является аналитиком; утверждающий выпустил эту версию. Действует до { $until } Состояние на { $date }
assurance-superseded = Вместо этой версии действует более поздняя; что изменилось, указано в списке версий. Состояние на { $date }
assurance-withdrawn = Эта версия отозвана, использовать её нельзя; причина указана в списке версий. Состояние на { $date }
sign-off-statement = За версию { $version }, каждый в своей роли:
sign-off-signature = Подпись
sign-off-date = Дата
sign-off-role-analyst = Аналитик: показатели следуют из данных
sign-off-role-assurer = Проверяющий: данные, метод и текст проверены
sign-off-role-approver = Утверждающий: версию можно использовать
hashes-title = Из чего сделано это издание (SHA-256)
hashes-column-of = Чего
hashes-column-value = Хеш
hashes-column-covers = Что охватывает
hash-data = Данные
hash-inputs = Ввод
hash-results = Результаты
hash-data-covers = все показатели каталога
hash-inputs-covers = сценарии этого издания
hash-results-covers = все таблицы, кроме run.csv
verify-heading = Как проверить
verify-attached = Сохраните файлы этого издания в одну папку; в PDF они вложены.
verify-manifest = Сравните SHA-256 каждого файла с manifest.json.
verify-run = С программой impact { $package } переименуйте scenario.yaml в { $file } и запустите: impact run { $file } --draws { $draws } --seed { $seed }
verify-compare = Сравните хеши в новом run.csv с приведёнными выше: одинаковые данные и ввод дают одинаковые результаты.
address-none = У этого издания нет адреса в интернете. Для его проверки достаточно сценария и таблиц.
address-title = Это издание
address-text = Тот же файл и его данные находятся по адресу
address-alt = Квадратный код, ведущий на { $url }
edition-alt = Квадратный код с названием, версией и хешем издания: { $url }
edition-code = У этого издания нет адреса в интернете. Код содержит его название, версию и хеш; для проверки достаточно приложенных сценария и таблиц.
attached-heading = Файлы этого издания
attached-tables = Таблицы в формате CSV, по одной на тему, названы в README.txt
attached-tables-hold = Таблицы этого издания: { $tables }.

## What each attached file is
attachment-README = Что это за файлы и как проверить
attachment-beside = Сопоставляемые сценарии, как прочитаны
attachment-texts = Тексты сценария (язык: { $language })
attachment-key-figures = Ключевые показатели
attachment-claims = Заявления других и что им противоречит
attachment-benchmarks = Рабочие места на единицу выпуска рядом с другими проектами
attachment-national-comparison = Ключевые показатели в масштабах всей страны
attachment-milestones = Что произошло и что обещано, по датам
attachment-plausibility-checks = Проверки правдоподобия
attachment-turnover-by-year = Оборот проекта
attachment-jobs-by-year = Рабочие места по каналам и годам
attachment-gva-by-year = Добавленная стоимость по каналам и годам
attachment-income-by-year = Доходы от труда по каналам и годам
attachment-gross-to-net = Шаги от связанных к дополнительным
attachment-net-taxes = Чистое изменение каждого налога
attachment-budgets = Кто платит и кто получает в каждом ответе
attachment-purchases = Что закупает проект, по происхождению и отраслям
attachment-emissions-by-year = Выбросы по годам и за весь срок службы
attachment-energy-by-year = Топливо и электроэнергия по годам
attachment-breakeven = Расстояние и годы, после которых выбросы сравниваются
attachment-probabilities = Как часто ключевые показатели выше и ниже нуля
attachment-rank-correlations = Допущения, сильнее всего влияющие на каждый ключевой показатель
attachment-skew = Основные оценки, далёкие от середины расчётов
attachment-tornado = Ключевые показатели при нижней и верхней границе одного допущения
attachment-switching-values = Значения допущений, при которых ответ меняет знак
attachment-combined-cases = Ключевые показатели при совместном сдвиге допущений группы
attachment-scenarios = Ключевые показатели других сценариев
attachment-assumptions = Допущения: диапазон, источник, класс, обоснование
attachment-lineage = На чём основан каждый результат
attachment-sources = Источники: адрес, период данных, условия
attachment-output-by-year = Выпуск по годам в каждом случае
attachment-bridge = Шаги от одного сценария к другому
attachment-health = Смерти от частиц в воздухе, по местам
attachment-notes = Что не оценено и почему
attachment-run = Версия, стадия, хеши, начальное число
attachment-roles = Кто какую роль исполняет
attachment-panel = Что сценарий сообщает о докладе
attachment-asked = Заданные вопросы и ответы на них
attachment-paragraphs = Текст автора по разделам
attachment-changes = Что изменила каждая версия
attachment-comments = Замечания рецензентов и ответы

readme =
    { $title }

    ФАЙЛЫ
    { $files }

    ЧИСЛА
    Таблицы — CSV в кодировке UTF-8. У каждой строки есть id; адрес числа — таблица/id/столбец,
    например key_figures/jobs_gross/value. Пустая ячейка не оценена (причина — в notes.csv);
    «na» — не применяется. low и high означают то, что указано в столбце «range»: p05_p95 — от 5-го
    до 95-го перцентиля расчётов, none — диапазона нет. Изменения выбросов — сценарий минус
    то, что было бы без него: отрицательное число — меньше.
    datapackage.json описывает столбцы (Frictionless data package).

    ПРОВЕРКА
    0. Для PDF всё это делает impact verify FILE.pdf; он сравнивает и каждую страницу.
    1. manifest.json содержит SHA-256 каждого файла, кроме него самого. Сравните каждый.
    2. Переименуйте scenario.yaml в { $name }.yaml. С программой impact { $package } и теми же папками данных:
         impact run { $name }.yaml --draws { $draws } --seed { $seed }
    3. В новом run.csv значение results_sha256 должно быть
         { $results }
       если data_sha256 равно
         { $data }
       и inputs_sha256 равно
         { $inputs }

    Сделано программой impact { $package }, начальное число { $seed }, расчётов: { $draws }.
attachment-method-choices = Ключевые показатели при другом выборе метода
attachment-public-finances = Доходы, льготы и государственные затраты
attachment-external-trade = Импорт, экспорт и иностранная валюта
attachment-regional-effects = Рабочие места, добавленная стоимость и доходы от труда по частям страны
attachment-wages = Зарплаты рядом со средними
