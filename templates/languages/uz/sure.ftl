## How sure, and what would change the answer
sure-finding-one = { $name }: eng muhim faraz — { $first }
sure-finding-none = Farazlarning oraligʻi yoʻq, shuning uchun javobga nima taʼsir qilishini aytib boʻlmaydi
sure-missing = <b>Baholanmagan, shuning uchun hech bir oraliqqa kirmagan;</b> baholanganlaricha katta boʻlishi mumkin. { $what }.
half-above = Model hisob-kitoblarining yarmida natija bundan yuqori: { $median }.
main-estimate-is = Asosiy baho har bir farazning eng yaxshi qiymatini oladi; bir tomonga choʻzilgan oraliqlar hisob-kitoblar oʻrtasini siljitadi.
skew-title = Model hisob-kitoblarining oʻrtasida yotmaydigan asosiy baholar
skew-subtitle = Ular 25-persentildan past yoki 75-persentildan yuqori, yoki ishora aniq, lekin mediana asosiy bahoning 80–125 % qismidan tashqarida
column-median = Mediana
column-runs-below = Asosiy bahodan past hisob-kitoblar
column-skewed-by = Eng koʻp siljitadigan faraz
note-because = { $what } ({ $reason })
note-employment-fte = Toʻliq bandlik ekvivalenti

signs-title = Har bir ishora qanchalik tez-tez uchraydi
signs-subtitle = Model hisob-kitoblaridagi ulush; ishlab chiqarish holati aytilmagan boʻlsa, barcha farazlar oʻzgaradi. Holatning ehtimoli haqida hech narsa aytilmagan
column-event = Javob
path-drawn = Oraliqda: { $low } va { $high }
likelihood = { $word } ({ $share })
likelihood-very-likely = juda ehtimolli
likelihood-likely = ehtimolli
likelihood-even = ehtimoli teng
likelihood-unlikely = ehtimoli kam
likelihood-very-unlikely = ehtimoli juda kam
in-all-draws = barcha model hisob-kitoblarida ({ $joint })
in-no-draw = birorta model hisob-kitobida emas ({ $joint })
in-all-draws-alone = barcha hisob-kitoblarda
in-no-draw-alone = hech bir hisob-kitobda emas
share-all-unemployed = { $share }, agar hech kim buning uchun boshqa ish oʻrnini tashlamasa
column-joint-together = Bir nechta faraz birga
likelihood-scale = Juda ehtimolli: 90 % dan yuqori; ehtimolli: 66 % dan yuqori. Ehtimoli teng: 33 dan 66 % gacha; ehtimoli kam: 33 % dan past; ehtimoli juda kam: 10 % dan past. Ishlab chiqarish hajmi ham oʻzgargan joyda ulush bor, soʻz yoʻq. Farazlar birga: bir guruh yoki barcha farazlar ishoraga qarshi chegaralar tomon yoʻlning yarmigacha yoki toʻrtdan uch qismigacha surilgan.
signs-other-closure = Ishora bosilgan javoblarning qaysi biri oʻrinli ekaniga ham bogʻliq: { $names }.
share-above = { $share } dan koʻp
share-below = { $share } dan kam
share-of-draws = model hisob-kitoblarining { $share } qismida
judgements = <b>Oʻz mulohazamiz hal qiladi:</b> javoblarga eng koʻp taʼsir qiladigan { $of } ta farazdan { $count } tasi oʻz mulohazamiz (D darajasi): { $names }. Buyurtmachi raqamlari aynan shu yerda eng foydali.
judgements-all = <b>Oʻz mulohazamiz hal qiladi:</b> javoblarga eng koʻp taʼsir qiladigan { $of } ta farazning barchasi oʻz mulohazamiz (D darajasi): { $names }. Buyurtmachi raqamlari aynan shu yerda eng foydali.
quoted-input = “{ $name }”
path-all-draws = Barcha model hisob-kitoblari
event-above-zero = { $name }: noldan yuqori
event-below-zero = { $name }: noldan past
event-above-zero-and-below-zero = { $name }
turns-title = Har bir javobning ishorasini nima oʻzgartiradi?
turns-subtitle = { $together ->
    [yes] Bitta faraz; soʻng barcha farazlar bir vaqtda, chegaralari tomon yoʻlning yarmigacha; javoblarning oraliqlari buni qamrab olmasligi mumkin. Birliklar: { $units }
   *[other] Bitta faraz; qolganlari asosiy bahodagidek. Birliklar: { $units }
}
column-turns = Ishorani yakka oʻzgartiradigan faraz
turns-inside = { $name } chegaradan ({ $switch }) { $beyond }: oraligʻida; farazimiz { $central }
turns-outside = { $name } chegaradan ({ $switch }) { $beyond }: oraligʻidan tashqarida; farazimiz { $central }
turns-never = oʻzgartirilganlarning hech biri, har qanday mumkin boʻlgan qiymatda
turns-line = { $name }: { $alone }. Barcha farazlar noqulay chegaralari tomon yoʻlning yarmigacha surilsa, javob { $value } { $unit }.
sure-finding-some = { $name }: javobga qarab eng muhim faraz — { $first }
sure-finding-many = { $name }: qaysi faraz eng muhimligi javobdan javobga farq qiladi
beyond-above = yuqori
beyond-below = past
