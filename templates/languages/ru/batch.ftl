## Указатель многих докладов
batch-title = Доклады: { $name }
batch-count = Всего: { $count }, из них не получилось: { $failed }.
batch-further = Ещё { $count } — в файле index.csv.
batch-filter = Поиск
batch-page-1 = Страница 1
batch-place = Место
batch-kind = Вид
batch-state = Состояние
batch-done = готово
batch-failed = не получилось
