## Figures of a car plant: titles are findings
channel-direct = Zavodda
emissions-chart-subtitle = Emissiya oʻzgarishi, { $first }–{ $last }-yillarda ishlab chiqarilgan avtomobillar, butun davr, mln t CO<sub>2</sub>-ekv.; chiziq: 10 ta hisob-kitobdan 9 tasi
emissions-chart-alt = { $first }–{ $last }-yillarda ishlab chiqarilgan avtomobillarning quduqdan gʻildirakkacha emissiyasi oʻzgarishi: oraliqli nuqtalar, million tonna CO2 ekvivalenti, manfiy qiymat — kamayish. { $parts }
output-chart-title-up = Asosiy bahomiz oʻsadi: { $y0 }-yilda { $v0 }, { $y1 }-yilda { $v1 } ta avtomobil
output-chart-title-down = Asosiy bahomiz kamayadi: { $y0 }-yilda { $v0 }, { $y1 }-yilda { $v1 } ta avtomobil
output-chart-title-flat = Asosiy bahomiz yiliga { $v1 } ta avtomobil atrofida qoladi
output-chart-subtitle = Yillik ishlab chiqarilgan avtomobillar, { $first }–{ $last }; chiziqlar: 10 ta hisob-kitobdan 9 tasi
output-chart-alt = Yillar boʻyicha ishlab chiqarilgan avtomobillar ustunlari. { $name }: { $y0 }-yilda { $v0 }, { $y1 }-yilda { $v1 } (oraliq: { $r1 }).
