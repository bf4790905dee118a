## The numbers of the brief, in the annex
brief-numbers-heading = Numbers of the brief
brief-numbers-how = Each number in the text of the brief has an id. The PDF alone says where it comes from: impact explain { $id } FILE.pdf.
brief-numbers-how-no-name = Each number in the text of the brief has an id, such as { $id }. The file numbers.csv inside the PDF names its cell in the attached tables.
brief-numbers-counted = In tables and figures of the brief the numbers are counted, table by table and figure by figure: their ids are such as { $ids }.
brief-numbers-title = { $count } numbers in the text of the brief, in reading order
brief-numbers-id = Id
brief-numbers-number = Number
brief-numbers-stands-for = What it is
