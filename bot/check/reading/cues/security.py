"""Words that tell of a takeover, a leak, fraud, or a hole in the product."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["SECURITY"]

SECURITY = Family(
    sure=Cue(
        "(revoke|rotate|disable) (the |my |our |this |that |) (key|keys|token|secret)",
        "(payouts|payments|orders|withdrawals|transfers|purchases) (i|we) (never|didn't) (made|"
        "make|placed|place|authorised)",
        "changed the (e-mail|email|password|phone number) on my",
        "(someone|somebody|another|other|a different|a stranger)( else|) (clinic's|customer's|"
        "patient's|patients'|company's|person's|client's|tenant's|user's) (patient |customer |) "
        "(list|data|details|records|invoices|file|files|statement|orders|address|bill)",
        "(found a (hole|vulnerability|security hole|security bug)|for other tenants|other tenants'|"
        "not disclosed anywhere|poc|responsible disclosure)",
        "(payments|transactions|charges|orders|purchases|withdrawals|payment|transaction|charge) "
        "(are |is |were |was |) not mine",
        "(posted|sent|emailed|e-mailed|mailed|gave|given|showed|shown|read out|handed) my (medical "
        "|bank |private |personal |account |hospital |payroll |) (letter|letters|details|data|"
        "results|file|records|statement|address|number|payslip) (out |over |) to (my old|an old|"
        "the wrong|my ex|my former|someone else|somebody else|a stranger|another|my neighbour|my "
        "employer)",
        "(have|has|did|can|could|are) (they|he|she|somebody|someone) (got|gotten|get|gone|in|"
        "getting|been) (in |)(into|in|inside) my (bank|account|phone|computer|email|e-mail|laptop|"
        "wallet)",
        "(my computer|my phone|my laptop|it) has (a|five|5|three|3|several|many|) (virus|viruses)",
        "(been |got |was |is |were |am |be |has been |account |) (hacked|phished|hijacked|breached|"
        "compromised)",
        "(hacker|hackers|phishing|phish|smishing|vishing|scammed|scammer|scammers|fraudster|"
        "fraudsters|malware|ransomware|spyware|keylogger|trojan|identity theft|identity fraud|data "
        "leak|data leaks|data breach|breach notification|dark web|sim swap|sim swapped|sim-swap|"
        "credential stuffing|account takeover|brute force|brute-force|spoofed|spoofing|"
        "impersonating|impersonator|fake (website|site|email|invoice|app|profile|agent|text|page)|"
        "cloned (card|site|website|number)|skimmed|deepfake)",
        "(a|this a|is it a|it's a|be a|another|possible|some kind of|looks like a|it a) scam "
        "(email|e-mail|text|call|site|website|message|sms|or|from)",
        "(fraud|fraudulent|fraudulently) (on|in|with|transaction|transactions|payment|payments|"
        "charge|charges|order|orders|attempt|case|alert|activity|use|emails|against|and|withdrawal|"
        "purchase|purchases)",
        "(is|was) (this|that|it) (email |e-mail |mail |text |sms |message |letter |call |link |) "
        "(really |actually |genuinely |truly |even |) (from you|you lot|you guys|yours|genuine|"
        "legit|legitimate|real|a scam|phishing|fake|sent by you|your number|your email|your "
        "address|your doing|your site|your people)",
        "(someone|somebody|a stranger|strangers|an unknown person|someone else|somebody else|"
        "another person|a thief|thieves|some man|some guy|a man|a woman|my ex|ex-husband|ex-wife|"
        "ex boyfriend|ex-boyfriend|ex girlfriend|former employee|ex-employee|former colleague|old "
        "admin|people i don't know) (has |have |is |was |just |had |keeps |must have |may have |"
        "might have |could have |) (logged into|logged in|logging in|logging into|accessed|"
        "accessing|got into|gotten into|getting into|broke into|broken into|taken over|took over|"
        "changed my|changed the password|changed our|stole|stolen|used my|using my|using our|been "
        "using|been in my|ordered|transferred|opened an account|opened a|bought|signed up|signed "
        "in|spent|spending|withdrew|withdrawn|took money|took the money|taken money|moved my|moved "
        "money|moved the money|emptied|drained|cleaned out|cloned|getting my|got my|got hold of|"
        "read my|reading my|reads my|deleted my|posting as|posing as|pretending to be|impersonated|"
        "trying to log|trying to get|tried to log|tried to get|trying to access|tried to access|"
        "sending from|sent from my|took a loan|taken out)",
        "(someone|somebody|a stranger|someone else|another person|my ex|strangers|people i don't "
        "know) (is |was |is now |) (in|inside) my (account|e-mail|email|inbox|profile|router|"
        "network|mailbox|wallet)",
        "(still |) (has|have|had|knows) (access to|my password|our password|my login|the admin "
        "password|the logins|my email on|admin rights|the master password|all our passwords) (my|"
        "our|the|on|to|and|still|even|since|everything|for)",
        "(i|we|i've|we've|i have|we have|my (wife|husband|mother|father|mum|dad|son|daughter)|that "
        "i've|that i|which i) (never|didn't|did not|haven't|have not|hasn't|have never|not) (make|"
        "made|authorise|authorised|authorize|authorized|request|requested|place|placed|buy|bought|"
        "order|ordered|approve|approved|ask for|asked for|sign up for|signed up for|initiate|"
        "initiated|send|sent|withdraw|withdrew|book|booked|subscribe to|subscribed to) (this|these|"
        "that|those|it|them|any such|such a|me|by me|any of|at all|anything|nor|and|in my life|but|"
        "so|from|at|on|with)",
        "(wasn't|was not|definitely not|certainly not|it's not|that's not|isn't) (me|us|my doing|"
        "done by me|by me|made by me|authorised by|authorized by|my login|my purchase|my order|my "
        "transaction|coming from me)",
        "(it|this|that) (was|is) (not|definitely not|surely not|certainly not) (me|us|mine|by me)",
        "(payment|payments|charge|charges|transaction|transactions|order|orders|purchase|purchases|"
        "withdrawal|withdrawals|transfer|transfers|login|logins|device|devices|name|number|"
        "subscription|direct debit|debit|debits|sign-in|activity|address|card|email|session|"
        "sessions|ip|user|users|phone) (that |which |here |there |) (i|we) (don't|do not|didn't|"
        "did not|can't|never) (recognise|recognize|know|know about|make|made|authorise|authorised|"
        "place|placed|order|ordered)",
        "(don't|do not|not|can't|doesn't|didn't) (recognise|recognize) (this|the|a|an|that|these|"
        "those|any|it|them|two|three|some|half|one of) (payment|charge|charges|transaction|"
        "transactions|order|orders|device|devices|number|name|login|merchant|purchase|withdrawal|"
        "debit|company|payments|of|at|and|address|sessions|user|users)",
        "(password|email|e-mail|number|address|details|pin|phone number|recovery email|name) (was|"
        "has been|got|been|were|have been) (changed|reset|swapped|replaced) (and|but|by|overnight|"
        "at|without|last|from|this|to one|to an|to something) (it wasn't|not by|i didn't|not me|"
        "someone|somebody|a|an|me|i|04|3|2|night|nobody|my|the|not)",
        "(trips|payments|orders|purchases|charges|transactions|bookings|calls|withdrawals|"
        "transfers|things|order|parcel|phones|payment|trip|device) (that |which |) (i|we) (never|"
        "didn't|did not|have never|don't) (made|make|ordered|order|bought|buy|booked|authorised|"
        "own|placed|recognise)",
        "(changing|change|changed|swapping|edit|editing|incrementing|increment) the (id|number|"
        "order id|customer id|digits|account number|uuid|parameter) (in|of|at|lets|shows|gives|"
        "and)",
        "(an e-mail|email|e-mail|password|number|phone|address) (on|of) (the|my) account (was|has "
        "been|had been|got) (changed|replaced)",
        "(a|an) (device|number|phone|account|card) (that |which |) (i|we) (do not|don't) (own|know|"
        "have)",
        "(anyone|anybody|everyone) (with|who had|who has|that has) (the|a) (link|url|address) "
        "(could|can)",
        "(visible|open|available|readable|accessible) (on a public|to the public|to the whole|to "
        "anyone|to everybody|to everyone|to strangers|publicly|without)",
        "(selling|sells|sold) (our|my|the|your) (customer list|customer data|data|details|"
        "customers|skins|stuff|account)",
        "(reads|reading|read|watches|watching) my (mail|mails|messages|emails|e-mails|chats|"
        "account|phone)",
        "(tracking app|stalkerware|spyware app|devices that are signed|who is logged in|who else "
        "is logged|log out all|logged out everywhere|sign out everywhere)",
        "(wants|asks for|asking for|asked for|asking me for|wanted|demanding) my (password|pin|otp|"
        "card number|cvv|login|passcode|security code)",
        "(tls 1.0|weak cipher|outdated cipher|nmap)",
        "(saying|says|said|told us|told him|told her) (they|he|she) (was|were|is|are) (from|with|"
        "at) (your|my|the|our) (bank|fraud|company|team|security|support)",
        "(is|are) (this|that|these) (number|email|e-mail|mail|text|message|site|page|link|letter|"
        "call|caller|website|address|emails|texts) (really |actually |genuinely |truly |) (yours|"
        "from you|genuine|real|legit|you|your)",
        "(without|not with) (my|our) (permission|consent|knowledge|authorisation|authorization|"
        "knowing|approval|doing anything)",
        "(stole|stealing|steals|stolen) (my|our|her|his) (card details|password|passwords|identity|"
        "account|details|savings|data|login|number)",
        "(money|savings|account|salary|balance|funds|pension|dollars|euros|pounds|everything) (has "
        "|have |had |is |was |been |just |all |) (been |) (stolen|emptied|drained|cleaned out|"
        "wiped out|siphoned)",
        "(someone |somebody |somebody's |someone's |who |thief |they |has |have |was |been |it ) "
        "(moved|taken|withdrawn|transferred|withdrew|disappeared|vanished|took) (my |all my |our |"
        "the |all the |) (money|savings|funds) (out|from|to|without|away)",
        "(see|view|open|download|read|access|sees|saw|shows|showing|show|showed|browse|found|pull "
        "up|viewed|opened|reach|get at|load|looking at|got) (me |us |up |to see |all |the |) "
        "(other|another|other people's|other customers'|other customers|other users|other users'|"
        "another customer's|another user's|another company's|another client's|another patient's|"
        "another tenant's|someone else's|somebody else's|everyone's|everybody's|every customer's|"
        "strangers'|a stranger's|another person's|other clients|other clients') (people's |"
        "customers' |users' |customer's |) (account|accounts|data|details|orders|order history|"
        "invoices|invoice|statements|statement|messages|photos|records|files|names|addresses|info|"
        "information|documents|payslips|chats|emails|tickets|dashboard|profile|profiles|medical|"
        "balance|balances|passwords|card|tenant|tenant's|bookings|passport)",
        "(someone else's|somebody else's|another customer's|other people's|another person's|other "
        "customers'|a stranger's|another user's|other users') (orders|order history|data|details|"
        "invoices|account|accounts|statements|records|profile|bank|medical|name and|addresses|"
        "payslip|passport|tenant) (show|shows|showed|appear|appears|appeared|came up|come up|pop "
        "up|popped up|under|in my|on my|when|instead|is|are|in the|loaded)",
        "(logged|signed) (me |us |) in (as|to|into) (someone|somebody|another|a stranger|a "
        "different|the wrong|a total)",
        "(change|changed|changing|chang) the (number|id|digits|last digit|customer number|order "
        "number|user id) (in|at the end of|of) (the |your |) (url|address|link|download|download "
        "address|query|path|request)",
        "(sql injection|sqli|xss|csrf|ssrf|idor|rce|cve|path traversal|directory listing|open "
        "redirect|privilege escalation|vulnerability|vulnerabilities|vulnerable to|exploit|"
        "exploited|exploitable|security (hole|flaw|issue|bug|problem|researcher|disclosure|"
        "incident|report|breach|weakness|risk)|responsible disclosure|bug bounty|auth bypass|"
        "authentication bypass|zero-day|zero day|unauthenticated|world-readable|plain text "
        "password|plaintext password|passwords in plain|password in plain)",
        "(publicly|public) (readable|accessible|visible|exposed|listed bucket|available to anyone|"
        "downloadable|reachable)",
        "(anyone|anybody|everyone|any user|any logged-in user|any customer|the whole world|the "
        "world|any visitor) (can|could|is able to|with the link can|who has the link can|on the "
        "internet can) (see|read|open|download|view|access|edit|delete|log in|get into|get at|look "
        "at|change)",
        "(without|no) (logging in|login|log-in|a login|signing in|being logged in|authentication|"
        "auth|any password|a password|any auth|any check|needing a password) (at all|needed|and|"
        "you|i|required|anyone)",
        "(leaked|leaking|exposed|exposing|leaks) (my|our|the|customer|customers'|customers|user|"
        "users'|personal|email|private|their|his|her|all|patient|api|access) (data|details|"
        "addresses|address|emails|e-mails|info|information|names|records|keys|key|tokens|phone|"
        "passwords|number|numbers|files|photos|personal|private|customer|customers|salary|bank|"
        "home)",
        "(data|details|emails|addresses|passwords|password|records|info|information|keys|key|token|"
        "photos|files|credentials) (was|were|has been|have been|got|been|are|is|being|getting) "
        "(leaked|exposed|published|stolen|sold|made public|visible to everyone|visible to anyone|"
        "dumped|posted online|harvested|accessed by|all over the internet|on the dark)",
        "(pushed|committed|posted|pasted|published|leaked|shared|exposed) (my|our|the|an|a|his|"
        "live) (live |production |prod |secret |private |) (api key|api keys|secret|secrets|secret "
        "key|token|access token|credentials|password|passwords|private key|keys|.env)",
        "(suspicious|strange|unknown|unrecognised|unauthorised|unauthorized|unfamiliar|weird|"
        "unexplained|odd|unusual) (login|log-in|logins|log-ins|sign-in|sign-ins|activity|device|"
        "devices|transaction|transactions|payment|payments|charge|charges|access|withdrawal|"
        "withdrawals|purchase|purchases|link|ip|sessions)",
        "(reset|verification|login|sms|security|confirmation|one-time|2fa|otp|password) (code|"
        "codes|emails|email|link|links|mails|texts|messages|sms) (that |which |) (i|we) (never|"
        "didn't|did not|haven't|have not) (ask|asked|request|requested|trigger|triggered|order)",
        "(codes|code|otp|otps|password changed|password reset|password resets|reset emails|"
        "notices) (i|we|that i) (never|didn't|did not) (ask|asked|request|requested|trigger|"
        "triggered)",
        "(clicked|opened|followed|tapped) (on |) (the|a|that|it|this) (link |one |) (and|then) (i |"
        ") (typed|entered|gave|put in|filled in|put my|gave my|now|then it asked)",
        "(gave|told|read|sent|giving|dictated|read out) (him|her|them|the man|the caller|a caller|"
        "the woman|the guy|some guy|someone on the phone|someone who said) (my|the|all my|our) "
        "(card|pin|password|bank|cvv|details|otp|code|login|account number|date of birth|card "
        "number|one-time code|security code|security)",
        "(claiming|pretending|claimed|pretended|says he is|said he was|said she was|says she is|"
        "purporting|pretends) (to be |to come |that he was |he was |) (from|you|your|the bank|my "
        "bank|microsoft|the police|your company|your support|your team|one of you|your fraud)",
        "(anydesk|teamviewer) (and|on|so|to|because|he|she)",
        "(remote access|remote control|took control of|taken control of|moving the mouse|moving my "
        "mouse|mouse moved by itself|let a man in|let him in to my|let him into my)",
        "(account|loan|contract|card|phone|policy|sim|credit card|mortgage) (was |has been |) "
        "(opened |taken out |taken |ordered |) in my name (that|by|which|i|without|and i|but i)",
        "(opened|taken out|ordered|took out|open|registered) (a|an|three|two|several) (account|"
        "accounts|loan|loans|phone|phones|contract|card|cards|credit) (s |) in (my|her|his|our) "
        "name",
        "(unauthorised|unauthorized|illicit|fraudulent) (access|entry|use|user|users|person|"
        "transaction|changes|change|charge|transfer)",
        "(my|our|the) (account|card|wallet|profile|website|site|page|shop|mailbox|email|domain|"
        "server) (has been|was|got|is|were|seems to be|must have been|been) (hacked|cloned|taken "
        "over|compromised|used by|stolen by|hijacked|defaced|infected|blocked because of fraud|"
        "skimmed|accessed by|accessed from)",
        "(sends|sending|sent) (out |) (spam|viagra|phishing) (from|to all|to my|by itself|with my)",
        "(spent|used|bought|withdrawn|charged|ordered) (on|with|from|using) my (card|account|"
        "wallet) (in a|by someone|by somebody|while|that i|which i|abroad and|without)",
        "(published|sent|emailed|shared|posted|uploaded) (the|our|all the|everyone's|my) (staff |"
        "employees' |customers' |client |patients' |) (salaries|salary|payroll|personal data|"
        "customer list|customer data|patient list|passwords|medical records|client list|addresses) "
        "(folder |file |list |sheet |) (to the wrong|to everyone|to the parents|publicly|to the "
        "whole|by mistake|to all|to someone|online|to another)",
        "(i've|i have|we've|i|have) never (set foot|been there|been to|been anywhere|signed for|"
        "signed up|signed anything|heard of|owned|visited|used that|opened an|opened any|had an "
        "account|had a contract|had any contract|taken out)",
        "(wasn't|was not|am not|not even|wasn't even|i'm not|haven't been) (logging in|logging on|"
        "trying to log|trying to sign|signing in|logged in anywhere|requesting|buying anything|"
        "using it at)",
        "(token|tokens|id|ids|password|passwords|link|links|code|codes|url|urls) (is|are) "
        "(predictable|guessable|sequential|easy to guess|reused|hard-coded|hardcoded|stored in "
        "plain|in plain text|not checked|never checked)",
        "(former|ex|old|previous|departed|sacked|fired) (colleague|employee|member of staff|staff "
        "member|contractor|admin|assistant|partner|boss|manager|flatmate|tenant|boyfriend|"
        "girlfriend|husband|wife) (who|of|that|can|still|has|is|kept|keeps|logged|got)",
        "(can|could) still (open|see|read|access|log in|log into|get in|get into|use|reach|edit|"
        "download) (my|our|the|it|all|everything|to)",
        "(stolen|taken|leaked|copied) from (you|your systems|your servers|your site|your database|"
        "your company)",
        "(say|said|says|saying|told me|claimed|claiming|claims) (he|she|they|that he|that she|that "
        "they) (was|is|were|are|came|worked|works|called) (your|from your|from the|from my|with "
        "your|for your|the|my) (fraud|bank|bank's|security|support|company|team|technical|"
        "anti-fraud|head|police|card)",
        "(another|other|a different|someone else's|somebody else's|a stranger's|some other) "
        "(customer's|customers'|user's|users'|person's|client's|patient's|member's|family's|"
        "guest's|tenant's|) (conversation|conversations|chat|chats|inbox|mailbox|phone number|"
        "address and|full address|claim|claims|family album|album|photos|passport|payslip|bank "
        "details|medical|calendar|basket|bookings|booking details)",
        "(sent|gave|handed|let|showed|mailed|e-mailed|emailed|posted|forwarded) (my|our|her|his) "
        "(file|data|medical file|details|address|number|records|photos|passport|medical records|"
        "bank details|personal data|results|invoice) (out |on |) to (a stranger|strangers|someone|"
        "somebody|the wrong|another|a third|my ex|a total|other)",
        "(key|keys|token|password|passwords|secret|secrets|credentials) (ended up|landed|is|was|"
        "were|are|got|went|sat|has been|have been) (in|on|into|out in|visible in|pushed to|"
        "committed to|sitting in) (a|the|our|my|your) (public|git|github|open|repo|repository|"
        "client|javascript|page|logs|wild|log)",
        "(home page|homepage|site|website|shop|page|domain|blog) (now |suddenly |) (sells|shows|"
        "redirects to|links to|advertises|is selling|sends people to|points to) (pills|viagra|"
        "casino|porn|gambling|some casino|a casino|a betting|a strange|a russian|a chinese|someone "
        "else's)",
        "(someones|somebodys|someone's|somebody's|sum1s|some1) (bought|ordered|used|got into|"
        "hacked|in my|logged|spent|changed|been in|been using|stolen|taken|after my)",
        "(gave|told|read|texted) (him|her|them) (the|my|all|both|those) (six|four|code|number|"
        "numbers|digits|pin|password|one-time|card|last)",
        "(passport|bank|card|medical|personal|salary|address|contact) (details|data|records|"
        "numbers) (of|for) (other|strangers|someone|somebody|another|all your|every|people i)",
        "(strangers'|stranger's|other people's|others') (passport|bank|card|medical|personal|"
        "salary|address|contact|order|booking|account|details|data|photos|invoices|files)",
        "(another|other|a different|some other|someone else's|somebody else's) (patient's|client's|"
        "customer's|user's|member's|tenant's|employee's|person's|pupil's|student's) (letters|"
        "letter|results|appointments|appointment|file|files|data|details|records|orders|order|"
        "invoices|invoice|name|account|documents|report|reports|messages|statement|claim)",
    ),
    hint=Cue(
        "(hack|hacks|scam|scams|fraud|leak|leaked|breach|stolen|theft|thief|suspicious|password|"
        "recognise|recognize|unknown|strange|virus|2fa|otp|login|logins|someone else|somebody else|"
        "unauthorised|permission|secure|security|phishing|dark|spam|token|exposed|stranger|card|"
        "block my|freeze my|block everything|freeze everything|cancel the card)",
        "(never made|never bought|never ordered|never authorised|never asked|didn't ask|wasn't me|"
        "was not me|not me|not mine|who is this|who moved|somebody moved|someone moved|i didn't do|"
        "is this you|was that you)",
    ),
    idiom=Cue(
        "(i have|i've|i had|i'd|i) never (owned|had|used|bought|touched) (a|an|one|any)",
        "(memory|water|oil|gas|tap|roof|pipe|boiler|resource|handle) (leak|leaks|is leaking|"
        "leaking)",
        "(life|growth|travel|kitchen|ikea|quick) (hack|hacks|hacker)",
        "(hack|hacker) (day|night|space|week|athon|club|news|school)",
        "(security|bug bounty|vulnerability) (policy|deposit|camera|cameras|guard|gate|programme "
        "page|check at|line|queue|questionnaire|training|control at)",
        "(didn't|did not|never|not) (order|ordered|ask for|asked for) (this|that|these|those|it) "
        "(colour|size|one|model|version|dish|many|large)",
        "(never|didn't|did not) (made|make|send|sent|book|booked) it (to|in|on time|through|out)",
        "(wasn't|was not|not|isn't|never) (me|mine) (who|that broke|being|personally|alone|to)",
        "(stolen|lost) (so|and) (i|we) (got|have|bought|ordered|now have) (a new|another)",
        "(fake|artificial) (fur|tan|leather|plant|plants|grass|nails)",
    ),
)
