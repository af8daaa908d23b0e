"""Words that tell of danger to somebody's life: self-harm, violence, or a person in fear of one.

About the writer or about anybody else. Sayings ("my boss will kill me") are not among them.
"""

from bot.check.cues import Cue
from bot.check.reading.cues.emergencies import EMERGENCIES
from bot.check.reading.family import Family

__all__ = ["CRISIS"]

CRISIS = Family(
    sure=Cue(
        "(left|leaving|wrote|written|found) (a|her|his|their|the|my) (goodbye note|suicide note|"
        "note saying goodbye|note to say goodbye)",
        "(don't|do not|didn't) feel safe (by myself|on my own|alone|with myself|tonight|from "
        "myself)",
        "i (cut|hurt|harmed) (again|myself)",
        "(got the|have the|got a|have a) rope ready",
        "(pills|tablets|rope|razor|blade|letters|goodbye letter|note) (are|is) (here|ready|lined "
        "up|in front of me|written|on the table|in my hand)",
        "(said|saying|say|written|wrote|writing) (my |our |the |) (goodbye|goodbyes|last goodbyes) "
        "to (the|my|everyone|her|him|them|all)",
        "(can't|cannot|don't|no longer) see (a|any|the) (reason|point) (to|in|for) (still |) (be|"
        "being|stay|staying|live|living|go|going|carry|carrying|wake|waking)",
        "(can't|cannot) (breathe|breathe properly|wake him|wake her)",
        "(coming|comes|is coming|says he's coming|says he is coming) (upstairs |back |over |round |"
        ") (for|after) me (next|now|tonight)",
        "when i die i'm doing it",
        "(swallowed|drank|drunk|inhaled) (some |the |a lot of |a bottle of |half a bottle of |) "
        "(bleach|poison|antifreeze|drain cleaner|weedkiller)",
        "(taken|took|swallowed) (a load|loads|a lot|a handful|handfuls|a bunch|too many|a whole "
        "box|a whole packet|a pile) (of |)(the |my |his |her |) (pills|tablets|painkillers|"
        "paracetamol|sleeping pills|sleeping tablets)",
        "(wrists|wrist) (are|is) bleeding",
        "(wish|wished) (i|i'd|i had|that i|that i'd|that i had) (hadn't|had not|never|was never|"
        "were never|wasn't) (been |)born",
        "(i'll|i will|ill) be dead (by|before|when|soon|tomorrow|tonight)",
        "(i've|i have|i've got|i have got) (the|my|all my|a bottle of) (tablets|pills|rope|razor|"
        "knife|blade) (here|right here|beside me|next to me|in front of me|in my hand)",
        "(he's|he is|she's|my ex is|they're|they are) (outside|at the door|here) (now |again |"
        "right now |)(kicking|banging|hammering|breaking|shouting|screaming|trying to|with a)",
        "(don't|do not|can't|cannot) (see|find) (the|a|any) (point|reason) (in |to |of |)(being "
        "here|living|live|going on|go on|anything|being alive)",
        "(took|taken|swallowed) (all |)(of |)(the|my|his|her) (tablets|pills|painkillers|sleeping "
        "tablets) ((an|one|two|half an|a) (hour|hours|while)|just now|already|earlier|tonight|this "
        "(morning|evening))",
        "(he|she|they|husband|wife|partner|boyfriend|girlfriend|my ex|dad|stepdad) (has just|had "
        "just|just) (hit|beaten|punched|kicked|choked|strangled|attacked|slapped|hurt) (me|us|her|"
        "him|my|the kids)",
        "(by tonight|tonight|by tomorrow|by morning|tomorrow) (i'll|i will|ill) be (gone|dead|out "
        "of|at peace)",
        "(i'll|i will|ill) be gone (by|tonight|tomorrow|soon and|and nobody|and no one|and you)",
        "(nobody|no one|you|none of you|everyone) (will |won't |)(have|need|has) to (bother|worry|"
        "deal|put up) (with|about) me",
        "(no point|no sense) (in|to) (anything|any of it|living|life|being here|it all)( now| any "
        "more| anymore|)",
        "(kill|hurt|harm|hang|drown|poison|cut|shoot|stab|starve|hurting|killing|harming|cutting|"
        "hanging) (myself|himself|herself|themselves|themself|themselfs)",
        "(want|wants|wanted|going|ready|planning|plans|plan|wish|wishes|threatening|threatens|"
        "threatened|trying|tried|about|better|prefer) to (die|end it all|end my life|end his life|"
        "end her life|not be here|disappear for good|be dead|not exist|stop existing|not be alive|"
        "not wake up|jump off|hurt somebody|hurt someone|kill somebody|kill someone|kill me|kill "
        "us|kill him|kill her|kill them|kill my|stab|shoot me|shoot us|shoot up|burn the house)",
        "(end|ending|take|taking|took|takes|taken) (my|his|her|their) (own |) life",
        "(end|ending|ends|finish|finishing) it (all|tonight|for good|once and for all|more than "
        "once this)",
        "(thought|thoughts|thinking|think|talking|talks|talked|wrote|writing|posts|posting|spoke) "
        "(about|of) (ending it|ending my life|ending his life|ending her life|ending things for|"
        "suicide|dying|killing|not being here|not being around|not being alive|death a lot|"
        "self-harm|self harm|hurting|harming)",
        "(suicidal|suicide|self-harm|self harm|self-harming|self harming|overdose|overdosed|"
        "overdosing|overdoses|slit my wrists|slit her wrists|slit his wrists|cut my wrists|cut her "
        "wrists)",
        "(don't|do not|no longer|doesn't|does not|didn't|not|never) (really |even |) (want|wanna|"
        "wants|wish|wishes|wanting) to (live|be alive|be here|wake up|go on living|exist|carry on "
        "living|be in this world|see tomorrow|live anymore|be around any more|be around anymore)",
        "(no|not any|any|without any|see no|isn't any|not much) (reason|point|sense) (to me being|"
        "in me being|of me being|me being|in my being|in me going|to live|in living|to go on|in "
        "going on|to carry on|in being here|in carrying on|in being alive|in life any|to be here|"
        "for me to be here|to stay alive|of living|of going on)",
        "(better off|be better|better) (dead|without me|if i was gone|if i were gone|if i wasn't "
        "here|if i were not here|if i was dead|if i were dead|if i weren't here|if i disappeared)",
        "(wish|wishes|wished) (i was|i were|he was|she was|he were|she were|they were|i'd never "
        "been|i had never been) (dead|never born|born|gone for good)",
        "(can't|cannot|can not|couldn't|don't think i can) (go on|do life|live like this|keep "
        "living|go on living|carry on living|live with this|face living|face life) (any more|"
        "anymore|any longer|much longer|like this|now)",
        "(threatened|threatens|threatening|promised|said he will|said he would|said he'll|says "
        "he'll|says he will|said she would|swore|going|swears|vowed) (to |he'd |he'll |he would |) "
        "(kill|hurt|stab|shoot|beat|burn|harm|strangle|find and) (me|us|her|him|them|my|the kids|"
        "the children|everyone|people|somebody|someone)",
        "(he|she|husband|partner|boyfriend|my ex|wife|dad|father|stepdad|stepfather|girlfriend|"
        "brother|uncle|ex-husband|ex husband|ex boyfriend|roommate|flatmate) (has |just |always |"
        "sometimes |keeps |used to |who |still |) (hits|hit|hitting|beats|beat|beaten|beating|"
        "punched|punches|choked|chokes|strangled|kicked|attacked|attacks|assaulted|hurts|stabbed|"
        "raped|slapped|slaps|pushed me|locks|stalks|stalked) (me|us|her|him|my|the kids|the "
        "children|our)",
        "(has|have|had|got|with|holding|brought|carrying|carries|pulled|waving|bought|hides) (a|"
        "his|her|the|my|some) (knife|gun|rifle|shotgun|razor|blade|noose|rope round|rope around|"
        "machete|weapon|petrol can)",
        "(took|taken|taking|swallowed|swallow|swallowing|take) (all |) (of |) (the |my |his |her |"
        "a lot of |too many |a bottle of |some |a whole |a load of |every one of |twenty |thirty |"
        ") (sleeping |) (pills|tablets|painkillers|paracetamol|medication|meds) (and|to|that|at "
        "once|in|tonight|so|because|i|she|he|just|with)",
        "(counted|counting|saved up|saving up|lined up|stockpiled|hoarding|hoarded|have got|got|"
        "have|with) (the|my|all my|enough|his|her|these|all the|a bottle of) (pills|tablets|"
        "sleeping pills|sleeping tablets|painkillers)",
        "(i am not|i'm not|not|she's not|she is not|he's not|he is not|we are not|we're not|don't "
        "feel|do not feel|doesn't feel|no longer|isn't) safe (here|at home|tonight|from him|from "
        "her|with him|from myself|alone|in my own|in this house|in the house|right now|any more|"
        "anymore|with myself)",
        "(won't|will not|may not|might not) (be|live) (here|around|alive|to see) (tomorrow|much "
        "longer|by then|next week|in the morning|for it|anymore|any more|the end of|christmas|long "
        "enough|to need|then anyway)",
        "(goodbye|say goodbye|said goodbye|saying goodbye|goodbyes|goodbye letter|goodbye note) "
        "(to everyone|to everybody|to my kids|to my family|to the kids|to the world|letter|note|"
        "forever|for ever|to me like)",
        "(jump|jumping|jumps|throw|throwing|drive) (off|from|in front of|under|myself off|myself "
        "in front|himself in front|into) (a|the|that|my) (bridge|roof|building|balcony|train|cliff|"
        "tracks|window|bus|lorry|car|tree|traffic)",
        "(standing|sitting|stood|sat|he's|she's|is|am) (up |) on (the|a|that) (bridge|ledge|roof "
        "edge|edge of the|railway|tracks|railing|window ledge|window sill)",
        "(tired|done|sick|finished|had enough) (of|with) (living|being alive|my life|life|existing|"
        "this life)",
        "(life|my life|living) (isn't|is not|is no longer|not|ain't|feels not) (worth|worth it|"
        "worth living|worth anything)",
        "(nothing|no one|nobody) (left |) (to live for|worth living for|would miss me|will miss me|"
        "would notice if i|will notice when i)",
        "(can't|cannot|don't|do not) (see|picture|imagine) (myself|a future) (being |) (here|"
        "around|alive|for myself|for me)",
        "(none of you|nobody|no one|you|they|everyone) (will |won't |would |) (have|need|having) "
        "to (bother|worry|deal|put up) (with|about) me (any more|anymore|much longer|soon|after|"
        "again|once)",
        "(after|when|once|for when) (i'm|i am|im) (gone|dead|not here|not around|no longer here) "
        "(so|for good|they|my|he|she|nobody|and|the kids|someone)",
        "(fear|feared|fears|afraid|scared|terrified|frightened|worried) (for|of|about) (my life|my "
        "safety|her life|his life|her safety|his safety|our lives|our safety|the kids' safety|my "
        "children's safety|their lives|my ex|him finding|what he might do|what he'll do|what he "
        "will do|what she might do|what she'll do)",
        "(he'll|he'd|she'll|she'd|he will|he would|he's going to|they'll|they will) (kill|break|"
        "burn|hurt|stab|shoot|beat|smash|strangle) (me if|me and|me when|my legs|my arm|my arms|my "
        "neck|my face|us if|us and|us when|down|the kids|the house|her if|him if)",
        "(kill|beat|hurt|find) (me|us) if i (leave|change|send|tell|go|call|block|move|report|ask|"
        "don't)",
        "(knows|found|finds|find|finding|showed up|turned up|waiting|waits) (out |) (where i'm "
        "staying|where i am staying|where i'm hiding|where we're staying|at my new|outside my|"
        "where i live now|where i moved|outside my house|outside my work|my new address)",
        "(texted|texting|sent|sends|rang|wrote) (me|us) (goodbye|a goodbye|to say goodbye|a last)",
        "(i'll|we'll|he'll|gonna|will) (find you|find her|find him) and (burn|kill|hurt|rape|beat)",
        "(we|they|i|he) (know|knows) when you (get home|leave|are alone|sleep)",
        "(he|my ex|she|they) (will|would|could|might|can|must not|mustn't|cannot|can't|shouldn't|"
        "is going to|is trying to|keeps trying to|has) (find|finding|found|track|tracking|tracked|"
        "trace) (me|us|out where i live|out where we live|my address|our address|where i am|where "
        "we are|where i live|where we live)",
        "(can|could) (still |) see (where i am|where we are|where i live|where we live|my location|"
        "our location)",
        "(domestic violence|domestic abuse|abusive (ex|husband|partner|relationship|boyfriend|wife|"
        "marriage|father|home)|violent (ex|husband|partner|relationship|boyfriend|father|man|"
        "stepfather)|women's refuge|women's shelter|women's aid|safe house|restraining order|"
        "protection order|non-molestation|barring order|stalker|stalking me|stalks me|is stalking|"
        "being stalked|fled with the|fled from my|escaped my|running from my)",
        "(locked|barricaded|shut|locks) (himself|herself|themselves|themself|me|us) (in|inside|up|"
        "away) (the|a|his|her|our|my|and|with)",
        "(isn't|not|is not|stopped|barely|hardly) (breathing|waking up|responding and|moving and)",
        "(is|was|he's|she's|found him|found her|lying) (unconscious|bleeding|collapsed on|having a "
        "seizure|bleeding badly|hanging from)",
        "(blood|bleeding) (everywhere|all over|a lot|won't stop|badly)",
        "(life|lives) (is|are|at|in|depends|depend) (in danger|at risk|risk|danger|on it)",
        "(immediate|mortal|real|grave|serious) danger",
        "(smell|smells|smelling|reek|stink) (of |like |strongly of |) gas (in|and|all|everywhere|"
        "near|strongly|at|coming|from)",
        "(gas leak|carbon monoxide|house is on fire|building is on fire|flat is on fire|on fire "
        "and|caught fire and|bomb|gunman|hostage|trapped in|trapped inside|kidnapped|being held "
        "against|beaten up|beating (me|her|him|us|my)|rape|raped|assaulted|molested|groomed|"
        "grooming|child abuse|sexually abused|trafficked)",
        "(gave|given|giving) (her|him|me|away) (things|everything|all his|all her|his things|her "
        "things|all my things) away",
        "(bank|you|they|world|everyone|they all|people) will (be sorry|regret it) when (it finds|"
        "they find|you find|i'm|he's|she's|i am|he is)",
        "(want|wants|wanted|need) (it|everything|the pain|this life|my life|his life|her life) "
        "(all |) (to be over for good|to end tonight|to end for good|to stop for good)",
        "(go|going|fall|falling|went) to sleep (and|tonight and) (not|never|don't|hope i don't) "
        "(to |) (wake|waking)",
        "(husband|wife|partner|boyfriend|girlfriend|ex|father|dad|stepfather|stepdad|he|she|"
        "brother) (broke|breaks|burned|burnt|dislocated|cracked|smashed) (my|her|his|our) (wrist|"
        "arm|jaw|nose|rib|ribs|hand|leg|finger|fingers|collarbone|teeth|skull|face)",
        "(rather|sooner) (be dead|die than|not be alive|not live|not wake|not be here)",
        "(be|stay|staying|keep being|being) alive (much longer|any longer|anymore|any more)",
        "(put|installed|hid|hidden|found) (something|an app|a tracker|a tracking app|spyware|an "
        "airtag) (on|in) (my|her) (phone|car|bag)",
        "(knew|knows|always knows) where i (was|am|went|had been)",
        "next time (he'll|he will|he'd|she'll|i'll) (bring|kill|finish|come with|use|do it "
        "properly|break|burn)",
        "(burn|burning|set fire to|blow up|blow) (the house|the flat|himself|herself|the place|it "
        "all) (up |down |) (with|and)",
        "(written|wrote|writing|left) (my|a|his|her|the) (letters|goodbye|last letter|note for|"
        "note on|will and|suicide)",
        patterns=(
            *EMERGENCIES,
            # the writer, after somebody else's death by their own hand
            r"\b(?:own life|suicide|overdose|(?:killed|hanged|shot) (?:him|her)self)\b[^\n]{0,80}"
            r"\b(?:(?:i'm|i am) next|can't go on either|same (?:pills|tablets)|(?:i will|i'll|ill|"
            r"going to|want to|ready to|plan to) (?:(?:join|follow) (?:him|her)|take mine|do the "
            r"same))\b",
            r"\b(?:won't be|not going to be|will not be)\b[^\n]{0,40}\b(?:here|around)\b[^\n]{0,60}"
            r"\b(?:i've decided|made (?:up )?my mind|no point|doesn't matter)\b",
            r"\bno point\b[^\n]{0,60}\b(?:not going to be|won't be) (?:around|here)\b",
            r"\b(?:platform|bridge|roof|ledge|edge|cliff|balcony)\b[^\n]{0,50}"
            r"\bthinking (?:how (?:quick|easy)|about (?:jumping|it all)|of jumping)\b",
            r"\b(?:wants?|wanted|wish(?:es|ed)?|going|plan(?:s|ning)?|threaten(?:s|ed|ing)?|"
            r"tried|trying|said|says|ready) (?:\w+ ){0,2}(?:to )?(?:be dead|kill (?:himself|"
            r"herself|myself|themselves)|end (?:it all|(?:his|her|my|their) life))\b",
        ),
    ),
    hint=Cue(
        "(kill|killing|killed|die|dying|dead|danger|dangerous|violent|violence|police|ambulance|"
        "999|911|112|knife|gun|gas|smoke|sparks|burn|burned|harm|safe|unsafe|scared of|threatened|"
        "threatening|threats|refuge|bridge|pills|tablets)",
        "(last message|last time anyone|no way out|can't do this|can't take it|can't take this|"
        "can't cope|cannot cope|hopeless|give up on everything|nobody cares|what's the point|no "
        "future|end it|ending it|gone|alone)",
    ),
    idiom=Cue(
        "(hurt|cut|kill) (myself|himself|herself) (on|with the|when|while|opening|assembling|"
        "trying to open|badly on|laughing|slightly|a bit|lifting|carrying|shaving|moving)",
        "threatened to (cancel|charge|close|end|terminate|fine|report|block|ban|sue|withdraw)",
        "(tired|sick) of living (with|in|without|next|under)",
        "overdose (warning|label|leaflet|information|of fertiliser|of fertilizer)",
        "(phone|laptop|tablet|computer|printer|kettle|toaster|oven|fridge|washer|boiler|mower|"
        "router|drive|battery|bike|car|plant|cactus|pump|hoover|camera|watch|bulb|machine)(|s|'s) "
        "(has |have |just |finally |must have |) (committed|tried to commit|attempted) suicide",
        "(career|commercial|business|social|political|professional) suicide",
        "(boss|manager|editor|accountant|client|team|coach|committee|mother-in-law) (is |are |) "
        "(going to|gonna|will|would) kill me",
        "suicide-prevention",
        "suicide prevention",
        "(laptop|phone|app|server|browser|battery|computer|car|printer|router|site|engine|machine) "
        "(really |just |always |) wants to die",
        "(take|takes|bring|pack|carry) (my|his|her|the) (tablets|pills|medication|meds) (in|on|"
        "with|through)",
        "suicide (squad|burnout|mission|hotline number on your page)",
        "(could|would|gonna|will|i'd|i'll) (die|kill) (for|of|laughing|from)",
        "(want|wanted) to die (of|laughing|inside|from embarrassment|from shame)",
        "(die|dying) (of|from) (laughter|embarrassment|shame|boredom|laughing|heat|curiosity)",
        "(kill|kills|killing|killed) (me|us) (now|softly|that|if|when i|with)",
        "(take|takes|taking) (my|his|her|their) life (savings|insurance|story|drawing|jacket)",
        "(end|ending) it (all|for good) (at|on|by|before) the (renewal|contract|month)",
        "(has|have|had|got|with|a) (knife|bread knife|kitchen knife) (set|block|sharpener|"
        "sharpening|edge|rack|drawer|handle)",
        "(took|taken|take) (my|the|some|his|her) (medication|meds|tablets|pills) (at|with|every|"
        "each|this morning|as|on time|out of)",
        "(have|got|with|has) (the|my|all the|his|her) tablets (and|we|i|from|for|you|in class|for "
        "the)",
        "(trapped|stuck) in (a loop|the menu|traffic|your|an endless|a queue)",
        "(bath|photo|seth|time|logic|e-?bike) bomb",
        "(say|said|saying) goodbye to (my|the) (old|data|discount)",
        "(had|have|having) to say goodbye to (our|my|the) (old |little |lovely |poor |) (dog|cat|"
        "pet|rabbit|horse|house|flat|car|shop)",
        "(dog|cat|pet|beard|hair|horse|poodle|puppy|male|mobile) grooming",
        "grooming (place|parlour|salon|table|kit|brush|appointment|slot|service|business|shop|van|"
        "set)",
        "(better off|better) without (you|it|this)",
        "(can't|cannot) (see|picture|imagine) myself (using|paying|buying|wearing|staying|"
        "recommending)",
        "(gun|glue|nail|staple|heat|massage|water|nerf) gun",
        # a death that has happened, and what is no person's
        "(took|taken|takes) (his|her|their) (own |)life",
        "(died|dead|death|lost) (by|of|from|to) (an |)(suicide|overdose)",
        "overdose of (your|our|the) (leaflets|mail|mails|e-mails|emails|ads|adverts|messages|"
        "newsletters|notifications)",
        "(an |)overdose of (leaflets|mail|mails|e-mails|emails|ads|adverts|messages|newsletters|"
        "notifications|fewer)",
        "(run|running|for|from) (a|the|our) (women's|womens) refuge",
        "(leave|left|leaving|found) (a|the|my) note on (the|my|our|your) (door|parcel|account|"
        "order|ticket|file|booking|car|gate|page)",
        "rather die than (wear|ring|call|use|eat|wait|speak|phone|queue)",
        "hostage (film|negotiator|drama|series)",
        "carbon monoxide (tester|test kit|meter)",
        "suicide (first aid|squeeze|awareness|course|training)",
        "self-harm (module|training|policy|course|unit|awareness)",
        "domestic (violence|abuse) (film|helplines|posters|training|course|policy|module)",
        "hit me from behind at (the|a) (lights|junction|roundabout|crossing)",
        "(boyfriend|girlfriend|husband|wife|he|she|brother) beat me (at|in) (chess|cards|your "
        "(game|quiz|app)|scrabble|darts|tennis)",
        "done with life as a (customer|subscriber|member|user|commuter|player)",
        "go on like this with (your|the) (app|site|website|service|page|shop)",
        "no point in going on with (this|the|your|my) (ticket|contract|plan|order|course|chat)",
        "the point in being (around |here |) (on|in|at) (the|this|that|your|a) (server|group|chat|"
        "forum|list|plan|league|guild|channel|team|eu|game|app)",
        "jump (off|from) (a|the) (bridge|cliff|roof|building) (before|than) (i'd |i would |i |) "
        "(use|using|build|building|rebuild|rebuilding|fill|filling|redo|redoing|wear|wearing)",
        "cutting myself a (slice|piece|deal|better|good)",
        "with a blade (missing|loose|bent|broken|short)",
    ),
)
