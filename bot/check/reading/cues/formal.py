"""Words of formal letters: salutations, sign-offs and set phrases."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["FORMAL"]

FORMAL = Family(
    sure=Cue(
        "dear (sir|madam|sirs|sir/madam|team|support|customer|customer care|customer service|"
        "customer services|mr|mrs|ms|miss|dr|professor|colleagues|hotel|reservations|accounts|"
        "claims|trustees|editor|service|ladies|gentlemen|company|all|agent|representative|"
        "manager|bank)",
        "(to whom it may concern|respected sir|respected madam|esteemed|honourable|good day "
        "to you|greetings)",
        "(yours|your's) (faithfully|sincerely|truly|respectfully|very truly)",
        "(kind|best|warm|warmest|kindest|with kind|with best|sincere|many thanks and|"
        "respectful) (regards|wishes|greetings)",
        "(regards|sincerely|faithfully|respectfully|cordially|with thanks|with many thanks|"
        "with gratitude|thanking you|many thanks in)",
        "i (am|was) (writing|pleased|obliged|grateful|unable|given to understand|minded) (to|"
        "in|with|regarding|on behalf|about|concerning|for|that|if)",
        "i (should|would) (be|like|appreciate|welcome|kindly|also|therefore|very much|"
        "request) (grateful|obliged|most grateful|very grateful|glad|pleased|to enquire|to "
        "know|to request|to inform|to ask|to draw|it|your|a|if|confirmation|like|appreciate)",
        "(kindly|hereby|herewith|hereunder|aforementioned|aforesaid|undersigned|the "
        "undersigned|respectfully|pursuant|forthwith|henceforth|thereof|therein|"
        "notwithstanding|furthermore|moreover|nevertheless|consequently|accordingly|enquire|"
        "enquiry|ascertain|endeavour|commence|esteemed|gentlemen|duly|in lieu|inter alia|viz)",
        "(i refer to|i trust|i remain|i beg|i have the honour|i look forward|we look forward|"
        "looking forward to your|i hope this|i hope that this|i hope you are well|trust this "
        "finds|hope this finds|please find|please be advised|please be informed|please note "
        "that|please do not hesitate|i await|awaiting your|should you require|should you need|"
        "should there be|were you to|may i ask|might i|may i enquire|i shall|we shall|i wish "
        "to|we wish to|we would like to|would you be so|would you kindly|be so kind|be so "
        "good|much obliged|most obliged|i regret|it is requested|it would be appreciated|your "
        "prompt|prompt attention|earliest convenience|your assistance|kind assistance|kind "
        "attention|your esteemed)",
    ),
    hint=Cue(
        "(further to|with reference to|in reference to|with regard to|with respect to|in "
        "respect of|with effect from|in connection with|in accordance with|in relation to|by "
        "way of|on behalf of|in view of|in the event|at your earliest|at your convenience|as "
        "per|upon receipt|in due course|for your attention|for the attention|for my records|"
        "for our records)",
        "(whether it|whether the|whether you|whether your|whether there|whether this|and if "
        "so|if so, whether|which documents|of which|to which|in which|by which|for which|none "
        "of which|therefore)",
    ),
)
