## Avtomobil zavodining birinchi beti
title-subject = Zavod bilan
at-the-project = zavodda
ask-emissions = { $first }–{ $last }-yillarda chiqarilgan avtomobillar yurishida emissiya butun xizmat muddatida kamayadimi?
emissions-years = avtomobillarning butun xizmat muddatida
making-counted = Avtomobillarni ishlab chiqarish bunga kirmagan; u bilan oʻzgarish { CHANGE($whole_life_floor, $whole_life_ceiling) } boʻladi.
emissions-of = avtomobillar yurishida{ " " }
