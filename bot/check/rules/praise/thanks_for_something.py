"""G17: thanks for what they did."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Finding, Praise

THANKS = Cue(
    "(thanks|thank you|thanks a lot|thank you so much|many thanks|cheers|ta|thank you very much"
    "|much appreciated|grateful|thanks so much) for",
    "(i|we|really|much) (appreciate|appreciated) (you|your|the|that you|it that)",
    "(good|great|nice|well) (catch|spot|spotted|thinking|find|idea to)",
    "(that|it|the (screenshot|photo|picture|log|trace|list|video|survey|numbers|details)"
    "|your (screenshot|photo|list|trace|log|test|notes|message|video)) (saved|saves|helped|helps"
    "|was (a |)(real |great |big |)(help|helpful|useful)|made|makes|is exactly|was exactly"
    "|narrows|did the)",
)
STOCK = Cue(
    "for (reaching out|contacting|getting in touch|writing|letting (us|me) know|informing"
    "|your (generous |kind |)(donation|order|payment|purchase|booking|gift)|your (message|email"
    "|e-mail|enquiry|inquiry|patience|understanding|interest|business|custom|loyalty|cooperation"
    "|co-operation|support|feedback|query|time|contact)|choosing|being (a|our|with|so)"
    "|messaging us|chatting|using|shopping|calling|bringing this to|taking the time|reading"
    "|everything|all you|nothing|any inconvenience|dropping|connecting|joining)",
    "appreciate (your (business|patience|understanding|custom|loyalty|feedback|cooperation"
    "|concern|frustration|time)|the frustration|how|that this|you (reaching|contacting|choosing))",
)


class ThanksForSomething(Praise):
    """Sees thanks for something the customer really did.

    Why: It names their effort; stock thanks names nothing.

    Evidence: After small delays, thanks did better than an apology, by way of self-esteem (You,
    Yang, Wang & Deng 2020). Not for grave harm.

    Silent: on thanks for reaching out, for patience or for being a customer.
    """

    number = "G17"
    tip = "W42"
    why = "Specific thanks: it names what they did."
    fires = (
        "Thanks for the screenshot, it shows the cause.",
        "Thank you for waiting those two minutes.",
        "Good catch: the total was off by one.",
    )
    silent = (
        "Thanks for reaching out!",
        "Thank you for your patience.",
        "Thanks for being a loyal customer.",
        "Thank you for writing. Your form of 4 June wasn't readable.",
        "Dear Donor, we thank you for your generous donation.",
        "The screenshot is too small.",
        "Thank you!",
    )
    when = (THANKS,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        draft = case.draft
        for span in draft[THANKS]:
            sentence = draft.sentence_at(span[0])
            said = sentence.content
            if said and not draft.within(sentence, STOCK):
                yield self.finding((sentence.start, sentence.end))
                return
