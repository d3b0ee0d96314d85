/**
 * Words of illness and treatment, as phrases of core/phrases.ts. How much each says by itself, before it is asked whose it is:
 * `strong` names a diagnosis or a treatment, `medium` also has ordinary uses or is trifling, `told` is a whole clause that says it of a person,
 * `whole` one that also names whose it is, so that nothing around it has to.
 */
export const HEALTH_TERMS = {
  strong: `
    has|have|had|with|got ms|mnd|als|tb|ra|cfs|dvt|pots|eds|motor
    prediabetic|pre-diabetic|prediabetes|hypertensive|immunosuppressed|immunocompromised
    fatty|enlarged|scarred liver|heart|prostate|kidneys
    memory|dementia|palliative|hospice care|ward|unit|nurse
    vascular|early-onset|frontotemporal dementia
    second|biopsy|cancer opinion|result|results
    cancer|cancers|carcinoma|melanoma|sarcoma|lymphoma|hodgkin*|leukaemia|leukemia|myeloma|glioma|glioblastoma|tumour|tumor|tumours|tumors|metastas*|mets|mesothelioma
    stage # cancer|colon|breast|lung|prostate|lymphoma|melanoma
    parkinson|parkinson's|parkinsons|alzheimer|alzheimer's|alzheimers|dementia|lewy|huntington's
    multiple sclerosis|myeloma|organ|fractures
    motor neurone|neuron disease?
    muscular atrophy|dystrophy type? #?
    cerebral palsy
    cystic fibrosis
    spina bifida
    down syndrome|syndrome's
    down's syndrome?
    stroke|aneurysm|haemorrhage|hemorrhage|embolism|thrombosis
    heart attack|attacks|failure|bypass|surgery|condition|murmur|transplant|thing|valve|trouble|operation
    congestive heart failure?
    triple|double|quadruple|second bypass
    pacemaker|stent|stents|angioplasty|angina|arrhythmia|afib|cardiomyopathy|endocarditis|defibrillator
    diabetes|diabetic|type-1|type-2|insulin|metformin|hypoglycaemi*|hypo|hba1c|neuropathy|retinopathy
    type # diabetic|diabetes
    epilepsy|epileptic|seizure|seizures
    asthma|asthmatic|copd|emphysema|pneumonia|bronchiolitis|tuberculosis|pleurisy|silicosis|asbestosis
    pulmonary fibrosis|hypertension|embolism
    coeliac|celiac|coeliacs|crohn's|crohns|colitis|ibs|ibd|diverticul*|cirrhosis|hepatitis|jaundice|pancreatitis|stoma|colostomy|ileostomy
    kidney|renal|liver failure|transplant|disease|stones|stone|function|count
    one kidney
    guillain-barré|guillain-barre
    hard of hearing
    dialysis|transplant|transplanted
    hiv|hiv-positive|aids|syphilis|gonorrhoea|chlamydia|herpes|hpv|std|sti
    malaria|dengue|typhoid|cholera|sickle|sickler|sickling|thalassaemia|haemophilia|anaemia|anemia|lupus|sarcoidosis|scleroderma|myasthenia|ehlers-danlos|fibromyalgia
    long covid
    chronic fatigue|pain|illness|condition|lyme
    rheumatoid|psoriatic arthritis?
    endometriosis|pcos|fibroids|menopaus*|perimenopaus*|hysterectomy|mastectomy|lumpectomy|vasectomy|prostatectomy|colonoscopy|endoscopy|laparoscopy|biopsy|biopsies
    miscarriage|miscarried|miscarriages|stillbirth|stillborn|ivf|mid-ivf|icsi|iui|ectopic|preeclampsia|pre-eclampsia|c-section|caesarean|cesarean|nicu
    pregnant|pregnancy
    expecting a|twins|her|our baby|first|second|third|child|in
    depression|depressive|bipolar|schizophrenia|schizophrenic|schizoaffective|psychosis|psychotic|anorexia|anorexic|bulimia|bulimic|ptsd
    panic attacks|attack|disorder
    ptsd|adhd|autistic|autism|asd|asperger's|ocd|bpd|dyslexia|dyslexic|dyspraxia|tourette's
    sectioned|self-harm|self-harmed|self-harming|suicidal
    suicide attempt|note|watch
    tried|attempted to? kill|end|suicide herself|himself|themself
    nervous|mental breakdown|health
    breakdown|burnout|burn-out
    postnatal|postpartum|post-natal|post-partum depression|psychosis
    radiation therapy|treatment
    chemo|chemotherapy|radiotherapy|immunotherapy|keytruda|herceptin|tamoxifen|letrozole|rituximab|methotrexate|humira|adalimumab|infliximab
    sertraline|fluoxetine|prozac|citalopram|escitalopram|lexapro|zoloft|paroxetine|venlafaxine|effexor|mirtazapine|duloxetine|bupropion|wellbutrin|ssri|ssris|snri|antidepressant|antidepressants|lithium|quetiapine|seroquel|olanzapine|risperidone|aripiprazole|clozapine|haloperidol|diazepam|valium|xanax|alprazolam|lorazepam|ativan|benzos|zopiclone|lamotrigine|gabapentin|pregabalin|ritalin|concerta|adderall|vyvanse|methylphenidate|elvanse|strattera
    methadone|subutex|suboxone|buprenorphine|naltrexone|oxycontin|oxycodone|fentanyl|morphine|tramadol|codeine|antabuse
    ozempic|mounjaro|wegovy|semaglutide|warfarin|heparin|statin|statins|levothyroxine|thyroxine|prednisone|prednisolone|hydrocortisone|tacrolimus|isotretinoin|accutane|roaccutane|beta-blocker|beta-blockers
    blood thinners
    beta blocker|blockers prescription?
    epipen|epi-pen|auvi-q|inhaler|inhalers|ventolin|nebuliser|nebulizer|cpap|catheter
    feeding tube
    melatonin|antihistamine|antihistamines|tamiflu|propranolol|bisoprolol|ramipril|amlodipine|levodopa|madopar|sinemet|donepezil|aricept|keppra|tegretol|valproate|truvada
    antiretroviral*|arv|arvs|hrt
    peanut|nut|shellfish|egg|dairy|milk|bee|wasp|penicillin|latex|sesame|wheat|gluten|fish|almond allergy|allergic|anaphyla*
    anaphyla*
    allergic to .. nuts|peanuts|almond|almonds|penicillin|latex|bees|shellfish|eggs|milk|gluten|sesame|aspirin
    hip|knee|shoulder replacement|replacements|operation|surgery|op
    gallbladder|gall bladder?
    appendicitis|appendectomy|hernia|haemorrhoids|hemorrhoids|sepsis|septicaemia|meningitis|encephalitis|shingles|gangrene|cellulitis|mrsa|c-diff
    meniscus|acl|mcl
    rotator cuff
    herniated|slipped disc|disk
    broken|fractured|cracked|shattered|dislocated|snapped wrist|arm|leg|hip|rib|ribs|ankle|collarbone|neck|back|pelvis|nose|jaw|elbow|finger|foot|toe|vertebra|femur|kneecap|shoulder
    # broken|fractured|cracked|bruised ribs|rib|vertebrae
    concussion|concussed|brain injury|tumour|tumor|bleed|damage|haemorrhage|scan
    torn|ruptured|sprained|twisted|pulled meniscus|menisci|acl|mcl|pcl|ligament|ligaments|hamstring|hamstrings|achilles|cartilage|tendon|tendons|calf|groin|ankle|labrum|quad|bicep|biceps|wrist|collarbone|shoulder|knee
    frozen shoulder
    plantar fasciitis
    detached retina|retinas
    mini-stroke|mini-strokes|infarct|infarction|subdural|haematoma|hematoma|fibrillation|tachycardia|aphasia|hemiplegia|hydrocephalus|stenosis|spondyl*|neuralgia|trigeminal|prolapse|prolapsed|incontinen*|gout|leptospirosis|toxoplasmosis|chikungunya|bilharzia|whiplash
    retinitis|uveitis|keratoconus|dyscalculia|agoraphobi*|fibroid|fibroadenoma|colposcopy|lymphoedema|lymphedema|osteoarthritis|osteomyelitis|peritonitis|pericarditis|myocarditis|nephritis|cystitis|tonsillitis|quinsy
    scarlet fever
    embryo transfer|transfers
    egg retrieval|collection|freezing
    sperm count|test
    abnormal smear
    bed rest
    losartan|lisinopril|atorvastatin|simvastatin|rosuvastatin|apixaban|eliquis|xarelto|rivaroxaban|clopidogrel|furosemide|digoxin|carbimazole|allopurinol|colchicine|azathioprine|mesalazine|ustekinumab|stelara|dupixent|dupilumab|ocrevus|ocrelizumab|tysabri|carboplatin|cisplatin|docetaxel|paclitaxel|anastrozole|zoladex|clomid|trazodone|amitriptyline|nortriptyline|depakote|lamictal|topiramate|sumatriptan|dexamethasone|salbutamol|liraglutide|tirzepatide|antipsychotic|antipsychotics
    brain bleed|tumour|tumor|injury|damage|surgery
    spinal injury|surgery|cord|fusion
    amputat*|paralysed|paralyzed|paraplegic|quadriplegic|tetraplegic|prosthe*
    palliative|icu|oncology
    intensive care|high-dependency
    psychiatric|psych ward|unit|hospital|hold|admission
    rehab|detox|overdose|overdosed|relapsed|sobriety
    in remission|recovery
    cataract|cataracts|glaucoma|macular degeneration?
    deaf|blind in|since|from|as
    alopecia|psoriasis|eczema|vitiligo|scoliosis|osteoporosis|arthritis|sciatica
    carpal tunnel
    thyroid|graves|hashimoto's|addison's|cushing's|hypothyroid*|hyperthyroid*
    vertigo|meniere's|migraine|migraines|tinnitus|narcolepsy|insomnia
    sleep apnoea|apnea
    hemodialysis|haemodialysis|chemoradi*
    blood clot|clots|transfusion|cancer
    high|low blood pressure|sugar
    diagnosed .. blood pressure|sugar
    sugar is|was #
    learning disability|disabilities
    burnt-out|burned-out diagnosis
    terminal|inoperable|untreatable cancer|illness|tumour|tumor`,
  medium: `
    allergic to
    bypass|pacemaker|discharged|admitted|readmitted
    nursing|care home
    assisted|sheltered living
    snake|snakebite bite?
    surgery|operation|op|operated|transplantation|mri|x-ray|x-rays|ultrasound|bloods|diagnosis|diagnosed|prognosis
    prescription|prescriptions|tablets|pills|meds|med|medication|medications|medicines|antibiotics|painkillers|steroids|infusions|therapy|counselling|treatment|drip|oxygen
    hospitalised|hospitalized|a&e|neurologist|cardiologist|psychiatrist|psychologist|therapist|physio|physiotherapy|rehabilitation|haematolog*|urologist|nephrologist|sectioned
    ill|illness|disease|injury|injured|infection|covid|flu|fever|ulcer|ulcers|lump|cyst|anxiety|depressed|addiction|alcoholic|sober|disability|wheelchair|crutches|allergy|collapsed|fainted|unconscious|coma|bleeding|rash|infertility|fertility|anxious
    deaf|blind|mute|stammer|stutter|hearing aid|aids|test|loss
    eyesight|sight|hearing|memory loss|going|gone|failing
    sick|stress leave|note|line|pay
    off sick|ill`,
  told: `
    mass|spot|lump|shadow|growth|lesion|nodule|cyst|polyp|bleed|clot on|in his|her|my|the|their left|right? pancreas|lung|lungs|liver|breast|brain|kidney|bowel|colon|neck|ovary|throat|bladder|spine|prostate|thyroid|skin|chest
    a mass|spot|lump|shadow|growth|lesion|nodule on|in his|her|my
    lost|loses|losing|lose the|a|an leg|arm|hand|foot|finger|eye|kidney|baby|toe|limb
    bitten|stung|gored|trampled|mauled by
    starts|start|started|starting|finished|finishes chemo|chemotherapy|radiotherapy|dialysis|rehab|insulin|treatment
    discharged after|from|on|with
    he|she|dad|mum|mam|mom can't|cannot|couldn't|could no? longer? swallow|walk|breathe|talk|speak any|anymore|unaided|again|now|properly|more
    can't|cannot|couldn't swallow any|anymore|now|properly
    # months|weeks|days|years to live
    half a year|months to live|if
    the dust in .. lungs|lung
    couldn't|can't|cannot read|see|hear|walk|swallow|speak|talk|climb|stand|drive|work .. any more|longer
    couldn't|can't|cannot read|see|hear|walk|swallow|speak|talk|climb|stand it? anymore|again|unaided
    doesn't|can't|couldn't taste|smell|feel the|his|her|anything
    the stroke|cancer|diagnosis|sertraline|chemo|dementia|alzheimer's|parkinson's|seizures|breakdown|overdose|miscarriage|transplant|dialysis|pneumonia|amputation|surgery|operation
    # kidney|lung|kidneys
    insulin twice|daily|#
    given # months|weeks|days|years to live
    not|n't slept lying|properly since
    hasn't|haven't slept since
    knows|recognises|recognizes nobody|us|anyone|me no? anymore|longer
    doesn't|didn't|no know|recognise|recognize|longer who|me|us|her|his .. anymore|is|was|are|name
    has|have|had no idea who she|he is|was
    lost his|her|my sight|hearing|leg|arm|finger|fingers|foot|hand|eye|kidney|baby|breast|voice|speech|hair|memory|mind|balance
    lost the|our baby
    lost # finger|fingers|toes|toe|teeth
    took|taken|removed|removing|cut|whipped my|his|her|their|the gallbladder|gall|appendix|tonsils|womb|leg|arm|foot|finger|breast|kidney|spleen|prostate|lung|tooth|ovary|colon|bladder|thyroid|lump|tumour|tumor
    came|come|coming|went|in|with for? the|a|his|her hip|gall|gallbladder|hernia|cataract|bypass|appendix
    came|come|coming|had|have|having|going|gone|went|in for the|a|his|her|my|their hip|knee|heart|gall|gallbladder|hernia|prostate|cataract|cataracts|bypass|scan|operation|op|surgery|bowel|back|eye|eyes|shoulder|chemo|chemotherapy|dialysis|tests|bladder|valve
    having|had|have|getting|got|has his|her|my|their|a|the hip|hips|knee|knees|back|shoulder|heart|gallbladder|appendix|tonsils|prostate|womb|kidney|eye|eyes|cataract|cataracts|teeth|hernia|valve|ankle|wrist|foot|nose|bowel|thyroid|spleen|ovaries|adenoids done|out|removed|replaced|operated|drained|pinned|fixed
    having|had|have|getting|got|has|needs a|an|his|her|my operation|op|surgery|transplant|biopsy|scan|mri|pacemaker|stent|bypass|hysterectomy|mastectomy|fall|stroke|seizure|breakdown|baby|miscarriage|relapse
    his|her|my|dad's|mum's|mam's|mom's operation|op|surgery|diagnosis|biopsy|chemo|relapse|prognosis|hysterectomy|fall|condition|epilepsy|sickling|stroke|treatment
    hip|knee|surgery|operation|op|scan|biopsy|treatment|procedure|transplant went well|badly|fine|ok|wrong
    diagnosed|diagnosis with|of
    been|was|got|were|is|being diagnosed|sectioned|hospitalised|hospitalized|intubated|ventilated|resuscitated|operated
    found with|to have stage|cancer|a tumour|tumor|lump
    they|doctors|doctor|hospital found|find a|the|his|her|some dark? lump|dust|tumour|tumor|shadow|spot|cancer|clot|bleed|something
    rushed|admitted|taken|airlifted to|into the? .. hospital|a&e|icu|emergency|clinic
    in|into|back|still in|into the? hospital|icu|ward|coma|rehab|hospice
    waiting|waits|list for a|his|her|my new? hip|knee|kidney|liver|heart|operation|surgery|transplant|biopsy|scan|results|diagnosis
    needs|need|needing|awaiting|awaits the|an|a|his|her|my|new operation|surgery|transplant|kidney|liver|hip|knee|bypass|op|biopsy|insulin
    recovering|recovery|recuperating from|after a|the|his|her|my? surgery|operation|stroke|illness|op|accident|fall|breakdown|treatment|cancer|covid
    learning|learnt|learned to walk|talk|speak|play|write again
    signed|been|off|is|was|went off|sick|signed sick|with|work stress|since|depression|anxiety|back|until|for
    a sick|doctor's note|line for #
    sick note for # weeks|months|days
    on leave .. with a burnout|burn-out|depression|breakdown|stress
    on|off her|his|my meds|medication|tablets|pills|lithium|antidepressants|insulin|inhaler|drugs
    takes|taking|took|gets|on|stopped|forgot|needs|given her|his|my|the meds|medication|tablets|pills|insulin|methadone|injections|infusion|inhaler
    blood group|type|sugar|pressure was|is|of|at #|a|b|o|ab|high|low
    # positive|negative
    o|ab positive|negative
    my|his|her gallbladder|back|knee|hip|heart|kidney|shoulder|liver|prostate|appendix|chest said|gave|went|stopped|gives|goes|failed|packed|is|'s? stop|out|in|back|up|off|failing|gone|shot|knackered
    prostate|cancer|tumour|tumor|lump's? back|returned
    is|it's back|spread in|to the|his|her|my liver|lungs|lung|brain|bones|lymph|spine|kidney|bile|pancreas
    it's|is in|to|through the|his|her liver|lungs|brain|bones|bile|lymph|spine|blood|pancreas|bowel|bladder|cervix
    hearing|memory|sleep|cognitive|hiv|pregnancy|liver|lung|stress|genetic test|scan|count|function|clinic
    broke|tore|fractured|sprained|dislocated|shattered|ruptured|snapped|cracked two|three left|right? collarbone|wrist|wrists|arm|leg|ankle|ankles|hip|pelvis|foot|toe|elbow|femur|kneecap|shoulder|jaw|rib|ribs|tibia|fibula|meniscus|acl|mcl|achilles|hamstring|ligament|ligaments|finger|fingers|nose|coccyx|tailbone
    spread to the liver|lungs|lung|brain|bones|bone|lymph|nodes|spine|pancreas|bowel
    psa|creatinine|ferritin|hba1c|smear|mammogram|biopsy|scan|scans|bloods came|is|was|were|are back? high|low|raised|abnormal|clear|benign|malignant|inconclusive|positive
    mole|mass|growth|shadow|cyst is|was|wasn't|isn't not? nothing|benign|malignant|cancer|cancerous
    gone|went|going|goes into labour|labor
    on a|the ventilator
    # days|weeks|months|years sober|clean
    sober # days|weeks|months|years
    took|taken an overdose
    it's|it pancreatic|ovarian|inoperable|malignant|metastatic
    hurt|hurts|injured|wrecked his|her|my shoulder|back|knee|neck|hip|wrist|ankle
    shot|hanged|hung|harmed himself|herself|myself
    it's|its|was the|his|her|my kidneys|liver|prostate|bowel|pancreas|lungs|thyroid|bladder
    hole in the|his|her|my heart|gut|bowel
    had|has another|two|three|small? fall|falls|turn|stroke|strokes|seizure|seizures|relapse|miscarriage|miscarriages|mini-stroke|mini-strokes
    can't|cannot|couldn't feel|move|lift|bend his|her|my left|right? foot|feet|leg|legs|hand|hands|arm|arms|fingers|face
    stopped eating
    second|third|first degree burns
    sugar in her|his|my toes|feet|blood|urine
    tested positive
    arm|leg|finger|fingers|hand|foot|thumb from|at|above|below the elbow|knee|wrist|ankle|shoulder|knuckle
    knee|shoulder|hip|back|ankle|wrist is|out|went #|two|times|again|shot|gone
    talks|walks|moves|speaks only? on|with one|a side|stick|frame|limp
    mother|mum|mom|dad|father|wife|husband|son|daughter wouldn't wake
    drinking|drinks|drunk|alcohol again|problem
    been|is|'s sober|clean for|since #?
    waking|wakes|woke at # with my|his|her heart|sweats
    years|days|months sober|clean`,
  whole: `
    took|swallowed a? bunch|handful|bottle|load of? pills|tablets|paracetamol
    we|we're|we've|we'll start|starting|started|begin|beginning|began|had|on|in|doing|did|need|failed|through .. ivf|icsi|iui
    we lost a|our|the baby|babies|twins
    i'm|i've|she's|he's been|also|actually? bipolar|diabetic|epileptic|autistic|coeliac|celiac|asthmatic|anaemic|anemic|schizophrenic|anorexic|bulimic|hiv-positive|immunosuppressed|immunocompromised|sectioned
    i'm|she's|he's in remission|rehab|labour|hospital
    i've|she's|he's been|got? diagnosed with
    i|she|he was|am|is|got|been diagnosed with
    broke|tore|fractured|sprained|dislocated|shattered|ruptured|snapped|cracked his|her|my left|right? collarbone|wrist|wrists|arm|leg|ankle|ankles|hip|pelvis|foot|toe|elbow|femur|kneecap|shoulder|jaw|rib|ribs|tibia|fibula|meniscus|acl|mcl|achilles|hamstring|ligament|ligaments|finger|fingers|nose|coccyx|tailbone
    spread to his|her|my liver|lungs|lung|brain|bones|lymph|spine|pancreas|bowel
    the|my|her|his lump is|was|wasn't|isn't not? nothing|benign|malignant|cancer|cancerous
    my|her|his panic|anxiety attacks
    my|her|his psa|hba1c|creatinine|biopsy|smear|mammogram came|is|was back? high|raised|abnormal|clear|benign|malignant|positive`,
} as const;

/** People to whom a fact of health may belong besides those in a sentence's pronouns: kin and people in care. */
export const CARED_FOR = `wife husband spouse partner fiance fiancee boyfriend girlfriend mother father mum mom mam dad mommy mummy daddy ma pa papa mama parents sister brother twin son daughter kid child baby toddler
  grandson granddaughter grandchild grandmother grandfather grandma grandpa grandad granny nan nana gran gramps uncle aunt auntie aunty tita tito cousin nephew niece mother-in-law father-in-law sister-in-law brother-in-law
  friend mate neighbour neighbor flatmate roommate classmate colleague coworker co-worker workmate teammate co-founder cofounder boss manager drummer singer bassist guitarist pianist chef landlord landlady tutor nanny childminder hairdresser barber plumber builder electrician secretary treasurer receptionist bookkeeper accountant supervisor foreman postman gardener lecturer mechanic carpenter waiter waitress barista pitcher quarterback winger defender midfielder choirmaster organist goalie keeper captain striker coach teacher
  patient client resident tenant lodger driver cleaner apprentice girl boy lad lass fella bloke chap oldest youngest eldest middle widow widower contractor guard caretaker vicar pastor priest`;

/** Whose illness is everybody's: talk of illness in general, of studies and of medicine as a trade. */
export const GENERAL_HEALTH = `people|persons|anyone|anybody|everyone|those|someone|individuals|adults|women|men|children|kids|babies|patients|humans with|who|living|suffering|over|under|aged|have|get|can
    sufferers|survivors|population|americans|britons|households|participants|cohort
    study|studies|trial|trials|research|researchers|survey|meta-analysis|lancet|nejm|bmj|journal|cdc|nhs|guideline|guidelines|statistics
    risk|risks of
    prevent|prevents|prevention|prevalence|incidence|causes|symptom|symptoms|awareness|screening|charity|charities|vaccine|vaccines|vaccination|epidemic|pandemic|outbreak
    per cent|percent of
    according to
    linked to
    can|may|might cause|lead|help|be|trigger
    is a|an|the disease|condition|illness|disorder
    illness|health awareness|day|month|week|matters|professional
    world|national|international day|week|month
    if you|your|you're|anyone|someone|somebody
    you should|can|may|might|must|need|have|get
    institute|foundation|society|centre|center|association|department`;
