"""Insults, threats, and sexual or origin remarks aimed at the agent or the team.

Anger at the matter, strong words about a thing, and insults that others said are not among them.
"""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["ABUSE"]

ABUSE = Family(
    sure=Cue(
        "(can't|cannot|don't) (even |)(speak|understand|write) (proper |real |the queen's |"
        ")english",
        "(get|give|put|find) me (to |on to |)(a|an) (white|british|american|proper|actual english) "
        "(person|"
        "human|agent|man|speaker)",
        "(you|u|you're|ur|youre|you are|yous|you all|you lot|you people|you guys|you must be|"
        "r u|are you|are u|bunch of|pack of|load of|shower of|gang of|you're all|you are all|"
        "bloody|fucking|complete|absolute|total|utter|pure) (all |just |really |actually |"
        "even |a |an |a bunch of |bunch of |such |such a |such an |a total |a complete |an "
        "absolute |an utter |a fucking |fucking |a bloody |complete |absolute |total |utter |"
        "bloody |some kind of |nothing but |a pack of |a shower of |useless |stupid |lying |"
        "thieving |) (idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|scum|"
        "scumbag|scumbags|brain dead|braindead|retard|retards|retarded|clown|clowns|muppet|"
        "muppets|liar|liars|thief|thieves|crook|crooks|bastard|bastards|prick|pricks|bitch|"
        "bitches|cunt|cunts|cow|pig|pigs|parasite|parasites|halfwit|halfwits|half-wit|"
        "half-wits|dimwit|dimwits|eejit|eejits|numpty|numpties|donkey|donkeys|fool|fools|twat|"
        "twats|wanker|wankers|tosser|tossers|gobshite|gobshites|dumbass|dumbasses|jackass|"
        "loser|losers|monkey|monkeys|vermin|rat|rats|snake|snakes|leech|leeches|vulture|"
        "vultures|fraudster|fraudsters|conman|conmen|simpleton|simpletons|buffoon|buffoons|"
        "nitwit|nitwits|pillock|pillocks)",
        "(you|you're|you are|u|ur|youre|r u|are you|are u|yous are|you lot are|you people are|"
        "you all are|you're all|you must be) (all |just |really |actually |even |so |that |"
        "this |too |as |completely |fucking |bloody |simply |clearly |obviously |) (stupid|"
        "thick|dumb|illiterate|retarded|brainless|braindead|pathetic|worthless|deaf|blind or|"
        "mental|subhuman|slow in the head|dense|thick as|dim|scum|disgusting|despicable|vile|"
        "evil|full of shit|talking shit)",
        "(idiots|morons|muppets|clowns|imbeciles|cretins|jokers|cowboys|crooks|thieves|liars|"
        "scumbags|parasites|vultures|bastards|wankers|incompetents|amateurs|eejits|useless|"
        "monkeys) (the lot of|all of|every one of|every last one of|each and every one of|, "
        "the lot of|, all of|. the lot of|. all of) (you|yous|ye|ya|u)",
        "(fuck|screw|sod|piss|eff|naff) (you|off|yourself|yourselves|u|your)",
        "(go|get) (fuck yourself|to hell|to blazes|lost|back to your (own |) country|screw "
        "yourself|choke|die|and die|drown|rot|play in traffic|jump off|jump in|hang yourself|"
        "kill yourself)",
        "(shut up|shut your|shut it|stfu|gtfo|kys|kill yourself|drop dead)",
        "(how|just how) (dumb|stupid|thick|dense|incompetent|useless|slow|brainless) (do you|"
        "can you|are you|must you|can one|can a|is it possible to|do yous|are yous)",
        "(you|you're|you are|ur|you personally are|you lot are|you people are|you're all|you "
        "are all|you guys are) (absolutely |completely |so |utterly |just |all |fucking |"
        "totally |bloody |) (useless|worthless|brainless)",
        "(someone|somebody|anyone|anybody|agent) (with|who has) (a|half a|an actual|some) "
        "(brain|brains|braincell)",
        "you sexy",
        "(useless|worthless|pathetic|stupid|incompetent|brainless|dumb|lazy|thick|lying|"
        "thieving|smug|ignorant|ugly|fat|dirty|filthy|arrogant) (little |old |sack of |piece "
        "of |waste of |lump of |) (idiot|idiots|cow|bitch|moron|morons|human being|git|cretin|"
        "cretins|lump|trash|muppet|muppets|clown|clowns|parrot|fool|fools|nobody|scum|shit|"
        "crap|garbage|bastard|bastards|foreigner|foreigners|robot|pig|pigs|swine|donkey|"
        "monkey|monkeys|prick|imbecile|imbeciles|oxygen|people you)",
        "(waste of (space|oxygen|skin|air)|piece of (shit|crap|trash|filth)|sack of (shit|"
        "potatoes))",
        "(hope|wish|pray) (that |) (you|your family|your kids|your mother|you all|yous|u) "
        "(all |) (die|get fired|lose your|get cancer|rot|choke|get sacked|burn|suffer|starve|"
        "get hit|crash|go bust and starve|never sleep)",
        "(i'll|i will|gonna|going to|i'm coming to|we will|about to|someone should|somebody "
        "should|want to|i'd love to|i could) (find you|find out where you|find out who you|"
        "come down there|come over there|come to your office|hunt you|break your|smash your|"
        "hurt you|kill you|make you pay|make you regret|punch you|punch your|slap you|slap "
        "some|strangle you|wring your|burn your|burn down|ruin you|beat you|be waiting for "
        "you|wait for you outside|see you outside|knock your)",
        "(i know|know|found out|we know) where (you|ye|yous|u|your family) (live|work|lives)",
        "(watch|better watch) your back",
        "(send|show) (me |us |) (a |some |your |) (nudes|pic of you|picture of you|photo of "
        "you|naked|sexy)",
        "(you sound|bet you're|bet you are|bet ur|you must be|you look|bet you look|you have "
        "a) (so |really |very |a |) (sexy|hot|fat|ugly|foreign|gorgeous|sexy voice|cute|fit)",
        "(are you|r u) (single|a pretty|pretty|hot|naked|alone tonight|married darling|a "
        "virgin|horny)",
        "(what are you wearing|what you wearing|sexy voice|sexy accent|nice tits|nice ass|"
        "your tits|suck my|blow me|come sit on|sit on my|on your knees|spank)",
        "(someone|somebody|anyone|an agent|a person|people|staff|agents|one) (who|that) "
        "(speaks|can speak|actually speaks|speak|understands|can actually speak|isn't foreign|"
        "was born) (proper |real |decent |actual |) (english|here)",
        "(learn|speak|try speaking|learn to speak) (proper |real |some |bloody |fucking |) "
        "english (you|first|before|or|properly)",
        "(your|you) (people|lot|kind|sort) (in|from|over in|out in) (india|the philippines|"
        "africa|manila|mumbai|delhi|pakistan|nigeria|bangalore|china|poland|romania|wherever)",
        "(go back to|crawl back to|back to) (india|africa|pakistan|china|poland|your country|"
        "your own country|your village|where you came|where you come|your cave|your hole)",
        "(third world|call centre monkey|call center monkey|trained monkey|trained monkeys|"
        "trained parrot|trained chimp|bunch of monkeys|bloody foreigner|bloody foreigners|you "
        "foreigners|some foreigner|you indians|you filipinos|you africans|you paddies|you "
        "immigrants|sand monkey|goat herder|coolie)",
        "(asshole|assholes|arsehole|arseholes|dickhead|dickheads|motherfucker|motherfuckers|"
        "shithead|shitheads|fuckwit|fuckwits|fuckers|bellend|bell end|knobhead|shitbag|"
        "douchebag|dipshit|scumbags|twatface|slut|whore|faggot|tranny|nigger|paki|chink|"
        "spastic|mong)",
        "(thick|dumb|stupid|daft|useless|much use) as (a |two |pig |) (plank|short planks|"
        "mince|brick|bricks|post|shit|rock|chocolate teapot|chocolate fireguard|pig shit)",
        "(your|ur) (mother|mum|mum must|mother must|parents) (must be ashamed|is a|dropped "
        "you|should have|must hate|was a)",
        "(were you|was you|are you) (born|dropped|raised) (stupid|yesterday|on your head|in a "
        "barn|thick|that dumb)",
        "(do you|have you|did you|you) (have|got|not have|even have) (a brain|half a brain|"
        "any brain|any brains|two brain cells|a single brain cell|brain cells)",
        "(brain cell|brain cells|iq of|room temperature iq|village idiot|oxygen thief|shit "
        "for brains|brain of a|goldfish brain|lobotomy|lobotomised)",
        "(rot in hell|burn in hell|go to hell|see you in hell|eat shit|kiss my arse|kiss my "
        "ass|up yours|get stuffed|bite me|sit on it and)",
        "(you|u) (sound|look) (fit|sexy|hot|gorgeous|like a slut|foreign)",
        "(someone|somebody|anyone|anybody|an agent|a person) (born|from|raised) (in this|in "
        "my|in our|in a real|from this|here|in the uk|in england|in ireland|in america|in "
        "australia)",
        "(half a brain|a braincell|any brains)",
        "(little|lying|thieving|useless|slimy|miserable|filthy|smug|nasty|vile|horrible|"
        "stupid) (little |) (toad|rat|worm|woman|man|creature|weasel|snake|cow|maggot|insect|"
        "nobody|brat|pig|people you)",
        "(are you|are u|r u|were you) (people|lot|guys|all|idiots|clowns) (all |just |"
        "actually |really |) (thick|stupid|dumb|deaf|blind|brain dead|braindead|mental|"
        "retarded|dim|illiterate)",
        patterns=(
            r"\b(?:crooks|thieves|liars|muppets|clowns|idiots|morons|scum|parasites|cowboys|"
            r"jokers|bastards|vermin)[.!,]+ (?:all|the lot|every (?:last )?one) of (?:you|"
            r"yous|ye)\b",
            r"(?:^|[,.!?] )(?:you )?(?:bloody |stupid |useless |total |complete |absolute |thick "
            r")?(?:moron|"
            r"imbecile|cretin|halfwit|dimwit|numpty|wanker|dickhead|prick|scumbag)s?(?:[.!?,]|$)",
        ),
    ),
    hint=Cue(
        "(idiot|idiots|moron|stupid|useless|pathetic|clown|clowns|liar|liars|thieves|crooks|"
        "scum|incompetent|monkey|robot|bitch|muppet|disgrace|ashamed|shame on you)",
        "you (people|lot|guys|all|clowns|jokers|again|useless)",
    ),
    idiom=Cue(
        "(think|thinks|thought|take|takes|treat|treats|suppose|assume) (i'm|i am|im|we're|we "
        "are|me|us) (for |like |as |) (a |an |) (stupid|idiot|idiots|moron|fool|fools)",
        "(you|you're|you are|u) (a |an |absolute |an absolute |total |a total |) (bloody |"
        "fucking |) (legend|legends|star|stars|genius|lifesaver|lifesavers|angel|angels|beauty|"
        "hero|heroes|gem|ripper)",
        "(fuck|screw) (it|this|that|the|my|up|yeah|me)",
        "(said|says|told us|told me|shouted|wrote|shouting) (that |) (only |all |we are |"
        "we're |i'm |i am |) (idiots|idiot|stupid|morons)",
        "(get|getting|got) lost (in|on|every|when|at|and|with|there|here)",
        "(fraud|thieves|monkey|clown) (fish|wrench|puzzle|costume|bars|onesie|nose)",
        "(stupid|dumb|silly|thick|useless) (question|me|thing|app|button|form|website|box|"
        "machine|printer|password|captcha|mistake|of me|i know)",
        "(sod|piss|screw) off (to|home|early)",
        patterns=(
            r"\b(?:called|calls|calling|call|named|labelled) (?:me|him|her|us|them|(?:my|your|"
            r"our|the|one of your|some) (?:[\w-]+ ){0,2}?[\w-]+)(?: an?| such an?)?(?: \w+)? "
            r"(?:idiots?|morons?|stupid|thick|liars?|thief|clown|fool|cow|pig|muppet)\b",
        ),
    ),
)
