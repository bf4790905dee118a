## Hisobot slaydlari
slides-about = Slaydlar hisobot xulosalarini koʻrsatadi. Farazlar va javobni nima oʻzgartirishi hisobotda berilgan.
slides-valid = Raqamlarning amal qilish muddati: { $until }.
slides-say = Nima deyiladi
slides-answers = Javoblar va ularning oraliqlari
slides-question = { $number }-savol
slides-chart = Diagramma nimani koʻrsatadi
slides-sources = Manbalar
slides-jobs = Ish oʻrinlari
slides-money = Mablagʻ
slides-emissions = Emissiya
slides-sure = Bu qanchalik ishonchli
slides-no-chart = Tadqiqotda bunga oid diagramma yoʻq; qiymatlar shu yerda.
slides-no-chart-because = Bunga oid diagramma yoʻq. { $reason }
