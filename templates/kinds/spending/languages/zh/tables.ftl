## Tables of the annex
annex-built = 建设：增加值、收入、进口和税
annex-built-money = 建设带动的各年数额
annex-built-net-all = 同上，含未登记人员
annex-made-of = 建设用材料
annex-materials = 所用材料
built-of-gva = 增加值
built-of-income = 劳动收入
built-of-imports = 进口
built-of-taxes = 税
embodied-item-not-counted = 未计入
