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
    "out|sign out|clear (your|the) (cache|cookies|history|data|browser)|flush|re-pair|unpair|"
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
GOODBYE = Cue(
    "(smoke|danger|dangerous|burning|gas|scam|have a|you're welcome|glad|all done|that's it|is "
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
    tip = "W26"
    why = "They go off alone here. I didn't spot who waits, or what to do if it doesn't work."
    pair = Pair("Restart and see.", "Restart it; I'll wait right here, about two minutes.")
    fires = (
        "Restart and see.",
        "Try those steps.",
        "Please clear your cache and log in again. All the best.",
        Example("Unplug the box for a minute.", "is everything gone?? please i'm so worried"),
    )
    silent = (
        "Restart it; I'll wait right here, about two minutes?",
        "If the red bar stays, send me the last line of it.",
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
            if draft.within(sentence, SENT_OFF)
            and (commands_in(draft, sentence) or Act.INSTRUCTS in case.acts[sentence.index])
        ]
        if sent:
            severity = Severity.FIX if _is_anxious(case) else None
            yield self.finding((sent[-1].start, sent[-1].end), severity=severity)
        elif case.is_unsure or _is_anxious(case):
            told = [s for s in draft.sentences if len(commands_in(draft, s)) > 1]
            if told:
                yield self.finding((told[-1].start, told[-1].end))


def _is_anxious(case: Case) -> bool:
    feeling = case.customer.feeling if case.customer else None
    return feeling is not None and feeling.is_sure and feeling.value is Feeling.ANXIOUS
