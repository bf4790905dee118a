"""What the client asked, and which answer to what is displaced the author finds best supported."""

from collections.abc import Collection, Iterator
from typing import Any, Self

from pydantic import ConfigDict, Field, model_validator

from impact.core.errors import did_you_mean, list_choices
from impact.scenario.quantity import Name, Prose, Strict

MOST_ASKED = 12
MOST_QUESTION, MOST_ANSWER = 200, 600  # characters
NO_ANSWER = "none"  # no answer is favoured: all are equals
WAYS = ("answer", "says", "not_estimated")


class ClientQuestion(Strict):
    """A question of the client, with one answer: results, the author's own words, or why there is none.

    Attributes:
        question: in the words of the client.
        answer: a question of page 1 (ask-taxes), a group of its statements (emissions), or a key figure (jobs_direct).
        says: answer of the author, printed as the author's.
        not_estimated: why there is no answer, printed behind "Not estimated, because".
    """

    question: Prose = Field(min_length=1, max_length=MOST_QUESTION)
    answer: str = Field(default="", max_length=60)
    says: Prose = Field(default="", max_length=MOST_ANSWER)
    not_estimated: Prose = Field(default="", max_length=MOST_ANSWER)

    @model_validator(mode="after")
    def _one_answer(self) -> Self:
        given = [name for name in WAYS if getattr(self, name).strip()]
        if len(given) != 1:
            found = f"has {' and '.join(given)}" if given else "has no answer and no reason"
            raise ValueError(f"the question '{self.question[:60]}' {found}. Give one of: {', '.join(WAYS)}")
        return self


class FavouredStated(Strict):
    """Which answer to what is displaced the evidence supports most, in place of that of the kind of project.

    Attributes:
        answer: its name in the table gross_to_net, or none where all are equals; 'favoured: none' says the same.
        because: what supports it, printed as the author's.
    """

    model_config = ConfigDict(json_schema_extra={"type": ["object", "string"], "pattern": f"^{NO_ANSWER}$"})

    answer: Name
    because: Prose = Field(default="", max_length=MOST_ANSWER)

    @model_validator(mode="before")
    @classmethod
    def _one_word(cls, stated: Any) -> Any:
        return {"answer": NO_ANSWER} if stated == NO_ANSWER else stated

    def problems(self, known: Collection[str], favourable: Collection[str]) -> Iterator[str]:
        """Yield that the kind of project has no answer of this name, or compares it with no other on page 1.

        Args:
            known: names of its answers.
            favourable: of those that page 1 compares.
        """
        choices = [*favourable, NO_ANSWER]
        if self.answer in choices:
            return
        if self.answer in known:
            not_best = f"page 1 compares '{self.answer}' with no other answer, so it is not the best."
            yield f"{not_best} {list_choices(choices)}"
        else:
            yield f"no answer is called '{self.answer}'.{did_you_mean(self.answer, choices)} {list_choices(choices)}"


def favoured_in(stated: FavouredStated | None) -> tuple[str, str]:
    """Return the favoured answer and what supports it; empty where a scenario leaves it to its kind."""
    return (stated.answer, stated.because) if stated else ("", "")
