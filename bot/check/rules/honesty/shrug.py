"""R06: a shrug."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.rule import Finding, Pair, Problem, Severity

SHRUG = Cue(
    "(who knows (why|what|if|whether|when|really|with|anymore)|who can say|who's to say|god knows|"
    "goodness knows|heaven knows|lord knows|beats me|search me|go figure|shrug|shrugs|whatevs)",
    "(your|anyone's|anybody's) guess( is as good as mine|)",
    "it is what it is",
    "(it|that|this|these things|stuff|things|it just|that just|computers|sites|it all) (just |do |"
    ")happens? (sometimes|sometime|now and then|from time to time|occasionally|i guess|i suppose|"
    "every now and again|once in a while|to the best of us|to everyone|to everybody|to us all|to "
    "all of us|with|every so often|all the time)",
    "(these things|such things|things|stuff|shit|it|accidents|mistakes|delays|bugs|glitches|"
    "breakdowns|mishaps|hiccups|crashes|outages) (just |do |will |can |simply |)(happen|occur|come "
    "up|crop up)",
    "(what|wat) (can you|can i|can we|can one|are you gonna|are you going to|ya gonna|to|else can "
    "you|could anyone|are we supposed to|am i supposed to|am i meant to|do you want me to|you "
    "gonna|do you expect me to) (do|say)",
    "(what|not much) (more|else) (is there|can i|can you|can one|there is|i can|one can|to be|can "
    "be) (to |)(say|do|said|done|tell|add)",
    "(that's|thats|such is|so is|this is|it's) (just |simply |pretty much |kind of |)(life|how it "
    "is|the way it is|the way it goes|how it goes|the way the cookie crumbles|how things are|how "
    "these things go|the way things are|how the world works|the world we live in|the game|show "
    "business|the price|the breaks|always the way|modern life|fate|murphy's law|sod's law|the luck "
    "of the draw|what you get|what happens|the nature of)",
    "(such|that|this|it) (is|being|'s) (just |simply |)(the |)(nature|way|lot|joy|joys) (of|with)",
    "(oh well|ah well|meh|can't win them all|can't win 'em all|luck of the draw|just one of those "
    "things|one of those things|just bad luck|tough luck|hard luck|hard lines|hard cheese|tough "
    "cookies|tough break|rotten luck|nothing anyone can do|no biggie|better luck next time|c'est "
    "la vie|que sera|onwards and upwards|onward and upward|win some|lose some|swings and "
    "roundabouts|par for the course|part and parcel|comes with the territory|goes with the "
    "territory|murphy's law|sod's law|one of life's|the way of the world|not the end of the world|"
    "worse things happen|stranger things have happened|what's done is done|whats done is done|"
    "water under the bridge|spilt milk|spilled milk|them's the breaks|that's showbiz|the nature of "
    "the beast|nothing lasts forever|nothing lasts for ever|nobody's perfect|no one is perfect|all "
    "good things|in the lap of the gods|luck wasn't on|just unlucky|nature of things)",
    "(can't|cannot|could not|couldn't|can not|won't) (really |)be (helped|avoided|prevented)",
    "(nothing|not much|little|not a lot|nowt|naught|nothing much|nothing at all) (more |really |"
    "else |)(to be|that can be|can be|you can|anyone can|anybody can|one can|we can|anyone could|"
    "anyone can really) (done|do)",
    "(nothing for it|may or may not|might or might not|fingers crossed|here's hoping|time will "
    "tell|we live in hope|hopefully (it|that|this|things) (clears|sorts|fixes|resolves|works|goes|"
    "comes|settles|rights))",
    "(no|not much|little|what's the|hardly any|not a lot of|zero) (use|point|sense|good) (in |"
    ")(crying|fretting|worrying|moaning|complaining|dwelling|fussing|getting upset|arguing|being "
    "upset|grumbling|losing sleep|stressing|whining)",
    "(we'll|you'll|we will|you will|we|you|we all|just|everyone|everybody|one|all we can do is) "
    "(just |simply |all |kind of |sort of |)(have to |has to |got to |gotta |must |need to |learn "
    "to |)(wait and see|live with it|see what happens|put up with it|get used to it|grin and bear "
    "it|make the best of it|hope for the best|deal with it|suck it up|get on with it|accept it|"
    "roll with it|move on|laugh about it|lump it|ride it out)",
    "(i suppose|i guess|well|anyway|eh) (that's|it's) (just |)(the way|how|one of|life|it)",
    "(computers|technology|systems|it|trains|couriers|the internet|wifi|the weather|tech|printers|"
    "software|builders|airlines|buses|phones|airports|traffic|winter)(,|) (eh|huh|am i right|hey|"
    "innit|right)",
    "(so|but|well|and|anyway|ah)(,|) there (you|we) (go|are|have it|it is)",
    "(god's|the gods'|the lord's|fate's|allah's|nature's) (hands|will|plan|way|decision)",
    "(the universe|the gods|fate|fortune|lady luck|mother nature|the stars) (has|have|had|decides|"
    "decided|works|does|do|didn't|wasn't|weren't|will|moves|is|are)",
    "(nobody|no one|no-one|none of us|no man|you can't|can't|we can't|who can|not even we can) "
    "(can |could |)(control|argue with|fight|stop|change|help|beat|do anything about|account for|"
    "predict) (the |)(weather|nature|wind|fate|traffic|everything|that|time|gravity|it|snow|past|"
    "sea|tide)",
    "(everybody|everyone|all of us|we all|the best of us|everybody's|everyone's) (has|have|get|"
    "gets|had|goes through|go through) (a |those |one |their |these |)(bad|off|rough|such|ups|of "
    "those)",
    "(bad|rough|off|worse) (days|luck|things|moments|weeks) (come|happen|comes|come to|find|hit)",
    "(welcome to|the joys of|the wonders of|isn't that just|ain't that|got to love|gotta love|you "
    "gotta love) (the |)(life|winter|modern|technology|real|wonderful|club|world|travel|flying|"
    "internet|old|owning|public|online|air|computers|printers|wifi|summer|trains|always)",
    "(wasn't|weren't|just wasn't|not) meant to be",
    "(some days|sometimes|some things|every so often|now and again|once in a while) (it |they |you "
    "|things |stuff |the |a |)(just |simply |)(is|are|go wrong|break|breaks|happen|work|works|fail|"
    "fails|plays up|play up|acts up|act up|doesn't|don't|get|gets|goes|go)",
    "(how|the way) (the cookie crumbles|things go|life goes|these things go|things are|it always "
    "is|it works in|the world)",
    "(part|the reality|the price|one|fact|nature|the risk|a hazard|the downside) of (life|it|"
    "travelling|traveling|living|business|modern|owning|winter|city|the game|the job|the deal|"
    "growing|progress|flying|being|the process|the fun|these days|doing|having|using|technology)",
    "some you (win|lose)",
    "(put it down to|chalk it up to|write it off to|learn from) (experience|bad luck|luck|fate|one "
    "of)",
    "(best|better|just|might as well|may as well|try to) (to |) (forget|forget about|move on|write "
    "it off|let it go|accept|shrug|laugh|get over) (it|from it|about it|that|off)",
    "what (did|do|else did|were) you (expect|expecting)",
    "(have|has|got|with) (a mind|minds|moods|their moods|its moods|their own moods|a life) (of|"
    "today)",
    "(mind of (its|their) own|have their moods|has its moods|having a moment|have their days|has "
    "its days)",
    "(can't|cannot|can not) all be (lucky|winners|perfect)",
    "one of those (days|things|weeks|mornings|moments)",
    "(hey ho|heigh-ho|ho hum|aiyah|aiyo|ah sure|sure look|so it goes|kismet|what to do|always like "
    "that|always like this|same old|nature of the game)",
    "(apps|phones|machines|computers|parcels|flights|trains|things|printers|cables|batteries|buses|"
    "cars|cats|dogs|kids|laptops|websites|systems|models|pipes|roofs) (do|just do|will do|tend to "
    "do|like) (that|this|it)",
    "(are|is|be) always (buggy|late|slow|down|broken|like|delayed|flaky|patchy)",
    "(nothing|not a lot|not much|little|naught) (that |) (we|i|you|anyone|anybody|one|any of us|"
    "nobody) (can|could) (really |) do (about|when|once|if|there)",
    patterns=(
        r"\bthat's (?:the |an? |old )?(?:[a-z]+s|life|technology|[a-z]*ware|weather|winter|autumn|"
        r"summer|wi-?fi|email|tech|bluetooth|glass|love|retail|travel|traffic)(?: (?:in|at|on|with|"
        r"of) [a-z]+)? for (?:you|ya)\b",
        r"(?:^|[.!?\n] ?|\b(?:well|sometimes|eh|meh|alas|yeah|yes|sadly),? )(?:sometimes )?(?:old |"
        r"new |cheap |good |some |most |all |half of )?[a-z]{3,12}s (?:just |simply |do |will |"
        r"always |sometimes )?(?:wear out|break|die|fall|fail|crash|get lost|go missing|fade|leak|"
        r"go off|run late|are late|sell out|wear|rust|get stolen|get cancelled|burst|crack)(?:,? "
        r"(?:eventually|sometimes|in the end|one day|love|mate|sir|ma'am|madam|lah|i'm afraid|dear|"
        r"you know|it's normal))?(?:[.!,;])",
    ),
    raw=False,
)
GOES_ON = Cue(
    "(i've|i have|i'll|i will|we will|i can|let me|we've|here's how|here's what|i'm going|i'm "
    "sending|i'm looking|let's|which is why|there's a|shall i|would you|could you|so i|so we|so "
    "here|so please|so close|try|what i can)"
)
LITERAL = Cue(
    "(your|the|a|an|my|our|whole|term|and|half) (life|game|price)",
    "(way|cost|quality|time|walk|rest) of life",
    "life (insurance|assurance|cover|policy|jacket|span|time|raft|membership|sentence)",
    "(what) (can|could) (you|i|we) (do|say) (without|about|with|to|now|for|differently|on|instead|"
    "in)",
    "(what|when|how|where|why) (it|this|that|things) (happens|happen)",
)
SIGN = Cue(patterns=(r"\\_\(.{1,4}\)_/",), raw=True)
SHRUG_EMOJI = "🤷"


class Shrug(Problem):
    """Sees a shrug, in words, marks or a pictograph.

    Why: It tells the customer that their trouble ends here.

    Evidence: Long practice in support, and the same studies as for a bare "I don't know" (Gaertig &
    Simmons 2018).

    Silent: on "sometimes" with a comparison or a next step in the same sentence.
    """

    number = "R06"
    severity = Severity.FIX
    may_go = frozenset({Act.MOVES, Act.ASKS})
    tip = "W05"
    why = "It reads as a shrug. A next step, however small, says you are still on it."
    pair = Pair(
        "Who knows with that plugin.",
        "I've seen it twice this month, both times after an update. Let me compare yours.",
    )
    pattern = "I can't tell yet. I'll [find out what] and tell you by [a time you can keep]."
    fires = (
        "Kilns have their moods. One of life's little mysteries.",
        "🤷 happens sometimes.",
        "Who knows with that plugin.",
        "It is what it is, I'm afraid.",
        "Your guess is as good as mine.",
        "Old phones do that.",
        "As for the noise: pumps will be pumps.",
        "Sadly, that's just part of travelling these days.",
    )
    silent = (
        "I've seen it twice this month, both times after an update. Let me compare yours.",
        "No cause yet. Here's how we get past it today: switch to the backup line.",
        "Lena knows this part best; I've asked her.",
        "It happens when two tabs are open, so close one of them.",
        "What would you like the page to do instead?",
        "There you go, all sorted!",
        "The rules will be rules for all from May, with no list of exceptions.",
        "You can choose whatever colour you like.",
        "Here they are: 1. Students, forms.example/stu 2. Empty home, forms.example/eh",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        at = case.draft.text.find(SHRUG_EMOJI)
        if at >= 0:
            yield self.finding((at, at + 1))
        for span in case.draft[SIGN]:
            yield self.finding(span)
        same = _SAME.search(case.draft.masked)
        if same:
            yield self.finding((same.start(1), same.end()))
        for span in case.draft[SHRUG]:
            if not case.near(span, GOES_ON, LITERAL):
                yield self.finding(span)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        meant = not case.draft.within(sentence, GOES_ON, LITERAL)
        return super().likely(case, sentence) if meant else None


_SAME = re.compile(r"(?:^|[.!?,:;] )(\w{3,}) will (?:always )?be \1\b(?! \w)")
"""A thing that "will be" itself, and nothing more."""
