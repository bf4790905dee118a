## How sure, for the plant and its cars
signs-title = Har bir ishora qanchalik tez-tez uchraydi, ishlab chiqarish hajmi boʻyicha
signs-subtitle = Model hisob-kitoblaridagi ulush; hajm koʻrsatilganidek, boshqa barcha farazlar oʻzgaradi. Hajmning ehtimoli haqida hech narsa aytilmagan
event-jobs-net-and-emissions-marginal = Ish oʻrinlari noldan yuqori, emissiya noldan past
likelihood-scale = Juda ehtimolli: 90 % dan yuqori; ehtimolli: 66 % dan yuqori; ehtimoli teng: 33 dan 66 % gacha; ehtimoli kam: 33 % dan past; ehtimoli juda kam: 10 % dan past. Ishlab chiqarish hajmi ham oʻzgargan joyda ulush bor, soʻz yoʻq. Oxirgi ustun: zaryadlashni { marginal-fuel } elektr stansiyalari taʼminlaydi, faqat boshqa avtomobillardan voz kechiladi. Farazlar birga: bir guruh yoki barcha farazlar ishoraga qarshi chegaralar tomon yoʻlning yarmigacha yoki toʻrtdan uch qismigacha surilgan. Hajm asosiy bahodagidek qoladi.
signs-other-closure = Uy xoʻjaliklari boshqa xarajatlarini oʻzgartirsa, { $year }-yilda ish oʻrinlari koʻpayishi yoki kamayishi aniq emas.
note-life-cycle-emissions = Avtomobil va batareyalarni ishlab chiqarish emissiyasi
