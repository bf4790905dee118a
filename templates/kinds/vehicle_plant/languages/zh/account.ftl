## The car plant's account, running costs of cars
account-finding-profit = { $year }年该厂增加值的{ $share }为息税前利润
account-finding-loss = { $year }年该厂亏损，亏损额相当于增加值的{ $share }
account-title = 该厂增加值的用途
use-petrol = 汽油，出厂环节
use-diesel = 柴油，出厂环节
use-cng = 压缩天然气
use-electricity = 电力
use-fuel-trade = 加油站
use-repair = 保养和维修
use-taxes = 消费税和增值税
use-other-goods = 其他商品和服务
use-taxes-on-other-goods = 其净税额
use-total = 合计
note-royalties = 特许权使用费和散件价格
attachment-production-account = 工厂各年账户
attachment-owner-operating-costs = 车主的其他支出
