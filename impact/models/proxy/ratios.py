"""How wrong proxies are, as the catalogue holds it: the keys of its figures, and what their ends mean."""

from typing import Final

OPEN: Final = "imports_to_gdp"
RATIOS: Final = {"gva": "proxy_ratio_gva", "jobs": "proxy_ratio_jobs"}  # true effect of suppliers over that of a proxy
STEP: Final = 0.05  # to which ranges are rounded, outward
NORMAL_80, NORMAL_95 = 1.2816, 1.96  # ends of 80 and of 95 of 100, in standard deviations


def held(low: float, high: float) -> tuple[float, float]:
    """Return the ends that hold 80 of 100 of a ratio whose given ends hold 95 of 100 [1]."""
    a, b = (round(end ** (NORMAL_80 / NORMAL_95) / STEP) * STEP for end in (low, high))
    return a, b
