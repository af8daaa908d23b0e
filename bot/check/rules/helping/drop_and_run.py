"""R59: sent off, and nobody waiting."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case, Stage
from bot.check.cues import Cue
from bot.check.reading.model import Feeling
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.steps import commands_in
from bot.check.vocabulary import GOES_ON, STAYING

SENT_OFF = Cue(
    "(restart|reboot|reinstall|uninstall|factory reset|hard reset|power cycle|reset|unplug|log "
    "out|sign out|clear (your|the) (cache|cookies|history|data|browser)|flush (the|your|dns)|re-pair|unpair|"
    "reseat|change (your|her|his|the|their) password|set it up again|start again|start over|"
    "from scratch|update (the|your) (app|software|firmware|phone|system|browser|device))",
    "(try|follow|do|go through|run through|complete|work through) (these|those|the|this|that|"
    "all|again|it|both) ",
    "(try again|try it|try that|try this|try those|try these|give it a try|give that a try|"
    "give it a go|give that a go|and see|see if|see whether|check whether|check again|check "
    "back|come back later|keep trying|wait (a|an|for|until|till|24|48|another|it out|some|at "
    "least))",
    "(head|go|pop|hop|drop) (over |down |along |)(to|into|in) (the|your|our|a) (branch|store|"
    "shop|bank|office|post office|website|site|portal|page|settings|forum|counter|depot)",
    "(contact|call|ring|phone|email|write to|speak to|message) (the|your|our) (bank|branch|"
    "provider|courier|host|registrar|isp|manufacturer|landlord|supplier|card issuer|operator)",
    "(try|use) (a|an|another|your) (different|other|new|browser|device|computer|phone|cable|"
    "socket|card)",
    "off and (back |then |)on",
    "(install|download|pair|set) (it|them|the app) (again|afresh|anew)",
    "(stick|press|hold|push|poke) (a |an |the |)(pin|button|power|reset|paper clip|paperclip|both)",
)
_TO = (
    r"(?:^|[.!?:;,\n] ?|\b(?:and|then|so|please|pls|kindly|simply|just|merely|best|go|is|to"
    r"|(?:you(?:'d|'ll)?|u) (?:will |would |could |can |should |must |may |might )?(?:(?:just "
    r"|simply |better |best |now )|(?:have|need|want|got|ought|are) to )?|(?:i'd|i would) (?:kindly"
    r" |)(?:advise|ask|suggest|recommend) (?:you to |that you )?) )"
)
_WHOM = (
    r"(?:(?:an?|the|your|our|any|her|his|their|some|one of|all|every|each|of|ex|old|new|former"
    r"|local|nearest|next|good|proper|qualified|licensed|eleven|ten|\d+|previous|current|other) "
    r"|ex-){1,3}(?:\w+ )?(?:bank|airline|airport|courier|carrier|post office|embassy|consulate"
    r"|council|landlord|landlady|employer|accountant|lawyer|solicitor|notary|doctor|gp|vet|dentist"
    r"|pharmacy|pharmacist|hospital|clinic|electrician|plumber|locksmith|technician|mechanic|garage"
    r"|builder|engineer|handyman|gas man|dealer|shop|store|branch|supplier|suppliers|manufacturer"
    r"|maker|vendor|seller|retailer|host|provider|isp|network|operator|school|university|registrar"
    r"|hotel|agency|agent|insurer|insurance|police|police station|station|tax office|town hall"
    r"|neighbour|neighbours|neighbor|neighbors|developer|it person|it people|admin|administrator"
    r"|repair shop|depot|issuer|translator|surveyor|bureau|counter)\b"
)
FAR = Cue(
    patterns=(
        # somebody else is to be called on, somewhere else
        _TO + r"(?:contact|call|phone|ring|ask|approach|visit|email|e-mail|message|write to|go to"
        r"|see|consult|chase|speak (?:to|with)|talk to|check with|get in touch with|get on to|try"
        r"|pop into|drop into|hire|find|get|have|take (?:it|this|that|them) (?:to|into)"
        r"|bring (?:it|this|that|them) to|sort it out with|contact) " + _WHOM,
        # heavy work that takes the customer away from the chat
        _TO
        + r"(?:re-?flash|flash|re-?format|wipe|migrate|move|rebuild|recompile|re-?do|re-?run|run"
        r"|rewrite|re-?enter|re-?key|retype|unscrew|dismantle|take apart|strip|pull|swap|replace"
        r"|rewire|descale|bleed|drain|export|download|back up|scan|delete|edit|patch|re-?index"
        r"|restore|recreate|re-?upload|resubmit|print|fill (?:in|out)|file|lodge|submit|report|order"
        r"|buy|purchase|get|obtain|request|change|clean|defrost|open|pop|unmount|remove|cut|drill) "
        r"(?:(?:a|an|the|your|every|each|all|all of|both|whatever|any|another|it|them|this|that)\b)"
        r" ?(?:[\w'-]+ ){0,3}?(?:firmware|bios|rom|server|database|registry|kernel|script|migration"
        r"|backup|disk|drive|phone|laptop|tablet|machine|computer|box|back|panel|cover|lid|bonnet"
        r"|relay|fuse|valve|battery|filter|board|contacts|pipe|pump|password|passwords|form|forms"
        r"|application|report|claim|affidavit|statement|certificate|letter|sim|cable|adapter|router"
        r"|modem|tool|file|files|records|products|port|ports|settings|account|system|freezer"
        r"|hose|unit|config|configuration|spreadsheet|catalogue|invoices|addresses|plugins?|theme"
        r"|tax|return|deed|document|documents|finds?)\b",
        r"\b(?:find|see|read|consult|look)\b[^.!?\n]{0,30} (?:page|pages|chapter|section) \d+\b",
        r"\b(?:there's|there is|you'll find|find) (?:a|the|some) (?:guide|manual|tutorial|video"
        r"|article|howto|how-to|faq) (?:somewhere|online|on the web|out there|about it)\b",
        r"\b(?:settings|options|configuration|menu)\b[^.!?\n]{0,30}\b(?:whatever|anything"
        r" (?:odd|strange|suspicious)|open the port|look for)\b",
        r"\b(?:do the needful|and off you go|you're on your own|by yourself"
        r"|on your own)\b",
    )
)
GOODBYE = Cue(
    "(smoke|danger|dangerous|burning|gas|scam|have a (great|lovely|nice|good|wonderful|safe|super)|you're welcome|glad|all done|that's it|is "
    "done|has been (sent|refunded|fixed|restored))"
)


class DropAndRun(Problem):
    """Sees the customer sent off to restart, wait or try, with nobody there when they come back.

    Why: Halfway through a restart people fear that the chat is gone; one line says it isn't.

    Evidence: Seeing the work go on makes a wait acceptable (Buell & Norton 2011; searches on the
    web). That people fear being dropped is support writers' experience, not a trial.

    Silent: when the draft says who waits, what to send back or what to do if it fails; on a step
    of a few seconds, on goodbyes, and for a terse or expert message.
    """

    number = "R59"
    severity = Severity.CONSIDER
    needs_trouble = True
    tip = "W26"
    why = "They go off alone here. I didn't spot who waits, or what to do if it doesn't work."
    pair = Pair("Restart and see.", "Restart it; I'll wait right here, about two minutes.")
    pattern = "If that doesn't help, write here and I'll [what you still do]."
    fires = (
        "Have a licensed plumber replace the pump.",
        "You'd have to re-enter all the addresses on your own.",
        "Restart and see.",
        "Try those steps.",
        "Please clear your cache and log in again. All the best.",
        Example("Unplug the box for a minute.", "is everything gone?? please i'm so worried"),
    )
    silent = (
        "I've filed the claim for you, and the bank confirms it on Monday.",
        "Ask your landlord for the certificate, and if he refuses I'll write to him.",
        "Restart it; I'll wait right here, about two minutes?",
        "If the red bar stays, send me the last line of it.",
        Example("The account stays closed. That stands.", "Please look again, I'm losing my shop!"),
        "Press Save and the tick turns green.",
        "I've reset it from here; you're back in. Have a good evening!",
        "Reinstall the app, and tell me what the first page says.",
        Example(
            "Reload named, then rndc flush.",
            "SERVFAIL since the KSK rollover, dig +trace attached, bind 9.18",
        ),
        Example("Go to Settings > Export.", "where's export?"),
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        draft = case.draft
        if case.stage is Stage.CLOSING or case.is_terse or case.is_expert:
            return
        if draft.has(GOES_ON, STAYING, GOODBYE) or any(s.is_question for s in draft.sentences):
            return
        sent = [
            sentence
            for sentence in draft.sentences
            if draft.within(sentence, FAR)
            or (
                draft.within(sentence, SENT_OFF)
                and (commands_in(draft, sentence) or Act.INSTRUCTS in case.acts[sentence.index])
            )
        ]
        if sent:
            severity = Severity.FIX if _is_anxious(case) else None
            yield self.finding((sent[-1].start, sent[-1].end), severity=severity)
        elif case.is_unsure or _is_anxious(case):
            told = [s for s in draft.sentences if len(commands_in(draft, s)) > 1]
            if told:
                yield self.finding((told[-1].start, told[-1].end))

    @override
    def missed(self, case: Case) -> Finding | None:
        if case.stage is Stage.CLOSING or case.draft.has(GOES_ON, STAYING, GOODBYE):
            return None
        sent = (bool(commands_in(case.draft, s)) for s in case.draft.sentences)
        if not any(sent) and not case.does(Act.INSTRUCTS):
            return None
        return self.finding(severity=Severity.FIX if _is_anxious(case) else None)


def _is_anxious(case: Case) -> bool:
    feeling = case.customer.feeling if case.customer else None
    return feeling is not None and feeling.is_sure and feeling.value is Feeling.ANXIOUS
