## Claims held against limits
check-claim-jobs-per-investment = Заявленные рабочие места на миллион долларов
check-claim-jobs-per-investment-inside = Заявлено: число рабочих мест на миллион долларов по всем объявленным этапам составляет { $value }, в пределах от { $low } до { $high }.
check-claim-jobs-per-investment-outside = Заявлено: число рабочих мест на миллион долларов по всем объявленным этапам составляет { $value }, вне пределов от { $low } до { $high }.
check-claim-exports = Экспорт, которого требует заявленная мощность
check-claim-local-parts = Местные детали, которых требует заявленная мощность
check-claim-local-parts-inside = При полной загрузке заявленной мощности и ценах, принятых на { $year } год, потребовались бы местные детали на { $value } млрд USD в год. Это не больше { $high } млрд USD, на которые их закупила вся отрасль.
check-claim-local-parts-outside = При полной загрузке заявленной мощности и ценах, принятых на { $year } год, потребовались бы местные детали на { $value } млрд USD в год. Это больше { $high } млрд USD, на которые их закупила вся отрасль.

## What is not estimated
note-public-outlays = Прочие государственные средства
note-fuel-imports-avoided = Предотвращённый импорт топлива
note-regional-detail = Рабочие места по отраслям в регионе

## Units
unit-of-job-years = человеко-лет
unit-of-million-money = млн { $currency } ({ $year })
unit-of-million-money-yr = млн { $currency } ({ $year }) в год
unit-of-million-money-month = млн { $currency } ({ $year }) в месяц
unit-of-million-money-persons-yr = млн { $currency } ({ $year }) на рабочее место в год

## Attached tables
attachment-claim-steps = От каждого заявления к расчётному показателю
