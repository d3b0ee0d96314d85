import type { StatementPhrases } from './statements';

/** Words for disputes, investigations, insolvency, purchases of companies and agreements to keep silent, from work of any kind. */
export const LEGAL_PHRASES: StatementPhrases = {
  plain: `
    in|into talks|negotiations|discussions to be? bought|acquired|sold|buy|sell|acquire|merge|taken|absorbed
    talking|talks|negotiating|discussions about|of|on|over a|the? merger|takeover|buyout|buy-out|sale|acquisition
    tribunal|court|hearing|mediation|deposition is? on|at? the|next? monday|tuesday|wednesday|thursday|friday|saturday|sunday|#|week|month
    will|to|going file on|for the|bankruptcy|insolvency|administration|chapter|monday|tuesday|wednesday|thursday|friday|saturday|sunday
    qualified|adverse opinion|audit
    gagging|gag|non-disparagement clause|order|agreement
    drop|drops|dropped the rest|claim|suit|case|counterclaim
    neither says|say|tells|tell a|anyone|anybody word?
    our|my|their lawyer|lawyers|attorney|attorneys|solicitor|solicitors|counsel said|says|told|has|have|wants|asked|thinks|wrote|advised|is|are
    paid|pays|paying me|us|him|her|them .. to drop|settle|withdraw
    wage|pay|unfair|wrongful|discrimination|harassment claim|claims|dismissal|suit
    requested|requests|asked for|seized our|the .. file|files|records|books|documents|emails|laptops
    arbitration|dispute|claim|case|suit|lawsuit is|was|has|got|been .. settled|dropped|withdrawn|over
    administrators|liquidators|receivers|bailiffs are|is|come|coming|came|were|appointed
    signed|sign|signing|sealed .. non-disclosure|confidentiality with
    paper|agreement|letter .. says|explains|forbids .. can't|cannot|mustn't|may say|tell
    is|are|was|were|they're|we're|he's|she's taking|dragging us|me|them|him|her to court|tribunal|arbitration
    dispute|row|quarrel|feud .. barrister|barristers|lawyers|solicitors|counsel|attorneys
    have|has requested|seized|subpoenaed|demanded|impounded the tender|case|client|patient|personnel|staff? file|files|records|ledger|books
    board|shareholders|directors|partners backed|approved|voted|nodded .. at #
    our|the buyer|acquirer|bidder|suitor|purchaser .. wants|is|has|signs|asked|walks|walked
    missed|miss payroll|tax|vat|super|pension payments|payment?
    settled|settling|settle with|out|at|for|before|quietly|confidentially|privately|last|this|in .. #|court|them|them|confidentially|month|week|january|claim|dispute
    settled|settle with|out
    cease-and-desist
    letter|letters|letter|mail|email|call|note|notice|summons from|by .. lawyer|lawyers|lawyer's|attorney|attorneys|solicitor|solicitors|counsel|firm|avocat|advocate|advocates|notary|regulator|court|tribunal|authority|ministry|inspectorate|ombudsman
    wrote|writes|written|write to us about
    filed|files against
    regulator|ombudsman|ico|cnil|fca|bafin|finma|sec|doj|ftc|hmrc|irs|sars|cra|gst|dgft|taxman|tax|customs|county|council|ministry|authority|commission|commissioner|anti-corruption|anticorruption|police|prosecutor|prosecutors|inspector|inspectors|inspectorate|auditor|auditors|auditor-general|siu|sfo|opp|accc|asic|apra|nlrb|osha|hse|cqc|ofsted|fda|ema|mhra|faa|caa|labour|labor asked|asks|has|have|wrote|writes|opened|opens|visited|raided|requested|requests|wants|notified|is|are|knocked|came|coming|seized|inspecting|office|board|inspectorate|department|may|notice .. us|our|we|about|asked|inquiry|review|records|books|file|files|wrote|complaint|looking|case|investigat*|asking|knocked|visited|come|came
    dawn raid
    show cause notice?
    marked|referred|reported|handed|passed to .. anti-corruption|police|fraud|prosecutor|regulator|commission|ombudsman
    chapter 7|11|13|eleven|seven
    being|getting|been|get|be|are|we're bought|acquired|sold|swallowed|merged|taken by|out|over|to|off
    we're|are|is|been getting bought|acquired|sold
    take|takes|taking|took us|them|it|me over
    letter|letters of intent|comfort|demand|claim
    heads of terms
    term sheet .. sign|signed|from|to|is|on
    hired|hiring|retained|appointed|engaged .. banker|bankers|lawyers|adviser|advisers|advisors|liquidator|litigator|barrister|counsel
    gag|gagged|gagging order|clause|us|me|by
    hush money
    neither|none|nobody of us|them .. allowed|permitted|may|can
    no|without admission of`,
  clear: `
    sue|suing|sues|sued us|them|him|her|me|over|for|the|our|by
    a|our|confidential|out-of-court settlement
    letter before action|claim
    court date|hearing|case|order
    hearing .. on|is|been|set|moved|adjourned #|the|for|monday|tuesday|wednesday|thursday|friday
    infring* .. patent|patents|trademark|trademarks|claim|claims|copyright|design|theirs|licence
    patent|trademark|copyright|licence infringement|infringes|dispute|claim|troll|challenge|opposition|office|suit|case
    investigation|investigations|inquiry|enquiry|probe into|against|by|being|opened|open|started
    investigating|investigates|investigated us|our|them|whether|him|her|the
    raided|raid by|on|at
    notifiable|reportable
    notified|notify|notifying .. ico|cnil|regulator|authority|commissioner|insurer|insurers|accc|fda|police|customers
    fraud team|unit|squad|case|investigation|investigators|claim
    suspicious activity|transaction report?
    money laundering|laundered|laundering
    hr|formal|official complaint|complaints|grievance
    into|in administration|receivership|liquidation|insolvency
    voluntary payment|liquidation|administration|arrangement|disclosure
    going concern
    bought out|by
    buy|buys|buying|bought|sell|sells|selling|sold the|our|my|a|another|their|his|her company|business|practice|studio|agency|firm|brewery|distillery|farm|clinic|shop|bakery|label|rival|competitor|startup|stake|shares|half|majority
    # percent|per|% cent? of .. company|firm|business|shares|equity
    loi|heads-of-terms|shotgun|drag-along
    strategic options|alternatives|review
    exploring|explore .. sale|options|exit
    exclusivity period|until|with|runs|ends
    deal|sale|transaction|it|acquisition|merger closes|closing|completes|completing on|by|before|in|at|through
    we're going to sign|settle|sue|sell|merge
    not|won't|doesn't admit|admitting liability|fault|wrongdoing
    breach|breached|breaching|breaches of? .. contract|licence|agreement|gdpr|duty|confidence|nda|terms|covenant|covenants
    compensation|damages claim|claims|claimed|for|of|paid|suit
    go|goes|went|going|gone to trial
    class action
    non-disparagement|nondisparagement
    power of attorney
    evict|evicted|evicting|eviction|tribunal|bailiff|bailiffs
    unpaid tax|taxes|vat|duty|wages
    off the books
    one common? signature
    joint venture`,
  common: `
    nda|ndas|non-disclosure|confidentiality .. signed|sign|agreement|clause|expires|until|with|says|not|can't|undertaking
    non-compete|noncompete|non-competes
    lawsuit|lawsuits|litigation|litigate|litigating|counterclaim|counterclaims|subpoena|subpoenas|subpoenaed|injunction|deposition|depositions|indictment|indicted
    settlement .. #|agreement|with|offer|talks|sum|figure|signed|paid|reached|conference
    arbitration|arbitrator|mediation|mediator|tribunal|conciliation|adjudicator
    lawyer|lawyers|attorney|attorneys|solicitor|solicitors|counsel|legal|barrister|advocate wrote|writes|written|has|have|sent|says|said|told|tells|asked|asks|wants|is|are|thinks|still|advised|advises|filed|will
    outside|external|general|our|my|their|opposing counsel|lawyer|lawyers|attorney|attorneys|solicitor|solicitors
    filed|filing|files|file|lodged|lodging|brought|bringing|started|starting|issued|served|dropped|drops|drop|dropping|withdrew .. against|suit|suits|complaint|complaints|claim|claims|proceedings|counterclaim|papers|chapter|bankruptcy|insolvency|lawsuit|appeal
    takes|took|taking|take|going|go|goes|went|end|ended|dragged .. to|in court|arbitration|tribunal|trial|mediation
    laundered|laundering|embezzl*|kickback|kickbacks|bribe|bribes|bribed|fraud|fraudulent|forged|forgery
    merge|merging|merges|merged with|into|by
    signed|sign|signing|under|breaking|break .. nda|ndas|non-disclosure|gag|confidentiality`,
  vague: ``,
};
