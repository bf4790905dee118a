## The car plant's account, running costs of cars
account-finding-profit = Of the plant’s value added in { $year }, { $share } is profit before interest and tax
account-finding-loss = The plant makes a loss of { $share } of its value added in { $year }
account-title = What the plant's value added pays for
use-petrol = Petrol, at the refinery
use-diesel = Diesel, at the refinery
use-cng = Compressed gas
use-electricity = Power
use-fuel-trade = Filling stations
use-repair = Care and repair
use-taxes = Excise and value added tax
use-other-goods = Other goods and services
use-taxes-on-other-goods = Net taxes on them
use-total = In all
note-royalties = Royalties and prices of kits
attachment-production-account = The plant's account by year
attachment-owner-operating-costs = What owners of cars spend otherwise
