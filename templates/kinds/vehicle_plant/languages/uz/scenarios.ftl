## Scenarios side by side, for the plant and its cars
scenarios-title = Butun oraliqda { $count } ta ssenariydan { $every } tasida{ $answers ->
    [1] {""}
   *[other] {" "}koʻrsatilgan barcha javoblarda, { $above } tasida kamida bitta javobda
  } ish oʻrinlari qoʻshiladi; { $below } tasida emissiya ikkala qoida boʻyicha kamayadi
scenarios-subtitle = { $year }-yildagi qoʻshimcha ish oʻrinlari; emissiya oʻzgarishi, { $first }–{ $last }-yillarda ishlab chiqarilgan avtomobillar, butun davr, { $mass }; chiziq: 10 ta hisob-kitobdan 9 tasi. { $joint }
scenarios-alt = Bir xil model hisob-kitoblari bilan har bir ssenariy uchun oraliqli nuqtalar: { $year }-yildagi qoʻshimcha ish oʻrinlari hamda { $first }–{ $last }-yillarda ishlab chiqarilgan avtomobillar emissiyasi oʻzgarishi, { $mass }, manfiy qiymat — kamayish. { $parts }
scenarios-table-subtitle = { $year }-yildagi ish oʻrinlari; mln t CO<sub>2</sub>-ekv., { $first }–{ $last }-yillarda ishlab chiqarilgan avtomobillar, butun davr; asosiy baho (10 ta hisob-kitobdan 9 tasi)
