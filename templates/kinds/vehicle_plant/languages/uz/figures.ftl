## Figures of a car plant: titles are findings
channel-direct = Zavodda
emissions-chart-subtitle = Emissiya oʻzgarishi, { $first }–{ $last }-yillarda ishlab chiqarilgan avtomobillar, butun davr, mln t CO<sub>2</sub>-ekv.; tasmalar: 10 ta hisob-kitobdan 9 tasi
emissions-chart-alt = { $first }–{ $last }-yillarda ishlab chiqarilgan avtomobillarning quduqdan gʻildirakkacha emissiyasi oʻzgarishi: oraliqli nuqtalar, million tonna CO2 ekvivalenti, manfiy qiymat — kamayish. { $parts }
output-chart-subtitle = Yillik ishlab chiqarilgan avtomobillar, { $first }–{ $last }; chiziqlar: 10 ta hisob-kitobdan 9 tasi
output-chart-alt = Yillar boʻyicha ishlab chiqarilgan avtomobillar ustunlari. { $name }: { $y0 }-yilda { $v0 }, { $y1 }-yilda { $v1 } (oraliq: { $r1 }).
series-output = Asosiy bahomizda yiliga chiqariladigan avtomobillar soni
