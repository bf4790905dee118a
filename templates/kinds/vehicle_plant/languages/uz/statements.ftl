## Avtomobil zavodining birinchi beti
title-subject = Zavod bilan
at-the-project = zavodda
means-emissions-fall = Faqat chiqindi gaz va elektr energiyasi hisobga olinsa, emissiya { SIZE($emissions_floor, $emissions_ceiling, unit: "full") } kam boʻladi; miqdori avtomobillarni zaryadlaydigan energiyaga bogʻliq.
means-emissions-rise = Faqat chiqindi gaz va elektr energiyasi hisobga olinsa, emissiya { SIZE($emissions_floor, $emissions_ceiling, unit: "full") } koʻp boʻladi; miqdori avtomobillarni zaryadlaydigan energiyaga bogʻliq.
means-emissions-lean-fall = Faqat chiqindi gaz va elektr energiyasi hisobga olinsa, asosiy bahoda emissiya { SIZE($emissions_least, $emissions_most, unit: "full") } kam boʻladi, ammo oshishi ham mumkin.
means-emissions-lean-rise = Faqat chiqindi gaz va elektr energiyasi hisobga olinsa, asosiy bahoda emissiya { SIZE($emissions_least, $emissions_most, unit: "full") } koʻp boʻladi, ammo kamayishi ham mumkin.
ask-emissions = { $first }–{ $last }-yillarda chiqarilgan avtomobillar yurishida emissiya butun xizmat muddatida kamayadimi?
emissions-years = avtomobillarning butun xizmat muddatida
making-reduces-saving = Bu avtomobillarni ishlab chiqarishda ular almashtiradiganlarinikiga qaraganda { SIZE($making) } koʻp emissiya chiqadi, bu tejamni kamaytiradi.
making-adds = Bu avtomobillarni ishlab chiqarishda ular almashtiradiganlarinikiga qaraganda { SIZE($making) } koʻp emissiya chiqadi; bu yerda u hisobga olinmagan.
