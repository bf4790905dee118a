## Scenarios side by side, for the plant and its cars
scenarios-title = Butun oraliqda { $count } ta ssenariydan { $every } tasida{ $answers ->
    [1] {""}
   *[other] {" "}koʻrsatilgan barcha javoblarda, { $above } tasida kamida bitta javobda
  } ish oʻrinlari qoʻshiladi; { $below } tasida emissiya ikkala qoida boʻyicha kamayadi
scenarios-subtitle = { $year }-yildagi qoʻshimcha ish oʻrinlari; emissiya oʻzgarishi, { $first }–{ $last }-yillarda ishlab chiqarilgan avtomobillar, butun davr, { $mass }; chiziq: 10 ta hisob-kitobdan 9 tasi. { $joint }
scenarios-alt = Bir xil model hisob-kitoblari bilan har bir ssenariy uchun oraliqli nuqtalar: { $year }-yildagi qoʻshimcha ish oʻrinlari hamda { $first }–{ $last }-yillarda ishlab chiqarilgan avtomobillar emissiyasi oʻzgarishi, { $mass }, manfiy qiymat — kamayish. { $parts }
scenarios-table-title = { $name }, faqat boshqa avtomobillardan voz kechilsa: { $low } ({ $first }) dan { $high } ({ $last }) gacha
scenarios-table-subtitle = { $year }-yildagi ish oʻrinlari; mln t CO<sub>2</sub>-ekv., { $first }–{ $last }-yillarda ishlab chiqarilgan avtomobillar, butun davr; asosiy baho (10 ta hisob-kitobdan 9 tasi)
column-scenario-jobs-net = Qoʻshimcha, faqat boshqa avtomobildan voz kechilsa
column-scenario-emissions-average = Emissiya, qayta tiklanuvchi energiya oʻssa
column-scenario-emissions-marginal = Emissiya, { marginal-fuel } stansiyalari bersa
chart-metric-jobs-net = Ish oʻrinlari, faqat boshqa avtodan voz kechilsa
chart-metric-jobs-net-households = Ish oʻrinlari, boshqa xarajatlar ham oʻzgarsa
scenarios-alt-jobs-net = faqat boshqa avtomobillardan voz kechilsa, qoʻshimcha ish oʻrinlari { $value }
scenarios-alt-jobs-net-households = uy xoʻjaliklari boshqa xarajatlarini ham oʻzgartirsa, { $value }
column-scenario-jobs-net-households = Qoʻshimcha, boshqa xarajatlar ham oʻzgarsa
