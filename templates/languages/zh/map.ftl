## Where the project is
map-title = { $country }
map-exports = 假设的出口
map-alt-north = { $country }地图：{ $place }在北部。
map-alt-south = { $country }地图：{ $place }在南部。
map-alt-east = { $country }地图：{ $place }在东部。
map-alt-west = { $country }地图：{ $place }在西部。
map-alt-middle = { $country }地图：{ $place }在中部。
map-alt-no-place = { $country }地图。未标注地点，因为没有给出。
map-alt-region = 其所在地区已着色。
map-alt-neighbours = 图中邻国：{ $names }。
map-alt-exports = 假设的出口目的地：{ $names }。
map-note = { $credit }{ $place }墨卡托投影。边界不代表任何立场。
map-credit = 轮廓：Natural Earth。
map-credit-regions = 轮廓：Natural Earth；地区：{ $credit }。
map-place-source = 位置：{ $source } { $number }。
map-place-stated = 位置按情景所述。
map-none = 没有地图，因为缺少{ $country }的轮廓数据。

## The project in a few lines, where nobody has told its steps
in-short-title = 项目概况
column-in-short = 条目
column-in-short-what = 情景所述
in-short-project-name = 项目
in-short-place-name = 地点
in-short-years-name = 估算年份
in-short-headline-name = 主要数字的年份
in-short-prices-name = 货币
in-short-place = { $country }{ $place }
in-short-years = { $first }至{ $last }年
in-short-prices = { $currency }，{ $price_year }年价格
