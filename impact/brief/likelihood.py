"""Likelihood words, for probabilities that were computed."""

from collections.abc import Callable

from impact.language.messages import Words

# Above which probability each word may be used.
LEAST = 0.001  # shares nearer to none or all than that are not printed as none or all
SCALE = ((0.90, "very-likely"), (0.66, "likely"), (0.33, "even"), (0.10, "unlikely"))


def likelihood(
    words: Words, probability: float, joint: Callable[[bool], str] | None = None, *, worded: bool = True
) -> str:
    """Return the word of the scale and the probability, such as "likely (75%)".

    What happened in all draws, or in none, was not shown to be certain: it prints as such, with what inputs do together
    at once.

    Args:
        words: of the language. probability: share of the draws.
        joint: says what inputs moved together do to what happened in all draws (True), or in none (False); None where
            that stands beside it.
        worded: whether a word belongs to it. Across paths that nobody knows to be likely there is a share alone.
    """
    word = next((word for least, word in SCALE if probability > least), "very-unlikely")
    if probability in (0.0, 1.0):
        named = "in-all-draws" if probability else "in-no-draw"
        return words.say(f"{named}-alone") if joint is None else words.say(named, joint=joint(bool(probability)))
    if probability > 1 - LEAST:
        share = words.say("share-above", share=words.percent(1 - LEAST, 1))
    elif probability < LEAST:
        share = words.say("share-below", share=words.percent(LEAST, 1))
    else:
        share = words.percent(probability, 0 if 0.1 <= probability <= 0.9 else 1)
    if not worded:
        return words.say("share-of-draws", share=share)
    return words.say("likelihood", word=words.say(f"likelihood-{word}"), share=share)
