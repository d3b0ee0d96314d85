import type { StatementPhrases } from './statements';

/** Words for cuts, freezes, moves and departures of staff, and for judgements about one of them, from work of any kind. */
export const WORKFORCE_PHRASES: StatementPhrases = {
  plain: `
    walked|marched|escorted off|out of? the? premises|building|site
    # fewer|less operators|drivers|nurses|people|staff|teachers|roles|shifts|jobs|cleaners|cooks|engineers
    won't|not hire|rehire|backfill|recruit behind|for|after|any|the
    agreed|going|plan|planning|allowed to hire|recruit|take # nurses|people|staff|drivers|teachers|engineers|cooks|operators
    cutting|cut .. team|teams|crew|crews|staff|department|departments|office|offices|ward|wards|kitchen|shift|shifts|desk|newsroom|floor|studio|practice|us|them down to #
    roles|jobs|posts across|in|at .. announced|waves
    pip starts|starting|from|on|for
    replacement .. interviewed|hired|signed|lined|starts
    he|she|they|ceo|cfo|cto|head|chief|director|manager|chair|partner|editor .. go|goes|leave|leaves|leaving|went quietly
    asked|told .. to step aside|down|back
    step|steps|stepping|stepped aside
    no backfill|backfills
    hiring|headcount plan .. cut|halved|frozen|shelved
    pause|stop|ban on .. recruitment|hiring|overtime|promotions
    voluntary .. four-day|severance|redundancy|redundancies|exit|departure
    # people|engineers|colleagues .. won't|will not|not be .. here|back|renewed|kept
    my|his|her|their last|final day
    put|putting|place|placed him|her|them|me on|onto .. pip|leave|notice
    asked|told .. to resign|leave|go
    laying|lays off
    laid off
    made|making|make|being redundant
    lay|laying|laid us|them|him|her|people|staff off
    reduction in force|staff|headcount|workforce|hours
    hiring|recruitment|recruiting|hires|roles|role|vacancies|vacancy|posts|openings|headcount|requisitions freeze|pause|stop|ban|halt|frozen|paused|stopped
    freeze|pause|stop|halt|ban|moratorium on .. hiring|recruitment|recruiting|hires|roles|role|vacancies|vacancy|posts|openings|headcount|requisitions
    froze|frozen|freezing|paused|pausing|stopped|cancelled|canceled|pulled|closed|shelved .. hiring|recruitment|recruiting|hires|roles|role|vacancies|vacancy|posts|openings|headcount|requisitions
    let|letting|lets|let's go of|#
    let|letting .. people|staff|heads|headcount|employees|colleagues|workers|engineers|developers|nurses|teachers|drivers|roles|role|positions|position|posts|jobs|hires|men|women|hands|boys|girls|installers|cooks|instructors|contractors|consultants|reps|agents|managers|analysts|designers|reporters|editors|technicians|pickers|packers|families|seats|fte|ftes|folks|team|teams|department|departments|dept|squad|squads|office|offices|branch|branches|plant|plants|factory|factories|mill|mills|store|stores|shop|shops|shift|shifts|site|sites|crew|crews|ward|wards|kitchen|kitchens|warehouse|warehouses|depot|depots|studio|studios|desk|desks|division|unit|units|campus|floor|bureau|newsroom|hub|line|clinic|clinics|school|stations|location|locations|practice|half|both|everybody|everyone go|go
    # people|staff|heads|headcount|employees|colleagues|workers|engineers|developers|nurses|teachers|drivers|roles|role|positions|position|posts|jobs|hires|men|women|hands|boys|girls|installers|cooks|instructors|contractors|consultants|reps|agents|managers|analysts|designers|reporters|editors|technicians|pickers|packers|families|seats|fte|ftes|folks .. go|goes|gone|going|cut|lost|disappear|disappears|leave|leaving|eliminated|moved|redundant|frozen
    closing|shutting|shut|winding down .. team|teams|department|departments|dept|squad|squads|office|offices|branch|branches|plant|plants|factory|factories|mill|mills|store|stores|shop|shops|shift|shifts|site|sites|crew|crews|ward|wards|kitchen|kitchens|warehouse|warehouses|depot|depots|studio|studios|desk|desks|division|unit|units|campus|floor|bureau|newsroom|hub|line|clinic|clinics|school|stations|location|locations|practice
    team|teams|department|departments|dept|squad|squads|office|offices|branch|branches|plant|plants|factory|factories|mill|mills|store|stores|shop|shops|shift|shifts|site|sites|crew|crews|ward|wards|kitchen|kitchens|warehouse|warehouses|depot|depots|studio|studios|desk|desks|division|unit|units|campus|floor|bureau|newsroom|hub|line|clinic|clinics|school|stations|location|locations|practice .. being|will|to be|is|are moved|closed|merged|folded|shut|cut|disbanded|dissolved|wound|mothballed|outsourced
    being|been|be|is|are folded|merged|absorbed|rolled into
    voluntary retirement|redundancy|redundancies|separation|exit|exits|severance|departure|departures|four-day|leave
    on|onto|into a|the|his|her|final pip|warning
    pip|pips since|until|after|for|this
    performance improvement|review|management plan
    capability|disciplinary|grievance|misconduct hearing|process|procedure|meeting|case
    not|no|never|without|won't|n't renew|renewed|renewing|renewal .. contract|contracts|mission|licence?
    not|won't|aren't|isn't|wasn't|no replace|replacing|replaced|backfill|backfilling|backfilled
    gardening|garden leave
    escorted|marched|frogmarched out|off .. building|premises|site|door|security?
    pink slip|slips
    at risk letter|letters|meeting|meetings
    at risk of redundancy
    works|union council|consultation|reps .. heard|told|informed|consulted|plan|know|on|agree
    sent|send|sending|sends .. home with
    been|being|was|were|got|get|are sent away|home
    sent|send|sending him|her|them|everyone|everybody|crew|crews|staff|people|shift|workers away|home`,
  clear: `
    letting|let him|her|them|half|both|# go
    i'm|we're letting .. go
    sack|sacked|sacking|sackings|axed|axing|dismissed|dismissing|dismissal|dismissals
    fired|firing|sack .. him|her|them|team|half|manager|director|head|cook|driver|somebody|someone|whole|everyone|everybody
    cut|cutting|cuts everybody|everyone|half|anyone|anybody
    # .. people|staff|heads|headcount|employees|colleagues|workers|engineers|developers|nurses|teachers|drivers|roles|role|positions|position|posts|jobs|hires|men|women|hands|boys|girls|installers|cooks|instructors|contractors|consultants|reps|agents|managers|analysts|designers|reporters|editors|technicians|pickers|packers|families|seats|fte|ftes|folks go|goes|gone|going|cut|disappear|disappears|eliminated|moved|frozen
    people|staff|heads|headcount|employees|colleagues|workers|engineers|developers|nurses|teachers|drivers|roles|role|positions|position|posts|jobs|hires|men|women|hands|boys|girls|installers|cooks|instructors|contractors|consultants|reps|agents|managers|analysts|designers|reporters|editors|technicians|pickers|packers|families|seats|fte|ftes|folks are|is|being|will .. cut|gone|eliminated|moved|frozen|disappearing|redundant|risk
    go|goes|going|went|shrink|shrinks|shrinking|shrank|cut|down|reduce|reduced|reducing|dropping to|from # people|staff|heads|headcount|employees|colleagues|workers|engineers|developers|nurses|teachers|drivers|roles|role|positions|position|posts|jobs|hires|men|women|hands|boys|girls|installers|cooks|instructors|contractors|consultants|reps|agents|managers|analysts|designers|reporters|editors|technicians|pickers|packers|families|seats|fte|ftes|folks
    down|back|cut to # people|staff|heads|headcount|employees|colleagues|workers|engineers|developers|nurses|teachers|drivers|roles|role|positions|position|posts|jobs|hires|men|women|hands|boys|girls|installers|cooks|instructors|contractors|consultants|reps|agents|managers|analysts|designers|reporters|editors|technicians|pickers|packers|families|seats|fte|ftes|folks
    # team|teams|department|departments|dept|squad|squads|office|offices|branch|branches|plant|plants|factory|factories|mill|mills|store|stores|shop|shops|shift|shifts|site|sites|crew|crews|ward|wards|kitchen|kitchens|warehouse|warehouses|depot|depots|studio|studios|desk|desks|division|unit|units|campus|floor|bureau|newsroom|hub|line|clinic|clinics|school|stations|location|locations|practice that|which .. become one
    move|moves|moving|moved|relocate|relocates|relocating|transfer|transferring|transferred|shift|shifting .. people|staff|heads|headcount|employees|colleagues|workers|engineers|developers|nurses|teachers|drivers|roles|role|positions|position|posts|jobs|hires|men|women|hands|boys|girls|installers|cooks|instructors|contractors|consultants|reps|agents|managers|analysts|designers|reporters|editors|technicians|pickers|packers|families|seats|fte|ftes|folks to|from|into
    half|third|quarter|most of .. moves|moves|moving|goes|go|leaves|leave to|in|by
    early retirement
    zero hours
    unpaid leave|furlough
    final written? warning
    underperform*|under-perform*
    contract .. not|won't|n't be? renewed|extended
    stepping|steps|stepped|step down as|from|at|in|after|next|this|before
    handed|handing|hands|put in? his|her|my|their? notice
    gave|given|giving his|her|my|their? notice
    isn't|not|won't|never coming|be|come back|returning .. next|this|to|in
    no longer|anymore with us|the|works|work
    for|facing the chop|axe
    works council
    last|final day|shift is|on|at|for|will
    my|his|her|their|our last|final week is|on|at|for|will
    head|chief|vp|cto|cfo|ceo|coo|director|chef|coach|editor is|was leaving|out|going|gone|replaced|departing
    poach|poached|poaching
    skeleton crew|staff
    redeploy*|re-deploy*`,
  common: `
    was|were|got|been|being|be|get|getting fired|sacked|axed|canned|terminated|dismissed|demoted|suspended
    cut|cutting|cuts|cuts|lose|losing|loses|lost|shed|shedding|sheds|axe|drop|dropping|dropped|eliminate|eliminating|eliminated|scrap|scrapping|slash|slashing|trim|trimming|remove|removing .. people|staff|heads|headcount|employees|colleagues|workers|engineers|developers|nurses|teachers|drivers|roles|role|positions|position|posts|jobs|hires|men|women|hands|boys|girls|installers|cooks|instructors|contractors|consultants|reps|agents|managers|analysts|designers|reporters|editors|technicians|pickers|packers|families|seats|fte|ftes|folks
    go|goes|going|went|shrinks|drops|cut down|back to|from #
    close|closes|closing|closed|shut|shuts|shutting|shutter|shuttering|wind|winding|mothball .. team|teams|department|departments|dept|squad|squads|office|offices|branch|branches|plant|plants|factory|factories|mill|mills|store|stores|shop|shops|shift|shifts|site|sites|crew|crews|ward|wards|kitchen|kitchens|warehouse|warehouses|depot|depots|studio|studios|desk|desks|division|unit|units|campus|floor|bureau|newsroom|hub|line|clinic|clinics|school|stations|location|locations|practice
    merge|merges|merged|merging|fold|folds|folded|folding|absorb|absorbed|absorbing|combine|combining|combined|split|splitting|disband|disbanded|disbanding|dissolve|dissolving .. team|teams|department|departments|dept|squad|squads|office|offices|branch|branches|plant|plants|factory|factories|mill|mills|store|stores|shop|shops|shift|shifts|site|sites|crew|crews|ward|wards|kitchen|kitchens|warehouse|warehouses|depot|depots|studio|studios|desk|desks|division|unit|units|campus|floor|bureau|newsroom|hub|line|clinic|clinics|school|stations|location|locations|practice
    below|not|under expectations|meeting`,
  vague: `
    from # to|down|people|staff to? # people|staff|heads|headcount|employees|colleagues|workers|engineers|developers|nurses|teachers|drivers|roles|role|positions|position|posts|jobs|hires|men|women|hands|boys|girls|installers|cooks|instructors|contractors|consultants|reps|agents|managers|analysts|designers|reporters|editors|technicians|pickers|packers|families|seats|fte|ftes|folks?`,
};
