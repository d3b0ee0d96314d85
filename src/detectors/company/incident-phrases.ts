import type { StatementPhrases } from './statements';

/** Words for breaches, exposed data, outages, mix-ups, accidents and near misses, from work of any kind. */
export const INCIDENT_PHRASES: StatementPhrases = {
  plain: `
    charged|billed|debited|refunded|paid people|customers|parents|members|users|guests|clients|everyone|everybody|families|sellers .. twice|double
    been|were|was|got debited|charged|billed|refunded|paid twice|double
    hasn't|haven't|has|have|not been|gone reported? to the? data? regulator|commissioner|inspectorate|authority|police|insurer|ombudsman|ico
    not|n't|haven't|hasn't yet? told|informed|notified the|our|any data? commissioner|regulator|authority|insurer|inspectorate|police|families|ombudsman|ico
    sat|sitting|stayed in our network|systems|mail|mailbox|accounts|servers
    went|gone|go|goes dark|black|blank in|for|at|across all|every|our|the|#
    no letter|notice|email|mail|warning went|was|has|goes out|sent|gone
    flooded|burnt|burned|scorched|poisoned|scalded|gassed # kitchens|houses|flats|homes|cars|offices|labs|people|customers|guests|children
    began|started|begun to smell|smoke|smoulder|burn|melt|spark|bulge
    with|used|loaded|shipped|fitted the wrong solvent|fuel|oil|glue|alloy|resin|torque|bolts|chemical|serum|limits|firmware|blend|gas
    swapped|swap|replaced|replace|fix|fixed|repaired|recalled|recall them|it|those|these quietly|secretly|silently|one|during|without
    laptop|tablet|phone|notebook|drive|folder|binder|usb|rucksack with|of|holding|containing .. list|lists|names|records|files|data|patients|addresses|households
    # .. bloodstream|surgical|wound|hospital infection|infections
    rolled|ran|moved|flew|drove|drifted .. nobody|no-one in|aboard|at|on
    backup|backups|dump|dumps|snapshot|snapshots|restore .. empty|missing|corrupt|corrupted|worthless|stale|old|never|failed|fails
    known|knew|knows about|since .. hole|bug|flaw|fault|leak|problem|crack
    our|a|the near-miss
    our|a|the near miss
    site|system|systems|service|app|payments|portal|website|server|servers|network|phones|checkout was|were|is|been|went|are down|offline|dark|dead for|since|over|from
    got|were|was|been|had|have been? scraped|stolen|copied|exfiltrated|skimmed|intercepted
    standby|replica|failover|secondary .. hadn't|didn't|not|never|stopped|behind
    by changing the|a|one number|id|digit|url|address|parameter
    took|taken|copied|downloaded .. # .. invoices|records|customers|files|emails|passports|contracts
    pulling|pulled|reading|copying|downloading from|out our|the .. bucket|database|drive|exports|system|share
    caching|cache|migration|script|deploy|config .. double-charged|mixed|leaked|exposed|deleted|showed|sent|wiped
    double-charged|double-billed|overpaid|underpaid #
    leaked|leaking|leak|exposed|exposing|exposes|spilled .. data|records|names|email|emails|addresses|customers|customer|patients|key|keys|token|password|passwords|database|bucket|files|cards|passports|credentials|invoices|payslips|everybody's|everyone's
    crypto miner|mining
    they've|they|they're asked|asking|want|wanted for # million|thousand|euros|dollars|pounds|bitcoin|coins
    they've|they|they're asked|asking for money|ransom|bitcoin
    clicked|click|opened|opens|typed|entered|pasted on|the|an|a|his|her|their .. link|attachment|invoice|text|email|mail|password|credentials|pdf
    cross-tenant|cross-account|cross-customer
    open relay|port|redirect|proxy
    had|have|got|get|into our|the|their admin panel|console|access|account|mailbox
    service-account|api|access|signing|private|master|root key|keys|token|tokens|credential|credentials .. gist|public|repo|github|leaked|exposed|laptop|wiki|slack|image|chat|every
    service account key|keys|token|tokens|credential|credentials .. gist|public|repo|github|leaked|exposed|laptop|wiki|slack|image|chat|every
    in|to|on a public gist|repo|repository|bucket|channel|folder|github|site|page
    synced|pushed|committed|uploaded|posted|pasted .. key|token|password|credentials|secret|secrets
    certificate|cert|domain|licence|licenses|card|token expired|lapsed|ran
    close call
    batch|lot # .. smoking|recalled|failed|contaminated|cracked|wrong|burst|leaking|caught
    degrees for a|#|the weekend|hours|days|night|minutes
    mixed|mix|mixing|swapped|switched|muddled|confused .. up|names|patients|samples|files|labels|results|babies|urns|records|batches|orders|keys|bodies|files
    mix-up|mixup|mix-ups|mislabelled|mislabeled|misfiled|misrouted|misdirected|overpaid|overcharged|double-charged|double-billed|undercharged|misdiagnosed
    charged|billed|paid|invoiced|debited|refunded twice|double|everybody|everyone|wrong|# .. customers|times
    gave|gives|given|give everybody|everyone|all|customers|them .. free|100|discount|off|access|wrong
    went|gone|go to|in the bin|dump|landfill|drain|wrong
    lost|stole|stolen|missing|left laptop|laptops|usb|drive|phone|notebook|folder|files|keys|badge|memory .. train|taxi|pub|cab|bus|car|with|records|patients|unencrypted|stick
    left|leave .. on|in the|a train|bus|taxi|pub
    every|each|all .. card|cards|key|keys|badge|pass opens|open|opened|works .. every|all|any|other
    lost|missing # messages|orders|deliveries|records|payments|emails|transactions|bookings|labels|rows
    # messages|deliveries|orders|records|emails|payments|names|customers|people's|patients|accounts|passports|labels|rows|letters|invoices .. lost|wrong|missing|leaked|exposed|out|nobody|dropped|sent|went|somebody|disappeared|visible|affected|deleted`,
  clear: `
    breach|breaches|breached .. data|customer|customers|our|we|records|accounts|system|#
    sql|command injection
    password-reset|reset|login|admin|backup endpoint|form|page|panel|tenant|link .. believed|took|accepted|accepts|takes|lets|leaks|returns|open
    admin panel
    never|not|n't had|have|took|tested|worked the|a|any? backup|backups|dump|restore
    down for # hours|minutes|days
    stopped|stop|failed|broke|hung|froze|crashed|lost for|cooling|power|relaying|working|writing|sending|recording|charging|syncing .. #|hours|minutes|days|weeks
    sitting|sat|been|was|lay|exposed there|open|public|online|live|here for|since|until .. #|days|weeks|the|months|summer
    lost|loss of? separation|containment|cooling|pressure|power|contact
    caught|catch|on|catching|went|started|small|a fire|up .. battery|batteries|lab|plant|store|unit|warehouse|kitchen|charger|line|prototype
    fire in|at|on the|our .. lab|plant|store|warehouse|kitchen|shed|site|server|engine
    gas|ammonia|chlorine|oil|diesel|chemical|solvent|acid|sewage leak|leaks|spill|escape|cloud
    wrong|double|missed dose|medication|drug|blood|patient|limb|side|wristband|band|dosage|tablets
    stolen|missing|lost laptop|files|records|samples|keys|badge|morphine
    opens|open|opened every|all|any .. door|room|rooms|gate|gates|locker|account
    failover|failback|rollback .. failed|didn't|never|not|fail
    somebody|someone|contractor|intern|cleaner|engineer|colleague|vendor|electrician|nobody had|parked|unplugged|pulled|left|cut|tripped|drilled|opened|forgot|forgotten|spilled|pressed|pushed|ran|deleted|typed .. cable|plug|valve|door|vents|van|socket|power|wall|disk|migration|production|prod|breaker|button|flag|gate|config|tap|generator
    still|two|other|one open|unfixed|unpatched|waits|unrepaired
    missed .. miner|attacker|breach|crack|tumour|alarm|malware|fraud|leak|fault|for
    came|comes off|loose|apart in|during|on
    safety board|valve|stop|interlock|notice`,
  common: `
    leak|leaks|leaked|leaking|spill|spilled|spilt|discharged|dumped|overflowed .. into|tank|river|litres|gallons|pipe|valve|gas|diesel|oil|solvent|ammonia|chlorine|effluent|sewage|#
    freezer|freezers|fridge|fridges|coldroom|chiller|reefer|container|containers|incubator|cold .. warmed|thawed|failed|off|unplugged|degrees|warm|died|out|lost|store`,
  vague: ``,
};
