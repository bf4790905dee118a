## 不写程序名称的文件：代替不带-no-name的消息
verify-run-no-name = 使用模型{ $package }版。把scenario.yaml改名为{ $file }，然后用以下参数运行：--draws { $draws } --seed { $seed }
panel-rebuilt-text-no-name = 模型{ $package }版；种子{ $seed }；数据{ $data }，输入{ $inputs }，结果{ $results }。
readme-again-no-name = 把scenario.yaml改名为{ $name }.yaml。使用模型{ $package }版、相同的数据文件夹和以下参数运行：
readme-made-no-name = 由模型{ $package }版生成，种子{ $seed }，抽样{ $draws }次。
