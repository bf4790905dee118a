## Jobs of a car plant over time
jobs-counted = { job-is } <b>Zavodda</b> — zavod xodimlari. <b>Taʼminot zanjiri</b> — zavodning mamlakatdagi xaridlari taʼminotchilar va ularning taʼminotchilarida talab qiladigan ish. <b>Ish haqi sarfi</b> — mahalliy xodimlar ish haqi hisobiga bajariladigan ish. Keyingi ikkisi { $table }-yil uchun { $sectors } tarmoqli milliy jadvaldan olingan { $cite }. Jadvalda boʻsh ishchi kuchi, oʻzgarmas narxlar va boʻsh quvvatlar nazarda tutiladi. Ishchi yoki taʼminotchi yetishmasa, bogʻliq ish oʻrinlari kamroq.
channel-direct-local = Zavodda, mahalliy xodimlar
channel-direct-foreign = Zavodda, xorijdan
jobs-table-title = { $year }-yilda bogʻliq ish oʻrinlarining { $share } qismi zavoddan tashqarida
jobs-largest-direct = { $year }-yilda eng katta qismi zavodning oʻzida: { $total }dan { AMOUNT($part, unit: "none") } tasi
construction-subtitle = Eʼlon qilingan mablagʻ boʻyicha, asosiy baho, oraliqlar jadvallarda
construction-not-needed = Asosiy bahodagi ishlab chiqarish hajmi uchun talab qilinmaydigan bosqich: { $stages }.
