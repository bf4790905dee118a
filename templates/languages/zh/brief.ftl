## Assumptions, sources, method
assumptions-title = 对答案影响最大的假设
assumptions-subtitle = 按与关键数据的相关程度由强到弱排列；等级D为我们自己的判断
assumptions-title-unranked = 有区间的假设
assumptions-subtitle-unranked = 按情景中的顺序排列，不按影响大小；等级D为我们自己的判断
every-assumption-title = 模型的全部{ $count }项假设和数据{ $defaults ->
        [0] {""}
       *[other] （其中{ $defaults }项为默认值）
    }；理由见数据表“assumptions”
column-assumption = 假设
column-range = 区间和单位
column-reason = 理由（等级）
assumption-default = 默认值
figures-alike = { $count }个数值
assumption-carried = 原始数值为{ $number }{ $unit }；{ $steps }。
assumption-carried-by-year = 原始单位为{ $unit }；{ $steps }。
carried-by-scale = ×{ $times }，换算单位
carried-by-rate = ×{ $times }，按{ $year }年汇率{ $source }
carried-by-index = ×{ $times }，按{ $index }换算为{ $unit }{ $source }
price-index-gdp = GDP平减指数
price-index-gva = 增加值平减指数
price-index-household-consumption = 居民消费平减指数
price-index-consumer-prices = 消费者价格指数
price-index-gross-fixed-capital-formation = 投资平减指数
in-year = { $label }，{ $year }年
no-reason = 未说明原因
