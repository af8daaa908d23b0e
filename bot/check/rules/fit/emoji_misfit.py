"""R32: an emoji where it costs."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.edit import cut
from bot.check.reading.model import Feeling, Register
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.vocabulary import BAD_NEWS, EMOJI

_FACE = re.compile(r"\x02|(?:^|\s)[:;=]-?[)d(p/]|\blol\b|\bhaha|\bxd\b|(?:^|\s)<3")
_HURT = frozenset({Feeling.SAD, Feeling.ANXIOUS, Feeling.ANGRY_ISSUE, Feeling.ANGRY_PERSON})
_SURE = 0.8
_UPSET, _ANGRY = 2, 3


class EmojiMisfit(Problem):
    """Sees an emoji to somebody formal, clipped, upset or grieving, or in a no or bad news.

    Why: An emoji says "this is light"; to the reader just now it isn't.

    Evidence: Emoticons made agents look warmer and less competent, and a failure makes people
    mind the second (Li, Chan & Kim 2019). In a survey 35 % found them out of place (Software
    Advice 2014; self-report).

    Silent: where the customer uses them and is calm, on favours and happy endings, on ticks that
    mark a list.
    """

    number = "R32"
    severity = Severity.CONSIDER
    tip = "W44"
    why = "The emoji makes light of something that isn't light for them. Drop it here."
    pair = Pair(
        "Unfortunately that's gone for good 😬",
        "That can't be recovered. I'm sorry; here's what is left.",
    )
    _FORMAL = (
        "Dear Sir or Madam, I am writing to complain about the delivery of 4 May. I would be"
        " grateful for a written reply. Yours faithfully, H. Pretorius"
    )
    fires = (
        "Unfortunately that's gone for good 😬",
        Example("Let me look into this 👀", _FORMAL),
        Example(
            "Refund's on its way 😉", "This is the THIRD time you've lost my parcel. Unbelievable."
        ),
        "The parcel has been lost on its way to you :(",
    )
    silent = (
        "That can't be recovered. I'm sorry; here's what is left.",
        Example("It's live 🎉", "omg it works!! thank you 😍"),
        Example("✅ Domain connected\n✅ Mail connected\n✅ Certificate issued", _FORMAL),
        "I've added a free month for you 😊",
        Example("Here you go 😊", "hey hey 😊 could I get the link to the garden guide?"),
        Example("It should be about 30° in there, and 45° is the limit.", _FORMAL),
    )
    when = (EMOJI,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        severity = self._severity(case)
        if severity is None:
            return
        for span in case.draft[EMOJI]:
            sentence = case.draft.sentence_at(span[0])
            own = sentence.start <= span[0] and span[1] <= sentence.end
            last = not case.draft.masked[span[1] : sentence.end].strip(" .!?")
            safe = own and last and len(case.draft[EMOJI]) == 1
            stronger = cut(case.draft, sentence, span) or None if safe else None
            yield self.finding(span, stronger, severity)
            return

    def _severity(self, case: Case) -> Severity | None:
        """How much an emoji hurts here; None where it does not."""
        refuses = any(case.score(s, Act.REFUSES) > _SURE for s in case.draft.sentences)
        bad_news = refuses or case.draft.has(BAD_NEWS)
        reading = case.customer
        if reading is None:
            return Severity.FIX if bad_news else None
        if reading.flags.value or case.heat >= _ANGRY:
            return Severity.FIX
        if _FACE.search(reading.document.masked) and case.heat < _UPSET:
            return None
        if bad_news:
            return Severity.FIX
        hurt = reading.feeling.is_sure and reading.feeling.value in _HURT
        formal = reading.register.is_sure and reading.register.value is Register.FORMAL
        misfit = case.heat >= _UPSET or hurt or formal or case.is_terse or incident.is_hurt(case)
        return self.severity if misfit else None
