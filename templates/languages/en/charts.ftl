## What is printed inside charts

# Cars by year
chart-output-reported = Reported
chart-output-path = { $path } path
chart-output-announced = Announced path

# From gross to net
chart-closure-car-for-car = Cars replace cars
chart-closure-household-spending = Households spend less elsewhere
