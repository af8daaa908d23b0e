"""R39: idioms or long sentences for somebody who said that English is hard."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Example, Finding, Pair, Problem, Severity

IDIOM = Cue(
    "(on the home straight|home stretch|chock-a-block|chock a block|out of the traps|out of the "
    "blocks|jam-packed|first in line|run of the mill|ballpark|give or take|out of the woods|in a "
    "jiffy|round the corner|on the dot|no strings|fingers crossed|snowed under|rushed off our "
    "feet)",
    "(bear with (me|us)|hang (on|in there|tight|about)|hold (on|tight|your horses|the line)|sit "
    "tight|stay tuned|stand by|keep your fingers crossed|fingers crossed|touch wood|knock on wood)",
    "(get|getting|got|gets|keep|set|start) the ball rolling",
    "(out of the woods|piece of cake|ballpark|touch base|walk in the park|easy peasy|easy as pie|"
    "no brainer|no-brainer|cup of tea|rule of thumb|in a nutshell|on the same page|up and running|"
    "in the loop|back on track|on the house|off the top of my head|under the weather|over the moon|"
    "in hot water|by the book|for good measure|at the drop of a hat|across the board|below the "
    "belt|the bottom line|the last straw|the elephant in|in the same boat|a blessing in disguise|"
    "the ball is in|back to square one|square one|once in a blue moon|silver lining|the whole nine "
    "yards|a long shot|loose ends|a dime a dozen|par for the course|red tape|rain check|game "
    "changer|crystal clear|fishy|a wild goose chase|two birds|the icing on|no strings|second to "
    "none|smooth sailing|plain sailing|a heads up|a heads-up|heads up|heads-up|in the pipeline|up "
    "in the air|down the line|down the road|on the fence|up for grabs|on the ball|in full swing|"
    "good to go|no sweat|no biggie|no worries|happy days|fair enough|my bad|dead easy|spot on|"
    "hunky dory|tickety boo|bob's your uncle|good as gold|right as rain|done and dusted|sorted|the "
    "dog's|the bee's knees|belt and braces|crack of dawn|eleventh hour|touch and go|hit and miss|"
    "nip and tuck|bits and bobs|odds and ends|nuts and bolts|ins and outs|from scratch|the deep "
    "end|low-hanging|deep dive|shot in the dark|storm in a teacup|teething (problems|troubles|"
    "issues)|a can of worms|the tip of the iceberg|a different kettle|neck of the woods|cold "
    "turkey|donkey's years|a stone's throw|the nick of time|hiccup|hiccups|glitch|jiffy|a sec|two "
    "ticks|a tick|two shakes|the works|kick the tyres|the once-over|once over)",
    "(figure|figuring|sort|sorting|work|iron|ironing|hash|suss|sussing) (it |this |that |things |"
    "everything |the kinks |the creases |the wrinkles |) out",
    "(cross|crossing|crossed) (that bridge|wires|your fingers|my fingers|our fingers)",
    "(get|getting|got|gets|go|going) (to the bottom of|your head around|my head around|the hang of|"
    "a handle on|wires crossed|its wires crossed|their wires crossed|our wires crossed|our ducks|"
    "your ducks|ducks in a row|the lowdown|the short end|cold feet|off on the wrong foot|the wrong "
    "end of|down to brass tacks|to grips|south|haywire|pear-shaped|pear shaped|belly up|bananas|"
    "walkabout|the extra mile|with the flow|over your head|back to the drawing board|through the "
    "roof|a kick out of|your teeth into|the green light|the go-ahead|the picture|wind of|the "
    "message|a grip)",
    "(hit|hits|hitting) (the (nail|road|roof|ground running|sack|hay|spot|jackpot|books|snooze|"
    "wall|bricks)|a (snag|wall|brick wall|bump|nerve|rough patch)|it off|us up|me up)",
    "(cut|cuts|cutting) (the (mustard|chase|corner|cord|red tape)|to the chase|corners|it fine|"
    "some slack|both ways|me some slack)",
    "(give|gives|giving|gave|drop) (us|me|you|it|them|him|her) (a shout|a bell|a buzz|a ring|a "
    "line|a whirl|a go|a bash|a shot|a hand|a nudge|a kick|the boot|a ping|a tinkle|a once-over|"
    "the once-over|a poke|the benefit of the doubt|the runaround|a break|a heads up|a heads-up|"
    "some slack)",
    "(give|gave|drop|ping|hit) (a shout|me a shout|me up)",
    "shout if",
    "(play|playing) (it|this) by ear",
    "(got|have|we've got|i've got|has) (your|you|my|his) (back|covered)",
    "(keep|keeping|kept) (you posted|you in the loop|an eye|your eyes peeled|your chin up|tabs on|"
    "your hair on|the ball rolling|at bay|at it|my ear|it up|your cool|it real|a lid on|me posted|"
    "us posted)",
    "(pull|pulling|pulled) (some strings|strings|the plug|your leg|out all the stops|a fast one|"
    "the trigger|through|together|your weight|a rabbit)",
    "(think|thinking) (outside|out of) the box",
    "(bite|biting|bit) (the bullet|off more|the dust|your tongue)",
    "(beat|beating) (around|about) the bush",
    "(break|breaking) (the (ice|bank|mould|news|back)|a leg|even|it down)",
    "(burn|burning) (the (midnight|candle)|your bridges|rubber)",
    "(raining|rain) cats and dogs",
    "(spill|spilling) the beans",
    "(throw|throwing|threw|thrown) (a (spanner|wrench|curveball|fit|wobbly)|in the towel|your hat|"
    "under the bus|light on|off)",
    "(jump|jumping|hop|hopping|pop|nip|nipping|swing|swinging|dive|diving|pops|poke|poking) "
    "(through hoops|the gun|on it|ship|the queue|on board|into|in|onto|over|by|round|to "
    "conclusions|about|around|it in|that in|it on|the lid|over to)",
    "(kick|kicking|kicks) (off|in|the bucket|the can|it off|things off|the habit|back)",
    "(iron|ironing) out",
    "(dodgy|wonky|knackered|kaput|on the blink|on the fritz|playing up|acting up|gone bust|conked "
    "out|packed up|packed in|up the spout|banjaxed|borked|a bit off|gubbed|buggered|cactus|wobbly|"
    "faffing|faff|fiddly)",
    "(make|makes|making|made) (ends meet|heads or tails|head or tail|a mountain|a splash|do with|"
    "up for|it up to you|a beeline|the cut|waves)",
    "(take|takes|taking|took|taken) (it with a (pinch|grain)|the (plunge|biscuit|mickey|mick|bull|"
    "cake|edge off)|a rain check|a crack at|a stab at|a shot at|a punt|it easy|care of business|"
    "with a pinch|a back seat|ages|forever|a hike|a leap)",
    "(nearly|almost|get|gets|got|getting|be|been) (it |this |you |) over the (line|finish line)",
    "(dot|dots|dotted|dotting) the i",
    "(cross|crosses|crossed|crossing) the t",
    "home and (dry|hosed)",
    "(twist|twisted|twisting) (my|your|his|her|their|someone's|a few|some|an|any) (arm|arms)",
    "(on|off) (the (nose|cuff|cards|ropes|dot|hook|mark|radar|wagon|rails|same wavelength|back "
    "burner|other side of the fence|tip of)|a roll|cloud nine|thin ice|top of|the right foot|the "
    "wrong foot|its last legs)",
    "(rock|rocking) the boat",
    "(call|calling|called) (it a day|the shots|a spade|it quits)",
    "(that|it|this) (rings a bell|does the trick|should do the trick|will do the trick|did the "
    "trick|won't wash|won't fly|flies|adds up|doesn't add up|costs an arm|slipped through|fell "
    "through|fell off|sucks|rocks)",
    "(do|does|did|should do|will do) the trick",
    "(slip|slipped|fall|fell|fallen) (through the (cracks|net)|on deaf ears|behind|into place|off "
    "the|between (the cracks|two stools)|flat)",
    "(wrap|wrapping) (your head|my head|this up|things up|it up)",
    "(bang|smack) (on|in the middle)",
    "(straight|right) (off the bat|from the horse|as rain|up your street)",
    "(in|at) (the (long run|dark|know|bag|black|red|meantime being|driving seat|same vein|blink of|"
    "heat of)|a (pickle|bind|jam|rut|nutshell|heartbeat|flash|tight spot)|sixes and sevens|the end "
    "of the day|loggerheads|a loose end|your fingertips)",
    "(a|an) (arm and a leg|uphill|walk in|pain in|drop in the|needle in|fly in the|breath of fresh|"
    "sight for sore|feather in|bolt from|taste of|bone to pick|whale of|new lease|slap on|chip off|"
    "matter of time)",
    "(chances are|odds are|go figure|long story short|let's see if we can't|what gives|so far so "
    "good|here goes|there you go|bingo|voila|et voila|ta-da|rest assured|you're golden|you're all "
    "set|we're all set|all set|you bet|bang on|knock yourself out|no dice|no joy|no can do|tough "
    "luck|better safe|better late|easier said|so to speak|as it were|if all else fails|touch wood|"
    "worst comes|by all means|be my guest|in your shoes|through the wringer|not rocket science)",
)
_LONG = 25  # words


class IdiomsHere(Problem):
    """Sees idioms, or a very long sentence, where the customer said that English is hard for them.

    Why: An idiom translates into nonsense, and a long sentence hides which part to do.

    Evidence: Craft: guides for readers of English as another language ask for literal words and
    short sentences (E-WRITE and others); no trial in support chats is known to us.

    Silent: unless they said so themselves. It is never guessed from how they write.
    """

    number = "R39"
    severity = Severity.CONSIDER
    tip = "W32"
    why = "They said English is hard for them. Short sentences and literal words travel better."
    pair = Pair(
        "Bear with me, I'll get the ball rolling.",
        "Please wait two minutes. I am checking the log.",
    )
    needs_customer = True
    _STATED = "Sorry for my English, I use a translator. Why my page is not open?"
    fires = (
        Example("Bear with me, I'll get the ball rolling.", _STATED),
        Example("We're not out of the woods yet, but fingers crossed.", _STATED),
        Example("No sweat! Looks like the plugin is playing up again.", _STATED),
        Example(
            "If the page that you see after you sign in has a grey bar at the top where the name "
            "of your shop should be, then the theme that you chose last week is not finished "
            "loading.",
            _STATED,
        ),
    )
    silent = (
        Example("Please wait two minutes. I am checking the log.", _STATED),
        Example("The first problem is solved. One problem is left.", _STATED),
        Example("Bear with me, I'll get the ball rolling.", "Why is my page not opening?"),
        Example("Bear with me.", "Page no open since yesterday, please what I must do?"),
        Example("Open Settings. Press Save. Then send me a picture of the page.", _STATED),
        "We're not out of the woods yet.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        stated = case.customer.plain_language if case.customer else None
        if stated is None or not (stated.value and stated.is_sure):
            return
        if case.draft[IDIOM]:
            yield self.finding(case.draft[IDIOM][0])
            return
        for sentence in case.draft.sentences:
            if len(sentence.words) > _LONG and sentence.is_own:
                yield self.finding((sentence.start, sentence.end))
                return
