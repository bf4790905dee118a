## How sure, and what would change the answer
sure-finding-one = { $count ->
    [one] Javobni
   *[other] Barcha javoblarni
  } eng koʻp belgilaydigan faraz: { $first }
sure-finding-none = Farazlarning oraligʻi yoʻq, shuning uchun javobga nima taʼsir qilishini aytib boʻlmaydi
sure-missing = <b>Baholanmagan, shuning uchun hech bir oraliqqa kirmagan;</b> baholanganlaricha katta boʻlishi mumkin. { $what }.
half-above = { $name }: model hisob-kitoblarining yarmi { $value }dan koʻpini beradi.
skew-title = Model hisob-kitoblarining oʻrtasida yotmaydigan asosiy baholar
skew-subtitle = Ular 25-persentildan past yoki 75-persentildan yuqori, yoki ishora aniq, lekin mediana asosiy bahoning 0,8–1,25 qismidan tashqarida
column-median = Mediana
column-runs-below = Asosiy bahodan past hisob-kitoblar
column-skewed-by = Eng koʻp siljitadigan faraz
note-because = { $what } ({ $reason })
note-employment-fte = Toʻliq bandlik ekvivalenti

tornado-title-jobs-net = Qoʻshimcha ish oʻrinlariga eng koʻp taʼsir qiladi: { $first }
tornado-title-emissions-average = Emissiyaga eng koʻp taʼsir qiladi: { $first }
tornado-title = { $name }: eng koʻp taʼsir qiladi { $first }
tornado-alt = { $what }: { $central } { $unit } atrofidagi ustunlar; { $count } ta farazdan eng kuchli { $shown } tasi, birma-bir, avval eng kuchlisi. { $rows }
tornado-alt-end = { $input }: { $result }
turns-opening = <b>Javob ishorasi oʻzgarishi uchun bitta farazning oʻzi</b> qanday boʻlishi kerak:
turns-alone-inside-above = { $what }: { $name } chegaradan ({ $switch }) yuqori boʻlsa, ishora oʻzgaradi. Bu uning oraligʻida mumkin (farazimiz: { $central }).
turns-alone-inside-below = { $what }: { $name } chegaradan ({ $switch }) past boʻlsa, ishora oʻzgaradi. Bu uning oraligʻida mumkin (farazimiz: { $central }).
turns-alone-outside-above = { $what }: birorta faraz oʻz oraligʻida ishorani yakka oʻzgartirmaydi. Eng yaqini: { $name }; u chegaradan ({ $switch }) yuqori boʻlishi kerak edi (farazimiz: { $central }). { $joint }
turns-alone-outside-below = { $what }: birorta faraz oʻz oraligʻida ishorani yakka oʻzgartirmaydi. Eng yaqini: { $name }; u chegaradan ({ $switch }) past boʻlishi kerak edi (farazimiz: { $central }). { $joint }
turns-alone-inside-together-above = { $what }: { $name } chegaradan ({ $switch }) yuqori boʻlsa, ishora oʻzgaradi. Bu ularning har biri oraligʻida mumkin (farazimiz: { $central }).
turns-alone-inside-together-below = { $what }: { $name } chegaradan ({ $switch }) past boʻlsa, ishora oʻzgaradi. Bu ularning har biri oraligʻida mumkin (farazimiz: { $central }).
turns-alone-outside-together-above = { $what }: birorta faraz oʻz oraligʻida ishorani yakka oʻzgartirmaydi. Eng yaqini: { $name }; u chegaradan ({ $switch }) yuqori boʻlishi kerak edi (farazimiz: { $central }), bu esa ularning oraligʻida mumkin emas. { $joint }
turns-alone-outside-together-below = { $what }: birorta faraz oʻz oraligʻida ishorani yakka oʻzgartirmaydi. Eng yaqini: { $name }; u chegaradan ({ $switch }) past boʻlishi kerak edi (farazimiz: { $central }), bu esa ularning oraligʻida mumkin emas. { $joint }
turns-alone-never = { $what }: { $count } ta asosiy farazning birortasi yakka oʻzi, har qanday mumkin boʻlgan qiymatda ham, ishorani oʻzgartirmaydi. { $joint }
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
sure-finding-each = { $parts }
sure-finding-first = eng muhim farazlar: { $first } ({ $name })
sure-finding-part = { $first } ({ $name })
tornado-title-gva-net = Qoʻshimcha qoʻshilgan qiymatga eng koʻp taʼsir qiladi: { $first }
tornado-subtitle = { $name }, { $unit }; har safar bitta faraz quyi chegarasidan yuqori chegarasigacha
tornado-subtitle-people = { $name }; har safar bitta faraz quyi chegarasidan yuqori chegarasigacha
path-all-draws = Barcha model hisob-kitoblari
event-above-zero = { $name }: noldan yuqori
event-below-zero = { $name }: noldan past
event-above-zero-and-below-zero = { $name }
sure-of-jobs-net = qoʻshimcha ish oʻrinlari
sure-of-gva-net = qoʻshimcha qoʻshilgan qiymat
sure-of-emissions-average = emissiya
tornado-title-emissions-marginal = Emissiyaga eng koʻp taʼsir qiladi: { $first }
tornado-rivals-subtitle = Birlik: { $unit }. Yuqori ustunlar, uzluksiz chiziq: { $first }. Quyi ustunlar, uzuq chiziq: { $second }{ $others ->
    [none] {""}
   *[other] . Koʻrsatilmagan: { $others }
  }
tornado-rivals-alt = { $what }: ikki javob atrofidagi ustunlar; eng kuchli { $count } ta faraz, birma-bir, avval eng kuchlisi. { $first }: { $central }; { $second }: { $other }. { $rows }
turns-question = <b>Qaysi faraz yakka oʻzi { $name } ishorasini oʻzgartirardi?</b>
turns-part-inside-above = { $what }: { $name } chegaradan ({ $switch }) yuqori boʻlsa. Bu uning oraligʻida (farazimiz: { $central }).
turns-part-inside-below = { $what }: { $name } chegaradan ({ $switch }) past boʻlsa. Bu uning oraligʻida (farazimiz: { $central }).
turns-part-outside-above = { $what }: faqat { $name } chegaradan ({ $switch }) yuqori boʻlsa. Bu uning oraligʻidan tashqarida (farazimiz: { $central }).
turns-part-outside-below = { $what }: faqat { $name } chegaradan ({ $switch }) past boʻlsa. Bu uning oraligʻidan tashqarida (farazimiz: { $central }).
turns-part-inside-together-above = { $what }: { $name } chegaradan ({ $switch }) yuqori boʻlsa. Bu har birining oraligʻida (farazimiz: { $central }).
turns-part-inside-together-below = { $what }: { $name } chegaradan ({ $switch }) past boʻlsa. Bu har birining oraligʻida (farazimiz: { $central }).
turns-part-outside-together-above = { $what }: faqat { $name } chegaradan ({ $switch }) yuqori boʻlsa. Bu ularning umumiy oraligʻidan tashqarida (farazimiz: { $central }).
turns-part-outside-together-below = { $what }: faqat { $name } chegaradan ({ $switch }) past boʻlsa. Bu ularning umumiy oraligʻidan tashqarida (farazimiz: { $central }).
turns-part-never = { $what }: birorta faraz yakka oʻzi oʻzgartirmaydi. { $joint }
joint-answers-part = { $name }: { $values } { $unit }
sure-finding-some = Javoblarni eng koʻp belgilaydigan farazlar: { $names }
sure-finding-many = Qaysi faraz eng muhimligi javobdan javobga farq qiladi
turns-of-emissions-average = Emissiya, qayta tiklanuvchi energiya farazdagidek oʻssa
