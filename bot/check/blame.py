"""How people put the fault on the person they write to; too many ways for a rule's own file."""

from bot.check.cues import Cue

__all__ = ["AT_CUSTOMER", "PLAINLY"]

AT_CUSTOMER = Cue(
    "(ought to|should|could|must) have been (read|done|kept|sent|checked|exported|saved|backed up|"
    "booked|paid|told|noted) (by you|at your end|on your side|beforehand by)",
    "(this|that|it|this one|that one) (is|was|one is|comes|one's|'s) (down to|on) you",
    "(you|u) (clearly |obviously |must have |probably |apparently |simply |just |have |evidently |"
    "seem to have |)(failed|forgot|forgotten|neglected|ignored|overlooked|didn't bother|misread|"
    "misunderstood|messed|broke|screwed|mistyped|skipped|refused|chose not|haven't bothered|"
    "weren't listening)",
    "(you|u) (should|shouldn't|ought to|could|should've|could've|needed to|were supposed to|were "
    "meant to|were told to|had to) (really |at least |first |)(have |'ve |)(read|checked|known|"
    "told|said|saved|thought|done|asked|reported|rung|complained|applied|renewed|registered|insured|"
    "measured|ordered|chosen|brought|collected|returned|claimed|objected|tested|locked|answered|"
    "replied|written|sent|come|gone|turned|switched|serviced|stopped|left|been (more|at|there|here|"
    "in|paying|clear|careful|on time|wiser)|made|backed|followed|kept|called|noticed|looked|"
    "informed|seen|provided|used|booked|planned|contacted|mentioned|waited|paid|cancelled|taken|put)",
    "(you|u) (didn't|did not|haven't|never|don't|hadn't) (even |actually |properly |correctly |"
    "once |)(follow|followed|read|check|checked|do|done|listen|tell|told|provide|provided|pay|paid|"
    "back|backed|save|saved|give|given|bother|send|sent|enter|entered|include|included|complete|"
    "completed|update|updated|confirm|confirmed|answer|answered|set|choose|understand|respond|"
    "mention|mentioned|let us know|ask|asked)",
    "(you're|you are|you were|ur) (doing it wrong|the one|not (listening|reading|following|doing|"
    "paying|understanding)|confused|mistaken|wrong|wrong about|overreacting|being|supposed to|"
    "responsible)",
    "(make sure|see to it|do try) (that |) (you're|you are) (actually|really|finally)",
    "(you've|you have) (probably|clearly|obviously|surely|evidently|most likely) (dropped|broken|"
    "damaged|overloaded|pressed|deleted|typed|misread|forgotten|missed|entered|set|left|put|bent|"
    "spilled|wired|installed|fitted|unplugged|switched|changed|moved|touched|charged|used)",
    "(you|u) (made|caused|did) (a |the |this |it |)(mistake|error|yourself|to yourself|problem)",
    "(your|ur) (own |)(fault|mistake|error|doing|negligence|carelessness|responsibility|oversight|"
    "problem)",
    "(was|is|your own) (your|ur|) choice",
    "(as|like) (i|we) (have |'ve |)(already |previously |clearly |just |)(said|told|explained|"
    "mentioned|stated|wrote|asked|advised|informed|pointed out)",
    "(as|like) (already|previously|clearly|repeatedly) (said|told|explained|mentioned|stated|"
    "advised|communicated)",
    "(as per|per|refer to|see|re-read|reread|read) my (last|previous|earlier|first) (message|email|"
    "e-mail|reply|answer|mail|note)",
    "(i|we) (already|have already|did already|did|clearly) (told|explained|said|asked|answered|"
    "sent|informed|mentioned|gave|warned) (you|this|that|it)?",
    "(if you'd|if you had|if you would have|if you bothered|had you) (bothered|read|looked|checked|"
    "followed|listened|told|asked|only|paid|backed|kept|actually)",
    "(next time|in future|in the future)(,|) (please |kindly |do |make sure |)(read|check|remember|"
    "be more careful|be careful|make sure|listen|follow|try to)",
    "(read|check|look at|see) (the|our) (list|feature list|manual|faq|faqs|terms|docs|page|website|"
    "small print) before (you ask|asking)",
    "(user|human|customer) (error|mistake)",
    "(user|customer)-side (error|mistake)",
    "(error|mistake|problem|issue|fault) (is |was |lies |)(on|at|with|by) (your|ur) (end|side|"
    "part)",
    "(you|u) (must|may) have (entered|typed|clicked|pressed|deleted|done|changed|put|given|missed|"
    "set|made|chosen|got|misread|pasted|selected|used)",
    "(it|this) (clearly |plainly |)(says|said|states|stated) (so |that |)(right there|clearly|"
    "there|very clearly)",
    "(please|do|try to) (read|listen) (carefully|properly|more carefully|the instructions|what i)",
    "(should be|is|was) (obvious|clear|common sense) (to (you|any|every|all|most|everybody|the|a)|"
    "from|enough)",
    "(most|other|our other|all our other) (people|customers|users|buyers|callers|guests|members) "
    "(manage|find|get|had no|have no|can|do|read|seem)",
    "(may i|let me|i must|i'd|might i|i would) (remind|correct) you",
    "(nobody|no one) (forced|made|asked|told) you to",
    "you did (get|have|see|receive) (a|the|our|several) (warning|reminder|notice|message|email|"
    "letter)(s|)",
    "(please |kindly |)(go through|read through|study) the (document|documents|terms|manual|"
    "policy|wording|small print|instructions|conditions) (properly|carefully|first|before)",
    "(your|ur) (figures|sums|numbers|story) (don't|doesn't|do not) add up",
    "(i|we) did say (so|that|this)",
    "(refrain from|maybe try reading|try reading|perhaps read|learn to|been wiser to|a bit of care|"
    "a little care|more care)",
    "(it's|it is|that's) (the customer's|your) (duty|job|responsibility) to",
    "(can't|cannot) help (you |people |customers |)(if|when|who|unless) (you|you're|don't|won't)",
    "(so |that |) (you've|you have|you) missed (that|this) (bit|part|step|line)",
    "(perhaps|maybe) (look|check|read|think|wait|ask|listen|try looking|try reading) (at |through |"
    ") (the|your|it|before|first|next|what)",
    "(perhaps|maybe) if (you|customers|people|applications|forms|orders|you'd)",
    "(you|u) (really |) (ought to|should) have (looked|read|checked|noticed|seen)",
    # pointing at what they chose
    "(you|u) (did|do|were|are|was|yourself|only|chose|decided|opted|elected|agreed|consented|"
    "signed|ticked|accepted|insisted|knew|went) (click|press|choose|agree|sign|accept|tick|delete|"
    "order|book|pick|select|buy|give|ask for it|the one|to have|to buy|to go|to skip|to ignore|to "
    "the terms|to this|up for|need to (listen|read|pay|look|check|learn|watch|take)|full well|what "
    "you|ahead anyway|and)",
    "(you|u) (have|'ve|had) (only |) (yourself|nobody|no one) (to blame|to thank|but yourself)",
    "(what|whatever) (do|did|were|are) (you|u|people) (expect|expecting|think|thinking|thought)",
    "what else (do|did) you expect",
    "(that's|that is|this is|it's|which is) (what|why|exactly what|precisely why|how it|what you) "
    "(happens|you get|comes|we tell|we ask|we say|we told|it goes|people get|get|one gets|we warn|"
    "we always|you should|you shouldn't|you need|you pay|i told|i said)",
    "(you get what you pay|serves you|live and learn|lesson (learned|learnt|for)|hindsight|told "
    "you so|i told you|we told you|on your own head|at your own risk|you asked for (it|this)|you "
    "made your bed|elementary|common sense|common knowledge|basic knowledge|everybody knows|"
    "everyone knows|everybody also know|anyone can see|anybody could)",
    "(you only had to|all you had to do|all you (need|needed) to do was|of your own making|it "
    "would help if you|it'd help if you|held responsible for your|not responsible for your|there "
    "for a reason|you only have to read|you could at least)",
    "(five|six|four|three|ten|two)-year-old (could|can|would|knows)",
    "(you|u) (left|leave|put) it (till|until|til|so|too|to the last|that late|very late)",
    "(the|my) (second|third|fourth|fifth|tenth|umpteenth|nth|hundredth|last) time (i'm|i am|i've|i "
    "have|i tell|i say|we've|we have|i explain)",
    "must've (been|ticked|typed|pressed|missed|clicked|put|chosen|picked|entered|got)",
    "(check|look at|read|try) your own (wifi|wi-fi|settings|end|side|equipment|phone|mail|records)",
    # pointing at what stood there
    "(clearly|plainly|explicitly|expressly|obviously|perfectly|very|quite|well) (stated|states|"
    "marked|written|labelled|labeled|explained|explains|visible|signposted|outlined|mentioned|says|"
    "shown|printed|advertised|displayed|indicated|set out|communicated|listed|described|posted|"
    "specified)",
    "(in black and white|in plain english|in bold|in capital letters|in big letters|on the front "
    "page|right there|plain to see|hard to miss|impossible to miss|can't be missed|for all to see|"
    "there for everyone|for everybody to see|in front of your|under your nose)",
    "(as|like) (stated|explained|mentioned|advised|communicated|noted|outlined|indicated|said|"
    "informed) (before|above|earlier|in my|in our|in the|several|many|multiple|previously|already|"
    "numerous|repeatedly|time|countless)",
    "(i|we) (refer you|would refer you|must refer|draw your attention|invite you to re|point you) ",
    "(asked|told|said|explained|warned|reminded|informed|advised) (you |this |that |it |) (several|"
    "many|three|four|two|five|multiple|numerous|countless|repeatedly|time and|again and|more than "
    "once|twice|so many|already|before)",
    "(i|we) (did|do|had|have|'d|'ve) (already |clearly |repeatedly |specifically |) (warn|warned|"
    "tell you|told you|say so|said so|advise|advised you|ask you|asked you to|mention|remind|"
    "reminded|explain|instructed|cautioned)",
    "you were (already |clearly |specifically |repeatedly |duly |fully |) (warned|reminded|"
    "instructed|cautioned|told to|told not|told that|told before|advised to|advised not|asked to|"
    "asked not|supposed to|meant to|careless|negligent|late|too late|too slow|impatient|not "
    "careful|in a hurry|at home|not at home|not there|nowhere|not listening)",
    # asking them to account for it
    "(did|have|do|had) (you|u) (not|even|actually|really|ever|bother|never) (see|seen|read|check|"
    "checked|look|looked|notice|noticed|think|thought|listen|to|bother|bothered|open|opened|tried|"
    "watch|heard|hear|know)",
    "(didn't|don't|haven't|couldn't|can't) (you|u) (not |even |just |) (see|read|check|look|notice|"
    "bother|know|follow|think|listen|realise|realize|seen|have waited|have checked|tell)",
    "why (didn't|did|don't|haven't|would|wouldn't|couldn't|on earth|do|have|must|are|were|is it "
    "that) (you|u|did you|would you) (not |never |even |just |always |keep |only |just |simply |) "
    "(read|check|ring|bring|come|follow|tell|say|call|ask|do|wait|save|back|back up|listen|look|"
    "write|mention|leave|delete|click|press|let|order|buy|not|never|pay|telling|so|put|use|open)",
    "why (you|u) (never|no|not|don't|didn't|always|cannot|keep)",
    # your failure, your side
    "(your|ur) (own |repeated |continued |late |) (failure|neglect|refusal|inattention|lack of|"
    "delay in|misuse|mishandling|rough|careless|misunderstanding|inability|omission|haste|"
    "impatience|wrongdoing|carelessness|forgetfulness|incorrect|wrong|non-|misreading|lateness|"
    "typo|bad)",
    "(due to|because of|owing to|caused by|attributable to|result of|down to|thanks to|as a "
    "consequence of|stems from|comes from|lies with|rests with|is on|is with|resulting from|by) "
    "(you|your|ur|yourself|yourselves|you not|the customer|the user) (own |not |late |side|end|"
    "part|error|usage|use|handling|input|actions|action|using|leaving|failing|entering|incorrect|"
    "wrong|choosing|having|forgetting|ignoring|mistake|typing|pressing|opening|settings|"
    "installation|browser|device|alone)",
    "(mistake|error|fault|problem|issue|delay|negligence|blame) (is |was |lies |came |comes |"
    "happened |arose |)(from|on|at|with|by) (your|ur|the customer's|the customer) ",
    "through no fault of ours",
    "(not|isn't|is not|wasn't|hardly|never) (our|my|the company's) (fault|mistake|problem|error|"
    "doing|responsibility) (that you|if you|you|when you|how you|what you)",
    # everybody else manages
    "(nobody|no one|not one|no) (else|other customer|other guest|other client|other user|one else|"
    "customer|of our customers) (has|had|have|ever|complained|complains|seems|manages|needed|asked|"
    "struggled|reported|reports|minds|minded|finds|found)",
    "(works|working|worked|fine|clear|easy|obvious|simple|enough|no trouble) (fine |well |"
    "perfectly |just fine |ok |)(for|to|with) (everyone|everybody|all our|most|all other|all the "
    "other|thousands|the rest of|other people|other customers)",
    "(first|only) (person|one|customer|guest|client|caller) (to|who|ever|that) (complain|"
    "complained|has|have|had|ask|find|say|can't|couldn't|mention|raise|struggle)",
    "(never|not once) had (a|any|such) (complaint|complaints|problem|problems|trouble) (like|with|"
    "about|from|before|until)",
    "(you|u) (people|lot|customers|guys) (never|always|don't|just|keep|should|can't|think|want|do)",
    "(people|folks|customers|users|those|guests|buyers|somebody|someone) (like you|don't read|who "
    "don't|who can't|never read|never listen|forget|forgot|didn't|wasn't|hasn't|buy the|buy cheap|"
    "keep|who leave|who ignore|who buy)",
    "(kindly|please|maybe|perhaps|try to|do|should|could|need to|must|better) (be|pay|take|double|"
    "double-check|being|exercise|learn|use) (a bit |a little |) (more careful|more attentive|more "
    "attention|closer attention|greater care|more care|better care|attention|your head|your brain|"
    "check next|to read|how to read|the correct|your eyes)",
    "(already|been) (answered|explained|said|told|covered) (above|before|earlier|twice|in my)",
    "(read|look at|check|try reading) (it|that|this|the mail|my mail|my message|the page) (again|"
    "properly|once more|carefully|first)",
    "(before you|instead of) (explode|complain|complaining|accuse|accusing|shout|shouting|write in|"
    "panic|blaming|blame|jump|rant|ranting)",
    "(what's|what is) (ridiculous|absurd|unfair|unreasonable) is",
    "not what (i|we) asked (for|you)",
    "would('ve| have) (told|shown|saved|spared|answered|warned) you",
    "(if you'd|if you would|if you) (stop|stopped|quit|calm|let me) (shout|shouting|interrupting|"
    "yelling|arguing|down|speak|finish)",
    "because (you're|you are) (on|not|still|too|always) (basic|free|the|paying|using|late|slow)",
    "(a little|a bit|some|bit) (patience|reading|attention|forethought|planning|foresight|common) "
    "(would|goes|might|could|on|from)",
    "(would have|would've|might have|could have) (been|helped|saved|avoided|known|noticed|spotted|"
    "seen) (wiser|better|smart|sensible|yourself|a lot|this|all|it|nice|prudent|avoided)",
    "(avoidable|preventable|avoided|prevented) (if|had you|by (reading|checking|following|paying))",
    patterns=(
        r"(?:^|[.!?\n] ?|, )should(?:'ve| have| of) (?:\w+ )?(?:read|checked|looked|thought|"
        r"listened|asked|noticed|known)\b",
        r"\bhad you (?:not |only |just )?(?:taken|bought|chosen|brought|come|been|told|put|gone|"
        r"used|\w+ed)\b[^.!?\n]{0,80}\b(?:would|wouldn't|could|might|won't|we'd|you'd)\b",
        r"\bif (?:you|u)'?d (?:just |only |simply )?(?:been|have|'ve|done|put|come|taken|told|"
        r"left|kept|stuck|waited|read|rung|called|bought|chosen|used|turned|planned|thought)\b",
        r"\b(?:would|could|should|must|ought to)(?: have|'ve| of) (?:\w+ )?(?:read|noticed|known|"
        r"checked|realised|realized|thought)\b[^.!?\n]{0,30}\b(?:before|first|beforehand|yourself|"
        r"anyone|anybody)\b",
        r"\b(?:dates?|price|sizes?|terms|info|information|instructions?|rules?|deadline|sign|"
        r"label|manual|email|e-mail|details?|fee|cost|notice|it|all this|all of this) (?:is|was|"
        r"are|were) (?:(?:all|right|clearly|plainly|both|also|already|always) )+(?:there|stated|"
        r"written|given|marked|in|on|printed|shown|explained|laid out)\b",
        r"\bwouldn't (?:be|have been|have happened|have had|be having|"
        r"need)\b[^.!?\n]{0,50}\b(?:if|had) (?:you|the \w+ had|it had|they had|things)\b",
        r"\b(?:didn't|haven't|hasn't|weren't|wasn't|aren't|did|have|do|don't|were) you\?",
        r"\bif you (?:leave|buy|put|drop|use|go|don't|order|let|keep|press|pour|open|ignore|skip|"
        r"wait)\b[^.!?\n]{0,50}\b(?:what do|what did|of course|no wonder|naturally|obviously|then "
        r"don't|that's what|it's no surprise|you can't expect|don't be surprised|don't complain)\b",
        r"\b(?:your|ur) (?:\w+ )?(?:place|side|end|account|machine|scale|eyes|computer|phone) "
        r"must be (?:off|wrong|faulty|broken|at fault)\b",
        r"\byou(?:'re| are| were) (?:using|looking at|looking in|entering|typing|reading|holding|"
        r"pressing|doing) (?:it |the |that |this )?(?:wrong|incorrect)",
        r"\b(?:had you|if you(?:'d| had)) (?:only |just |actually |ever |even )?(?:bothered|given|"
        r"rung|called|listened|answered|checked|looked|followed|asked|paid|kept|let us|waited|"
        r"saved|backed|told|read)\b[^.!?\n]{0,60}\b(?:would|wouldn't|might|could|you'd|we'd|"
        r"know)\b",
        r"\b(?:would|wouldn't|could|we'd|it'd)\b[^.!?\n]{0,50}\bif you(?:'d| had) \w+",
        r"\byou (?:gave|sent|put|typed|told|entered|supplied|provided|quoted|picked|chose) (?:us |"
        r"me |in )?(?:the |a |an )?(?:wrong|incorrect|invalid|bad)\b",
        r"\byou (?:clicked|skipped|scrolled|went|walked|breezed|sailed|rushed|sped) (?:straight |"
        r"right |clean )?(?:through|past|over|ahead)\b",
        r"\b(?:because|since|as) you (?:ignored|sat on|skipped|left|lost|forgot|let|didn't|never|"
        r"waited too|kept|refused|failed)\b",
    ),
)
"""Pointing at what the customer did, chose, missed, or was told before."""
PLAINLY = Cue(
    "(you should have|you should've|you ought to have) (read|checked|looked|noticed|known|thought|"
    "listened|seen in the|seen on the)",
    "(clearly|plainly) (written|stated|printed|marked|displayed) (on|in|at)",
    "as (already|previously|clearly|repeatedly) (said|told|explained|mentioned|stated|advised)",
    "(next time|in future|in the future)(,|) (please |kindly |do |) (read|check|be more careful|be "
    "careful|listen|pay attention)",
    "you did (get|receive|have) (a|the|our|several) (warning|reminder|notice)(s|)",
    "did you (even|not|actually) read",
    patterns=(
        r"(?:^|[.!?\n] ?|, )should(?:'ve| have| of) (?:\w+ )?(?:read|checked|looked|thought|"
        r"listened)\b",
        r"\bas (?:i|we)(?:'ve| have)? (?:already|previously|repeatedly) (?:said|told|explained|"
        r"mentioned|stated|advised|informed)\b",
    ),
)
"""Words that can hardly mean anything else: of 21 such labelled drafts, 20 blame."""
