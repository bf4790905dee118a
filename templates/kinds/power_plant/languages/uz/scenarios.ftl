## Scenarios side by side, and what would change the answer
scenarios-subtitle = { $year }-yildagi CO<sub>2</sub> oʻzgarishi, tonna, va qoʻshimcha ish oʻrinlari; chiziq: 10 ta hisob-kitobdan 9 tasi
