"""Slang, abbreviations and spellings of chat."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["CASUAL"]

CASUAL = Family(
    sure=Cue(
        "(gonna|wanna|gotta|dunno|lemme|gimme|cos|cuz|coz|bcs|ur|u|r u|r|plz|pls|thx|thanx|"
        "wot|wat|sum|dat|dis|n|nd|wen|wer|cn|abt|b4|2nite|4eva|wiv|dint|dnt|cudnt|shud|cud|"
        "wud|ppl|smn|ty|hun|luv|babe|fella|lad|yous|yiz|ye|soz|quid|tenner|fiver|bucks|cba|"
        "tbf|ffs|omw|wfh|eta pls|dm|insta|vid|app keeps)",
        "(was|is|looking|looks|feels|seems) (sick|peng|class|mint|fire|lit|banging|dope|sweet|"
        "jank|janky|borked|dodgy|bust|busted|munted|stuffed|cooked|knackered)",
        "(lol|lmao|rofl|haha|hahaha|hehe|omg|omfg|wtf|tbh|imo|imho|idk|ngl|smh|pls|plz|plsss|"
        "thx|thnx|tnx|ty|tysm|tyvm|tia|u|ur|r|ya|ye|yous|y'all|yall|gonna|wanna|gotta|gimme|"
        "lemme|dunno|kinda|sorta|cuz|cos|coz|bc|tho)",
        "(yep|yup|yea|yeh|nah|nope|hiya|heya|heyy|heyyy|hii|yo|sup|wassup|howdy|g'day|howzit|"
        "mate|bro|bruh|dude|dudes|lads|fam|soz|innit|ain't|aint|oi|ey|ello|alright mate|hi hi)",
        "(im|ive|dont|cant|wont|whats|thats|isnt|didnt|doesnt|wasnt|couldnt|wouldnt|shouldnt|"
        "havent|hasnt|youre|theyre|theres|wheres|heres|id|its been|wheres my|whys)",
        "(btw|fyi|asap pls|rn|atm|thru|tmrw|tmw|tomo|2moro|2day|2nite|gr8|b4|l8r|msg|msgs|vid|"
        "vids|info pls|acct|subs|app's|deets|addy|convo|fave|obvs|defo|probs|prob|prolly|"
        "whatevs|legit|lowkey|pw|pwd|quick q|qs|kk|okie|okay so|ok so|soo|sooo|rly|srsly|obv)",
        "(sux|sucks|sucked|dodgy|crap|crappy|heck|damn|damnit|shit|shitty|fuck|fucking|"
        "f***ing|bloody|bugger|frickin|freaking|screwed|busted|borked|janky|glitchy|buggy|"
        "wonky|bonkers|nuts|banging|dope|slay|vibes|yikes|oof|welp|bummer|meh|ugh|argh|grr|"
        "eek|gah|ooh|woah|whoa)",
        "(leh|lah|lor|liao|sian|can or not|abeg|oga|wahala|dey|na so|una|wetin|eish|shame man|"
        "ja nee|arvo|arvo pls|wee|aye|och|yer|me mate|tings|wagwan|jeez|geez|sheesh|crikey|"
        "blimey|strewth|struth|bollocks|gobsmacked|banjaxed|feck|fecking|yoke|yokes|eejit|"
        "bogged)",
    ),
    hint=Cue(
        "(legend|awesome|grand|craic|deadly|gutted|sorted|chuffed|knackered|peng|peak|gas|"
        "savage|class|sound|ace|mint|lush|cracking|cheeky|ta muchly|no worries|no prob|no "
        "probs|np|nvm|jk|bb|gg|ez|afk|lag|noob|pog|sus)",
        "(stuff|thingy|bit of a|a tad|loads of|tons of|heaps of|bunch of|a sec|a min|hang on|"
        "hold on|wait what|wait so|no clue|what's up|whats up|how come|what gives|any chance|"
        "any luck|what's the deal|whats the deal|what's the craic|what's going on|bit weird|"
        "super weird|so weird|sounds good|sweet as|too easy|all good|good to go|my bad|for "
        "real|no cap|big time|as hell|af|hella|mega|super|totally|literally|basically|like a|"
        "or what|or smth|smth|sth|sm1|some1|any1|every1|no1)",
        "(2|acc|boss|cheers|da|def|eh|fire|folks|guys|hey|hows|k|lets|lit|me mam|mi|num|pal|"
        "pass|pic|pics|q|sick|sub|ta|wow|yeah)",
    ),
    idiom=Cue(
        "(first|high|business|economy|world|yoga|dance|evening|night|english|maths) class",
        "(sound|sounds) (system|card|bar|good|right|off)",
    ),
)
