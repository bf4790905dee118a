## Emissions of the programme
component-change = Oʻzgarish
value-and-range = { $value } ({ $range })
not-credits = Bu hisobotdagi tonnalar — ikki baho orasidagi farq; ular uglerod birliklari emas.
million-of = { $value } mln t
cumulative-subtitle = Oʻzgarishning yigʻma jami, mln t CO<sub>2</sub>-ekv., { $first }–{ $last }-yillarda qurilganlar, butun foydalanish davri, model hisobi
cumulative-alt = { $first }–{ $last }-yillarda qurilganlarning foydalanish davridagi emissiyasi oʻzgarishi, yigʻma; yoʻlaklar model hisob-kitoblarining yarmini va 10 tadan 9 tasini qamraydi. { $parts }
