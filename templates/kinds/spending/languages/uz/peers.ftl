## Beside other public works
peers-each = kishi-yil (million dollarga)
peers-title = Bu yerda { $own } { $each }{ comma-registered }; boshqa tadqiqotlar bevosita ish oʻrinlarini boshqacha sanaydi
peers-subtitle = Bu yerda { registered }quruvchilar va sotuvchilar; boshqalari eʼlon qilinganidek: jamoat ishlarining bevosita ish oʻrinlari. Kimlar sanalishi farq qiladi, shuning uchun ular taqqoslanmaydi
column-peer-jobs = Kishi-yil
peers-note = Dollar — har bir tadqiqot yili narxida. Ish oʻrni qancha davom etishi har doim ham aytilmagan.
peers-note-short = { peers-subtitle }. Dollar — har bir tadqiqot yili narxida.
