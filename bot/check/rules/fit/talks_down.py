"""R38: basics for an expert, or steps already taken."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.content import stem, word_set
from bot.check.cues import Cue
from bot.check.document import WORD, Sentence
from bot.check.matcher import Span
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.steps import is_command


class Step(NamedTuple):
    """A usual first step: how it is asked for, and how a customer says that it was done."""

    asked: Cue
    done: re.Pattern[str]


CACHE = Cue(
    patterns=(
        r"\b(?:clear|clean|empty|emptie|delet|flush|purg|wip)\w{0,3} (?:out )?(?:\w[\w']* "
        r"){0,3}?(?:caches?|cookies|history|browsing data|temporary files)\b",
    )
)
RESTART = Cue(
    "(restart|restarting|reboot|rebooting|re-start|power cycle|power-cycle|power cycling|switch "
    "off|turn off|unplug|unplugging|restarted|rebooted) (it|your|the|and|everything|that|them|once|"
    "again|both|to|for|completely)",
    "(pull|pulling|take) (the |out the |its |your |) (plug|power cable|power lead|power) (out|from|"
    "and|for|)",
    "(off and on again|quick restart|a restart|a reboot|simple restart|power cycle)",
    patterns=(r"\b(?:turn|switch|power)(?:ing|ed)? (?:\w+ ){0,3}?off (?:for|at the|and|then)\b",),
)
REINSTALL = Cue(
    "(reinstall|reinstalling|re-install|re-installing|uninstall|uninstalling|delete and reinstall|"
    "remove and reinstall|reinstalled)",
    "(delete|remove|install|deleting|removing) (the |our |your |it) (app|program|software|) (and "
    "install|and installing|again|"
    "afresh|once more)",
)
OTHER_BROWSER = Cue(
    "(another|a different|different|other|a second) (web |) (browser|browsers)",
    "(incognito|private) (window|mode|tab|browsing)",
    "in incognito",
)
OTHER_DEVICE = Cue(
    "(another|a different|different|other|a second|someone else's) (device|devices|computer|phone|"
    "laptop|machine|tablet|pc|cable|lead|socket|port|network|wifi|connection|card)",
    "(swap|swapping|change|replace|replacing|swapped|swap out) (the|your|over the) (cable|lead|"
    "cables|patch lead|patch cable|ethernet cable|battery|batteries|fuse|bulb|sim)",
)
SPAM = Cue("(spam|junk|promotions) (folder|mail|box|filter|or|and|tab|)")
LOGIN = Cue(
    "(log|logging|sign|signing) (yourself |) (out|off) (and|then|of)",
    "(log|sign) (back |) in again",
    "(reset|resetting|change|changing) (your|the) password",
)
UPDATE = Cue(
    "(update|updating|upgrade|upgrading) (the|your|to the) (app|software|firmware|browser|latest|"
    "driver|drivers|system|plugin|version)",
    "(latest|newest|most recent) (version|update|firmware|release)",
    "(up to date|up-to-date)",
)
RESET = Cue(
    "(factory|hard|full) reset",
    "(factory-reset|hard-reset)",
    "reset (it|the|your) (router|phone|device|hub|box|to factory)",
)
PLUGINS = Cue(
    "(disable|disabling|deactivate|deactivating|turn off|turning off|switch off|switching off) "
    "(all |your |the |any |) (other |) (plugins|plug-ins|extensions|add-ons|addons|ad blocker|"
    "adblocker|ad-blocker|vpn|antivirus|firewall)"
)
NEW_KEY = Cue(
    "(make|making|create|creating|generate|generating|issue|get|try) (a |another |yourself a |) "
    "(new|fresh|different) (api |) (key|token|password|api key|secret)",
    "(regenerate|regenerating|rotate|rotating) (the|your) (key|token|secret|api key)",
    "(copied|copy|paste|pasted|typed) (it|all of it|the key|the whole|it correctly|it properly|"
    "everything) (correctly|properly|right|again|)",
)

STEPS = (
    Step(CACHE, re.compile(r"\b(?:clear|purg|wip|empti|flush|delet|"
                           r"clean)\w*\b[^.!?\n]{0,30}\b(?:cache|caches|cookies|history)\b|"
                           r"\bcache (?:is |was |already )?(?:cleared|purged|empty|emptied)")),
    Step(RESTART, re.compile(r"\b(?:re-?started|re-?booted|power[- ]?cycled|restarting|"
                             r"rebooting|unplugged|re-?boots|restarts|(?:turned|"
                             r"switched)\b[^.!?\n]{0,20}\boff|off and on|tried (?:a "
                             r")?(?:reboot|restart))\b")),
    Step(REINSTALL, re.compile(r"\b(?:re-?installed|uninstalled|re-?installing|"
                               r"fresh install|clean install)\b")),
    Step(OTHER_BROWSER, re.compile(r"\b(?:incognito|private (?:window|mode|tab)|(?:different|"
                                   r"other|another|two|three|both|multiple|several|every|all) "
                                   r"browsers?|(?:chrome|firefox|safari|"
                                   r"edge)\b[^.!?\n]{0,12}\b(?:chrome|firefox|safari|edge))\b")),
    Step(OTHER_DEVICE, re.compile(r"\b(?:swapped|replaced|(?:different|other|another|two|three|"
                                  r"both|multiple|several|second) (?:devices?|computers?|"
                                  r"phones?|laptops?|machines?|tablets?|cables?|leads?|"
                                  r"sockets?|ports?|networks?|cards?))\b")),
    Step(SPAM, re.compile(r"\b(?:spam|junk)\b")),
    Step(LOGIN, re.compile(r"\b(?:(?:logged|signed) (?:out|off)|(?:logging|signing) (?:out|"
                           r"off)|reset (?:my|the) password|(?:new|changed (?:my|the)) "
                           r"password|password reset)\b")),
    Step(UPDATE, re.compile(r"\b(?:updated|upgraded|up[- ]to[- ]date|latest (?:version|"
                            r"firmware|update|release)|newest version)\b")),
    Step(RESET, re.compile(r"\b(?:factory[- ]reset|hard[- ]reset|full reset|reset (?:it|the "
                           r"(?:router|phone|device|hub|box)))\b")),
    Step(PLUGINS, re.compile(r"\b(?:disabled|deactivated|turned off|switched off|without|"
                             r"no)\b[^.!?\n]{0,24}\b(?:plugins?|plug-ins|extensions?|add-?ons|"
                             r"ad-?blocker|vpn|antivirus|firewall)\b")),
    Step(NEW_KEY, re.compile(r"\b(?:rotated|regenerated|new|fresh|re-?issued|"
                             r"valid)\b[^.!?\n]{0,14}\b(?:key|token|secret|bearer)\b")),
)  # fmt: skip

BASICS = Cue(
    "(let's|let us|we'll|we should|i'd like to|best to|always) (begin|start) (with|at|from) (the |"
    "some |) (basics|very beginning|beginning|simple things|obvious)",
    "(off and on again|turning it off and on|turned it off and on|is it (switched|plugged|turned) "
    "(on|in)|it's (switched|plugged|turned) (on|in))",
    "(have|got|having) (a |an |) (working |stable |good |active |) internet (connection|access|)",
    "(caps lock|typed (it|your|the) (password|name|address) (correctly|right|properly))",
    "(are you sure|have you made sure|did you make sure) (that |) (you|it|your)",
    "(in simple terms|in layman's terms|to put it simply|simply put|basically what|in plain "
    "english|think of it (as|like)|without getting too technical|not to get too technical|it's a "
    "bit technical|a bit technical|imagine)",
    "(what|do you know what) (a |an |the |) (api|token|browser|cookie|cache|dns|header|json) is",
    "(open|opening) (your|a|the) (web |internet |) browser",
    "(have you|did you) (tried|try) (turning|restarting|rebooting|refreshing|reloading|clearing|"
    "reinstalling|switching|logging|another|a different|using)",
    "(try|trying) (refreshing|to refresh|reloading|restarting|rebooting|clearing|turning)",
    "(refresh|reload) (the|your) (page|browser)",
    "unplug (the|your) (modem|router|hub|computer|machine|device)",
    "(check|sure|that) (first |) (that |) the (cable|plug|lead) is (pushed|plugged|pressed) in",
    patterns=(
        r"\b(?:make sure|check|ensure|verify|confirm|be sure) (?:that |if |whether )?(?:you|it|"
        r"your|the|there)\b[^.!?\n]{0,30}\b(?:connected|online|plugged in|switched on|turned "
        r"on|internet|logged in|signed in|no spaces|caps lock|working)\b",
        # a basic word, defined
        r"\b(?:routers?|modem|browsers?|servers?|cookies?|cache|domain|url|api|token|ip "
        r"address|terminal|webhook|database|dns) (?:is|are) (?:basically |just |simply |like "
        r")?(?:an?|the|where|what|something) (?:\w+ ){0,2}?(?:box|thing|program|kind|type|sort|"
        r"place|piece|address|way|app|name|word|key|book|file|list)\b",
        r"(?:^|[.!?] )an? [a-z][\w-]+ is (?:basically |just |simply |like )?(?:an? |the )[\w-]+ "
        r"(?:of|that|"
        r"which|where|for|used)\b",
        r"\b(?:a|an) (?:[1-5]\d\d|\d{3} error|timeout|cname|jwt|api|webhook|token|ip|port|"
        r"header)\b(?: error)? (?:means|is when|simply means|basically means|just means)\b",
    ),
)
KNOWN = Cue(
    "(you've|you have|youve) (already |clearly |) (ruled|done|tried|cleared|restarted|rebooted|"
    "swapped|checked|covered|been|reinstalled|shown|taken|updated|reset|disabled|rotated|sent|"
    "gone)",
    "(since|as|given) you('ve|'ve already| have| already|) ",
    "(no need|needn't|skip|won't ask|not going to ask|don't need|without|instead of|rather than|"
    "rules out|ruled out|not the|isn't the|you can leave|don't (bother|clear|restart|reinstall)|"
    "after you|after your|even after|and that|i know you|thanks for (trying|clearing|restarting|"
    "checking|already)|safety|before we touch|just to log|for the record|so that (the|i|we)|"
    "because)",
)
_DEFINITION = 14  # words; a longer sentence goes on to what follows from it
LESSON = Cue(
    patterns=(
        r"(?:^|[.!?] |first, )(?:an?|the) (?:\w+ ){1,2}is (?:basically |just |simply |really )?"
        r"(?:a (?:kind|sort) of|a bit like|like an?)\b",
    )
)
"""What opens a lesson: to an expert, whatever it is about."""
DEFINES = Cue(
    patterns=(r"(?:^|[.!?\n] ?)an? [a-z]+ (?:is|means) (?:\w+ly |just |like )?(?:an?|when|how)\b",)
)
_ASKING = frozenset({Act.INSTRUCTS, Act.ASKS, Act.OFFERS, Act.MOVES})


class TalksDown(Problem):
    """Sees basics for an expert, or a step that the message says was taken.

    Why: It says that the message wasn't read, and starts them again at the door.

    Evidence: Having to explain again and try again is what drives people off most (Dixon, Freeman &
    Toman 2010; survey). On stressful calls needs differed so much that finding out comes first
    (Clark, Murfett, Rogers & Ang 2013).

    Silent: where the step is named as done, or asked for with its reason.
    """

    number = "R38"
    severity = Severity.FIX
    may_go = frozenset[Act]()
    tip = "W29"
    why = "Their message is past this step already. Start where they stopped."
    pair = Pair(
        "Please clear your cache and cookies.",
        "You've ruled out cache, so next is the redirect loop in .htaccess line 4.",
    )
    pattern = "You've ruled out [what they did], so next is [the next step]."
    needs_customer = True
    _EXPERT = (
        "curl -v to /v2/orders gives 502 from the edge, origin answers 200 in 40ms. TLS 1.3, "
        "HTTP/2, no WAF rule hit in the log. request id 7f3a-91."
    )
    fires = (
        Example("First, make sure you have internet.", _EXPERT),
        Example(
            "Please clear your cache and cookies.",
            "Page won't load. I've cleared the cache and cookies and tried incognito, same thing.",
        ),
        Example("Have you tried turning it off and on again?", _EXPERT),
        Example(
            "Could you restart the router for me?",
            "Internet down since 8. Router rebooted twice, swapped the cable as well.",
        ),
        Example(
            "A certificate is a bit like a passport for your site. Which address shows it?",
            "TLS handshake fails with ERR_CERT_COMMON_NAME_INVALID since your rotation at 03:00 UTC; the SAN list lacks our apex. Verified with openssl s_client.",
        ),
    )
    silent = (
        Example(
            "Your trace shows the 502 from the edge, not the app, so skip the plugin route. Which "
            "region is that from?",
            _EXPERT,
        ),
        Example(
            "You've ruled out cache, so next is the redirect loop in .htaccess line 4.",
            "Page won't load. I've cleared the cache and cookies.",
        ),
        Example("Please clear your cache and cookies.", "page won't load, help please"),
        Example(
            "Please restart it once more after the update, because the new firmware only loads "
            "then.",
            "Internet down since 8. Router rebooted twice.",
        ),
        Example("Which firmware does the edge node report, so that I can match the log?", _EXPERT),
        "First, make sure you have internet.",
    )
    when = (BASICS, LESSON, DEFINES, *(step.asked for step in STEPS))

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        reading = case.customer
        if reading is None:
            return
        spans = list(case.draft[BASICS]) if case.is_expert else []
        said = " ".join(
            (
                *(t.text.lower() for t in case.earlier if t.who == "customer"),
                reading.document.folded,
            )
        )
        for step in STEPS:
            if case.draft[step.asked] and step.done.search(said):
                spans += case.draft[step.asked]
        spans = [span for span in spans if self._asks(case, span)]
        if case.is_expert:  # told what their own word means, or what anybody is told first
            own = reading.document.content
            spans += [s for s in case.draft[LESSON] if not _is_ours(case, s)]
            spans += [s for s in case.draft[DEFINES] if self._is_known(case, s, own)]
        for span in sorted(spans):
            sentence = case.draft.sentence_at(span[0])
            yield self.finding((sentence.start, sentence.end))

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        return super().likely(case, sentence) if case.is_expert else None

    @staticmethod
    def _is_known(case: Case, span: Span, own: frozenset[str]) -> bool:
        """Whether ``span`` opens a mere definition of a word that they used themselves."""
        sentence = case.draft.sentence_at(span[0])
        mere = len(sentence.words) <= _DEFINITION and not case.near(span, KNOWN)
        rest = case.draft.masked[span[1] : sentence.end]
        return mere and ";" not in rest and _term(case.draft.quote(span)) in own

    def _asks(self, case: Case, span: Span) -> bool:
        told = is_command(case.draft, case.draft.sentence_at(span[0]))
        return (told or bool(case.at(span) & _ASKING)) and not case.near(span, KNOWN)


def _is_ours(case: Case, span: Span) -> bool:
    """Whether the same sentence says what it means for what we do."""
    return not _WE.isdisjoint(case.draft.sentence_at(span[0]).words)


_WE = word_set("i i'm i've i'll we we're we've we'll us our my")


def _term(definition: str) -> str:
    """The stem of the word that is defined: of "webhook" in "A webhook is a"."""
    words = WORD.findall(definition.lower())
    return stem(words[1])
