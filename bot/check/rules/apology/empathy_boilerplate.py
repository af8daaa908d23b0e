"""R23: empathy that fits under any message."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.content import content_words
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.rule import Example, Finding, Pair, Problem, Severity

STOCK = Cue(
    "(situations|things|times|cases|experiences|issues|problems|moments) like (these|this) (can|"
    "must|may|might|are|is) (be |so |very |often |always |)(upsetting|frustrating|stressful|"
    "annoying|difficult|hard|trying|worrying)",
    "(i|we) (can |do |really |totally |completely |fully |absolutely |truly |certainly |definitely "
    "|)(completely |totally |fully |truly |only |really |)(understand|appreciate|imagine|see|get|"
    "hear|feel|empathise with|empathize with|sympathise with|recognise|recognize|acknowledge) (how "
    "|why |that |)(frustrating|frustrated|upsetting|annoying|difficult|stressful|disappointing|"
    "inconvenient|upset|you|your|this|it|the) (frustration|frustrations|concern|concerns|feelings|"
    "disappointment|annoyance|situation|position|pain|upset|anger|must|is|can be|may|might|you|how|"
    "are|feel|would|inconvenience|worry|worries|distress|where|issue|predicament)",
    "(i|we) (can |do |)(understand|imagine|appreciate) (how |)(frustrating|frustrated|upsetting|"
    "annoying|difficult|stressful|disappointing|inconvenient|upset|worrying|hard) (this|that|it|"
    "you|these|things|the|such)",
    "(i|we) can (only |just |well |)imagine (how |what |)(frustrating|upsetting|annoying|difficult|"
    "stressful|hard|awful|you)",
    "(i|we) (hear|feel) (you|your (pain|frustration|concern|concerns))",
    "(that|this|it) (must|has to|can|could|sounds) (be|have been|feel|really|so|very|extremely|"
    "incredibly|like) (so |very |really |extremely |incredibly |super |)(frustrating|upsetting|"
    "annoying|difficult|stressful|disappointing|hard|tough|inconvenient|a frustrating|awful|"
    "worrying|terrible)",
    "(sorry|sad|saddened|upset|disappointed) (to hear|to learn|to read|to see|to know) (that|this|"
    "about (this|that|it|your (experience|issue|problem|situation|trouble|frustration))|of (this|"
    "your|the)|you're|you are|your)",
    "(understand|appreciate) (where you're coming from|where you are coming from|your (point of "
    "view|concern|concerns|frustration|feelings|position|situation))",
    "your (feedback|concern|concerns|experience|satisfaction|frustration) (is|are|means|matters) "
    "(very |so |extremely |really |completely |totally |)(important|valuable|understandable|valid|"
    "a lot|to us)",
    "(we|i) (value|treasure) you",
)
_NAMED = 2  # words of the message's own that make a line theirs


class EmpathyBoilerplate(Problem):
    """Sees a stock line of empathy with nothing of the customer's message beside it.

    Why: It could stand under any message, so it reads as if it stands under all of them.

    Evidence: In 289 stressful calls, attentive replies beat affective ones (Clark, Murfett, Rogers
    & Ang 2013); concrete words are taken as listening (Packard & Berger 2021).

    Silent: when a detail of their message stands in the same sentence or the next.
    """

    number = "R23"
    severity = Severity.CONSIDER
    may_go = frozenset({Act.MOVES})
    tip = "W15"
    why = "This line would fit under any message. One detail of theirs does more."
    pair = Pair(
        "I completely understand your frustration.",
        "Three chats and still the same error: I'd want someone to take it over.",
    )
    pattern = "I'm sorry about [what it cost them]. I'm [what you do now]."
    fires = (
        "I totally understand your frustration. I'm looking into it now.",
        "We hear you.",
        Example(
            "I'm sorry to hear that. Could you send the order number?", "The shelf came broken."
        ),
    )
    silent = (
        "Three chats and still the same error: I'd want someone to take it over.",
        "An hour before the launch is a bad time for a blank cart.",
        Example(
            "I can imagine how frustrating this is: a launch in an hour and the cart is blank.",
            "launch in an hour and the cart is blank!!",
        ),
        "I understand the invoice shows two lines; the first is the deposit.",
        "I hear the second line is faster; we could try it.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[STOCK]:
            sentence = case.draft.sentence_at(span[0])
            if not _is_specific(case, sentence, span):
                yield self.finding(span)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        span = (sentence.start, sentence.end)
        return None if _is_specific(case, sentence, span) else self.finding(span)


def _is_specific(case: Case, sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether this sentence, or one that goes on with the feeling, names something of theirs."""
    following = [
        s
        for s in case.draft.sentences[sentence.index + 1 : sentence.index + 2]
        if Act.MOVES not in case.acts[s.index]
    ]
    if case.customer is None:
        return ":" in case.draft.masked[span[1] : sentence.end]
    words = content_words(word for s in (sentence, *following) for word in s.words)
    return len(words & case.customer.document.content) >= _NAMED
