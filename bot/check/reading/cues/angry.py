"""Words of anger at what happened."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["ANGRY"]

ANGRY = Family(
    sure=Cue(
        "(worst|terrible|horrible|awful|appalling|atrocious|hopeless|horrendous|dreadful|"
        "shocking) (shop|service|company|experience|airline|bank|ever|hotel|app|support|"
        "customer|treatment|quality|just|day|delivery)",
        "(do|does|did) (you|u|anybody|anyone|any of you) (even|actually|ever) (test|check|"
        "read|look|care|know|try|listen|work|count)",
        "(what|where) is the point",
        "(you've|you have|you) (a|some|got a|have a|got some) (cheek|nerve)",
        "(going to|gonna|i'll|could|want to) scream",
        "(what do you|what exactly do you|how do you) (intend|propose|plan|mean by|expect|"
        "think you)",
        "(who|and who) (pays|is paying|is going to pay|will pay|compensates)",
        "(why|how come) (do|have|did|are|is|does) (i|we|you|it|nobody|no one|nothing|your|"
        "they) (still|always|never|keep|not|have to|even|bother|pay)",
        "(not|isn't|hardly|never) (what i paid|what we paid|what i ordered|what was agreed|"
        "what you promised|how you treat|how this works|my problem|rocket science|too much to "
        "ask)",
        "(unacceptable|inacceptable|not acceptable|ridiculous|disgrace|disgraceful|disgusting|"
        "disgusted|outrageous|outrage|appalling|appalled|shocking|shambles|shambolic|farce|"
        "farcical|pathetic|laughable|absurd|insulting|an insult|beyond belief|beyond a joke|a "
        "joke|what a joke|total joke|a circus|useless|rubbish|worst|atrocious|abysmal|dire|"
        "woeful|diabolical|scandalous|a scandal|inexcusable|unbelievable|incredible that|"
        "madness|insane|nonsense|bullshit|bs|a mess|dreadful)",
        "(fuming|furious|livid|raging|angry|seething|enraged|irate|incensed|outraged|pissed|"
        "pissed off|cross|very annoyed|really annoyed|so annoyed|annoyed|infuriating|"
        "infuriated|maddening|steaming|hopping mad|extremely disappointed|very disappointed|"
        "deeply disappointed|bitterly disappointed|disappointed|frustrated|frustrating|so "
        "frustrating|exasperated|fed up|sick of|had enough|enough is enough|last straw|final "
        "straw|lost patience|losing patience|patience is|out of patience)",
        "(never again|never using|never flying|never buying|never ordering|last time i|done "
        "with you|done with this company|leaving you|switching to|going elsewhere|taking my "
        "business|take my business|taking my custom|close my account|cancel everything|cancel "
        "it all|shame on you|shame on|avoid at all|stay away|beware|zero stars|one star|1 "
        "star|0 stars)",
        "(what on earth|how dare|how is it possible|how is this possible|how hard can|how "
        "hard is it|how difficult is|what the hell|what the fuck|what the heck|wtf|wth|bloody|"
        "ffs|for god's sake|for fuck's sake|for christ's sake|for heaven's sake|for crying "
        "out|for the love of|jesus|jesus christ|in what world|on what planet|are you kidding|"
        "are you joking|you're joking|are you serious|seriously|do you think|who thought|"
        "explain to me how|why on earth|why the hell|why should i|why am i|why do i have to|"
        "why is it|why can't you)",
        "(excuses|not good enough|not an answer|isn't an answer|no answer|is not an apology|"
        "not interested in|don't care about your|don't give a|no more excuses|stop telling me|"
        "don't tell me|spare me|save it|i don't want an apology|i don't want excuses)",
        "(rip-off|ripoff|robbery|daylight robbery|theft|stealing|stole my money|stealing my "
        "money|taking the piss|taking the mick|taking the mickey|con|a con|scam|a scam|"
        "extortion|highway robbery|held hostage|hostage|holding my money|sitting on my money|"
        "my money back|give me my|where is my money|want my money)",
    ),
    hint=Cue(
        "(ripping|rip|ripped|rips) (me|us|people|off|you) (off|)",
        "(lost|losing|loses|cost|costing|costs) (me |us |) (two|three|four|five|six|ten|a|my|"
        "our|another|the|half) (clients|client|customers|customer|sale|sales|day's pay|day's "
        "work|days' work|day of work|job|order|orders|deposit|day|days|weekend|morning|shift|"
        "fortune|contract|business|house|tenant|wages|holiday)",
        "(cost|costing|costs) (me|us)",
        "(stood me up|waited in all|waited all day|took the day off|took a day off|day off "
        "work|unpaid leave|no-show|no show|never turned up|never showed|didn't show|nobody "
        "came|no one came|nobody turned up|no one turned up|hung up on|cut me off|ignored|"
        "ignoring|fobbed off|fobbed|brushed off|lied|lies|lied to|a lie|nobody cares|no one "
        "cares|couldn't care less|broken promises|promised|promises|and counting|so far "
        "nothing|yet nothing|still nothing|still not|still no|still waiting|still hasn't|"
        "still haven't|yet again|once again|and again|again|every single time|every time|"
        "third time|for weeks|for months|weeks now|days now|months now)",
        "(ruined|ruining|wrecked|spoiled|destroyed|embarrassed us|humiliated|left stranded|"
        "left us|left me|abandoned|dumped|stuck with|out of pocket|down the drain|waste of|"
        "wasted|wasting|for nothing)",
        "(sort it out|sort it|sort this|fix it|fix this|get it done|get this done|do "
        "something|get a grip|get your act|pull your finger|wake up|explain yourselves)",
        "(pay you|paying you|i pay|we pay|paid for|i paid|charged me|charged twice|"
        "overcharged|double charged|took money|taken money|took my money|keep charging|keeps "
        "charging|keep taking)",
        "(no wonder|as usual|typical|how typical|surprise surprise|not surprised|of course "
        "not|shocker)",
    ),
    idiom=Cue(
        "(not|n't|never) (angry|annoyed|cross|upset|shouting|furious|complaining)",
        "(a|the) (joke|insult) (about|shop)",
        "(ridiculously|insanely|incredibly) (good|fast|cheap|tasty)",
    ),
)
