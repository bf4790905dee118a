## Terms, in a sentence each; wording of the term as in the list of terms
glossary-heading = Bu yerda ishlatilgan atamalar
glossary-gross = <b>Bogʻliq (yalpi taʼsir):</b> loyiha bilan bogʻliq barcha ish oʻrinlari yoki qiymat, boshqa joylardagi yoʻqotishlar ayirilmagan.
glossary-net = <b>Qoʻshimcha (sof taʼsir):</b> bogʻliq qism, bundan loyihasiz ham boʻladigan, boshqalardan olinadigan yoki mamlakatdan chiqib ketadigani ayirilgan.
glossary-job = <b>Ish oʻrni:</b> { job-is }
glossary-job-year = <b>Kishi-yil:</b> bir ish oʻrni, bir yil davomida.
glossary-co2e = <b>CO<sub>2</sub> ekvivalentining tonnalari (t CO<sub>2</sub>-ekv.):</b> issiqxona gazlari yigʻindisi; har bir gaz iqlimni 100 yilda CO<sub>2</sub> ga nisbatan qancha isitishiga qarab qoʻshiladi.
glossary-range = <b>Oraliq:</b> 10 ta model hisob-kitobidan 9 tasi shu oraliqda; har birida farazlar qiymati boshqacha.
glossary-status = <b>Hisobotda qayd etilgan (hisobot maʼlumoti):</b> manba yuz berganini aytadi. <b>Eʼlon qilingan (reja):</b> kimdir vaʼda qilgan, prognoz emas va hech bir jamiga kirmaydi. <b>Model hisobi (baho):</b> ushbu nashr fayllari asosida takrorlash mumkin boʻlgan hisob natijasi.
glossary-capacity = <b>Ishlab chiqarish quvvati:</b> zavod bir yilda ishlab chiqarishi mumkin boʻlgan miqdor; bu yerda faqat haqiqiy ishlab chiqarish hajmi sanaladi.
