## Числа доклада в приложении
brief-numbers-heading = Числа доклада
brief-numbers-how = У каждого числа в тексте доклада есть номер. Откуда оно взято, говорит сам файл PDF: impact explain { $id } FILE.pdf.
brief-numbers-how-no-name = У каждого числа в тексте доклада есть номер, например { $id }. Файл numbers.csv внутри PDF называет его ячейку в приложенных таблицах.
brief-numbers-counted = В таблицах и на рисунках доклада числа считаются по порядку в каждой таблице и на каждом рисунке; примеры номеров: { $ids }.
brief-numbers-title = Чисел в тексте доклада: { $count }, в порядке чтения
brief-numbers-id = Номер
brief-numbers-number = Число
brief-numbers-stands-for = Что это
