"""R43: cheer, a sale or a survey to somebody in grief or hardship."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.incident import is_grieving, is_told
from bot.check.reading.model import Feeling, Flag
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.vocabulary import EMOJI, SHOUT_MARKS

CHEER = Cue(
    "(happy|delighted|glad|pleased|thrilled|excited|more than happy|only too happy|over the "
    "moon|love|would love) to (help|assist|do that|look|sort|get|hear|take|be of|have|welcome|"
    "say|inform|tell|confirm)",
    "(great|fantastic|wonderful|exciting|brilliant) (news|question|to hear|stuff|choice|"
    "opportunity|day|timing)",
    "good (news|question|to hear|stuff|choice|opportunity|timing)",
    "(that's|that is|how|sounds) (great|fantastic|wonderful|brilliant|lovely|awesome|exciting|"
    "perfect|amazing)",
    "(no problem|no problemo|no worries|not a problem|no probs|no biggie|sure thing|you got it|"
    "easy peasy|absolutely|my pleasure|you bet|awesome|woohoo|yay|hooray|perfect|"
    "brilliant|fantastic|super|great|wonderful|excellent)",
    "(have|enjoy|wishing you) (a|an|your|the rest of your) (great|lovely|wonderful|fantastic|"
    "fab|super|brilliant|nice|good|awesome|amazing|fabulous|day|weekend|evening)",
    "(cheer up|chin up|look on the bright side|on the bright side|every cloud|silver lining|at "
    "least (you|he|she|they|it|the)|could be worse|time heals|everything happens for a reason|"
    "stay positive|keep smiling|better days|happy days|smile)",
)
SELLS = Cue(
    "(did you know|while (you're|you are|i have you) (here|on)|why not|how about|have you "
    "considered|have you thought|may i interest|can i interest|would you be interested|you "
    "might (also |) (like|love)|special offer|limited offer|limited time|exclusive (deal|"
    "offer)|upgrade (to|today|now|your)|discount on|our new|sign up (for|to)|take advantage|"
    "save up to|bundle|special deal|promo code|coupon|voucher for|treat yourself|family plan|"
    "premium plan)",
    "(any|some) other (pets|pet|accounts|products|family members|policies) (that |)(you|we)('d| would| "
    "could| might| can|) (like|want|wish|register|interest)",
    "(two|three|four|2|3|4) for (one|two|three|1|2|3|the price of)",
    "half (price|off)",
    patterns=(r"\d ?(?:%|percent) off\b", r"\bfor (?:just|only) .?\d"),
)
SURVEY = Cue(
    "(rate|rating|rated) (us|me|this|your|today's|our|the) (chat|conversation|service|"
    "experience|support|five|5|)",
    "(survey|five stars|5 stars|five-star|feedback form|quick feedback|leave (us |) (a |some |"
    "your |) (review|feedback|rating)|how did (i|we) do|rate (me|us)|fill in our|tell us how "
    "we did|score (me|us))",
)
DENIED = Cue(
    "(not|isn't|no|wasn't|hardly|far from|as great|a great|the great|great-aunt|great aunt|"
    "great-uncle|be great if|would be great|wish i had|no survey|don't need to|"
    "i'd (be|have been) (glad|happy|pleased) to)"
)
GET_WELL = Cue("(hope|hoping|wish|wishing) (he|she|they|you|your|his|her|to|that|it|a)")
"""A wish that may have its mark, where somebody is ill."""


class CheerInGrief(Problem):
    """Sees cheer, an emoji, a sale or a survey in answer to a death, an illness or a hardship.

    Why: Beside a loss, a bright routine phrase is what the family quotes for years.

    Evidence: Craft, and the practice that regulators ask for with vulnerable customers (FCA FG21/1):
    few words, few demands. Naming a hard feeling raised trust, brightening it did not (Yu, Berg &
    Zlatev 2021; at work).

    Silent: on quiet thanks and plain help, and where they write that it is behind them.
    """

    number = "R43"
    severity = Severity.STOP
    may_go = frozenset[Act]()
    tip = "W36"
    why = "This is bright where they are carrying something heavy. Quiet, short, little to do."
    pair = Pair(
        "Happy to help you close your mum's account today!",
        "I'm sorry about your mum. I'll close it; the only thing I need is the account e-mail.",
    )
    pattern = "I'm [what you do now], and there is nothing else that you need to do."
    needs_customer = True
    _AGO = "My mum died two years ago. Why do you still write letters to her account?"
    _MUM = "My mum passed away last week and I need to close her account."
    fires = (
        Example("Happy to help you close your mum's account today!", _MUM),
        Example("No problem! Just fill in this form 😊", _MUM),
        Example("No problem! Just fill in this form 😊", _AGO),
        Example(
            "Pepper is off the list. Are there any other pets you would like to register with us?",
            "We lost our dear Pepper last week, and this morning your card says his jab is due.",
        ),
        Example("I've closed it. Did you know that our family plan is only £1 more?", _MUM),
        Example(
            "Thank you for the details. Your plan is paused. Please rate today's chat.",
            "I've been diagnosed with cancer and lost my job, I can't afford the plan any more.",
        ),
        Example(
            "Hooray, all done! His dues end today.",
            "My brother sang in your choir for twenty years. He slipped off on the 4th, quite "
            "suddenly. I suppose his dues should stop.",
        ),
    )
    silent = (
        Example(
            "A note from you is enough. Hope he's on his feet again soon!",
            "My son is in hospital with a bad appendix. Do I need a doctor's note for the school?",
        ),
        Example("She's off the list. Cheers, Deb", "Mum died in May. Take her off your list."),
        Example("I'm sorry about your mum. I'll close it; I only need the account e-mail.", _MUM),
        Example("Take your time. This chat stays open.", _MUM),
        Example(
            "Thank you for telling me. The account is closed, and no letter will follow.", _MUM
        ),
        Example("Happy to help you close the account today!", "please close my account"),
        Example("I'm so sorry. There is no survey and no form; it's done.", _MUM),
        "No problem! Just fill in this form 😊",
        Example("Fantastic! He's on it now.", "He passed his test yesterday, can you add him?"),
        Example(
            "What a lovely idea! The plate holds 20 letters.",
            "My grandfather built this boat; he died in 1994. Can I have his name on a plate?",
        ),
        Example(
            "Oh, that's the best news of the week! Her lesson is on Saturday at ten.",
            "Great news, Nell is home from hospital and got the all clear!! Can she ride again?",
        ),
        Example(
            "What a lovely thing to hand on! Use camellia oil, thin, with a rag.",
            "I've got my late grandad's plane working again :) He'd have loved that! Which oil?",
        ),
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        reading = case.customer
        sad = reading is not None and reading.feeling.value is Feeling.SAD
        grieving = is_grieving(case, surely=not sad)
        if reading is None or not (grieving or is_told(case, Flag.HARDSHIP)):
            return
        if not grieving and reading.feeling.value is Feeling.PLEASED:
            return
        draft = case.draft
        for cue in (SELLS, SURVEY, CHEER, EMOJI, SHOUT_MARKS):
            for span in draft[cue]:
                sentence = draft.sentence_at(span[0])
                if cue in {CHEER, SELLS, SURVEY} and draft.within(sentence, DENIED):
                    continue
                if cue is SHOUT_MARKS and not grieving and draft.within(sentence, GET_WELL):
                    continue
                yield self.finding((sentence.start, max(sentence.end, span[1])))
                return
