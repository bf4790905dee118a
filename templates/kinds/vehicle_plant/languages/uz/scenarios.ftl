## Scenarios side by side, for the plant and its cars
scenarios-title-all = Faqat boshqa avtomobillardan voz kechilsa, barcha { $count } ta ssenariyda ish oʻrinlari qoʻshiladi; barchasida emissiya kamayadi; { $joint }
scenarios-title = Faqat boshqa avtomobillardan voz kechilsa, { $count } ta ssenariydan { $above } tasida ish oʻrinlari butun oraliqda qoʻshiladi; emissiya ikkala qoida boʻyicha { $below } tasida kamayadi
scenarios-subtitle = { $year }-yildagi qoʻshimcha ish oʻrinlari, faqat boshqa avtomobillardan voz kechilsa; emissiya oʻzgarishi, { $first }–{ $last }-yillarda ishlab chiqarilgan avtomobillar, butun davr, { $mass }; chiziq: 10 ta hisob-kitobdan 9 tasi
scenarios-alt = Bir xil model hisob-kitoblari bilan har bir ssenariy uchun oraliqli nuqtalar: faqat boshqa avtomobillardan voz kechilsa, { $year }-yildagi qoʻshimcha ish oʻrinlari hamda { $first }–{ $last }-yillarda ishlab chiqarilgan avtomobillar emissiyasi oʻzgarishi, { $mass }, manfiy qiymat — kamayish. { $parts }
scenarios-table-title = { $name }, faqat boshqa avtomobillardan voz kechilsa: { $low } ({ $first }) dan { $high } ({ $last }) gacha
scenarios-table-subtitle = { $year }-yildagi ish oʻrinlari; mln t CO<sub>2</sub>-ekv., { $first }–{ $last }-yillarda ishlab chiqarilgan avtomobillar, butun davr; asosiy baho (10 ta hisob-kitobdan 9 tasi)
column-scenario-jobs-gross = Bogʻliq ish oʻrinlari
column-scenario-jobs-net = Qoʻshimcha, faqat boshqa
    avtomobildan voz kechilsa
column-scenario-emissions-average = Emissiya, qayta tiklanuvchi
    energiya oʻssa
column-scenario-emissions-marginal-gas = Emissiya, gaz
    stansiyalari bersa
