"""Air pollutants by place, and deaths from fine particles."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from impact.core.arrays import Array
from impact.files.units import MJ_PER_GJ

SO2_PER_SULPHUR = 2.0  # 64 g of sulphur dioxide hold 32 g of sulphur
POLLUTANTS = ("co", "nox", "nmvoc", "nh3", "so2", "pm25")


def sulphur_dioxide(fuel: Array, sulphur: Array) -> Array:
    """Return the sulphur dioxide from burning fuel, all sulphur leaving with the exhaust.

    E = 2 k F, with fuel F and mass share of sulphur k: 64 g of sulphur dioxide hold 32 g of sulphur.

    Args:
        fuel: F, mass burned [any mass, or mass per distance].
        sulphur: k, mass share [1], same shape.

    Returns:
        E, in the unit of `fuel`.

    Reference: EMEP/EEA guidebook 2023, chapter 1.A.3.b.i-iv, the tier 1 method for sulphur dioxide.

    Examples:
        >>> import numpy as np
        >>> sulphur_dioxide(np.array([50.0]), np.array([0.001])).tolist()
        [0.1]
    """
    return SO2_PER_SULPHUR * fuel * sulphur


def fine_wear(particles: Mapping[str, Array], shares: Mapping[str, Array]) -> Array:
    """Return fine particles of wear per km: those of tyres, brakes and road.

    E = sum_p TSP[p] f[p], with all particles TSP and fine share f of part p

    Args:
        particles: TSP by part [g/km], (draws,).
        shares: f by part [1], (draws,).

    Returns:
        E [g/km], (draws,).

    Reference: EMEP/EEA guidebook 2023, chapter 1.A.3.b.vi-vii, the tier 2 method without its correction for speed.

    Examples:
        >>> part = {"tyres": np.array([0.01]), "brakes": np.array([0.02])}
        >>> fine_wear(part, {"tyres": np.array([0.5]), "brakes": np.array([0.5])}).round(6).tolist()
        [0.015]
    """
    return sum((particles[part] * shares[part] for part in particles), np.zeros(1))


def grams_per_kwh(fuels: Iterable[tuple[Array, Array]]) -> Array:
    """Return the pollutant emitted by power plants per kWh of all generation.

    g = sum_f burned[f] factor[f] / 1000, over fuels f; g/kWh is tonnes per GWh

    Args:
        fuels: pairs of fuel burned per kWh of all generation [MJ/kWh], (draws, years), and of the emission factor
            [g/GJ], (draws,).

    Returns:
        g [g/kWh], (draws, years).

    Reference: EMEP/EEA guidebook 2023, chapter 1.A.1, the tier 1 method (fuel times factor).

    Examples:
        >>> grams_per_kwh([(np.array([[10.0]]), np.array([89.0]))]).tolist()
        [[0.89]]
    """
    return sum((burned * factor[:, None] / MJ_PER_GJ for burned, factor in fuels), np.zeros((1, 1)))


DAYS_PER_YEAR = 365.25
MICROGRAMS_PER_GRAM = 1e6


def exposure(emitted: Array, intake_fraction: Array, breathing: float) -> Array:
    """Return the concentration that an emission adds, times the people who breathe it.

    X = 10^6 E f / (365.25 B): of E tonnes a year E f grams are breathed in, by people who each breathe B a day

    Args:
        emitted: E [t/yr], or over some years [t], (draws, years).
        intake_fraction: f [mg/kg], which is grams a tonne, (draws,).
        breathing: B, air that one person breathes [m3/day], the one that the intake fraction was made with.

    Returns:
        X [persons ug/m3], or over some years [persons yr ug/m3], (draws, years).

    Reference: Apte, J. S. et al. 2012, Environ. Sci. Technol. 46(6), 3415 (1 ppm is 1 g breathed in per tonne emitted).

    Examples:
        >>> exposure(np.array([[36.525]]), np.array([10.0]), 10.0).round(6).tolist()
        [[100000.0]]
    """
    return MICROGRAMS_PER_GRAM * emitted * intake_fraction[:, None] / (DAYS_PER_YEAR * breathing)


def log_linear_slope(relative_risk: Array, step: float) -> Array:
    """Return the rise of mortality with concentration where a relative risk is the same for every further step.

    b = ln(RR) / step, the marginal slope at any concentration, over mortality as it is

    Args:
        relative_risk: RR of the step [1], any shape.
        step: of the concentration [ug/m3].

    Returns:
        b [1/(ug/m3)], shape of the risk.

    Reference: Héroux, M.-E. et al. 2015, Int. J. Public Health 60, 619 (log-linear function of the HRAPIE project).

    Examples:
        >>> log_linear_slope(np.array([1.06]), 10.0).round(6).tolist()
        [0.005827]
    """
    return np.asarray(np.log(relative_risk) / step)


def attributable_share(relative_risk: Array) -> Array:
    """Return the share of deaths that would not have been at the risk of one.

    a = 1 - 1 / RR

    Args:
        relative_risk: RR [1], any shape.

    Returns:
        a [1], shape of the risk.

    Reference: Rothman, K. J., Greenland, S. and Lash, T. L. 2008, Modern Epidemiology, 3rd ed., chapter 4.

    Examples:
        >>> attributable_share(np.array([1.25])).round(6).tolist()
        [0.2]
    """
    return 1 - 1 / relative_risk


@dataclass(frozen=True)
class ResponseCurve:
    """Exposure and response that bends: each further microgram counts for less where the air is bad already.

    RR = exp(t ln(1 + z / a) w), w = 1 / (1 + exp(-(z - m) / n)), z = max(0, C - C0)

    Attributes:
        theta: t [1], (draws,).
        alpha: a [ug/m3].
        mu: m [ug/m3].
        nu: n [ug/m3].
        least: C0, below which no risk is counted [ug/m3].
    """

    theta: Array
    alpha: float
    mu: float
    nu: float
    least: float

    def relative_risk(self, concentration: Array) -> Array:
        """Return the risk of dying at a concentration, over that at the least one.

        RR = exp(t ln(1 + z / a) w)

        Args:
            concentration: C [ug/m3], (draws,).

        Returns:
            RR [1], (draws,).

        Reference: Burnett, R. et al. 2018, PNAS 115(38), 9592 (global exposure mortality model).

        Examples:
            >>> ResponseCurve(np.array([1.0]), 1.0, 0.0, 1e9, 2.4).relative_risk(np.array([5.4])).round(6).tolist()
            [2.0]
        """
        above = self._above(concentration)
        return np.asarray(np.exp(self.theta * np.log1p(above / self.alpha) * self._weight(above)))

    def marginal_slope(self, concentration: Array) -> Array:
        """Return the rise of mortality with one further unit of concentration, over mortality as it is.

        b = d ln(RR) / dC = t (w / (a + z) + ln(1 + z / a) w (1 - w) / n) above C0, else 0

        Args:
            concentration: C [ug/m3], (draws,).

        Returns:
            b [1/(ug/m3)], (draws,).

        Reference: Fantke, P. et al. 2019, Environ. Sci. Technol. 53(12), 6855 (marginal and average effect factors).

        Examples:
            >>> ResponseCurve(np.array([1.0]), 1.0, 0.0, 1e9, 2.4).marginal_slope(np.array([5.4])).round(6).tolist()
            [0.125]
        """
        above = self._above(concentration)
        weight = self._weight(above)
        steep = weight / (self.alpha + above) + np.log1p(above / self.alpha) * weight * (1 - weight) / self.nu
        return np.asarray(np.where(above > 0, self.theta * steep, 0.0))

    def average_slope(self, concentration: Array) -> Array:
        """Return the mean rise of mortality from the least concentration to the present one, over mortality as it is.

        b = (1 - 1 / RR) / z above C0, else 0: all deaths counted to the pollution there is, spread evenly over it

        Args:
            concentration: C [ug/m3], (draws,).

        Returns:
            b [1/(ug/m3)], (draws,).

        Reference: Fantke, P. et al. 2019, Environ. Sci. Technol. 53(12), 6855 (marginal and average effect factors).

        Examples:
            >>> ResponseCurve(np.array([1.0]), 1.0, 0.0, 1e9, 2.4).average_slope(np.array([5.4])).round(6).tolist()
            [0.166667]
        """
        above = self._above(concentration)
        share = attributable_share(self.relative_risk(concentration))
        return np.asarray(np.divide(share, above, out=np.zeros_like(share * above), where=above > 0))

    def _above(self, concentration: Array) -> Array:
        return np.asarray(np.maximum(concentration - self.least, 0.0))

    def _weight(self, above: Array) -> Array:
        return np.asarray(1 / (1 + np.exp(-(above - self.mu) / self.nu)))


def deaths(exposed: Array, slope: Array, mortality: Array) -> Array:
    """Return deaths caused (positive) or avoided (negative) by a small change of what people breathe.

    D = m b X

    Args:
        exposed: X [persons ug/m3], or over some years [persons yr ug/m3], (draws, years).
        slope: b [1/(ug/m3)], (draws,).
        mortality: m, deaths a year of the causes and ages of the slope, over all people [1/yr], (draws,).

    Returns:
        D [deaths/yr], or over some years [deaths], (draws, years).

    Reference: Fantke, P. et al. 2019, Environ. Sci. Technol. 53(12), 6855 (effect factor: mortality times slope).

    Examples:
        >>> deaths(np.array([[100000.0]]), np.array([0.01]), np.array([0.005])).tolist()
        [[5.0]]
    """
    return exposed * (slope * mortality)[:, None]
