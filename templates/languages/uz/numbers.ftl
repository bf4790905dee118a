## Hisobotdagi sonlar, ilovada
brief-numbers-heading = Hisobotdagi sonlar
brief-numbers-how = Hisobot matnidagi har bir sonning belgisi bor. Son qayerdan olinganini PDF faylning oʻzi aytadi: impact explain { $id } FILE.pdf.
brief-numbers-how-no-name = Hisobot matnidagi har bir sonning belgisi bor, masalan { $id }. PDF ichidagi numbers.csv fayli uning ilova qilingan jadvallardagi katagini koʻrsatadi.
brief-numbers-counted = Hisobotning jadval va rasmlarida sonlar har bir jadval va rasm boʻyicha tartib bilan sanaladi; belgilariga misollar: { $ids }.
brief-numbers-title = Hisobot matnidagi { $count } ta son, oʻqish tartibida
brief-numbers-id = Belgi
brief-numbers-number = Son
brief-numbers-stands-for = Bu nima
