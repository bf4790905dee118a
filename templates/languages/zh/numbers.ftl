## 简报数字一览（附件）
brief-numbers-heading = 简报中的数字
brief-numbers-how = 简报正文中的每个数字都有编号。仅凭PDF文件即可查明其出处：impact explain { $id } FILE.pdf。
brief-numbers-how-no-name = 简报正文中的每个数字都有编号，例如{ $id }。PDF内的numbers.csv列出其在所附表格中的单元格。
brief-numbers-counted = 简报的表和图中，数字按各表各图的顺序计数，编号如{ $ids }。
brief-numbers-title = 简报正文中的{ $count }个数字，按阅读顺序
brief-numbers-id = 编号
brief-numbers-number = 数字
brief-numbers-stands-for = 含义
