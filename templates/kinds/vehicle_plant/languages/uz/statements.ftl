## Avtomobil zavodining birinchi beti
title-subject = Zavod bilan
at-the-project = zavodda
means-emissions-fall = Faqat chiqindi gaz va elektr energiyasi hisobga olinsa, emissiya { SIZE($emissions_floor, $emissions_ceiling, unit: "full") } kam boʻladi; miqdori avtomobillarni zaryadlaydigan energiyaga bogʻliq.
means-emissions-rise = Faqat chiqindi gaz va elektr energiyasi hisobga olinsa, emissiya { SIZE($emissions_floor, $emissions_ceiling, unit: "full") } koʻp boʻladi; miqdori avtomobillarni zaryadlaydigan energiyaga bogʻliq.
means-emissions-open = Faqat chiqindi gaz va elektr energiyasi hisobga olinsa, emissiya kamayishi aniq emas; uning oʻzgarishi: { CHANGE($emissions_floor, $emissions_ceiling, unit: "full") }.
ask-emissions = { $first }–{ $last }-yillarda chiqarilgan avtomobillar yurishida emissiya butun xizmat muddatida kamayadimi?
emissions-years = avtomobillarning butun xizmat muddatida
making-counted = Avtomobillarni ishlab chiqarish bunga kirmagan; u bilan oʻzgarish { CHANGE($whole_life_floor, $whole_life_ceiling) } boʻladi.
