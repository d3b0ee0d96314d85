/** The words around a name that tell a private person from a public one. All in lower case, without accents. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Forms of address that only stand before a person's name, in the English of many countries. */
export const TITLES = set(`
  lic ing arq abuelita abuelito miss mr mrs ms mx mister missus dr prof rev revd frau herr fraulein mme mlle madame mademoiselle monsieur uncle auntie aunty tia tio nonna nonno signora signor senora senor senorita dona doña
  meneer mevrouw mevr oom tannie fru froken pani kyria kyrios shri smt mzee bwana gogo mkhulu ntate bra alhaji alhaja hajia mallam ate kuya tita tito nanay tatay aling mang manong manang
  pak bapak bu ibu mbak encik puan cik abang anh chi doktor dottor dottoressa ingeniero licenciado maestro maestra mestre seu nea tanti bhaiya didi kaka chacha mausi masi memere mamie tonton
`);

/** Words that are forms of address only before a given name. */
export const LOOSE_TITLES = set(`
  master doctor professor reverend pastor father fr sr sister brother bro sis sister-in-law nana nan nanna gran granny grandma grandpa grandad granddad gramps pop mum mom mam mummy mommy mama mamma mammy dad daddy papa tata baba
  nurse coach constable sergeant sgt officer pc corporal lieutenant lt captain skipper matron deacon elder usher canon chief madam ma sensei sifu nanny aunt cousin teacher sir dame lady don dom zia zio tante onkel oma opa ouma oupa tant tannie lola lolo bibi mwalimu shangazi
  anna akka appa amma thatha paati kaki bhabhi bua mami mama dadi nani inang oga mas kak tok ustad ustaz sheikh abu umm khala ammo lao xiao em co bac chu ba treasurer secretary foreman chairman chairlady chairwoman president-elect principal headmaster headmistress
`);

/** Honorifics that follow a name, after a hyphen or a space. */
export const AFTER_TITLES = set(
  `san sama sensei kun chan senpai ssi nim ji bhai ben-ji bhaiya bhau akka anna garu ma'am maam sir hanim bey abi abla hoca usta teyze amca khanum jaan jan agha efendi saab sahab sahib begum tai da di dada chechi chettan ajji didi dai dada bhauji chacha mausi mashi uncle aunty auntie tita tito oppa unnie hyung noona gege jiejie ayi shushu xiansheng aapa apu ammi teyze hala amca dayi`,
);

/** Descriptions that stand before a first name in talk: "wee Stu", "big ron", "our Janine". */
export const PET_ADJECTIVES = set(
  `little wee big old young poor dear lovely dearest ould auld sweet tall fat posh crazy mad good baby cousin our`,
);

/** Titles of those who hold public office, and words before the names of saints, places and things. */
export const PUBLIC_TITLES = set(`
  sor president vice-president judge senator governor minister chancellor congressman congresswoman congressperson mp mep secretary ambassador king queen prince princess emperor empress tsar czar pope saint st sir lord lady
  duke duchess baron baroness dame justice archbishop cardinal rabbi imam general admiral marshal
  mount mt lake port fort cape san santa santo sao los las el la le new north south east west upper lower great villa rio isle loch ben
  author novelist poet writer playwright singer rapper songwriter musician guitarist drummer composer conductor actor actress comedian director filmmaker painter artist sculptor photographer architect
  philosopher economist historian scientist physicist chemist biologist mathematician astronomer psychologist sociologist anthropologist researcher scholar theorist inventor engineer
  footballer striker goalkeeper quarterback cricketer boxer sprinter swimmer cyclist golfer tennis player athlete champion midfielder
  billionaire entrepreneur tycoon journalist columnist critic broadcaster presenter podcaster youtuber blogger influencer activist politician
  character hero heroine protagonist villain narrator detective wizard
`);

/** Relations and roles of people in somebody's own life and work. */
export const RELATIONS = set(`
  wife husband spouse partner fiance fiancee boyfriend girlfriend ex ex-wife ex-husband mother father mum mom mam dad mommy mummy daddy ma pa parents sister brother sis bro twin son daughter kid kiddo child baby toddler newborn stepson stepdaughter stepfather stepmother stepmum stepdad
  grandson granddaughter grandchild grandmother grandfather grandma grandpa grandad granny nan nana gran uncle aunt auntie cousin nephew niece godson goddaughter godmother godfather in-law mother-in-law father-in-law sister-in-law brother-in-law son-in-law daughter-in-law
  eldest youngest oldest middle firstborn last-born widow widower family
  friend mate pal buddy bestie bff neighbour neighbor roommate flatmate housemate landlord landlady tenant lodger subtenant classmate schoolmate colleague coworker co-worker workmate teammate deskmate co-founder cofounder cohost co-host collaborator
  boss manager supervisor lead teamlead director head cto cfo ceo coo cmo cpo ciso chro vp chief officer report reportee hire joiner starter intern trainee apprentice student pupil mentee mentor tutor teacher coach instructor professor advisor adviser supervisor examiner
  engineer developer dev programmer designer analyst tester architect admin sysadmin operator technician contractor freelancer consultant recruiter assistant secretary receptionist accountant bookkeeper auditor controller treasurer chair chairman chairwoman chairlady chairperson clerk
  salesperson salesman saleswoman rep buyer purchaser planner coordinator organiser organizer producer editor copywriter translator interpreter proofreader photographer illustrator barber hairdresser stylist nail-tech beautician tailor seamstress weaver embroiderer
  nurse doctor gp surgeon dentist therapist physio psychologist psychiatrist counsellor counselor midwife carer caregiver nanny babysitter au-pair childminder paramedic pharmacist vet consultant oncologist cardiologist
  patient client customer guest visitor donor volunteer member regular resident parishioner congregant candidate applicant nominee employee staffer worker employer agent broker
  lawyer solicitor barrister attorney paralegal notary judge witness plaintiff defendant claimant guardian executor beneficiary
  cook chef baker butcher waiter waitress barista bartender barmaid barman cleaner janitor caretaker porter guard watchman doorman driver courier postman postie mechanic plumber electrician carpenter joiner builder roofer painter mason welder fitter foreman forewoman
  gardener farmer farmhand labourer shepherd fisherman skipper deckhand captain pilot handyman locksmith seller vendor supplier shopkeeper cashier trader miller brewer vintner cellarmaster beekeeper
  priest pastor vicar rector rabbi imam nun monk deacon sexton organist verger choirmaster
  guy bloke man woman lady girl boy lad lass chap fella fellow gentleman person dude gal kid teen teenager somebody someone character mademoiselle aunty
  expert specialist contact liaison owner founder investor angel sponsor patron backer banker
  goalie keeper captain striker pitcher winger setter bowler prop hooker coxswain
  optician lollipop dinner matron warden ranger bellringer teller milkman window-cleaner dog-walker groomer gravedigger undertaker florist jeweller
  paramedic firefighter policeman policewoman detective barkeeper sommelier cashier stocker picker packer dispatcher estimator surveyor draughtsman machinist toolmaker printmaker ceramicist luthier upholsterer cobbler
  shooter reader listener follower subscriber commenter
`);

/** Departments and places that somebody is "from" or "in". */
export const DEPARTMENTS = set(`
  product sales marketing finance accounts accounting payroll hr legal compliance it support ops operations procurement purchasing engineering design qa security facilities logistics warehouse dispatch reception admin
  work school church choir yoga uni college crossfit gym class nursery kindergarten next upstairs downstairs number flat apartment reception treasury audit planning production maintenance editorial rights data devops platform infra growth
  canteen kitchen wardrobe costume costumes props makeup lighting sound backstage catering bar lab workshop foundry shopfloor floor gate yard depot stores stockroom packing despatch cleaning housekeeping laundry nights night-shift switchboard post mailroom
  frontdesk frontoffice backoffice ward theatre triage records archive library daycare pta football netball band orchestra parish
`);

/** What people say and do. Present and past, third person. */
export const PERSON_VERBS = set(`
  says said asks asked tells told texts texted rang rings calls called phoned phones emails emailed mails mailed messaged messages whispers whispered shouts shouted yells yelled laughs laughed smiles smiled grins grinned cries cried sobbed nods nodded shrugs shrugged
  knows knew thinks thought believes believed hopes hoped wants wanted loves loved hates hated likes liked remembers remembered forgets forgot swears swore promises promised admits admitted claims claimed insists insisted explains explained replies replied answers answered reckons reckoned wonders wondered
  joins joined leaves left quits quit resigns resigned retires retired started starts comes came goes went walks walked runs ran drives drove sits sat sleeps slept wakes woke eats ate drinks drank cooks cooked bakes baked brings brought carries carried
  teaches taught shows showed helps helped fixes fixed finds found spotted spots noticed notices caught catches signs signed writes wrote reads made makes built builds took takes gave gives sends sent paid pays bought buys sold sells keeps kept holds held lost won
  lives lived moves moved stays stayed works worked cleans cleaned drew draws played plays sang sings danced dances turned turns married marries hears heard saw sees looked looks waved waves hugged
  dared dares suggested suggests proposed proposes convinced convinces agreed agrees refused refuses apologised apologized confessed complains complained grumbles jokes joked typed types volunteered deserves
  rigged pours poured printed hosted opened invited cracked sneaked snuck offered rescued rolled sewed knitted stitched painted welded
  didn't doesn't hasn't won't wasn't isn't couldn't wouldn't has had is was will would
`);

/** Verbs that hardly say anything of who the subject is. */
export const PLAIN_VERBS = set(
  `has had is was will would went goes comes came runs ran makes made takes took gives gave works worked opened opens started starts turned turns left leaves moves moved holds held keeps kept builds built shows showed finds found didn't doesn't hasn't won't wasn't isn't couldn't wouldn't lives lost won plays played looks looked sells sold helps helped calls called offered joins joined sends sent hosted pays paid buys bought invited wrote writes draws drew`,
);

/** States that only somebody one knows is in. */
export const STATES = set(`
  let asleep typing walking allergic pregnant sick ill off leaving retiring joining expecting recovering resting crying smiling laughing waiting driving moving seventeen late early stuck married engaged divorced widowed single
  my our his her their on in back home away turning fine okay ok tired happy sad proud right wrong brilliant amazing lovely awesome great hilarious gutted delighted furious legend hero star saint kind
`);

/** Words that follow the name of a thing or a place named after somebody. */
export const THING_AFTER = set(`
  street st road rd avenue ave lane ln drive boulevard blvd square place court terrace crescent close way park gardens garden bridge hill hills island islands bay beach river lake creek falls mountain mountains mount valley forest county city town village airport station port harbour harbor terminal stadium arena hall
  house tower building castle palace cathedral church chapel abbey temple mosque school elementary academy college university institute hospital clinic surgery museum gallery theatre theater library centre center foundation trust fund charity society association
  award awards prize medal cup trophy championship open conference summit festival fair week day lecture lectures award act law theorem lemma conjecture principle effect syndrome disease scale test curve equation constant distribution process model method algorithm index machine engine
  ltd limited inc llc llp plc gmbh ag sa srl spa bv nv ab oy as aps pty co corp corporation company group holdings partners ventures capital associates brothers bros sons solutions systems technologies technology labs lab studio studios media press publishing books records consulting logistics foods industries international global bank insurance energy motors airlines hotels resort resorts
  marathon derby stakes circuit racecourse line express bar pub inn tavern arms café cafe coffee bistro restaurant grill kitchen bakery brewery winery estate farm farms ranch nursery hotel lodge
  cake tart sauce soup salad roll biscuit cookie sandwich sponge tea rose lily oak beetle warbler finch sparrow gull plover swift whale dolphin deer fox terrier spaniel hound retriever collie
  era age dynasty reign revolution rebellion war treaty plan doctrine scandal administration presidency government campaign
  text chart diagram font typeface album song film movie novel series show book trilogy saga
`);

/** What is somebody's in private. */
export const POSSESSIONS = set(`
  epipen inhaler meds medication insulin tablets prescription wheelchair glasses spectacles
  wife husband partner boyfriend girlfriend mother father mum mom mam dad parents sister brother son daughter kid kids child children baby grandma grandad grandfather grandmother granddad nan gran uncle aunt auntie cousin nephew niece family in-laws friend friends mate mates neighbour neighbor dog cat puppy kitten pony horse
  boss manager desk chair laptop phone pixel iphone car van truck bike bag coat jacket hat keys house home flat apartment room kitchen garage garden shed bed sofa couch office door doorbell place handwriting hands hand face eyes voice hair knee back heart smile laugh birthday bday wedding funeral surgery operation diagnosis cancer pregnancy leave
  salary bonus raise contract notice resignation farewell email number address pocket lunch side mirrors till mailbox stall shop porch tractor mop apron sewing machine recipe cooking dad's mum's mom's shift spreadsheet turn idea fault calendar passport visa school class teacher eulogy estate grave ashes
`);

/** Works: their owners are authors, whose names are public. */
export const WORKS = set(`
  book books novel novels paper papers essay essays article articles post posts blog talk talks keynote lecture lectures podcast newsletter column album albums song songs film films movie movies painting paintings poem poems poetry play plays theory law theorem principle work works writing biography memoir diary tweet tweets thread research study studies website site video videos course tutorial guide package library tool app
  discovery invention symphony concerto opera sonata quote famous classic seminal original latest recent excellent great wonderful brilliant
`);

/** Words before a name that make its bearer the author of something published. */
export const BY_WORDS = set(
  `by via per novelist author directed written composed painted credit photo cc hat-tip h/t ht source quoting quote cf`,
);

/** Thanks, greetings, shout-outs. */
export const GREETINGS = set(`
  thanks thank thankyou ty cheers ta kudos props shoutout shout-out shoutouts congrats congratulations sorry hi hello hey hiya dear welcome bye goodbye farewell rip bless respect hugs merci gracias danke obrigado grazie asante dhanyavaad salamat arigato
  birthday bday luck miss love
`);

/** What one does with somebody one has to do with. */
export const TO_PERSON_VERBS = set(`
  ask asked asking tell told telling call called calling text texted message messaged whatsapp email emailed contact phone phoned ring rang ping pinged dm flash see met meet meeting visit visited visiting hire hired hiring fire fired interview interviewed interviewing marry married thank thanked thanking remind reminded
  paid pay owe owes owed hug hugged invite invited bring brought wake drove texting dating with beside alongside for to from and & about without and
`);

/** Words of stories that somebody made up. */
export const FICTION =
  /\b(?:once upon a time|(?:is|was)n't true|picture book|bedtime story|novels?|fictional|protagonist|sitcom|season \d|actor|actress|starring|played by|sequel|trilogy|manga|anime|screenplay|villain|fairy ?tale|folk ?tale|gospel|psalm|nclex|exam question)\b/i;

/** Words of those who make an example up. */
export const HYPOTHESIS =
  /\b(?:imagine|suppose|let's say|say (?:your|our|the|that) \w+ (?:is|are) (?:called|named)|imaginary|pretend|hypothetical(?:ly)?|persona|fictional|for example|e\.g\.|made[- ]up|(?:all )?fake|dummy|sample (?:data|ticket|record)|not (?:his|her|their) real name|names? (?:have been |has been |were |was )?changed|i'll call (?:him|her|them)|let's call (?:him|her|them)|we'll call (?:him|her|them))\b/i;

/** Words that start sentences or stand in capitals for other reasons, and are no names. */
export const NOT_NAMES = set(`
  i i'm i'll i've i'd the a an and but or so if when while as at by for from in of on to up with without no not yes yeah ok okay oh ah hey well now then there here this that these those it its he she they we you my our your his her their who what where why how which
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter christmas easter diwali eid ramadan hanukkah passover halloween thanksgiving advent lent ash
  english french german spanish italian dutch polish russian chinese japanese korean indian american british irish scottish welsh canadian australian african european asian arabic hindi turkish greek swedish norwegian danish finnish portuguese brazilian mexican kenyan nigerian catholic muslim jewish christian hindu buddhist
  god lord bible jesus christ heaven internet web wi-fi wifi pdf csv api url sql html css json ceo cto cfo coo hr it ai ml vc uk us usa eu un nhs
  everyone everybody someone somebody nobody anyone anybody people folks guys team management marketing sales legal finance engineering product support operations procurement security compliance facilities payroll reception accounts
  mum mom mam dad mama papa mother father grandma grandpa granny nana nan gran auntie uncle aunt sister brother baby sir madam ma'am doctor nurse teacher boss chef coach captain pastor father reverend miss mister mrs mr ms dr prof professor
  nothing something everything anything one two three four five six seven eight nine ten first second third last next another other others each every some any many most all both half more less few several such same only just even still also too very much never always often sometimes maybe perhaps
  thanks thank please sorry congratulations congrats hello hi welcome goodbye bye cheers good great nice lovely happy dear best kind warm regards sincerely yours love hugs
  because after before since until once although though unless whether whereas however therefore meanwhile instead otherwise anyway besides finally eventually suddenly actually honestly seriously basically apparently obviously clearly frankly luckily sadly
  chapter part step lesson day week month year phase stage level section item note notes tip tips update edit ps tl;dr tldr nb fyi disclaimer warning spoiler question answer q a
  do does did don't doesn't didn't is are was were am be been being have has had having can can't could will won't would should shall may might must let let's get got go going come take make see look think know want need try use keep give tell ask say work call find feel leave put mean
`);

/** Animals that people give first names to. */
export const ANIMALS = set(`
  dog puppy cat kitten horse pony mare foal donkey goat sheep ram ewe lamb cow bull calf pig hen rooster chicken duck goose parrot budgie rabbit bunny hamster fish goldfish tortoise turtle snake bear elephant lion tiger whale dolphin monkey ox llama alpaca
  tomcat hound terrier labrador spaniel collie poodle dachshund greyhound gelding stallion camel mule piglet sow chick gander cockatoo canary ferret gecko lizard iguana spider falcon hawk owl crow raven emu giraffe
`);

/** Things and animals that people give first names to. */
export const NAMED_THINGS: ReadonlySet<string> = new Set([
  ...ANIMALS,
  ...set(`
  bot robot chatbot assistant server printer machine car van bus truck bike boat ship tractor mower vacuum pump oven drone laptop computer ai model algorithm script tool app project branch house storm hurricane
  doll teddy dragon ghost plant cactus tree starter sourdough character company startup start-up firm platform library framework language brand product song boat bakery band
`),
]);

/** Animals at home, and sourdough: what is said of them and of nobody else. */
export const OF_ANIMALS =
  /\b(?:vets?|vet's|paws?|tail|whiskers|kibble|litter(?: tray| box)?|barks?|barked|meows?|purrs?|purred|neighs?|hens?|feathers|beak|yeast\w*|sourdough|starter)\b|[\u{1F408}\u{1F431}\u{1F415}\u{1F436}\u{1F429}\u{1F404}\u{1F411}\u{1F410}\u{1F434}\u{1F40E}\u{1F413}\u{1F414}\u{1F430}\u{1F407}\u{1F439}\u{1F422}\u{1F43E}]/iu;

/** Names in sayings and in set phrases, which are nobody's. */
export const SAYINGS =
  /\b(?:tom,? dick,? (?:and|or|&) harry|rob(?:s|bed|bing)? peter to pay paul|bob's your uncle|jack of all trades|(?:for )?pete's sake|keeping up with the joneses|plain jane|average joe|joe (?:bloggs|public|average|schmoe)|(?:john|jane) doe|johnny[- ]come[- ]lately|adam and eve|jekyll and hyde|jack and jill|hansel and gretel|romeo and juliet|thelma and louise|bonnie and clyde|tom and jerry|simon says|alice and bob|bob and alice|doubting thomas|peeping tom|heath robinson|smart alec|jack frost|father christmas|santa claus)\b/i;

/** What public people say and stand in. */
export const IN_PRINT =
  /\b(?:foreword|press (?:release|statement|conference)|in a statement|annual report|published ruling|the ruling|editorial|interview with|told (?:the )?(?:bbc|guardian|times|reuters|bloomberg|reporters|journalists))\b/i;

/** Said of somebody who is invented, in so many words. */
export const UNREAL =
  /\b(?:(?:is|are|was)(?:n't| not) (?:a )?real|do(?:es)?(?:n't| not) (?:really )?exist|never existed)\b|(?:\b(?:is|are)|['’](?:s|re)) (?:entirely |completely )?(?:fictional|made[- ]up|invented)\b|\b(?:i|we)(?:['’]ve| have)? (?:(?:made|make) (?:him|her|them) up|invented (?:him|her|them))\b/i;
