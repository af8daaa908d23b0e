"""Sarcasm and contempt at a customer: the families that such lines come in."""

from bot.check.cues import Cue

__all__ = ["SNARK_FAMILIES", "UNMISTAKABLE"]

SNARK_FAMILIES = Cue(
    "if you don't like (it|that|this|them)(,|) (you can |just |then |)(use|try|find|go)",
    # praise that means the opposite
    "(bravo|slow clap|nice try|lucky you|clever you|well spotted sherlock|hats off)",
    "(what a|you're a|you are a|aren't you a|such a) (genius|ray of sunshine|charmer|delight|star "
    "you are|real charmer|piece of work|joy to deal with|detective)",
    "(aren't|arent) you (clever|special|lovely|charming|sweet|delightful|pleasant|the clever one)",
    "(congratulations|congrats|well done)(,|) you('ve|'re|) (just |now |finally |managed |have |"
    ")(wasted|discovered|found|broke|broken|managed|invented|read|worked|to|figured|learned|"
    "learnt)",
    "what a (lovely|charming|nice|delightful|wonderful) (way|tone|attitude|manner|message)",
    # lessons in manners
    "(mind|watch|check|adjust|lower|change|fix) (how you (talk|speak|write|address)|your (tone|"
    "language|mouth|manners|attitude|manner|words|temper))",
    "(learn|try|find|get|show|have|where are your|remember your|use) (some |a few |a little |your |"
    "a bit of |)(manners|respect|courtesy|basic manners|common courtesy|common sense)",
    "(saying|say|said) (please|thank you|thanks) (for once|now and then|sometimes|once in a while|"
    "wouldn't|would be)",
    "(speak|spoken|talk|talked|speaking|talking|write|writing) to (me|us|people|my team|staff) "
    "(like|in that|in this|that way|this way|as if)",
    "(your|that|this|such|the) (rudeness|attitude|tone|outburst|tantrum|sarcasm|threats|insults|"
    "shouting|ranting|abuse|behaviour|behavior|hysterics|drama|temper|whining|moaning) (is|are|was|"
    "has|won't|will|does|doesn't|isn't|aren't|only|noted|gets|helps|may|can)",
    "(with|using|in) (that|this|such a|your) (attitude|tone|temper)",
    "(a|your|the|this) (shouting match|tantrum|hissy fit|rant|little rant|meltdown|drama queen)",
    "(typing|writing|shouting|yelling|screaming|swearing|threatening|insulting|threats|being rude) "
    "(me |us |in capitals |in caps |at me |at us |at people |everything |like this |like that |it |"
    ")(won't|will|doesn't|does not|isn't|is not|never|gets|makes|changes|won't|helps)",
    "some nerve",
    "the (cheek|nerve|audacity|gall) (of|to)",
    # a shrug with an edge
    "(not sure|no idea|don't know|can't think) what (else|more) you (want|expect) (from|of) (me|"
    "us)",
    "(i|we|i've|we've|manager|boss|team|staff) (has |have |had |) (got |) better things to do",
    "(fine|ok|okay|go ahead|be my guest|well)(,|) (then |) (cancel|leave|go|complain) then",
    # doubts about their wits
    "(can't|cannot|couldn't|cant|unable to) even (find|read|spell|use|follow|work|operate|press|"
    "type|open|tell|count|write|remember|get)",
    "(use|using|engage|try) your (brain|brains|head|eyes|common sense|noggin|grey matter)",
    "(isn't|not|never been|clearly not|hardly) (exactly |really |)(your|the) (strong (suit|point)|"
    "forte|thing|sharpest|brightest)",
    "(talking|speaking|explaining|like talking) (this |it |)to (a|the) (brick |)(wall|child|"
    "toddler|five-year-old|five year old|goldfish|parrot)",
    "(a|even a|my) (child|five-year-old|five year old|monkey|toddler|trained monkey|goldfish) (can|"
    "could|would|knows|manages)",
    "how many (more |)times (do|must|should|have) (i|we)",
    "how (hard|difficult) (can|could) (it|that|this) (be|possibly be)",
    "(is|was) (it|that|this) (really |)(so|that|too) (hard|difficult|complicated) (to|for)",
    "(more|else) do you (need|want) (me|from me|before|to|exactly)",
    "(do|did|have|can) you (even |ever |actually |)(read|listen|think|look)( before| at all| to "
    "what| what i| my| the e)",
    "(a joke|joke|clowns|idiots|useless|asleep|awake|lazy|stupid)(,|) (really|funny|are we|is it|"
    "you say|charming)",
    "(funny|strange|odd)(,|) that(,|) (because|as|since|when)",
    "(talking|speaking|shouting|swearing|ranting|carrying on|that tone|that language) (like that |"
    "at me |) (gets|won't get|will get|isn't getting) you (nowhere|anywhere)",
    "(gets|getting) you nowhere",
    "(yes|oh)(,|) thank you(,|) (we|i)('re| are|'m| am) (all |quite |perfectly )",
    "(perfectly|quite) (awake|well aware|capable of reading)",
    "(most of us|we all|all of us|i|we) (learned|learnt|did learn) to (read|count|write|spell)",
    # the martyr
    "(i|we|don't|not|i'm not|we're not) (get |getting |being |do not get |don't get |)paid enough "
    "(for|to)",
    "some of us (have (work|a job|real|other|lives|better)|are (trying|busy|working|only)|actually|"
    "need to|work for|do work)",
    "(wasting|wasted|waste|wastes) (of |)(my|our|everyone's|everybody's|another|both our|all our|"
    "enough of my|a lot of my)",
    "(i|we|i've|we've) (have |got |do have |)(better|other|more important) things to do",
    "(have|got) (other|real|actual|paying|nicer) customers",
    "(do|did) i (look|sound|seem) like",
    "(am i|are we) (your|supposed to be) (servant|slave|mother|mum|mom|babysitter|secretary|butler|"
    "therapist|maid|personal)",
    "not (your|a) (servant|slave|mother|mum|mom|babysitter|secretary|butler|therapist|maid|"
    "punchbag|punching bag|doormat|mind reader|magician|miracle worker)",
    "not mind readers",
    # retorts
    "(right back|back) at you",
    "(i|we) (heard|read|got|saw|understood) (you |it |that |)(perfectly well|perfectly|just fine|"
    "loud and clear)( the first time|, thank you|, thanks| thank you| thanks)",
    "(had|have) you (bothered|troubled|taken a moment|taken a second) to",
    "(that's|thats|that is) (rich|rather rich|a bit rich|hilarious|funny|cute|adorable) (coming |"
    ")from",
    "(pot, kettle|pot kettle|look who's talking|takes one to know one)",
    "(whose|who's) fault (is|was) (that|this|it)",
    "(nobody|no one|no-one|noone) (forced|made|asked|begged|told) you to",
    "(you|customers like you) get what you pay for",
    "what (do|did) you expect (for|from|with|when|if|at that|paying)",
    "(oh|well)(,|) (give over|come on|boo hoo|grow up|do me a favour|spare me)",
    "(you're|you are|you seem to be|you must be) the (only|first) (one|person|customer) (who|that|"
    "complaining|moaning|with this problem|making|having|to complain)",
    "we both know (that isn't|that's not|you|whose|who|what you|that you|it's not|it was you)",
    "(did|am|was) i (interrupt|interrupting|disturb|disturbing|keeping you)",
    "so (now |)it's (my|our|all my|all our) fault (now|then|is it|that you)",
    "if you (spent|put|used|had) (as much|half|half as much|less|a bit less|a fraction|more) ",
    "(you|do you) want (my |our |)(help|it fixed|this fixed) or (do you|would you|not|are you|"
    "just)",
    "(when|once|after|until|if) (you've|you have|you're|you are) (quite |completely |all |done and "
    "|)(finished|done|calmed down|calmed|ready to be) (with |)(your |the |shouting|ranting|moaning|"
    "yelling|complaining|being|down|and |i'll|we|come|civil|reasonable)",
    "(threats|threatening) (me|us|staff|legal|with|will|won't|don't|like)",
    "(cry|complain) (me a river|all you like|to someone who cares|to somebody who cares)",
    "(tell|complain to) (someone|somebody) who cares",
    "(heart transplant|brain surgery|not a kidney|alert the (un|media|press)|call the (army|navy|"
    "police|press)|stop the presses)",
    "(thanks|thank you) for (nothing|finally|gracing|that (brilliant|amazing|deep) insight|the "
    "lecture|sharing your wisdom|your oh so)",
    "(einstein|sherlock|your majesty|your highness|princess|snowflake|drama queen|cupcake)",
    "(a|such a|another|total|proper|typical|full|right|being a|ok|okay) karen",
    "(in crayon|crayons|in words of one syllable|spell it out for you|letter by letter|slowly so "
    "(that |)you|slowly this time|draw you a picture|pictures for you)",
    "(which|what) part of (no|that|it|this|the word|my)",
    "(no means no|the answer will still be no|asking (again|twice|a fifth time) won't)",
    "for the (second|third|fourth|fifth|last|umpteenth|hundredth) (and last |and final |)time",
    "(as|like) i('ve| have|) (now |already |)(typed|written|said|told you|explained) (two|three|"
    "four|five|several|a hundred|umpteen) times",
    "(good luck|all the best) (finding|with (that|your attitude)|getting anyone)",
    "(feel free|welcome|go on then|go ahead)(,| and|) (to |)(sue|leave|go (elsewhere|away)|take "
    "your|complain|bother|cancel|quit|try)",
    "take your (business|money|custom|complaints|moaning|subscription) (elsewhere|somewhere else)",
    "(there's|there is) the door( then|)(.|!|,)",
    "(one more|another|any more) (message|word|mail|call|chat|complaint|insult|comment)s? (like "
    "(this|that)|from you|of that sort|)(and|or|, and) (i|i'll|we|we'll|your|you|that's)",
    "(keep|carry on|go on) (this|that|it|like that|like this) (up |)(and|or) (i|i'll|we|we'll|you|"
    "you'll|your)",
    "(we're|we are|are we|i'm) done (here|with you|with this)",
    "(haven't|have not|don't have|hasn't|i've not) got all (day|night)",
    "(tick tock|make it quick|get (this|it) over with|in your own time then|any day now)",
    "(forty|thirty|twenty|fifty|a hundred|dozens of|plenty of|lots of) other (people|customers) "
    "(waiting|in the queue|to help|who)",
    "(most|all our|all the other|every other|any other|normal|sane) (people|customers|users|"
    "clients|of our clients|adults|grown-ups|customer) (manage|manages|can|could|would|do|does|"
    "understand|find|know|have no)",
    "(my|your|a|any) (nan|gran|granny|grandma|grandmother|mum|ten year old|ten-year-old|adult|dog|"
    "cat|toddler|blind man) (could|can|should|would|manages|managed|knows|does|knows)",
    "(let|get|find|ask) (an adult|a grown-up|someone (more |with |who )|somebody (more |with |who "
    "))",
    "(dream on|poor you|boo hoo|aw diddums|diddums|how sad for you|how original|yawn|snap out of "
    "it|man up|get a life|get real|tough luck|cry me)",
    "(whatever|fine)(,|.|) (whatever |)(you say|do it your way|suit yourself|have it your way)",
    "(what|who) is it (this time|now)",
    "(oh |)wow(,|) (a|an|another|what a|such a) (whole|entire|essay|four|genius|full)",
    "(another|yet another) (pity|sob story|rant|essay|lost|novel|drama|masterpiece|complaint from "
    "you)",
    "(not|isn't|no) (a |)(charity|taxi service|babysitting service|zoo|kindergarten|hotel for)",
    "(revolves|revolve) around (you|your)",
    "(nobody|no one) (here |)(will lose sleep|cares|is going to cry|will miss you|is impressed)",
    "(ever|nobody ever|somebody ever) (teach|taught|tell|told) you (to|how)",
    "(would|could) (you|someone) please (just |)(listen|read) for once",
    "(computers|technology|the internet|phones) (aren't|isn't|may not be|might not be) for (you|"
    "everyone)",
    # gratitude demanded, feelings mocked
    "(a (bit|little) (of |more |)|some|show |how about |a word of )(gratitude|appreciation|thanks|"
    "humility|politeness|decency|perspective|respect) (would|wouldn't|might|won't|could|goes|is in|"
    "never)",
    "(let|allow) me (do|to do) my (job|work)",
    "(keep|hold) your (hair|shirt|wig|horses|knickers|panties)",
    "(you should|you ought to|you could|you might) be (happy|glad|grateful|thankful|lucky) (that |"
    ")(we|i|anyone|anybody|somebody|someone|to get|it's)",
    "(somebody|someone) (woke up|got up|got out of bed|slept badly|needs a (nap|hug|cuddle)|"
    "(forgot|missed|skipped|hasn't had) (his|her|their) (coffee|breakfast|nap|pills|tea))",
    "(oh|aw|ah)(,|) (brilliant|great|fantastic|wonderful|marvellous|lovely|joy|a)(,|) (another|"
    "threat|yet another|a lecture|more (complaints|moaning|threats|shouting))",
    "another (expert|genius|know-it-all|lawyer|keyboard|wannabe|self-appointed|armchair|angry|"
    "professional)",
    "(in your dreams|keep dreaming|nice one genius|yes yes|blah blah|whatever you say|i'm "
    "trembling|i'm shaking|i'm terrified|i'm so scared|how terrifying|so scary)",
    "(i|we) (could|can) be (just |every bit |)as (rude|nasty|unpleasant|loud)",
    "(it's|it is) you (who's|that's|who is|that is|who) (wasting|lying|being|rude|shouting|the)",
    "(you're|you are) the one (who's|that's|who is|who has) (wasting|lying|being|been|rude)",
    "(the only|the real) (liar|liars|rude one|joke|fool|thief) (in|here|is|on)",
    "what's (ridiculous|pathetic|rude|outrageous|laughable|absurd|unacceptable|shocking|shameful) "
    "(is|here)",
    "(everybody|everyone|they all) (threatens|threaten) (us|me|to|that)",
    "(give|send) (him|her|them|my regards to) (my regards|your lawyer|your solicitor)",
    "(and |)yet here you are",
    "which (isn't|is not) (much|a lot|saying much)",
    "(continue|carry on|go on|keep going|talk to me|speak to me|write|call me|say) (like |)(this|"
    "that) (once more|again|one more time|and|or)",
    "(dealing with|sick of|tired of|enough of|know|seen) (people|customers|folk|types) like (you|"
    "yourself)( |)(always|are|never|don't|make|think|ruin|)",
    "(with|that|such) a (mouth|attitude|temper|face|tone) like (that|yours)",
    "(have|get) you (banned|blocked|blacklisted|thrown out|barred|cut off|reported)",
    "(stop (it|that|this)|behave|enough|drop it|watch it) or (else|i|we)",
    "(pathetic|sad|bitter|nasty|angry|silly|horrible|small|little) (little |old |)(man|woman|"
    "person|people|boy|girl|troll|bully)",
    "(don't push (me|your luck)|you'll regret|you will regret|you've been warned|(might|could) "
    "happen to your account)",
    "(where's|where is|what's) the (difficulty|hard part|problem with reading)",
    "(world|universe|company|planet|earth) (doesn't|does not|won't|hardly) (revolve|spin|turn|stop|"
    "end)",
    "(parrots|dogs|toddlers|kids|children|animals|cats|pigs|teenagers) (with|have|show|had) better "
    "(manners|behaviour|grammar)",
    "you must be (a |so |great |such |)(fun|delight|hit|charming|joy) (at|to live|with the)",
    "(want to|wanna) play (that|this|it|the) (game|way|card)",
    "maybe if you (paid|read|had|weren't|wouldn't|didn't|stopped)",
    "maybe read ",
    "if you (typed|moaned|shouted|talked|complained|spoke|whinged|argued|ranted) (a bit |a little |"
    ")(less|half)",
    "(if|had) manners",
    "(i'd|i would) (watch|mind) (my|that|your) (tone|mouth|step|language)",
    "before you (explode|rant|accuse|insult|shout|bite|lash|attack|open your|blow|go off|kick off)",
    "you (accuse|insult|threaten) (us|me) ",
    patterns=(
        r"(?:^|[.!?\n] ?)(?:anger|stress|rage|panic|temper|tears|drama|fury|rudeness|swearing|"
        r"crying)\b[^.!?\n]{0,12} (?:won't|will not|doesn't|never|isn't going to|hardly)\b",
        r"(?:^|[.!?\n] ?)are you (?:quite |all )?(?:finished|done)(?: yet| now)?\?",
        r"(?:^|[.!?\n] ?)(?:clearly|obviously|evidently),? (?:you|reading|listening|patience|"
        r"manners)"
        r"\b[^.!?\n]{0,25}\b(?:can't|isn't|aren't|don't|haven't|not|never|didn't)\b",
    ),
)
"""Lines that sting: mock praise, lessons in manners, doubts about wits, martyrdom, retorts."""

UNMISTAKABLE = Cue(
    "if you don't like (it|that|this|them)(,|) (you can |just |then |)(use|try|find|go)",
    "(perfectly well|the first time(,|) thank)",
    "(idiot|idiots|moron|morons|muppet|muppets|imbecile|halfwit|numpty|brainless|pathetic|liar|"
    "liars|clown|brat|einstein|sherlock|snowflake|cupcake|sweetheart|diddums)",
    "(shut up|shut it|screw you|piss off|bugger off|sod off|get stuffed|bite me|grow up|get a life|"
    "get a grip|boo hoo|cry me|wind your neck|keep your (hair|shirt|wig)|hold your hand|draw you|"
    "in crayon|spell it out|smaller words)",
    "(servant|slave|punchbag|punching bag|babysitter|your mother|your mum|butler|doormat)",
    "(your|that) (tone|attitude|manners|mouth|language|temper|tongue)",
    "(shouting|yelling|moaning|whining|whinging|whingeing|ranting|tantrum|insulting|having a go) "
    "(at|won't|will not|doesn't|isn't|about|and|like)",
    "(stop|quit|instead of|rather than|done|finished) (the |your |all this |)(shouting|yelling|"
    "moaning|whining|ranting|swearing|insulting|complaining)",
    "(right back at you|takes one to know|or else|paid enough (for this|to)|wasting my|watch my "
    "tone|gratitude would|do send (him|her|them) my regards|say that once more|should be happy "
    "that we)",
    "(banned|blacklisted|barred|blocked) (for|from)",
    "(only|first) (one|person|customer) (moaning|complaining|whining)",
    "(people|customers) like you",
    "the one (who's|who has|who is) (been |)(dishonest|rude|lying|wrong)",
    "no wonder (nobody|no one|you)",
    "maybe if you (kept|had|were)",
    patterns=(r"\bwhere's the (?:difficulty|hard part)\b", r"\bwhat's ridiculous is\b"),
)
"""Words that nobody says kindly; the rest of what stings needs a second sign."""
