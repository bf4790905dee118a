## Inputs moved together, for the plant and its cars
joint-inputs-making = avtomobil ishlab chiqarish farazlari
joint-inputs-replaced = almashtiriladigan avtomobillar va bozorlar haqidagi farazlar
joint-inputs-cars = zavod avtomobillari va ularning yurishi haqidagi farazlar
joint-inputs-plant = zavod va taʼminotchilar farazlari
joint-means = Model hisob-kitoblari yuqori va quyi qiymatlarni aralashtiradi, shuning uchun xatolar qisman bir-birini yoʻqotadi. Bir tomonga yoʻnalgan xatolar esa qoʻshiladi. Bu yerda barcha farazlar eng maqbul qiymatlardan koʻrsatkich uchun noqulay yoki qulay chegaralar tomon yoʻlning bir qismigacha suriladi. Hajm asosiy bahodagidek qoladi. Ikkala tomon ham tuzilishiga koʻra kam uchraydi va hech bir oraliqqa kirmaydi. Ularning ehtimolini hech kim bilmaydi.
joint-subtitle = { $year }-yildagi qoʻshimcha ish oʻrinlari, kishi; avtomobillarning butun davridagi emissiya, mln t CO<sub>2</sub>-ekv.
joint-note = Qalin: ishora asosiy bahonikidan farq qiladi. Noqulay: ish oʻrinlari kamroq, emissiya koʻproq.
joint-groups-subtitle = { $year }-yildagi qoʻshimcha ish oʻrinlari, kishi; avtomobillarning butun davridagi emissiya, mln t CO<sub>2</sub>-ekv.; boshqa guruhlar asosiy bahodagidek
