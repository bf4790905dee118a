## Beside the whole country
one-in = { $number } tadan biri
comparators-title = Koʻrsatkichlar butun mamlakat bilan qiyoslaganda
comparators-subtitle = Oʻlchov va hudud bir xil; mamlakat koʻrsatkichining yili koʻrsatilgan
comparators-whole = { $value } { $unit }, { $year }
comparators-left-out = Tushirib qoldirilgan, sababi: { $reason }
column-comparator-beside = Nima bilan
column-comparator-whole = Mamlakat boʻyicha
beside-registered-jobs = { counted-jobs }
beside-gdp = Yalpi ichki mahsulot
beside-generation = Elektr ishlab chiqarish
beside-emissions = Mamlakat emissiyasi
