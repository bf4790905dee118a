## Korxonaning birinchi beti
at-the-project = korxonada
abroad-unknown = Chet eldagi oʻzgarish hisobga olinmagan.
emissions-of = { $country }da{ " " }

## Emissions
where-emissions-rise = <b>Emissiya qayerda oshadi?</b> Korxonada, uni taʼminlaydigan elektr stansiyalarida hamda yoqilgʻi va gaz qazib olinadigan joylarda.
emissions-in-the-world = <b>Dunyo boʻyicha</b>, mamlakatda va xorijda birgalikda, { $emissions_world_from }–{ $emissions_world_until }-yillardagi oʻzgarish: qayta tiklanuvchi energiya farazdagidek oʻssa, { CHANGE($emissions_world, range: "yes") }; elektrni { marginal-fuel } elektr stansiyalari bersa, { CHANGE($world_marginal, range: "yes") }.
emissions-official = <b>Yangi isteʼmol uchun eʼlon qilingan koeffitsiyent boʻyicha</b> (IFI, faqat moʻridan chiqadigan CO<sub>2</sub>) { $emissions_official_from }–{ $emissions_official_until }-yillarda korxona va elektr energiyasi emissiyasi — { AMOUNT($emissions_official, range: "yes") }, hech narsa ayirilmagan.
