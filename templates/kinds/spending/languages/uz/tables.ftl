## Tables of the annex
annex-built = Qurilish: qoʻshilgan qiymat, daromad, import va soliqlar
annex-built-money = Qurilish keltirib chiqaradigan natijalar, yillar boʻyicha
annex-built-net-all = Xuddi shu, roʻyxatga olinmaganlar bilan
annex-made-of = Qurilgan narsalar materiallari
annex-materials = Ishlatilgan materiallar
built-of-gva = Qoʻshilgan qiymat
built-of-income = Mehnat daromadi
built-of-imports = Import
built-of-taxes = Soliqlar
embodied-item-not-counted = Hisobga olinmagan
