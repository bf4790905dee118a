## Terms, in a sentence each; wording of the term as in the list of terms
glossary-heading = 本简报所用术语
glossary-gross = <b>支撑的（总效应）：</b>与项目相联系的全部就业岗位或价值，未扣除其他地方的损失。
glossary-net = <b>净新增的（净效应）：</b>所支撑的部分，减去本来就会发生的、从其他方转移来的和流出本国的部分。
glossary-job = <b>就业岗位：</b>{ job-is }
glossary-job-year = <b>人年：</b>一个就业岗位，为期1年。
glossary-co2e = <b>吨CO<sub>2</sub>当量：</b>把各种温室气体按其100年内的增温作用折算为CO<sub>2</sub>后相加。
glossary-range = <b>区间：</b>10次模型运算中有9次落在其内，每次运算的假设取值各不相同。
glossary-status = <b>已报告（实际）：</b>有来源称其已发生；<b>已宣布（计划）：</b>有人作出承诺，不是预测，不计入任何合计；<b>模型测算（估算）：</b>可用本版文件重复计算得出的结果。
glossary-capacity = <b>产能：</b>工厂一年内能够生产的数量；本简报只计实际产量。
