## From the project to additional jobs, as a chain
chain-links = Loyihadan boshlanadigan zanjir
chain-not-registered = yana { $value } tasi roʻyxatga olinmagan
chain-jobs-supported = Bogʻliq ish oʻrinlari
chain-jobs-additional = Qoʻshimcha ish oʻrinlari
chain-jobs-title = Bogʻliq ish oʻrinlari: { AMOUNT($gross, unit: "none") }; boshqa joylardagi yoʻqotishlardan soʻng — { $answers }
chain-jobs-title-gross = Bogʻliq ish oʻrinlari: { AMOUNT($gross, unit: "none") }; qanchasi qoʻshimcha ekani baholanmagan
chain-jobs-subtitle = Loyihadan qoʻshimcha ish oʻrinlarigacha, { $country }, { $year }, model hisobi; oraliqlar: 10 ta hisob-kitobdan 9 tasi
chain-jobs-alt = { $country }da, { $year }-yilda loyihadan qoʻshimcha ish oʻrinlarigacha boʻlgan zanjir. { $parts } Qoʻshimcha ish oʻrinlari: { $answers }
chain-job-years-supported = Bogʻliq kishi-yil
chain-job-years-additional = Qoʻshimcha kishi-yil
chain-job-years-title = Bogʻliq ish hajmi { $gross }; boshqa joylardagi yoʻqotishlardan soʻng — { $answers }
chain-job-years-title-gross = Bogʻliq ish hajmi { $gross }; qanchasi qoʻshimcha ekani baholanmagan
chain-job-years-subtitle = Loyihadan qoʻshimcha { registered }kishi-yilgacha, { $country }, barcha yillar, model hisobi; oraliqlar: 10 ta hisob-kitobdan 9 tasi
chain-job-years-alt = { $country }da, barcha yillarda loyihadan qoʻshimcha { registered }kishi-yilgacha boʻlgan zanjir. { $parts } Qoʻshimcha kishi-yil: { $answers }
chain-title-unknown = Loyihadan tashqaridagi ish oʻrinlari baholanmagan
