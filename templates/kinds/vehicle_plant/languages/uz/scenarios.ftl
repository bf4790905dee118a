## Scenarios side by side, for the plant and its cars
scenarios-table-subtitle = { $year }-yildagi ish oʻrinlari; mln t CO<sub>2</sub>-ekv., { $first }–{ $last }-yillarda ishlab chiqarilgan avtomobillar, butun davr; asosiy baho (10 ta hisob-kitobdan 9 tasi)
