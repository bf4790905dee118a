## How sure, and what would change the answer
sure-finding-one = { $name }：影响最大的假设是{ $first }
sure-finding-none = 各项假设没有区间，因此无法说明哪些因素影响答案
sure-missing = <b>未估算，因此不在任何区间内，</b>其影响可能与已估算的部分一样大。{ $what }。
half-above = 半数模型运算的结果高于以下数值：{ $median }。
main-estimate-is = 主估计值取我们对各项假设的最佳值；偏向一侧的区间会移动模型运算的中位数。
skew-title = 不在模型运算中间的主估计值
skew-subtitle = 低于第25百分位或高于第75百分位；或符号确定，但中位数不在主估计值的80%至125%之内
column-median = 中位数
column-runs-below = 低于主估计值的运算
column-skewed-by = 使其偏离最多的假设
note-because = { $what }（{ $reason }）
note-employment-fte = 全时当量

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
path-all-draws = 所有模型运算
event-above-zero = { $name }：大于零
event-below-zero = { $name }：小于零
event-above-zero-and-below-zero = { $name }
turns-title = 什么会改变各答案的正负？
turns-subtitle = { $together ->
    [yes] 单独一项假设；以及全部假设同时向其区间端点移动一半，答案的区间未必涵盖这种情况。单位：{ $units }
   *[other] 单独一项假设；其余与主估计值相同。单位：{ $units }
}
column-turns = 能单独改变正负的假设
turns-inside = { $name }{ $beyond }{ $switch }：在其区间之内；我们假设为{ $central }
turns-outside = { $name }{ $beyond }{ $switch }：在其区间之外；我们假设为{ $central }
turns-never = 所变动的假设中没有一项，取任何可能的数值均不能
turns-line = { $name }：{ $alone }。全部假设向不利端移动一半时，答案为{ $value }{ $unit }。
sure-finding-some = { $name }：影响最大的假设因答案而异（{ $first }）
sure-finding-many = { $name }：各答案影响最大的假设各不相同
beyond-above = 高于
beyond-below = 低于
