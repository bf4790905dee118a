## Documents as web pages
web-skip = Matnga oʻtish
web-contents = Mundarija
web-numbers = { $label }: barcha raqamlar jadvalda
web-place = Yil yoki band
