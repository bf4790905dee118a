## Koʻp hisobotlar roʻyxati
batch-title = Hisobotlar: { $name }
batch-count = Jami: { $count }, shundan bajarilmagani: { $failed }.
batch-further = Yana { $count } tasi index.csv faylida.
batch-filter = Qidirish
batch-page-1 = 1-bet
batch-place = Joy
batch-kind = Turi
batch-state = Holati
batch-done = tayyor
batch-failed = bajarilmadi
