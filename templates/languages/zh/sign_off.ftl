## The last page: who signs, how to check, what is attached
sign-off-heading-draft = { $unsigned ->
    [0] 草稿：已签署，但尚未发布
    [1] 草稿：三方签署中缺一方
    [2] 草稿：三方签署中缺两方
   *[other] 草稿：无人签署
}
sign-off-heading-checked = 已由审核人审核，尚未批准
sign-off-heading-final = 已审核、批准并签署
sign-off-heading-superseded = 已由更新的版本取代
sign-off-heading-withdrawn = 已撤回：不得使用
assurance-draft = 未经独立审核。程序已核对自身的运算：各部分之和等于合计，结果在声明的界限之内。各项输入均有单位，并有来源或理由。除编制者外，无人判断其是否正确。截至{ $date }的状态，不得作为最终稿引用；有效期至{ $until }。
assurance-checked = 已由非分析人的审核人审核输入、方法和正文。尚待批准。截至{ $date }的状态，有效期至{ $until }。
assurance-final = 已由非分析人的审核人审核输入、方法和正文，批准人已发布本版。截至{ $date }的状态，有效期至{ $until }。
assurance-superseded = 本版已由更新的版本取代，变动见版本列表。截至{ $date }的状态。
assurance-withdrawn = 本版已撤回，不得使用，原因见版本列表。截至{ $date }的状态。
sign-off-statement = 对第{ $version }版，各方按其职责签署：
sign-off-signature = 签名
sign-off-date = 日期
sign-off-role-analyst = 分析人：数字由输入推算得出
sign-off-role-assurer = 审核人：输入、方法和正文已经审核
sign-off-role-approver = 批准人：本版可以使用
hashes-title = 本版的生成依据（SHA-256）
hashes-column-of = 对象
hashes-column-value = 哈希值
hashes-column-covers = 涵盖范围
hash-data = 数据
hash-inputs = 输入
hash-results = 结果
hash-data-covers = 数据目录的全部数据项
hash-inputs-covers = 本版的情景
hash-results-covers = 除run.csv外的所有数据表
verify-heading = 如何核对
verify-attached = 把本版的文件存入同一文件夹；PDF中附有这些文件。
verify-manifest = 将每个文件的SHA-256与manifest.json比对。
verify-run = 使用impact { $package }。把scenario.yaml改名为{ $file }，然后运行：impact run { $file } --draws { $draws } --seed { $seed }
verify-compare = 将新生成的run.csv中的哈希值与上表比对：数据和输入相同，结果就相同。
address-none = 本版没有网址。凭其情景和数据表即可核对。
address-title = 本版
address-text = 同一文件及其数据可在此获取：
address-alt = 指向{ $url }的方形码
edition-alt = 含有本版名称、版本和散列值的方形码：{ $url }
edition-code = 本版没有网址。方形码标明本版的名称、版本和散列值；凭所附情景和数据表即可核对。
attached-heading = 本版文件
attached-tables = CSV格式数据表，每个主题一张，名称见README.txt
attached-tables-hold = 本版数据表包含：{ $tables }。

## What each attached file is
attachment-README = 各文件说明及核对方法
attachment-beside = 并列的其他情景，读入原文
attachment-texts = 情景的文字（{ $language }）
attachment-key-figures = 关键数据
attachment-claims = 他人的说法及与之不一致的内容
attachment-benchmarks = 单位产出的就业岗位，与其他项目对比
attachment-national-comparison = 关键数据与全国数字对比
attachment-milestones = 已发生和承诺的事项，按日期排列
attachment-plausibility-checks = 合理性检查
attachment-turnover-by-year = 项目营业额
attachment-jobs-by-year = 各年各渠道就业岗位
attachment-gva-by-year = 各年各渠道增加值
attachment-income-by-year = 各渠道逐年劳动收入
attachment-gross-to-net = 从支撑的到净新增的各步骤
attachment-net-taxes = 各项税收的净变化
attachment-budgets = 每种答案下谁付款、谁收款
attachment-purchases = 项目采购，按来源地和行业分
attachment-emissions-by-year = 各年排放及整个使用期排放
attachment-energy-by-year = 各年燃料和电力
attachment-breakeven = 达到排放平衡点的里程和年数
attachment-probabilities = 关键数据大于或小于零的频率
attachment-rank-correlations = 对各项关键数据影响最大的输入
attachment-skew = 不在运算中间的主估计值
attachment-tornado = 单项输入取低端和高端时的关键数据
attachment-switching-values = 使答案改变正负的输入值
attachment-combined-cases = 一组输入同时移动时的关键数据
attachment-scenarios = 其他情景的关键数据
attachment-assumptions = 输入及其区间、来源、等级、理由
attachment-lineage = 各项结果的依据
attachment-sources = 资料来源及其网址、版本年份、条款
attachment-output-by-year = 各情形下的各年产量
attachment-bridge = 从一个情景到另一个情景的各步骤
attachment-health = 空气颗粒物所致死亡，按地点分
attachment-notes = 未估算的内容及原因
attachment-run = 版本、阶段、哈希值、种子
attachment-roles = 各职责的担任者
attachment-panel = 情景对本简报的说明
attachment-asked = 所提问题及其回答依据
attachment-paragraphs = 作者正文，按章节
attachment-changes = 各版本的变更
attachment-comments = 审核人的意见及答复

readme =
    { $title }

    文件
    { $files }

    数字
    数据表为UTF-8编码的CSV文件。每行有一个id；数字以“表/id/列”定位，
    例如key_figures/jobs_gross/value。空单元格表示未估算（原因见notes.csv）；
    "na"表示不适用。low和high的含义见"range"列：p05_p95为抽样结果的
    第5至第95百分位，none为没有区间。排放变化等于情景减去无项目时的
    排放：负值表示减少。
    datapackage.json说明各列（Frictionless数据包）。

    核对
    0. 对于PDF，impact verify FILE.pdf会完成以下全部步骤，并逐页比对。
    1. manifest.json载有除其自身外每个文件的SHA-256，请逐一比对。
    2. 把scenario.yaml改名为{ $name }.yaml。使用impact { $package }和相同的数据文件夹运行：
         impact run { $name }.yaml --draws { $draws } --seed { $seed }
    3. 在新生成的run.csv中，results_sha256应为
         { $results }
       前提是data_sha256为
         { $data }
       且inputs_sha256为
         { $inputs }

    由impact { $package }生成，种子{ $seed }，抽样{ $draws }次。
attachment-method-choices = 采用其他方法选择时的关键数据
attachment-public-finances = 收入、优惠和公共成本
attachment-external-trade = 进口、出口和外汇
attachment-regional-effects = 按国内地区划分的就业岗位、增加值和劳动收入
attachment-wages = 工资与平均水平对比
