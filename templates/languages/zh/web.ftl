## Documents as web pages
web-skip = 跳到正文
web-numbers = { $label }：全部数字（表格）
web-place = 年份或项目
