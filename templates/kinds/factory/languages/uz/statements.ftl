## Korxonaning birinchi beti
at-the-project = korxonada
abroad-unknown = Variantlarni dunyo emissiyasi boʻyicha taqqoslab boʻlmaydi: kamroq sotadigan chet el ishlab chiqaruvchilarining emissiyasi nomaʼlum.
emissions-of = { $country }da{ " " }

## Emissions
where-emissions-rise = <b>Emissiya qayerda oshadi?</b> Korxonada, uni taʼminlaydigan elektr stansiyalarida hamda yoqilgʻi va gaz qazib olinadigan joylarda. Boshqa xaridlar, jumladan xomashyo, hisobga olinmagan.
emissions-in-the-world = <b>Dunyo boʻyicha</b>, mamlakatda va xorijda birgalikda, { $emissions_world_from }–{ $emissions_world_until }-yillardagi oʻzgarish: qayta tiklanuvchi energiya farazdagidek oʻssa, { CHANGE($emissions_world, range: "yes") }; elektrni { marginal-fuel } elektr stansiyalari bersa, { CHANGE($world_marginal, range: "yes") }.
emissions-official = <b>Yangi isteʼmol uchun eʼlon qilingan koeffitsiyent boʻyicha</b> (IFI, faqat moʻridan chiqadigan CO<sub>2</sub>) { $emissions_official_from }–{ $emissions_official_until }-yillarda korxona va elektr energiyasi emissiyasi — { AMOUNT($emissions_official, range: "yes") }, hech narsa ayirilmagan.

## Jobs
jobs-elsewhere = <b>Taʼminotchilarda.</b> Faqat { $country }dagi ish hisobga olingan. Xorijdan keltiriladigan mashina va boshqa tovarlar bilan boshqa mamlakatlardagi ish oʻrinlari bogʻliq.
factory-known-title = Korxonada { AMOUNT($at_project) }; jami ish oʻrinlari baholanmagan
factory-known-people = <b>Korxonada.</b> { $year }-yilda taxminan { AMOUNT($at_project, range: "yes") }.
factory-known-value = <b>Korxonaning qoʻshilgan qiymati.</b> { $year }-yilda taxminan { AMOUNT($value_of_factory, range: "yes") }.
factory-known-why = <b>Jami ish oʻrinlari.</b> Baholanmagan, chunki { $reason }. Shu sababli qoʻshimcha ish oʻrinlari ham nomaʼlum.
factory-known-needed = Milliy resurslar va foydalanish jadvali ({ $country }), tarmoqlar boʻyicha ishchilar soni va uy xoʻjaliklari xarajatlari.
