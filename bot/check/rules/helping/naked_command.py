"""R51: an order, with nothing around it."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.content import word_set
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.steps import is_command
from bot.check.vocabulary import REASON

SOFTENED = Cue(
    "(please|pls|plz|kindly|could you|can you|would you|will you|you can|you could|you may|"
    "you'll|you will|you might|would you mind|do you mind|feel free|if "
    "you like|if you can|if you could|if possible|when you can|when you have|when you get|"
    "whenever|let's|let us|thanks|thank you|cheers|ta|sorry|happy to|glad|for me|i'll|i've|"
    "i'm|i can|i need|i |we'll|we've|we're|we can|together|hope|good luck|take care|safe|"
    "no rush|no hurry|at your own pace|instead|best|so that|then it|then the|that "
    "way|it will|it'll|to (get|see|find|fix|stop|start|make|reach|restore|bring|keep|avoid))",
    patterns=(
        r"\b(?:and|then) (?:the|it|your|a) \w+ (?:turns|goes|will|shows|is|opens|appears|comes|"
        r"starts)\b",
        r"\bi'd\b",  # and not "ID"
    ),
)
SAFETY = Cue(
    "(now|immediately|at once|straight away|right away|danger|dangerous|smoke|burning|hot|gas|"
    "fire|unplug|scam|fraud|phishing|pin|one-time code|otp|999|911|112|switch it off|turn it "
    "off|never)"
)
MANNERS = {Act.GREETS, Act.CLOSES, Act.APPRECIATES, Act.WARMTH}
_SOFT_OPENINGS = word_set("try let let's bear feel enjoy keep have don't dont")
SOFT = Cue(
    "(hold|hang) (on|tight|fire|the line|that thought)",
    "wait (and see|a|one|two|just|there|here)",
    "give (me|us|it|them|him|her|yourself|yourselves|my|our)",
    "leave (it|this|that|them|the rest|everything|all) (with|to) (me|us|the|our)",
    "give (your|my|our) (mum|mom|dad|wife|husband|team|family)",
    "take (your|a|as|care|it easy|one|two|the|all|comfort|heart|my)",
    "tell (me|us) (a little|a bit|how|if|whether|what|which|when|where|more|about|and|once|why)",
    "see (you|if|how|below|whether|the|that|it|above|what|attached)",
    "(stay|sit) (tuned|safe|well|put|warm|calm|strong|with me|with us)",
    "(don't|do not) (worry|hesitate|fret|panic|bother|be|stress|feel)",
    "(rest|bear|mind|thank|excuse|forgive|pardon|trust|believe|consider|imagine|picture|note|think)",
)
"""Words in the shape of an order that order nothing."""
TOLD = Cue(
    "(you|u) (need|have|must|should|ought|are|were|gotta|got|shall|better|had better|'re|'ve got) (to |not to |)"
)
_CLEAR = 0.85  # score above which a sentence surely tells what to do
_MOST_WORDS = 40


class NakedCommand(Problem):
    """Sees a reply made of orders alone: no "please", no "you can", no reason.

    Why: On a screen there is no voice to soften an order, so it reads as a telling-off.

    Evidence: Requests that start with the bare verb are read as less polite (Danescu-Niculescu-Mizil
    et al. 2013; requests on Wikipedia and Stack Exchange). A few words more is a support writer's
    craft, not a trial.

    Silent: on numbered steps, for a terse or expert message, on "try" and "let's", on urgent
    safety, and where a reason or the writer's own next act stands beside it.
    """

    number = "R51"
    severity = Severity.CONSIDER
    tip = "W47"
    why = "Only orders here. A “could you”, or the reason, takes the edge off."
    pair = Pair(
        "Send screenshot.",
        "Could you send a screenshot? The error code in it tells me which server.",
    )
    pattern = "Could you [what you need]? With that I can [what it is for]."
    fires = (
        "Send screenshot.",
        "Read the terms.",
        "Open the box. Count the screws. Send a photo.",
        Example(
            "Fill in form 12 and upload both pages.",
            "How would I go about changing my address with you?",
        ),
        Example(
            "Forward the invoice. State account number.",
            "Good morning! The total on my bill looks a bit high, could you have a look? Thank you",
        ),
        Example("Attach ID. Give street.", "Hello, could you tell me how I join the library?"),
    )
    silent = (
        "Could you send a screenshot? The error code in it tells me which server.",
        "1. Open Settings\n2. Press Export\n3. Pick CSV",
        "Unplug it now and leave the room.",
        "Try the other cable.",
        "Restart it; I'll wait right here, about two minutes?",
        "Send me the last line of the log, because it names the server.",
        Example("Set MX to mail.example.org, TTL 300.", "mx?"),
        "Give me two minutes, I'm opening the log.",
        "Record sales were never the aim. State pensions are paid on Tuesdays.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        draft = case.draft
        if draft.words > _MOST_WORDS or draft.has(SOFTENED, SAFETY, REASON):
            return
        if case.is_terse or case.is_expert or any(s.is_step for s in draft.sentences):
            return
        told = [s for s in draft.sentences if not case.acts[s.index] & MANNERS or _orders(case, s)]
        orders = [s for s in told if _orders(case, s)]
        if orders and orders[0] is told[0] and len(orders) * 2 > len(told):
            yield self.finding((orders[0].start, orders[-1].end))


def _orders(case: Case, sentence: Sentence) -> bool:
    if sentence.is_question or not sentence.words or sentence.words[0] in _SOFT_OPENINGS:
        return False
    soft = case.draft.within(sentence, SOFT)
    if any(start == sentence.start for start, _ in soft):
        return False
    told = case.score(sentence, Act.INSTRUCTS)
    if case.draft.within(sentence, TOLD) and told > _LIKELY:
        return sentence.words[0] in _YOU
    clipped = sentence.words[0] in _CLIPPED and not _OBJECTS.isdisjoint(sentence.words[1:2])
    return (
        clipped
        or is_command(case.draft, sentence)
        or (told > _CLEAR and sentence.words[0] not in _NO_ORDER)
    )


_LIKELY = 0.3
_CLIPPED = word_set("forward state record supply list quote detail")
"""Verbs that are other words as often, but not before one of the `_OBJECTS`."""
_OBJECTS = word_set(
    "the your a an this that these those my our all both account order invoice model serial watch "
    "street bank photo size screen name address phone"
)
_YOU = word_set("you you'll you're u youre you've")
_NO_ORDER = _YOU | word_set(
    "i i'll i've i'm we we'll we've it its it's that that's this these those the a an there there's "
    "if when once after before in on at for from with to by what how who which where your my our "
    "yes no hi hello hey thanks sorry ok okay sure right they he she under as since because "
    "while until unless most some any many all every each both either perhaps maybe usually"
)
