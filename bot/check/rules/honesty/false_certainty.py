"""R01: certainty about something nobody has checked."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Finding, Pair, Problem, Severity

CERTAIN = Cue(
    "(definitely|absolutely|certainly|undoubtedly|unquestionably|categorically) (your|the|"
    "a|an|not|nothing|no|on|caused|because|due|going|fix|solve|work|be|have|come|arrive|"
    "resolve|isn't|is|will|won't|cannot|can't|down)",
    "(will|would|should|is|it's|that's|that'll|it'll|this'll|this|that) (definitely|"
    "absolutely|certainly|undoubtedly|guaranteed|for sure|100%|100 %|a hundred percent|100 "
    "percent) ",
    "(definitely|certainly|surely) (will|won't|fixes|solves|works|is)",
    "(100%|100 %|100 percent|a hundred percent|one hundred percent|a thousand percent|"
    "1000%) (certain|sure|your|the|not|fix|going|work|on|due|sure|that|it|down|caused|"
    "positive|because|will|safe)",
    "(no|not any|not a|zero) (way|chance|doubt|question|possibility) (it's|it is|that|this|"
    "the|about|in the world|on earth|it|we|our|of)",
    "(there's|there is) (absolutely |simply |just |really |)(no way|no chance|no doubt|"
    "nothing wrong|zero chance)",
    "(can't|cannot|couldn't|could not) (possibly |ever |)be (us|our|ours|on our|the|"
    "anything on our|at our|wrong)",
    "(has|have|got) to be (your|the|a|an|on your|something)",
    "(without|beyond) (a |any |the shadow of a |)doubt",
    "(i|we) (can |)(guarantee|promise you|swear|assure you) (that |)(it|this|that|the|"
    "you'll|there|your|nothing|is|won't|will|no)",
    "(is|are|it's) (guaranteed|sure|bound|certain) to",
    "(i'd|i would) (bet|put money|stake)",
    "(never|nothing) (fails|goes wrong|can go wrong)",
    "(, no question|no question about it|no two ways about it|hands down|mark my words|for "
    "certain|without fail|guaranteed to|for a fact)",
    "(that's|that is|it's|it is) definitely (what|why|how|where|the reason|the cause)",
    "it's (always|never) (the|us|our|your)",
)
CHECKED = Cue(
    "(certainly|definitely|absolutely) (something|one of|worth|possible|an option|a "
    "possibility|interesting|happy)",
    "(no way|no chance|no possibility) (to|for me|for us|for you|of|round|around)",
    "(i've|i have|i|we've|we have|we|having) (just |)(checked|tested|loaded|looked|"
    "confirmed|verified|opened|tried|seen|watched|rung|run|compared|placed|asked|read|"
    "traced|pulled|found)",
    "(just|now|a minute ago|a second ago|a moment ago) (checked|tested|loaded|confirmed|"
    "verified|opened|tried)",
    "i can see",
    "according to (the|your)",
    "the (log|logs|record|tracking|ledger|test) (shows|says|show|say)",
)


class FalseCertainty(Problem):
    """Sees absolute assurance about a cause, a fix or a third party that nobody has checked.

    Why: The customer will test the claim within minutes, and a sure claim that fails costs more
    trust than a careful one.

    Evidence: Confidence wins only until accuracy can be checked; then overconfidence is penalised
    (Sah, Moore & MacCoun 2013). People do not mind honest uncertainty in advice (Gaertig & Simmons
    2018).

    Silent: when the check is stated beside it, and where the word only means yes.
    """

    number = "R01"
    severity = Severity.FIX
    tip = "W06"
    why = (
        "Nobody has checked this yet; if it turns out otherwise, the sure tone is what they "
        "remember."
    )
    pair = Pair(
        "It's definitely your host.",
        "Everything I can see points to the host: our side answered in 40 ms just now.",
    )
    fires = (
        "It's definitely your host, there's no way it's us.",
        "That will 100% fix it.",
        "It can't possibly be our server.",
        "I guarantee it will work after a reboot.",
    )
    silent = (
        "I've just loaded it: it is definitely live.",
        "Definitely! I'll send it over.",
        "Everything I can see points to the host: our side answered in 40 ms just now.",
        "That clears it most of the time. If the banner is still there, tell me.",
        "Yes, there's no way to undo the send, because the mail has left our system.",
        "You have a two-year guarantee on the motor.",
    )
    when = (CERTAIN,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[CERTAIN]:
            if case.near(span, CHECKED) or case.at(span) & {Act.REFUSES, Act.REASON} >= {
                Act.REFUSES,
                Act.REASON,
            }:
                continue
            sentence = case.draft.sentence_at(span[0])
            if sentence.is_question or case.draft.within(sentence, CHECKED):
                continue
            yield self.finding(span)
            return
