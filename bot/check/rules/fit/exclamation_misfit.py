"""R33: exclamation marks where they shout."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.edit import calmed
from bot.check.reading.model import Register
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.vocabulary import BAD_NEWS, SHOUT_MARKS

_TOO_MANY = 4  # for anybody
_FEWEST_WORDS = 4  # of a line that is worth seeing with a full stop
_SEVERAL = 2
_SURE = 0.8
_UPSET = 2


class ExclamationMisfit(Problem):
    """Sees several exclamation marks with bad news or an upset or formal customer, or many anywhere.

    Why: One is kind; three are a raised voice, and beside bad news they sound glad of it.

    Evidence: In one-word text replies a "!" looked more sincere than a full stop (Gunraj and others
    2016; students), so one is fine. Style guides ask for none when something has failed (Mailchimp);
    nobody has counted how many are too many.

    Silent: on a single one, on the customer's own way of writing, and on quoted labels.
    """

    number = "R33"
    severity = Severity.CONSIDER
    tip = "W45"
    why = "That's a lot of “!” for this moment. Let the full stop do it."
    pair = Pair(
        "We're aware of the outage!! Hang tight!", "We know about the outage. Next update 10:15."
    )
    fires = (
        "We're aware of the outage!! Hang tight!",
        "Thanks! Great! One sec! Done!",
        Example(
            "Thanks for your message! We're looking into it!",
            "You have charged me twice and nobody answers. I want this sorted NOW.",
        ),
        "Bad news! The shelf is sold out! Shall I look for another?",
    )
    silent = (
        "Done, and thanks!",
        "We know about the outage. Next update 10:15.",
        Example("Yay, it works! Enjoy the new page!", "omg it WORKS!! thank you so much!!!"),
        'Press the "Go!" button, then "Save!" and "Publish!" and "Done!".',
        "Hi Sara! It's renewed until May.",
        "Is it != or !== in your filter?",
    )
    when = (SHOUT_MARKS,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        marks = [span for span in case.draft[SHOUT_MARKS] if not _is_code(case, span)]
        count = sum(case.draft.masked.count("!", *span) for span in marks)
        if count < _SEVERAL or self._is_their_way(case, count):
            return
        if count >= _TOO_MANY or self._is_grave(case):
            # Of several alike, the last: the first is often the greeting's.
            longest = max(marks, key=lambda span: (span[1] - span[0], span))
            sentence = case.draft.sentence_at(longest[0])
            own = case.draft.masked[sentence.start : sentence.end]
            lines = {case.draft.sentence_at(span[0]).index for span in marks}
            safe = len(lines) == 1 and "\x7f" not in own and "?" not in own
            safe = safe and len(sentence.words) >= _FEWEST_WORDS
            stronger = calmed(case.draft, sentence) if safe else None
            yield self.finding((sentence.start, sentence.end), stronger)

    def _is_their_way(self, case: Case, count: int) -> bool:
        reading = case.customer
        return (
            reading is not None
            and reading.heat.value < _UPSET
            and not reading.flags.value
            and reading.document.masked.count("!") + 1 >= count
        )

    def _is_grave(self, case: Case) -> bool:
        reading = case.customer
        if reading is not None and (
            case.heat >= _UPSET
            or reading.flags.value
            or (reading.register.is_sure and reading.register.value is Register.FORMAL)
        ):
            return True
        refuses = any(case.score(s, Act.REFUSES) > _SURE for s in case.draft.sentences)
        return refuses or case.draft.has(BAD_NEWS)


def _is_code(case: Case, span: tuple[int, int]) -> bool:
    return case.draft.masked[span[1] : span[1] + 1] in {"=", "["}
