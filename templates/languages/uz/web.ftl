## Documents as web pages
web-skip = Matnga oʻtish
web-numbers = { $label }: barcha raqamlar jadvalda
web-place = Yil yoki band
