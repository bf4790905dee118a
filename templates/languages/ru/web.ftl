## Documents as web pages
web-skip = Перейти к тексту
web-numbers = { $label }: все числа в таблице
web-place = Год или статья
