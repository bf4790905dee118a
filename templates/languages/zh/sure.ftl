## How sure, and what would change the answer
sure-finding-one = { $count ->
    [1] 答案
   *[other] 各答案
  }主要取决于{ $first }
sure-finding-none = 各项假设没有区间，因此无法说明哪些因素影响答案
sure-missing = <b>未估算，因此不在任何区间内，</b>其影响可能与已估算的部分一样大。{ $what }。
half-above = { $name }：半数模型运算的结果大于{ $value }。
skew-title = 不在模型运算中间的主估计值
skew-subtitle = 低于第25百分位或高于第75百分位；或符号确定，但中位数不在主估计值的0.8至1.25倍之内
column-median = 中位数
column-runs-below = 低于主估计值的运算
column-skewed-by = 使其偏离最多的假设
note-because = { $what }（{ $reason }）
note-employment-fte = 全时当量

tornado-title-jobs-net = 对净新增就业岗位影响最大的是{ $first }
tornado-title-emissions-average = 对排放影响最大的是{ $first }
tornado-title = 对{ $name }影响最大的是{ $first }
tornado-alt = { $what }：以{ $central }{ $unit }为中心的横条，{ $count }项假设中影响最大的{ $shown }项，每次变动一项，由强到弱排列。{ $rows }
tornado-alt-end = { $input }时为{ $result }
turns-opening = <b>单独一项假设须达到什么数值，</b>答案才会改变正负：
turns-alone-inside-above = { $what }：{ $name }高于{ $switch }时，正负改变。其区间容许这一数值（我们假设为{ $central }）。
turns-alone-inside-below = { $what }：{ $name }低于{ $switch }时，正负改变。其区间容许这一数值（我们假设为{ $central }）。
turns-alone-outside-above = { $what }：没有任何一项假设能在其区间内单独改变正负。最接近的是{ $name }：须高于{ $switch }（我们假设为{ $central }）。{ $joint }
turns-alone-outside-below = { $what }：没有任何一项假设能在其区间内单独改变正负。最接近的是{ $name }：须低于{ $switch }（我们假设为{ $central }）。{ $joint }
turns-alone-inside-together-above = { $what }：{ $name }高于{ $switch }时，正负改变。所涉各项假设的区间均容许这一数值（我们假设为{ $central }）。
turns-alone-inside-together-below = { $what }：{ $name }低于{ $switch }时，正负改变。所涉各项假设的区间均容许这一数值（我们假设为{ $central }）。
turns-alone-outside-together-above = { $what }：没有任何一项假设能在其区间内单独改变正负。最接近的是{ $name }：须高于{ $switch }（我们假设为{ $central }），但所涉各项假设的区间不容许这一数值。{ $joint }
turns-alone-outside-together-below = { $what }：没有任何一项假设能在其区间内单独改变正负。最接近的是{ $name }：须低于{ $switch }（我们假设为{ $central }），但所涉各项假设的区间不容许这一数值。{ $joint }
turns-alone-never = { $what }：{ $count }项主要假设取任何可能的数值，都不能单独改变正负。{ $joint }
signs-title = 各正负结果出现的频率
signs-subtitle = 占模型运算的比重；除非指明某一产量情形，所有假设均变动。各情形的可能性有多大，文中没有说明
column-event = 答案
path-drawn = 介于{ $low }与{ $high }之间
likelihood = { $word }（{ $share }）
likelihood-very-likely = 很可能
likelihood-likely = 可能
likelihood-even = 可能性各半
likelihood-unlikely = 不太可能
likelihood-very-unlikely = 很不可能
in-all-draws = 在所有模型运算中（{ $joint }）
in-no-draw = 在任何一次模型运算中都没有（{ $joint }）
in-all-draws-alone = 在全部模型运算中
in-no-draw-alone = 在任何模型运算中均未出现
share-all-unemployed = { $share }（假设无人为此离开其他岗位）
column-joint-together = 几项假设同时移动
likelihood-scale = 很可能：高于90%；可能：高于66%；可能性各半：33%至66%；不太可能：低于33%；很不可能：低于10%。产量也变动的，只给出占比，不用文字等级。假设同时移动：一组或全部假设，向使正负改变的一端移动一半或四分之三。
signs-other-closure = 正负还取决于所列答案中哪一个适用：{ $names }。
share-above = 超过{ $share }
share-below = 不到{ $share }
share-of-draws = 在{ $share }的模型运算中
judgements = <b>由判断决定：</b>对答案影响最大的{ $of }项假设中，有{ $count }项是我们自己的判断（等级D）：{ $names }。委托方的数据在这些方面最有价值。
judgements-all = <b>由判断决定：</b>对答案影响最大的{ $of }项假设全部是我们自己的判断（等级D）：{ $names }。委托方的数据在这些方面最有价值。
quoted-input = “{ $name }”
sure-finding-each = 影响最大的假设：{ $parts }
sure-finding-first = { $first }（{ $name }）
sure-finding-part = { $first }（{ $name }）
tornado-title-gva-net = 对净新增增加值影响最大的是{ $first }
tornado-subtitle = { $name }，{ $unit }；每次一项假设从低端变到高端
tornado-subtitle-people = { $name }；每次一项假设从低端变到高端
path-all-draws = 所有模型运算
event-above-zero = { $name }：大于零
event-below-zero = { $name }：小于零
event-above-zero-and-below-zero = { $name }
sure-of-jobs-net = 净新增就业岗位
sure-of-gva-net = 净新增增加值
sure-of-emissions-average = 排放
tornado-title-emissions-marginal = 对排放影响最大的是{ $first }
tornado-rivals-subtitle = 单位：{ $unit }。上方横条、实线：{ $first }。下方横条、虚线：{ $second }{ $others ->
    [none] {""}
   *[other] 。未显示：{ $others }
  }
tornado-rivals-alt = { $what }：以两个答案为中心的横条，影响最大的{ $count }项假设，每次变动一项，由强到弱排列。{ $first }：{ $central }；{ $second }：{ $other }。{ $rows }
turns-question = <b>哪一项假设能单独改变{ $name }的正负？</b>
turns-part-inside-above = { $what }：{ $name }高于{ $switch }即可。该值在其区间之内（我们假设为{ $central }）。
turns-part-inside-below = { $what }：{ $name }低于{ $switch }即可。该值在其区间之内（我们假设为{ $central }）。
turns-part-outside-above = { $what }：只有{ $name }高于{ $switch }才行。该值在其区间之外（我们假设为{ $central }）。
turns-part-outside-below = { $what }：只有{ $name }低于{ $switch }才行。该值在其区间之外（我们假设为{ $central }）。
turns-part-inside-together-above = { $what }：{ $name }高于{ $switch }即可。该值在所涉各项假设的区间之内（我们假设为{ $central }）。
turns-part-inside-together-below = { $what }：{ $name }低于{ $switch }即可。该值在所涉各项假设的区间之内（我们假设为{ $central }）。
turns-part-outside-together-above = { $what }：只有{ $name }高于{ $switch }才行。该值在所涉各项假设的共同区间之外（我们假设为{ $central }）。
turns-part-outside-together-below = { $what }：只有{ $name }低于{ $switch }才行。该值在所涉各项假设的共同区间之外（我们假设为{ $central }）。
turns-part-never = { $what }：没有任何一项假设能单独做到。{ $joint }
joint-answers-part = { $name }（{ $values }{ $unit }）
sure-finding-some = 各答案主要取决于{ $names }
sure-finding-many = 各答案影响最大的假设各不相同
turns-of-emissions-average = 排放，如果可再生能源发电按假设增长
