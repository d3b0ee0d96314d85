/**
 * Given names of people, as a first sign that a capitalised word is a person. The lists hold the common given names of
 * each region's naming habits, written down from general knowledge, in the spelling without accents: see `foldName` of names.ts.
 * The last list holds what was missing of the names that generators of test data have for several languages. A name that is missing is still found
 * by its context.
 */

const list = (names: string): string[] => names.trim().split(/\s+/);

/** Names that are also words, places, months or products; they need more of a reason than the others. */
export const WEAK_NAMES: ReadonlySet<string> = new Set(
  list(`
 abbott aberdeen abilene abril abuja accra ace ada ade adelaide adobe africa ai ailsa ajax aki akita alba alberta alexa alexandria alf alfredo ali ally
 alma almas alpha amazon amber amma anakin anand anderson angel angeles angular anise anker apache apollo apple april archer arizona arran
 art artemis arya asahi ash asia ask aspen athena atlas august aurelia aurora austin autumn avalon axel aya ayo aziza baba
 backbone bahar baker bala bali bao barb bard baron basil bay bayes bea bean bear bee bella belle benin benno bentley benz berry
 beryl bilbo bill bindi bing binh birch bishop blade blaise blake blanca blanche blessing bliss bo bode bodo bonny bosch
 boston bradford bran brandy bravo bristol brook brooklyn bruno buck bud buddha buddy bunny burton cairo cam camellia camelot camino candy cannon carlton
 carmel carol carolina carson carver cash cassandra catalina cedar celeste ceres chad chai chance chancellor chandan chandra charity 
 charlotte chase chau chelsea cherry chester cheyenne chi chili china chip christian chuck cinnamon clarice claude clay clemency clement clementine
 clerk cliff clifton clinton clover coco colt comfort constance cookie cooper coral cordoba cork cortana crane creed cruz crystal cuba
 curt cypress cyprus dag dahlia dai daisy dakota dale dallas dan dante darling dart darwin das dash davis dawn dayo deacon dean dear dee deep 
 delphine delta denver derry desi destiny devon dex diamond diana dick din dirk django dobby dolly don donatello dong donna
 dot dracula drake drew duke dulce dung durga dusty earl earnest easton echo eddy edison eid elder elixir elm elvis em ember emerald emir
 emmy ernst essex estrella euler europe eve everest everton fabrice faith fang fanny fay fe felicity fern fido finn fiore fisher flask
 fleur flint flo flor ford forest fortune fourier fox france franco frank franklin freya frodo fuji gage gaia gail
 gala gale galway gandalf gandhi ganga garnet gauss gay gem gemini gene genesis geneva georgia german ghana gibbs gift gill
 ginger gita glen gloria gold golden grace grant gro grok guadalupe gunner guru gus guy ha hadi hal hamilton hamlet han hana hank hao happy hari harley
 harmony harrison haru haskell hastings havana hawk hazel heath heather heaven hector heide heinz helios hera herb hercule hercules hermes hilbert
 hoa holly honda honey hong honor honour hope houston hui hunter hur ike iman ina india indiana innocent iona ira ireland iris isha islam islay
 israel ivy jack jackson jade jai jamaica jan jansen janus jasmine jasper java jay jazz jean jenkins jennet jest jesus jewel ji jin
 jo jody jordan jordana journey joy jules juliet juliett jun june junior juniper juno jupiter justice jyoti kahlo kai kaizen kale kali kamal
 kanban kane kat kawasaki kay kaze kelvin kemi ken kennedy kent kenya kepler khal king kingston kirk kit kitty kotlin
 kratos krishna kyoto lady lagos lagrange lakshmi lamar lan lancaster lance lancelot lane laplace lark laurel lavender lea lee legend leia len
 lennox leon leonardo les lewis lex lexus lia liberty lily lima limerick lin linda ling linh link lisboa liv lloyd loki london
 lorraine lotta lotte louisiana love luce lucky luna lupita luz lyn mac macbeth maddux madison magnolia mai major makita
 malawi malta mana mandarin mandy mani manu maple marco maria marin marine mario mark markov mars marsh marshal marshall 
 mason mat maverick max may mazda meadow medina mei melody melon mercedes mercury mercy mere merle merlin merry messi messiah michelangelo
 milagros milan miles milo milton mimosa min minerva minty mira missy mistral misty mitchell mo mocha montana montserrat morgan moss moti
 muffin nadal nagoya nara nash nat natal neptune nevada nevaeh newton nga ngoc nick nieves niger nike niki nila nissan nobel noble node
 noel noor nord norm normandie nova november nur ocean odin ola ole olive olympia om onyx opal ope ophelia ora oran orion orlando osaka 
 othello paddy page paisley paloma panda pandora pansy papa paris parker parvati pascal pascale pat patience patsy paxton paz peach peaches pearl penelope
 penny pepper perl perla perseus petal petra philippine phoenix phuc pia pierce pierre piers ping pink pip pixie plum polo pope poppy
 porsche porter porto posy precious prem preston prince princess promise prudence quang quebec queenie rabbi rails rain raja rally ram rama 
 randy ranger rani raphael raven ray reason red reed reese rei reine remedios ren rex rich rihanna rin rio rios river rob
 robin rocky rod roja roma roman romeo roosevelt rory rosario rose rosemary rosy rover rowan rowdy roy royal royce ruby rue rune
 rust rusty ryder rye ryker saba saffron saga sagar sage sahara saint sakura sal salam salem salma salvador samoa san sanaa sandy
 sansa santa sapphire savannah sawyer saxe scala scout selenium sendai senior sentry serenity shakira shanti sheriff sherlock
 shiva sho sidney siena sierra silver simi siri sissy sita skip sky skye sly socorro sofia sol sola sole soledad soma somalia son sonny sonora sora
 sorrel spencer squire stacy stafford stanley star sterling stetson stew stig stone stormy sudan sugar sultan sultana summer sun sunny surya
 sutton suzuki sweetie swift sydney tab tad tai tam tan tango tanner tao tara tarzan taylor teddy tej tennessee terra tesla tex thanh thor
 thu tiger titania tod togo tola tong topaz tor toyota trace trang travis treasure trinidad trinity trixie true tu turing
 turner ty tyler uganda ulm umi una urbane uri val valencia valentine van vanity vaughn veer vega velvet venus verity verne verona
 vesta vi vienna violet virginia visa vishnu viva vue wade wale walker wally wan warwick washington watson wellington weston will
 willow winter wolf wren wyatt yamaha yaman yang yarrow yen yin ying yogi yoshi yu zambia zara zelda zen zeus zulu
 adan adonis amado america americo angeline araba ardis arian arley augusta auguste augustine aura aurel bader baldwin bambi basel beau bibi brage
 brice brit caden cas cato chaima che cielo clair claudius clemens colby coleman collette cornel cristal cyprian davy debby dori edel eden edmond elea
 elia elmo eloy enda engla erna fabia felice fernande firdaus flemming flore gia gian gor gracia guler halley hanafi handan hanus hartley hedi
 helmer hermina hild holm hussam ide ilango iva jad jael jair jakup janko jere jericho jessy jolie josephus juanito jule juli juni junia junius justus
 kaire kairi kala kamsi kassandra kathir kato kenley kenna kobe koko koray kosi kumaran kyler laine lala lambert landry langa laramie layan liba lida
 lili lilly linn lolita lona loni lorelei lorin lucile madelene mahani maher maida malvina manda manus maran mare marino marlin marquise martial maxima
 maximilien maximus melania melita mervin metta micha mikael miron mortimer muni mya myla nanni nazar nella nestor nik nisa nives noe nour nuru oda
 olimpia oliva oni onofre oto palani patric paule pearse pius presley rabah rael rahim raina razak reda redmond regino regula remington rena reyna rico
 robby romaine rona rosaire rosi rosine rosita rowell roza rut saban salina salmah samara sandi sanna santino scarlet scarlette segundo sepp serafin
 serik severo sheeba sienna sila sindre siva soila solon stana starla steeve stein stela sula sussie taja tamer tami tanel tessy thora tierra tilda
 timon tinsley tito titus tolu toma tommi utz uzo valli valter vardan verner victorine vida vidal viggo violette viridiana vita vuong walti waylon
 zaida zaidi zaire zenobia zenta zina zion zora santiago
`),
);

/** Names that are hardly anything else. A name of several regions stands in the first. */
export const STRONG_NAMES: ReadonlySet<string> = new Set(
  [
    // English-speaking countries, classic and recent, with short forms
    `
  aaliyah aaron abbie abby abe abel abigail abram adam addison adele adrian adriana adrienne agatha agnes aidan aiden aileen ainslee ainsley aisha alan alana
  alastair albert alden alec alexander alexandra alexis alfie alfred alfreda alice alicia alisa alison alissa alistair allan allen allison althea alvin
  alyssa amanda amari amaya amelia amelie amos amy anabelle anastasia andre andrea andrew angela angelica angelina angie angus anita ann anna annabel
  annabelle anne annette annie anthony antoinette antonia antony archibald archie ariana arianna ariel arlene arlo armand arnold aroha aron arthur ashlee
  ashleigh ashley ashlyn astrid atticus aubrey audrey ava axl ayden bailey barbara barnaby barney barrett barry bart bartholomew beatrice beatrix becca becky
  belinda ben benjamin bennett benny bentlee bernadette bernard bernice bernie bert bertie bessie beth bethan bethany betsy bette betty beulah bev beverley
  beverly bianca blaine blair bobbi bobbie bobby bonnie boyd brad braden bradley brady braeden brandi brandon brant brantley braxton braydon breanna brenda
  brendan brenna brennan brent bret brett brian briana brianna bridget bridgette briony britney britt brittany brock broderick brody bronte bronwen bronwyn
  bruce bryan bryant bryce bryn brynlee brynn bryony bryson burt byron caitlin caitlyn caleb callie callum calvin cameron camila camilla camille candace
  candice cara caren carey carina carl carla carly carole caroline carolyn carrie carroll cary caspar casper cassidy cassie catherine cathy catriona cecelia
  cecil cecilia cedric celia celine chandler chantal chantelle charlene charles charley charmaine chas chaz chelsey cheryl chloe chris chrissie chrissy
  christa christie christina christine christopher christy chrystal cian ciara cindy claire clara clarence clarissa clark claudette claudia clayton clem
  clementina cleo cletus clifford clint clive clyde cody colette colin colleen collin collins colton conner connie connor conor conrad cora cordelia corey
  corinne cormac cornelia cornelius corrine cory courtney craig cressida cristina curtis cynthia cyril cyrus dalton damian damien damon dani daniel daniela
  danielle danny daphne darcy daren daria darla darlene darnell darragh darrel darrell darren darrin darryl daryl dashawn dave davey david davina dawson
  dayna deandre deanna deb debbie debora deborah debra declan deidre deirdre delaney delbert delia della delores demarcus demi denis denise dennis deonte
  derek dermot derrick deshawn desiree desmond dessie devin dexter dianna dianne dillon dina dinah dion dominick dominique donal donald donnie
  donovan dora doreen doris dorothea dorothy doug dougal dougie douglas doyle duane dudley dulcie duncan dustin dwayne dwight dylan eamon eamonn earlene
  ebonie ebony eddie edgar edie edith edmund edna eduardo edward edwin edwina effie eileen eilidh eimear elaine elbert eleanor elena eleni eli elias elijah
  elinor elise elisha eliza elizabeth ella ellen ellie elliot elliott ellis eloise elon elsa elsie elspeth elton elvira elwood emerson emery emil
  emilia emilie emily emma emmanuel emmet emmett enid eoin eric erica erich erik erika ernie errol esme esmeralda esperanza estelle esther ethan ethel etta
  euan eugene eugenia eunice eva evan evangeline evelyn everett everleigh ewan ezekiel ezra fabian farrah felicia felix fergal fergus ferne fetu fiachra
  finbar findlay finlay finley finnian fintan fiona fletcher flora floyd flynn fran frances francesca francine francis fraser fred freda freddie freddy
  frederick frieda gabby gabe gabriel gabriela gabriella gabrielle gareth garfield garret garrett garry garth gary gavin gayle gaynor gemma gena genevieve
  geoff geoffrey george georgie georgina gerald geraldine gerard germaine gerry gertie gideon gilbert giles gillian gina ginny giselle gladys glenda glenn
  glenna glenys glyn glynis godfrey gord gordon grady graeme graham grainne grayson greg gregg gregory greta gretchen griffin guinevere gwen gwendolyn gwyn
  gwyneth hadley hailey haley hamish hannah hans harold harriet harriett harris harry harvey hattie hayden hayley hedley heidi helen helene hemi henrietta
  henry herbert herman hester hettie hilary hilda hillary hine hiram hohepa holden hollie homer horace howard howie hubert hugh hughie hugo humphrey ian
  ianto ida idris ieuan ignatius ilana ilene ilse imelda imogen indigo ines ingrid inigo ioan irene irma irving irwin isaac isabel isabella isabelle isadora
  isaiah isla isobel isolde ivan ivor izzy jacinta jackie jacob jacqueline jacquelyn jacqui jaden jagger jaime jake jaleesa jamal jamarcus james jana jane
  janelle janet janette janice janie janine janis jared jarrod jarvis jasmin jason jaxon jaxson jaxton jayden jayla jaylen jayne jayson jeanette
  jeanie jeanine jeanne jeannette jeannie jed jeff jefferson jeffery jeffrey jemima jemma jen jenna jennie jennifer jensen jerald jeremiah jeremy jermaine
  jerome jerry jess jessa jesse jessica jessie jethro jillian jim jimmie joan joann joanna joanne joaquin jocelyn jodi jodie joe joel joelle joey johanna
  john johnathan johnnie jolene jon jonah jonas jonathan joni jonny jonty josef joseph josephine josh joshua josiah josie joyce juanita judd jude judith judy
  julian juliana julianna julianne julie julius justin justine kaci kade kahu kahurangi kaitlin kaitlyn kalani kaleb kamden kamryn kara karen kari karina
  karl karla karyn kasey kashton kate katelyn katherine kathleen kathryn kathy katia katie katrina katy kayden kayla kaylee kayleigh keanu keegan keeley
  keenan keira keiran keisha keith kekoa kelli kellie kelsey kendal kendall kendra kendrick kenneth kenny kenton keri kerri kerrie keshawn kev kevin kiana
  kiara kiera kieran kiley killian kimberley kimberly kinsley kip kirsten kirstie kirsty kobi kody kolton kris krista kristen kristi kristie kristin kristina
  kristine kristopher kristy krystal kurtis kyla kyle kylie kynlee kyra lacey lachie lachlan laila lakeisha lana landon lara larissa larry lars lashonda
  latasha latisha latonya latoya laura lauren laurence laurie lauryn lavinia lawrence lawson layla leah leander leanna leanne leeann leigh leighton leila
  leilani leland lena lennie lenny lenora leona leonard leonie leonora leopold leroy lesley leticia letitia levi liam libby lila lilian liliana lillian
  lillie lindsay lindsey linus lionel lisa lisette livia liz liza lizzie lizzy llewellyn lois lonnie lora lorcan loren lorenzo loretta lori lorna lorne
  lorrie losa lottie louie louis louisa louise luanne luca lucas lucia lucian luciana lucie lucille lucinda lucius luella luisa luke lupe luther
  lydia lyle lynda lyndon lyndsey lynette lynne lyra mabel mackenzie macy maddie maddison maddox madeleine madeline madge mae maeve magda magdalena maggie
  magnus mairead maisie makayla makoa malachi malachy malcolm malia malina mallory mamie manaia marc marcel marcella marcia marcie marcus margaret margarita
  margery margie margo margot marguerite mariah marian mariana marianne maribel marie mariel marilyn marisa marisol marissa marjorie marla marlene marley
  marlon marnie marquis marsha marta martha martina marty marvin mary maryann mathew mathilda matilda matt matthew matty maud maude maura maureen maurice
  mavis maxine maxwell mckayla mckenna mckenzie meagan meg megan meghan melanie mele melinda melissa melvin mercia meredith merrill merv mervyn micah michael
  michaela micheal michelle mick mickey mikaela mikaere mikayla mikey mila mildred millicent millie mina mindy minnie miranda miriam mitch mitzi moana moira
  monica monique monty morag morgana morris mort morton moses moyra muriel murray myfanwy myles myra myrna myron myrtle nadia nadine nancy naomi
  natalia natalie natasha nate nathan nathanael nathaniel neal neil nell nellie nerys nessa nettie neville ngahuia ngaio ngaire nia niall niamh nichola
  nicholas nicholle nicky nicola nicole nigel nikau nikita nikki nina nita noah noelani noelle nola nora norbert noreen norma norman norris nuala oakley
  oaklynn octavia octavius odette odie olga oliver olivia olwen omari oona orla orson orville osbert oswald otis otto ottoline owain owen pablo paige pam
  pamela pania pascoe patricia patrick patti pattie patty paul paula paulette paulina pauline pearce peggy percival percy perry pete petronella peyton phil
  philip philippa phillip phillipa philomena phineas phoebe phyllis piper pippa pollyanna portia pru quentin quincy quinlan quintin rachael rachel rachelle
  rae raelene raelynn ralph ramona randal randall randolph rangi raquel rashad rasheed rawiri raylene raymond reagan reba rebecca rebekah reece reg regan
  reggie reginald reid renata rene renee reuben reuven rhea rhett rhiannon rhoda rhodri rhonda rhys ricardo richard richie rick rickey ricky rita robbie
  robert roberta roberto robyn rocco rochelle roddy roderick rodney rodrigo roland rolf romy ronald ronan ronnie rosa rosalie rosalind rosalyn rosamund
  rosanna rosanne roscoe roseanna roseanne roselyn rosie ross rowena roxana roxanne royston ruairi ruben rudolph rudy rufus rupert russell ruth ruthie ryan
  rylan sabrina sally samantha sammy samson samuel sandra saoirse sara sarah saul scarlett scott scottie seamus sebastian sefa selena selina selma semisi
  serena seth seymour shana shane shanelle shania shanice shari sharon shaun shauna shawn shawna shayla shayne sheena sheila shelby sheldon shelia shelley
  shelly sheri sherman sherri sherrie sherry sheryl shirl shirley sian sibyl siegfried silas simeon simon simone sinead siobhan sione solomon sondra sonia
  sonja sonya sophia sophie stacey staci stan steph stephan stephanie stephen stephenie steve steven stevie stewart stuart sullivan susan susanna susannah
  susanne susie suzanne suzette suzie suzy sybil sydnie sylvester sylvia sylvie tabatha tabitha talia talisha tallulah tamara tamati tamia tamika tammy
  tamsin tane tania tanisha tanya tarquin tasha tate tatiana tatum tavita tawny taya teagan tegan terence teresa teri terrance terrell terrence terri terrie
  tess tessa tevita thaddeus thalia thea thelma theo theodora theodore theresa thomas tia tiana tiegan tierney tiffany timmy timothy tina toby todd tommy
  toni tonia tonya topher tori tracey traci tracie trent trenton trev trevon trevor tricia trina tripp trish trisha tristan troy trudie tucker tui twila tyra
  tyree tyrell tyrese tyson ulysses ursula valentina valerie vance vanessa vaughan velma verlene verlon verna vernon veronica vicki vickie vicky vikki vince
  vincent violetta virgil vivian vivien vivienne wallace walter wanda warren wayne wendell wendy wes wesley whetu whitney wilbert wilbur wilda wilfred
  wilhelmina willa willard william willie willis wilma wilmer winifred winnie winona winston wiremu woodrow wynne xander xanthe xavier yasmin yolanda
  yvette yvonne zac zach zachariah zachary zack zadie zak zander zane zayden zeke zelma zena zoe zoey zola
`,
    // French, and the French-speaking countries
    `
  abdoulaye adjoua adrien affoue agathe aime aimee aissatou akissi alain alban albane alexandre aline alix amadou amandine ambre aminata anais andree angele
  angelique annick anouk antoine antonin apolline armelle arnaud astou aude augustin aurelie aurelien aurore awa axelle baptiste barthelemy bastien benedicte
  benoit berangere bertrand binta blandine boubacar brigitte capucine cecile celestin cheikh christelle christiane christophe clarisse claudine clemence
  clotilde coralie corentin coumba didier dorothee edgard edouard eleonore eliane elodie eloi emeline emeric emile emilien emmanuelle enzo esteban etienne
  eugenie evelyne fabien fabienne fatou fatoumata faustine felicien fernand firmin florent florian franck francois francoise frederic frederique gabin gael
  gaelle gaetan gaspard gaston georges georgette germain ghislain ghislaine gilberte gilles ginette gregoire guenael guillaume guillemette gustave gwenaelle
  hadrien henri henriette herve hortense hugues huguette ibrahima inaya irenee isaure jacky jacques jeannine jeremie joachim joceline jocelyne joris josee
  josette josiane judicael julien julienne juliette khady koffi konan kouame kouassi laetitia laure laurent laurine lazare leandre leocadie leonce leopoldine
  liliane lilou loane loic loris louane lucette lucien lucienne ludivine ludovic mael maelle maeva maite malo mamadou manon marceau marcelle margaux mariam
  mariama mariette marius marjolaine martine mathieu mathilde mathis matthieu maxence maxime melina melisande melodie mickael mireille modou morgane moussa
  myriam nadege nathalie ndeye nicolas ninon noemie nolwenn oceane octave odile olivier ombeline ophelie oriane oumar ousmane pascaline perrine philibert
  philippe pierrette pierrick rachid raphaelle raymonde regine regis remi renaud rodolphe rokhaya rolande romain romane romuald roselyne roxane sabine salome
  sandrine segolene serge serigne severine seydou sidonie solange solene soline souleymane stephane sylvain sylvaine sylviane tancrede thibault thibaut
  thierry timothee tiphaine titouan toussaint ulysse urbain valentin veronique victoire victorien violaine virginie yann yannick yannis yao yoann yohan
  yolande yvan yves yvon zephyrin
`,
    // Spanish, Portuguese, Catalan, Basque, Galician; Latin America
    `
  abelardo adalberto adelina adolfo adriano afonso agustin agustina ainara ainhoa aitana aitor alberto alcides aldair aleix alejandra alejandro alfonso
  almudena alonso alvaro amaia amalia amauri amparo ana anahi andres angelita anselmo antonella antonio aparecida aparecido araceli aracely ariadna armando
  armindo arnau arturo asier asun atahualpa aurea aurelio azucena baltasar bartolome beatriz begona belen beltran benedita benita benito bernardo berta
  bibiana blas borja braulio brayan caetano caio calixto candela caridad carlinhos carlos carlota carmelo carmen carmina cassia cayetana cayetano cecilio
  celestino cesar chema chus cicero citlali claudio cleide cleiton clemente concha conchita constanza cristian cristiane cristobal cuauhtemoc custodio dalila
  dario deise delfina demetrio diogo dionisio dirceu djalma domingo domitila duarte edgardo edilson edmundo edson eduarda efrain elcio eleuterio elisangela
  emiliano emilio encarna encarnacion enrique erivaldo ernesto estefania eugenio eulalia eulogio eusebio evaristo ezequiel fabiana fabio fabiola fabricio
  facundo fatima federico felipe felisberto fermin fernanda fernando fidel filipa filipe filomena flavia flavio florencio francisca francisco gaspar genaro
  geraldo gerardo geronimo gilberto gilmar gilson gimena gines giovana goncalo gonzalo graciela gregoria gregorio guilherme guillermina guillermo gustavo
  heitor helder helio henrique heriberto hermenegildo hernan hernando higinio hilario hipolito hortensia humberto iago iara ignacio iker ildefonso imanol
  inacio inaki inma inmaculada iracema irineu isaura isidora isidro ismael itzel itziar ivo ivone izabel jacinto jacira janaina jandira jaqueline jaume javi
  javier jeronimo jesusa jimena joana joao joaquim joaquina jofre jorge jose josefa josefina josu josue josuel juan juana juanjo juanma juliano
  julieta julio jurema justo kaique koldo laercio laia lalo lautaro lazaro leandro leire leocadia leonor leopoldo lidia lidiane ligia lisandro llorenc loli
  lope lorenza lourenco lourival lucero luciano lucio lucrecia luis luiz luiza macarena madalena mafalda maialen malena manel manoel manoela manolo
  manuel manuela marcela marcelino marcelo marcial marcio marcos mariano maricarmen maricela marilia marimar marisela maritza marlen marli marti mateus
  matheus matias matilde mauricio mauro maximiliano maximo mayra melchor merce micaela miguel mikel mireia miren moacir modesto moises montse murilo nadir
  narciso nathalia natividad nayeli nazaret neide nemesio nerea neus neusa nicanor nilda nilson nivaldo noelia norberto nuno nuria octavio odair ofelia olavo
  olegario oriol osvaldo oswaldo otavio otilia paco pancho paola pascual patricio pau paulino paulo pedro pepa pepe pere placido ponciano primitivo priscila
  purificacion quetzalli quim quique rafa rafael rafaela raimunda raimundo raissa ramiro ramon raul rebeca refugio reginaldo reinaldo renato reyes reynaldo
  rigo rigoberto roberval rodolfo rogelio rogerio romina ronaldo roque rosalba rosalia rosangela rosaura roseli rosendo rosilene rufino rui sabino sancho
  sandro santos sebastiana sergio severina severino silvana silverio silvestre silvia silvio simao suelen sueli tadeo tadeu tainara tais tarcisio telmo
  teodoro tere thiago tiago tomas tonatiuh toribio trini ubirajara ulises unai urbano valdir valdirene valeria vanderlei vanesa vasco vicenta vicente
  vinicius virgilio vitor vitoria viviana viviane wagner walmir wanderley wilfredo wilson xico ximena xiomara xochitl yadira yago yanet yara yaretzi yesenia
  yohana yuliana yurani zacarias zeca zelia zilda zulema
`,
    // Italian, Romanian, Greek, Albanian, Maltese
    `
  achilleas agapi agata aggeliki agim agnese agostino agron aikaterini albana alda aldo alessandra alessandro alessia alessio alexandros alexandru alexios
  alfio alina alvise ambrogio amedeo anastasios anca andreas andreea andrei angeliki angelo angelos angiola annalisa annamaria annunziata antonietta antonino
  antonis apostolos arben ardian argyro aris aristea aristotelis arta assumpta assunta athanasios attilio augusto azzurra benedetta benedetto besa besnik
  biagio bice blerim bogdan bruna bujar carlo carlotta carmela carmine catalin caterina cesare cezar chara chiara christos chrysa chrysoula cinzia ciprian
  ciro claudiu concetta constantin corina corrado cosimo cosmin costanza costas costel crina cristi cristiano daciana damiano danae daniele danut davide
  decebal delfino despina diletta dimitra dimitri dimitrios dimitris dino dionysis doina domenica domenico donatella donato doriana dorin dragos dritan
  dumitru edda edoardo edona efi efstathios efthymia egidio eirini eleftheria eleftherios elenora eleonora eliana elio elira elisa elisabetta elpida emanuel
  emanuela emanuele emmanouil enea enkela ennio enrica enrico enza ercole ermal ermanno ettore eugen evangelia evangelos evelina ezio fabrizio fatmir fausto
  federica ferdinando filippo fiorella fiorenza florica florin flutura fortunato fotini fotis franca francesco fulvio gabriele gaetano gaspare gennaro genti
  gentian georgeta georgios gheorghe giacinto giacomo giada gianfranco gianluca gianluigi gianmarco gianna gianni giannis gianpaolo gino gioacchino gioia
  giordano giorgia giorgio giorgos giosue giovanna giovanni giuditta giulia giuliana giuliano giulio giuseppe giuseppina giusi giusy goffredo grazia
  graziella guglielmo guido haris horatiu horia iacob ignazio ilaria ileana ilias ilie ilir immacolata ioana ioanna ioannis ionel ionela ionut iordanis irina
  isotta italo iulia iulian ivana ivano kalliopi katerina konstantina konstantinos kostas kujtim kyriakos lambros laurentiu leda lefteris leonidas letizia
  liana licia lino livio liviu luan lucrezia ludovica ludovico luigi luigia lule luminita lykourgos madalina manfredi manlio manolis mara marcello margherita
  mariangela marica mariella marilena marios massimiliano massimo matteo mattia maurizio michalis michela michele mihaela mihai mihail milena mimoza mircea
  mirco mirela mirella mirko morena moreno myrto natale nazario nefeli nektarios nello nerina nicla nicoleta nicoletta nicolo nicu nikolaos nikos nino noemi
  nunzia nunzio oana octavian oreste orietta ornella orsola ottavia ottavio ovidiu palmira panagiota panagiotis panos pantelis paolo paraskevi pasquale
  patrizia patrizio pavlos petros petru piera pierangelo pierluigi piero pietro pina pino polyxeni primo prisca rachele radu raffaele raffaella raimondo
  raluca razvan remo remus renzo riccardo rina rino rolando romana romano romolo romualdo rosaria rosella rosina rossana rossella ruggero ruxandra sabina
  salvatore samanta samuele sanda santina santo saverio savina savvas sebastiano serafina serban shpresa shqipe silvano silvestro silviu simona skender sorin
  sorina sotiria sotiris spiros spyros stamatis stavros stavroula stefan stefania stefano stefanos stelian stelios stratos takis tancredi tasos teodora
  thanasis thanos thekla theodoros theofilos thodoris tiberio tiberiu tiziana tiziano tommaso tonino traian triantafyllos tudor tullio ubaldo uberto ugo
  umberto vaios valbona valentino valerio valon vangelis vanna vasile vasiliki vasilis vasso velia vilma vincenza vincenzo viorel viorica vito vittoria
  vittorio vjosa vlad xenia yiannis yiorgos zacharias zaira zeno zoi
`,
    // German, Dutch, Swiss, Austrian, Frisian
    `
  aaltje achim adelheid adriaan albrecht aleida alida alois alwin anette anja anke annegret anneke annelies anneliese annemarie annett annika antje arend
  arie arjan arjen armin arne arno arnoud babette barbel bas bastiaan bastian beate benedikt berend bernhard bertus bettina birgit birte bjarne bram brechtje
  brigitta brunhilde burkhard burkhardt carola carolin carsten cathrin cees celina christel christiaan christof christoph claas claus coen conny cor corinna
  cornelis daan dagmar detlef detlev dieter diether dietmar dietrich dieuwke douwe dragica eberhard eckart eckhard edeltraud eefje eelco egon eike elfriede
  elisabeth elke els elsbeth elselien elske emiel emmi erhard erwin esmee evert ewald falk felicitas femke fenna ferdinand finja floris fokke foppe franka
  frans franz franziska frauke frederik frederike friedel friederike friedhelm friedrich friedrun fritz froukje gabi geert geertje georg gerben gerd gerda
  gerhard gerlinde gernot gero gerrit gertraud gesa gijs gijsbert gisbert gisela gottfried gotthard gottlieb greetje gretel grit gudrun guenter guenther
  gunda gunnar gunter gunthard gunther gustav guus hanna hanneke hannelore hannes hanno hansi hanspeter harald hartmut hartwig hasso hauke hedwig heike heiko
  heiner heinrich heleen helga helge helma helmut helmuth hendrik hendrika henk henning henny henrik heribert hermann hermien hermine herta hertha hessel
  hidde hilde hildegard hinnerk holger hubertus huub ilka ilona imke ineke inga inge ingeborg ingmar ingo ingolf irmgard irmtraud isabell jaap jacco jacobien
  jakob janina janneke jannie jannik jannis jantine jelle jens jeroen jet jip jochen jockel joep joerg johan johann johannes jolanda jolien joop joost jorg
  jorien jorrit jos josien juergen juliane julika jurgen jurre jutta kaatje karel karin karola karoline karsten kaspar katarina katharina kathi kathrin
  katinka katja katrin kees kerstin kilian klaartje klaas klara klaus klemens knut koen konrad konstantin konstanze koos korbinian kornelia kristian kunibert
  lasse leendert leni lennard lennart leonhard levin lianne lieke liesbeth liesel lieselotte lieve lina loes lonneke lorenz lothar ludger ludwig luise lukas
  lutz luuk maaike maarten machteld maik maike maja malte manfred mareike maren margarete margit margret marieke marije marijke marijn marika marit marita
  marjan marjolein marjon marlies marloes marten martijn mathias matthias matthijs mattis maximilian mechthild mees meike meindert meinhard menno merel mia
  mieke mies minke mirjam monika moritz nadja natascha nele nelleke nico niek niels nienke niklas niko nikolaus nils okke olaf ortrud oskar otfried otmar
  ottilie ottmar patrik paulien philipp piet pieter pim pleun raimund rainer ralf reiner reinhard reinhold reinier reinout remco renate renske reto rianne
  rik rika rikkert roderik roel roelof ronja roos rosemarie roswitha rudi rudiger rudolf ruprecht ruud saar sander sanne sascha saskia sibylle siebe siegbert
  sieglinde siegmund siegrid sietske sigi sigmar sigrid sigurd sijtske silja silke sissi sjaak sjoerd sjors sjouke stefanie steffen stijn susi suus suzan
  svantje svea sven svenja swaantje swantje sytske tabea tanja tatjana teun teunis theresia thijmen thijs thilo thirza thorben thorsten thorwald tijmen
  tilman tilo timo tine tineke tjeerd tjitske tobias toon torben torsten traudl traute trijntje trude ubbo udo ulf uli ulla ulli ulrich ulrike urs ursel urte
  uschi ute uwe veit verena veronika viktoria volker volkmar vroni walburga waldemar waltraud wendelien wendelin wenzel werner wessel wibke wiebke wieger
  wietske wilfried wilhelm wilhelmine willeke willem willemijn willi wiltrud wim winfried wolfgang wolfram wouter xaver yannik yke ype zenzi
`,
    // Nordic and Baltic
    `
  aada aapo aare aarne aaro aatu adalsteinn adomas agne agneta agust ahti aida aiga aija aila aimo ainars aino aiste aivar aivars aksel albin aleksander
  aleksandras aleksi algimantas algirdas alva alvydas anders andis andra andris andrius andrus anete anneli anniina anssi antanas antero antti anu ari arja
  armas arni arnis artis arto arttu arturas arturs arunas arvid arvo asbjorn asdis ase asgeir asger asko asmund asta astri atis audrius augustas auli ausra
  baiba bengt bente bergthora berit bertil birger birgitta birgitte birna birute bjarni bjorg borge borje britta brynja brynjar cecilie charlotta christer
  dace dagfinn dagny dagur daiga dainis dainius daiva dalia darius deividas ditte domas donatas dorte dorthe dovile dzintra ebba edgars edijs edita eerik
  eero eeva eevi egidijus egill egils egle eha eija eila eilif eimantas einar eino eirik eirikur elin elina elisabet elli ellinor elsebeth elze enn enni epp
  erki erkki erla erlend erling ernestas ernesti esben eskil esko espen essi evelin evija evita eyjolfur eyvind fredrik fredrika frida fridrik frode gabija
  gatis gediminas geir giedre gintaras gintare gints girts gisli gitte goda goran gorm grethe gry gudbrand gudlaug gudmund gudmundur gudny gullan guna
  gundega gunhild gunilla gunn gunnlaugur guntars guntis gunvor gustaf gylfi gytis haakon hakan hakon halfdan halla halldor halvard halvor hanne hannele
  hannu harri haukur hedda hedvig heikki heimo heine heini heino helka helle helmi helve helvi henna hilding hildur hilkka hilmar hjalmar hjordis hogne hrafn
  hrafnhildur hulda idun ieva igors iiro ilari ilga ilkka ilmari ilpo ilze imbi indre indrek inese ineta ingebjorg ingemar inger ingibjorg ingus ingvar
  ingvild inkeri irja irmeli isak ivar ivars jaakko jaan jaana jaanus jalmari jani janne jannike jari jarkko jarle jarmo jekabs jeppe jesper joakim jofrid
  johanne jokull jolanta jonna jorgen jorma jorn jorunn josefin jostein jouko jouni juha juhana juhani juho jukka juozas jurate jurgis juri juris jussi
  justas justina juuso jyri jyrki kaarel kaarina kaarlo kadi kadri kaija kaisa kalev kalevi kalju kalle karianne karlis karri kaspars katla katri katrine
  kauko kazys kersti kerttu kestutis ketil kimmo kirsi kirsti kjartan kjell kjersti kjetil klas knud kristaps kristijonas kristjan kristoffer kristupas kulli
  kyllikki kyosti lahja laima laimis lari lasma lauma lauri leelo leena leif lene liene liga liina liis liisa linards linas linnea lisbet lisbeth liselotte
  lovisa ludvig maarit maarja madara madis mads magnhild maija malene malin mantas maret margareta margrethe margus mari maris marja marjatta marjo marju
  marjut markku marko mart marte martins martti martynas matas mati matti mattias mauno meelis merete merike mervi mette mihkel mika mikelis mikkel mikko
  milda milla mindaugas minna mirja mirjami miska mogens morten nanna nerijus neringa niilo niina nijole njal normunds nuutti oddbjorg oddny oddvar oili oiva
  olafur olav olavi olev olli ona onni orri osmo otso outi ove oystein oyvind paavo paivi palle pasi paulius peder peep pekka pentti pernilla pernille pertti
  peteris petras petri petter petur piia piret pirjo pirkko poul preben priit ragna ragnar ragnheidur ragnhild raija raili raimo raitis raivis raivo
  ramunas ramune ranja rasa rasmus rauha rauno reetta reidar reidun reijo reino ricardas riikka riina riitta rikke rimantas rimas risto ritva ritvars roald
  roope rudolfs runa ruta saana saara saija salla sami sampo sandis sanita sanni santeri santtu sari sarmite satu saulius seija seppo sigbjorn sigita sigitas
  signe sigridur sigrun sigurdur sigve siim siiri simo sindri sini sintija sirje sirkka sirpa sissel sivert siw skaidrite snorri soile solfrid solveig solvi
  solvita stasys steinar steinunn sten stian stina stine sture sunniva susann suvi svanhildur svein svend sverrir synne synnove taavet taavi tadas tage taina
  taisto taneli tapani tapio tarja tarmo taru tatu tautvydas teemu teija teppo terhi terje tero thorbjorn thordis thorgeir thorsteinn thorunn thorvald tiia
  tiina tiit tiiu toivo tonis tonu toomas topi tora torbjorn tord torfinn torgeir torill torkel torleif torstein torunn torvald tove triin trine troels trond
  trygve tuija tuire tuomas tuomo turid tuula tuuli tuulikki tyyne ugne uku uldis ulle ulrika unni unnur urho urmas urpo urve vaida vaidotas vaiva vala
  valdas valdemar valdis valgerdur vappu veera veijo veikko veiko velta vesa vetle vidar vidas viesturs vigdis viktor viktorija vilde vilho vilija vilius
  viljar ville villu vineta virginija virginijus virpi virve voitto vuokko vygaudas vytas vytautas wenche ylva yngve yrjo zanda zigmars zita zivile
  zygimantas
`,
    // Slavic languages, Hungarian
    `
  adela adrianna adrienn afanasy agafya agnieszka agoston akim akos aladar aleksa aleksandar aleksandr aleksandra aleksei aleksey alena alenka ales alexei
  alexey alicja almos alyona alzbeta anastasiya anastazja anatoly andjela andras andraz andrej andrey andriy andrzej anetta anezka anfisa aniela aniko antal
  ante antek anton antoni antonina antos anya anze apolonia aranka arina arkadiusz arkady arpad arseny artem artur artyom asen asya atanas attila balazs
  balint bara barbora barnabas bartek bartlomiej bartosz basia beata bela bence bernadett bilyana blagovest blanka blaz blazej boglarka bogumil boguslaw
  bohdan bohdana bohumil bohuslav bojan bojana boleslaw borbala boris borislav borka borut bostjan boyan boyana boyko bozena branimir branislav branka
  brankica branko bratislav breda bretislav bronislaw cecylia cenek cezary csaba csilla csongor czarek czeslaw dagmara dalibor damir danica danijel danijela
  danuta darek dariusz daryna davorin dawid dejan denes denisa denys desislava detelina dezso dijana dimitar dimitrina dita dmitri dmitriy dmitry dmytro
  dobrin dobromila domagoj dominik dominika domonkos donat donka dorota dragan dragana drago dragoljub dragoslav drahomira drazen dubravka dunja dusan
  dusanka edin edina eduard edyta egor ekaterina elemer eliska elitsa elizaveta elma elzbieta emese emina emoke endre enes erno eryk erzsebet ester eszter
  etelka eugeniusz evgenia evgeniy evgeniya evgeny evzen ewa ewelina fahrudin faina fanni fedir fedor felicja feliks ferenc ferike fikret filip franci
  franciszek franek frantisek fruzsina fyodor gabor gabrysia galina gasper gellert gencho gennady genowefa georgi georgy gergana gergely gergo geza gizella
  gleb goranka gorazd gordana gosia grazyna grega gregor grigory grzegorz grzesiek gusztav gyongyi gyorgy gyula hajnalka halina halyna hania havel hedvika
  henryk honza hristina hristo hrvoje hryhoriy huba hynek ibolya iga ignacy igor ihor ildiko ilian iliana ilija ilya imre imrich inna innokenty irena
  ireneusz iryna iskra ismet istvan ivailo ivanka ivanna ivaylo ivelina iveta ivett ivica iwona iza izabela izabella izidor jacek jacint jadranka jadwiga
  jagoda jaka jakub janek janez janja janos janusz jarek jarmila jaromir jaroslav jaroslava jaroslaw jasmina jasna jelena jeno jernej jerzy jindrich jiri
  jirina jitka jivko jola jolana josip jovan jovana joze jozef jozefa jozefina jozica jozsef judit julita juraj jure jurek justyna jusztina kacper kalin
  kalina kalman kamil kamila kamilla karol karolina karoly kasia kata katalin katarzyna kateryna kati katya kazimierz kelemen khrystyna kinga kira kiril
  kirill kitti klaudia klavdia klemen kornel kostya krasimir krasimira kremena kresimir kristijan kristyna krisztian krisztina krum krystian krystyna
  krzysiek krzysztof ksawery ksenia ksenija ksenya kuba kuzma kveta kvetoslava kyrylo lachezar ladislav lajos larisa larysa laszlo lazar lech lechoslaw lejla
  lenka leokadia leonid lepa lesya leszek lev levente libor libuse lilia lilla lilyana liubov ljiljana ljubica ljubisa ljubomir lojze lorant lorinc lubica
  lubomir lubos lucja lucyna ludek ludmila ludovit ludwik lujza luka lukasz lyosha lyuba lyuben lyubomir lyubov lyudmila lyudmyla maciej maciek magdolna
  majda maksim maksym malgorzata malwina manca marcelina marcin marek marfa mariann marianna mariia marija marijana marinko mariola mariusz mariyana marjeta
  marketa maros marton martyna maryla marzena matej mateja mateusz matevz matic matija mato matous matus matvei matvey matyas matylda maxim melisa metka
  michal michalina mieczyslaw miha mihailo mihajlo mihaly mikhail miklos mikolaj milada milana milenko milica milijana milivoj miljana milka milorad milos
  miloslav milosz milovan mirjana miroslav miroslava miroslaw miroslawa mirsad mirza misa misha miso mitja mladen mojca momchil momcilo mykhailo mykola
  mykyta myroslav myroslava nada nadezda nadezhda nadiia nadya nandor nastya nataliya natalya natasa nebojsa nedyalko nejc neli nemanja nenad nermin nermina
  nevena nevenka neza nika nikodem nikola nikolai nikolay nikolina ninoslav novak odon ognjen ognyan oksana oldrich oleg oleh oleksandr oleksandra oleksii
  oleksiy olena olesya olha olivera oliwia oliwier olya ondra ondrej orest orsolya orysia ostap otakar otylia palma pasha patrycja patryk pavel pavla pavlina
  pavlo pavol pawel petar petko petr petro petya piotr piotrek piroska plamen polina polona praskovya predrag premysl primoz przemek przemyslaw rade radek
  radim radka radmila radomir rados radoslav radoslaw radostina radovan rafal raisa rastislav ratko reka remigiusz rodion rok roksana roksolana rosen rositsa
  rostislav rozalia rozsa rumen rumyana ruslan ruslana ruza ruzena ryszard samo sandor sanela sanja sarka sasa saso sava savo semyon senad senka serafim
  sergei sergey serhii serhiy seryozha seweryn sinisa slava slaven slavi slavica slavko slavomir slawek slawomir slobodan slobodanka smilja snezana snezhana
  snjezana sofiia sofya solomiya spela spomenka srdjan srecko sreco stanimir stanislav stanislava stanislaw stanislawa stanka staszek stefka stepan stepanka
  stevan stjepan stojan stoyan stoyanka suzana svatopluk sveta svetislav svetlana svetoslav svitlana svyatoslav sylwester sylwia szabina szabolcs szilard
  szilvia szymon tadeas tadej tadeusz taisia tamas taras tatyana tekla teodor tereza tetiana tibor tihomir tijana tikhon timea timofei timofey timur tivadar
  tjasa todor tolya tomasz tomaz tomek tomislav tsvetan tsvetelina tvrtko tymofiy urh uros urska urszula vaclav vadym valentyn valery vanda vanja vanya
  varvara vasil vasilena vasilisa vasily vasyl vasylyna vavrinec vedran vedrana velimir veljko vendula ventsislav venyamin veselin vesna viera vika viktorie
  viktoriya vilem viliam vilmos vinko violeta virag vit vitalii vitaliy vitaly vitek vitya vladan vladana vladik vladimir vladimira vladislav vladislava
  vlasta vojislav vojtech volodya volodymyr vova vratislav vsevolod vuk vukasin vyacheslav wacek waclaw weronika wieslaw wieslawa wiktor wiktoria wioletta
  witold wladyslaw wlodzimierz wojciech wojtek yakov yana yanko yaroslav yaroslava yaryna yavor yegor yekaterina yelena yelizaveta yevgeny yevhen yordan
  yordanka yulia yulian yuliya yuri yurii yuriy yury zakhar zaneta zarko zbigniew zbynek zbyszek zdenek zdenka zdislava zdravka zdravko zdzislaw zeljka
  zeljko zenon zenoviy zhanna zhenya zhivko ziga zinaida zivko zlata zlatan zlatica zlatka zlatko zofia zoltan zoran zorana zorica zoryana zosia zoya zsanett
  zsigmond zsofia zsolt zsuzsa zsuzsanna zuzana zuzanna zuzka zvezdana zvone zvonimir zvonko zygmunt zyta
`,
    // Turkish, Arabic, Persian, Hebrew, Armenian, Georgian, Central Asian, Kurdish
    `
  abbas abdallah abdel abdelkader abdelrahman abdikarim abdirahman abdul abdulaziz abdulla abdullah abdullahi abdulrahman abeer abigayil adel adem adi adil
  adina adnan afaf afnan afsaneh ahlam ahmad ahmed ahmet ahuva aibek aicha aidana aigerim aigul ainura aisulu akaki akbar akmaral akylbek alaa alev alia
  alireza alisher aliya alon alparslan altynai amal amani amichai amina amira amirali amit ammar amnon anahit anahita anas anat ani anvar anwar aqeel aram
  aramayis ararat aras arash arayik arda ardalan ardeshir areej arevik arezoo ariela arik arman armanbek armen armine arpine arsen artak artashes arwa arye
  arzu asel ashot ashraf asiye askar asli asma asmaa assaf assel astghik asuman atakan atefeh ates avetis avi avigail avishai aviv aviva avner avraham
  avtandil ayala aybek ayelet ayhan aylin ayman aynur ayoub ayse aysegul aysel aysun aytac ayub ayzhan azad azadeh azamat azar azita aziz azizbek azriel
  babak bacho badr badri bagrat bahaa bahman bahram bakhtiyar bakyt barak baris baruch basak basem bashar basim basma batool batsheva batuhan batya bauyrzhan
  bedia begimai begum behnam behnaz behrang behrouz beka bekir bekzat belgin bentzi beren berivan berk berkay berna besik betul beyza bidzina bijan bilal
  bilge binyamin birol birsen boaz bolat borna botagoz bouchra bracha buket bulent burak burcu burhan bushra busra canan cansu cem cemal cemil cemile cengiz
  ceren cetin ceyda chaim chana chani chava chaya chyngyz cigdem cihan cuneyt dafna dalal daliah damla daniyar dariush dastan dato dauren davit davood defne
  delaram demet demetre deniz derya dganit didem dikla dilan dilara dilbar dilek dilfuza dilnoza dilovan dilshod dinara doaa dorit doron dosym dounia dov
  dovid driss dror duaa duygu dvora ebru ebtisam ece ecem efe efraim efrat ege ehab ehsan ehud einat eitan eka ekaterine ekrem elad elaheh elazar eldad
  elguja elham eliezer elif elior elisheva eliyahu elkana elmira elnaz emad eman emine emrah emre ender engin enver erbol erdal erdem eren erez ergun erhan
  erkan erlan ersin ertan ertugrul esam esfandiar esma esra essam esti eteri etti evren eyal eylem eyup ezgi fadi fadia fadime faezeh fahad fahd faisal faiza
  farah faramarz fares farhad fariba farid farida faris farkhod farnaz farouk farrukh farshad faruk farzad farzaneh farzin fatemeh fathi fatih fatimah fatma
  fawzi fawzia feras fereshteh ferhat feride feruza feyza figen filiz firas firat firouzeh forough fouad fruma fuad fulya funda furkan gadi galit gamze
  garegin garen garik gayane gela gevorg ghada ghassan ghazal ghazaleh gidon giga gil gila gilad gili giora giorgi givi gizem gocha gohar gokce gokhan goksel
  golan golnar golnaz gonca grigor gul gulay gulbahor gulcan gulnara gulnora gulsah gulsen gulshan gulsum gulzar gunay guram guven gvantsa habib habiba hadar
  hadas hadassah hadeel hafsa hagai hagit haidar haim haitham hajar hakim hakob hala halil halima halime hamad hamed hamid hamida hamidreza hamza hanaa hanan
  hande haneen hani hanin hanoch haroutioun harun hasan hasmik hasna hasret hassan hatem hatice havva haya hayat hayk hazem heba hediyeh heghine hend hiba
  hicham hila hillel hind hisham hoda homa homayoun hooman hormoz hossein houshang hovhannes hovik hozan hrant hripsime huda hulya hurriyet husamettin
  huseyin hussain hussein ibrahim ibtissam idan ido ikram ilan ilham ilhan ilia ilkay ilker imad imane imran inas inbal inci insaf intisar iosebi ipek iraj
  irakli irfan irit irmak islom ismail isra israa issam itai itamar itay itzhak itzik ivri jaber jabir jafar jahangir jalal jale jaleh jamil jamila jamshid
  jasim jasur javad jawad jihad jihan jiyan joumana kaan kader kadir kadriye kairat kajal kakha kamola kamran kamyar kanat karapet kareem karima karine
  karlygash katayoun kaveh kavoos kawa kawthar kazim kemal kenan kerem keren kerim ketevan ketino keyvan kfir khachik khadija khadijah khaled khalid khalil
  khashayar khatuna khawla khosrow khouloud khurshid kianoush kimia koba konstantine kourosh kubra kurtulus ladan lale laleh lali lamia lamya lasha latifa
  latife lavi layal leen lela leman leora levan levent levon leyla liat lihi lilit linah lior liora lirit liron lital loay lubna luma lusine madina maedeh
  maha mahdi mahin mahmood mahmoud mahmut mahnaz mahsa mahtab maia majed majid majida maka makhabbat malak maliheh malika malka malkhaz mamuka manal manana
  mandana mane mansour manuk maram marat mariami marwa marwan maryam maryem marzhan marzieh masoud masoumeh matan mayan mays maysa mazal mazen maziar medet
  meerim mehdi mehmet mehran mehrdad mehrnaz mehrnoosh mehtap meir meirav melek melih melike melis meltem menachem menashe mendel meral meriem mert mervat
  merve mesrop mesut metin mher mihran miki minoo miral miri mitra mkrtich moez mohamad mohamed mohammad mohammadreza mohammed mohsen mojgan mojtaba monir
  moran mordechai morteza moshe mostafa motti mouna mounir mourad moustafa muammer muge muhammad muhammed muhammet mukhtar muna munir munira murad murat musa
  mushegh mustafa mutlu muzaffer mzia naama nabil nabila nachman nachum nadav nader nael nafisa naftali nagla nahed nahid nahla naima naira nairi najat najib
  najla najwa nalan nana nanuka nare narek narges nargiza nasim nasr nasrin nasser natan natia navid nawaf nawal nayef nazan nazanin nazeli nazgul nazik
  nazim nazli nebahat necati necdet necla neda negar negin nehad nese neslihan nesma nesrin nestan neta netanel netta nevin nevzat newroz nidal nihad nihal
  nihat nilay nilgun nili niloofar niloufar nilufer nima nimet nimrod nir nira nisreen nissim nitzan nizar noa noam nodar nodira nofar noga noha nona noora
  norah norayr noura nourhan noushin nozima nugzar nuha nune nura nuran nuray nurbek nurcan nurgul nurhan nuri nurit nurlan nursultan nurten nvard obaida
  oded ofer ofir ofra okan oktay omaima omer omid omnia omri onur oren orhan oria orit orly orna osnat otar othman oussama oybek ozan ozcan ozge ozgur ozkan
  ozlem parastoo pari parisa parvaneh parvin parviz pegah pejman pelin perihan peyman pinar pinchas pnina pooya pouya qais qasim raanan rabab rabia radwan
  rafi rafik rafiq raghad raghda rahaf rahma rakhim ramadan ramaz ramez ramin ramzi randa rania rasha rashid rashida rasmiya rasoul ravshan rawan rawda razan
  recep redouane reem refik reham remzi reut revaz revital reyhan reza rezo riad rihab riham rima rivka riyad riza rizgar roi rojda rojin ronen ronit rony
  roshanak rotem roula roya ruba rula ruqayya rustam rusudan ruti saad sabah sabahattin sabri sabrin saddam sadiq saeed saeid safa safaa safia safiya saghar
  sagi sagit sahar saida saif sakina salah saleh saliha salim salima salman saltanat salwa samah saman samaneh samar samat sameer sameh samer samia samih
  samir samira sana sanaz sanjar sargis sarkis sasan saud saule sawsan sayed schmuel seda sedat sedef segev selcuk selda selim selin semih semra sena senay
  sepehr sepideh serap serdar serhad serhat serkan serpil setareh sevak sevda sevgi sevgul sevil sevim sevinc seyma sezen shabnam shadi shadia shaghayegh
  shahab shahd shahin shahira shahla shahram shahriar shahrzad shai shaima shaimaa shakhnoza shalom shalva shani shapour sharona shaul shayan sherif sherine
  sherzod shideh shilan shima shimon shimrit shira shireen shiri shirin shlomi shlomit shlomo shmuel shmulik shohreh shoshana shota shraga shukhrat shula
  shuli shushan siamak siavash sibel sigal sigalit siham simcha simin sinan sinem sirvard sirwan sivan smadar soha soheil soheila somayeh sona songul sopio
  sopo soraya soroush souad soumaya suad suat suha suhail sukran suleyman sumaya suna suren taha tahani tahereh tahir tal talal talgat tali talya tamar tamaz
  tamir tamta tamuna taraneh tarek tarik tariq tarkan tasneem tatev tayfun taylan tehila teimuraz tekin temel temur tengiz thamer thuraya tigran tinatin
  tirza tolga tolganay tornike touraj tova tsvi tugba tugce tulay tulin turan turgut turkan turki tuvia tzipi tzipora tzvi ufuk ugur ulan ulku ulugbek umida
  umit umm ummu umut uriel utku uzi vahagn vahan vahe vahid vakhtang vano vardit varduhi vartan vazgen vedat veli vered volkan vural wael wafa wahid walaa
  waleed walid warda wassim wissam yaakov yael yafa yafit yagmur yahia yahya yair yakup yalcin yalda yaprak yardena yaron yasaman yasar yasemin yaser yasin
  yasmeen yasmine yasser yassin yassine yavuz yazan yeghishe yehuda yehudit yeliz yerlan yervand yesim yigal yigit yildiz yilmaz yishai yitzhak yoav yochanan
  yochi yoel yonah yonatan yoni yoram yosef yosi yossi yotam youcef younes youness youssef yulduz yunus yusra yusuf yuval zafer zahra zaid zainab zakaria
  zaki zalman zana zarina zaruhi zaven zayd zaynab zaza zehava zehra zeina zeinab zekeriya zeki zeliha zerrin zev zeynep zhaleh zhanar zhanibek zhansaya
  zhuldyz ziad zilan zineb zipporah ziyoda zohar zohreh zoleikha zouheir zubeyde zuhair zuhal zukhra zurab zvi zviad zvika
`,
    // South Asia
    `
  aakash aamir aanya aaradhya aarav aarti aashish aasiya abdur abhay abhijeet abhijit abhilash abhimanyu abhinav abhishek abida achyut adeel aditi aditya
  advait adya afreen afsana aftab afzal agastya ahsan aijaz aishwarya ajay ajeet ajit akanksha akash akhil akhila akhtar akhtaruzzaman akram akshara akshat
  akshay alamgir aleem alka alok aman amandeep amar amarjit ambika ameya amisha amita amitabh amitav amjad amol amruta anagha anamika anandi ananya aniket
  anil anindita aniruddha anirudh anish anisha anisur anjali anjana anju anjum ankit ankita ankur anmol annapurna anoop anowar ansari anshul anshuman antara
  anubhav anuj anuja anupam anupama anura anuradha anurag anush anusha anushka aparna apoorva apurva archana arif arifa arijit arjun arnab arpan arpit arpita
  arsalan arshad arun aruna arundhati arunima arvind aryan asad asaduzzaman asanka ashish ashok ashraful ashutosh ashwin ashwini asif asim asiya asmita ateeq
  atharva atif atul avani avinash ayan ayesha ayush ayushi azam azhar azizul babar babita balakrishnan balbir baldev balraj balwinder banani bano barun
  basanti bashir bhagwan bhagyashree bharat bharath bharati bhargav bhaskar bhavana bhavesh bhavik bhavna bhavya bhupinder bhushan bijoy bikash bikram bilkis
  bimal bina binita binod bipasha bipin biraj bishal bishnu bisma brijesh buddhika chaitali chaitanya chamara chamari chaminda champika chandana chandini
  chandni chandrakant chandrasekhar chandrika charu chathura chathurika chetan chetana chhaya chimi chirag chitra daksh damini danish darpan darshan darshana
  dattatraya dawood debashish debjani deepa deepak deepali deepika deepti deki delwar devang devansh devendra devi devika devyani dhananjay dhanush dhanushka
  dhara dharmendra dhaval dheeraj dhiraj dhruv dhruvi digvijay dilani dilhara dilini dilip dilrukshi dimple dimuthu dinesh dinuka dipak dipali dipankar
  dipendra dipika dipti disha divya divyanshu diya dolma dorje dulani durgesh dushyant eashan ejaz ekta elango erandi eranga esha eshan fahmida faiz faizan
  falguni faraz farhan farhana farhat faridul farooq farzana fauzia fazal fazlul fehmida gagan gajendra ganapathy gaurav gauri gautam gautami gayan gayani
  gayatri geeta geetanjali geetha ghanshyam ghazala ghulam girija girish gitanjali gobind gopal gopi gopinath govind govinda gunjan gurdeep gurmeet gurpreet
  gurvinder habibur hafeez hafiz haider hameed hardik hariharan harinder harini harish harjit harleen harmeet haroon harpreet harsha harshad harshal harshita
  harshvardhan haseeb hashim hasina hasitha hema hemal hemant hemlata hetal hima himani himanshu himesh hiral hiren hiruni hitesh hosne hrishikesh
  hrithik humaira humayun hussaini iffat iftikhar ijaz imesha imtiaz imtiyaz inam inayat indika indira indrajit indrani indu iqbal iresha irshad ishaan
  ishani ishaq ishara ishita ishrat ishwar ismat israr jagadish jagdeep jagdish jagjit jagruti jahanara jahnavi jaideep jairam jalpa jamshed janak janaka
  janaki janhavi janki jannatul jaskaran jasleen jasmeet jaspreet jaswinder jatin javed javeria jawed jaya jayant jayanta jayantha jayanthi jayanti jayaram
  jayashree jaydeep jayesh jesmin jigna jignesh jinal jiten jitendra jitesh joginder juhi junaid jyotsna kabir kailash kainat kaleem kalpana kalpani kalyan
  kalyani kamala kamalesh kamini kamlesh kamrul kanak kanchan kanchana kanika kanishk kannan kapil karan karanvir karma karthik karthika kartik kartikeya
  karuna karunakaran kashif kashish kashyap kasun kausar kaushal kaushalya kaushik kavita kavitha kavya kedar kesavan keshab keshav keshava ketaki ketan keya
  khadim khagendra khaleda khalida khandaker khawar khurram khushboo khushi khyati kinley kirit kirti kishan kishore kokila komal koushik kripa krish
  krishnan kriti krunal kshitij kulbir kuldeep kulsoom kulwinder kumar kumari kumudu kunal kundan kushal kusum lahiru laiba lakhan lakmal lakshay lakshitha
  lakshman lakshmanan lalit lalita lalitha lasantha latha lavanya laxman laxmi leela lhamo liaquat lokesh madan madhav madhavan madhavi madhawa madhu
  madhulika madhumita madhur madhuri madhusudan madiha mahbub maheen mahela mahendra mahesh mahfuz mahima mahira mahmuda mahmudul mahwish maimoona mainak
  malathi malinda malini malith mallika mamta manasa manasi manav mandar mandeep mangala mangesh manik manikandan manimegalai manish manisha manjeet manjiri
  manju manjula manjunath manmeet manmohan manohar manoj manorama mansi manvi manzoor maqsood marimuthu mariyam masood masud mayank mayur mayuri meena
  meenakshi meenal megha meghana mehboob mehreen mehul mehvish mehwish mihir milind minakshi minal mitali mithun mizanur mohan mohana mohini mohit mohsin
  moin moinul monali mosharraf mostafizur motiur mridul mrinal mrinalini mrunal mubashir mudassar muhil mukesh mukta mukul mukund mumtaz muneeb muneer murali
  muralidharan murtaza murugan murugesan musarrat mushtaq mustansar muthu mythili nabin nadeem nadeesha naeem naeema nafees nagina naheed naina nalaka nalini
  naman namgyal namita namrata nandan nandini nandita nandu narayan narayanan narendra naresh nargis narinder naseem naseema naseer nasir nasreen natarajan
  natesh naushad navdeep naveed naveen navneet navya nawaz nazia nazir nazish nazma nazmul neelam neelima neena neeraj neeta neha nida nidhi nighat nihar
  niharika nikhil nikhila nikunj nilanthi nilesh nilima nilmini nimal nimisha nipuna niraj nirajan niranjan nirmal nirmala nirosha niroshan nirupama
  nisansala nisha nishant nishita nishith nitesh nithin nithya nitika nitin nitya nivedita niyati noman norbu nosheen nupur nurul nusrat nuwan obaid omkar
  omprakash oviya padma padmaja padmavathi padmini pallab pallavi pankaj parag paramjit paras paresh parikshit parminder parth partha parul parveen pasang
  pathum pavan pavithra pavitra pawan payal pema pemba piyumi piyush pooja poonam poorna poornima prabha prabhakar prabhat prabhu prachi pradeep pradip
  pradnya prafulla pragya prajakta prakash prakriti pramila pramod pranab pranali pranav pranay pranjal prasad prasanga prasanna prasanth prashant prasoon
  pratap prateek prathamesh pratibha pratik pratiksha pratima praveen pravin prayag preeti prema prerna pritam prithvi priya priyam priyanka priyanshu pubudu
  puja pulkit puneet punita purnima purushottam purvi pushkar pushpa qadir qamar quratulain rabindra rachana rachit rachna radha radhakrishnan radhika rafia
  rafique rafiqul raghav raghavan raghavendra raghu raghunath rahima rahul raj rajan rajani rajashree rajat rajeev rajendra rajesh rajeshwari rajiv rajkumar
  rajni rajnish raju rajveer rakesh rakhi ramakrishnan raman ramana ramanathan ramesh ramya ranganathan rangarajan ranil ranjan ranjana ranjeet ranjit
  rashedul rashi rashmi ratan rathna ratna raunak ravinder ravindra raza razia reena reeta rehan rehana rehman renu renuka reshma revathi reyansh rezaul
  richa rida riddhi ritesh rithika ritika ritu rituparna riya rizwan rizwana rohan rohini rohit rokeya ronak roopa roshani roshni rownak rubab rubina ruchi
  ruchika ruchira rudra rukhsana rukhsar rukmini rupa rupal rupali rupesh rupinder rushikesh rutuja ruwan ruwani saadia sabeen sabiha sabitri sachin sachini
  sadaf sadhana sadia saeeda safdar sagarika sagun sahana sahibzada sahil sai saiful saikat saima saisha sajan sajeda sajid sajida sajjad salahuddin saleem
  samanthi samarth samiksha samina sampath samridhi samyuktha sanath sanchita sandamali sandeep sandip sandun sanduni sangeeta sangita sania sanika sanjana
  sanjay sanjeev sanjeewa sanjib sanjiv sanjog sanket santhosh santosh sapna saqib sarala saraswati sarath sarfraz sarika sarita saritha sarmila sarthak
  sarvesh sarwar sasikala sateesh sathish sathya satinder satish satvik satyajit satyam saumya saurabh saurav savita savitha savitri sayali sayantan seema
  selvam selvi senthil shabana shabbir shafiq shafiqul shagufta shahana shahbaz shaheen shahid shahida shahidul shahnaj shahnaz shahzad shahzadi shailaja
  shailendra shailesh shaista shakeel shakila shakir shakti shaktivel shalini shalu shambhavi shamim shamima shamsa shamsul shanika shankar shantanu shantha
  sharad sharada sharanya sharath sharda sharmila sharmin sharmistha shashank shashi shashikant shaurya shazia sheetal shefali shehan shehnaz sheikh shekhar
  sheraz shikha shilpa shirish shital shivam shivang shivangi shivani shivansh shivkumar shoaib shobha shobhana shobhit shorif shraddha shravan shravani
  shreenath shreeya shreya shreyansh shreyas shridhar shrijana shrikant shrinivas shristi shriya shruti shubha shubham shubhangi shubhra shumaila shweta
  shyam shyamal siddhant siddharth siddhesh siddhi sidra simran simranjit smita smitha smriti sneha snehal snehlata sobia sohail sohan sohel sohini somnath
  sonal sonali sonam soniya sonu sooraj soumen soumik soumya sourabh sourav sowmya sravani sravanthi sreedevi sreedhar sreeja sreelatha srikanth srinath
  srinidhi srinivas srinivasan sriram srishti srivatsan srividya stuti subash subhadra subhash subhasish subramaniam subramanian sucheta suchitra sudarshan
  sudeep sudesh sudha sudhakar sudhanshu sudhir sufia suhaib suhani suhas sujan sujata sujatha sujay sujit sukanya sukhdeep sukhwinder sukumar sulakshana
  sulochana sumaira suman sumana sumanth sumathi sumbul sumedha sumeet sumit sumita sumon sunanda sundar sundaram sundari suneel suneeta sunethra sunetra
  sunil sunita sunitha supriya supun surabhi suraj suranga surani surbhi surender surendra suresh surinder surjit sushant sushil sushila sushma sushmita
  suvarna swagata swapna swapnil swaraj swarna swathi swati sweta swetha tabassum tahira tahmina tahseen taimur talat talha tanaya tanishq tanjina tanmay
  tanu tanushree tanveer tanvi tanzeela tapan tapas tareq tarun taruna tashi taslima tauseef tayyab tayyaba tehmina tejal tejas tejaswini tenzin tharaka
  tharanga tharindu tharushi thilina thisara thulasi thushari tilak tofazzal touqeer trilok trishna tsering tushar ubaid udai udara uday ugyen ujjwal ujwala
  umair umang umar umer umesh umme unnati upasana upendra upul urmi urmila urooj urvashi usama usmaan usman uthpala utkarsh uttam uzma vaibhav vaibhavi
  vaishali vaishnavi vamsi vandana vanita vanitha vardhan varsha varun vasant vasanth vasantha vasudev vasudha vasuki vasundhara vedant vedika veena velu
  venkat venkata venkatesh venkateswaran venugopal vibha vibhor vidhi vidhya vidya vidyut vihaan vijay vijaya vijayalakshmi vijayan vijayanand vikas vikash
  vikram vikramaditya vikrant vimal vimala vinay vinaya vinayak vindya vineet vineeta vineeth vinit vinita vinod vinodini vinoth vipin vipul viraj virender
  virendra vishakha vishal vishesh vishwajeet vishwanath vismaya vivaan vivek vrinda vrushali waheed wajid wajiha waqar waqas wasantha waseem yamini yamuna
  yangchen yaqoob yasas yash yasha yashaswini yashika yashoda yashvi yashwant yasir yasodha yatin yogendra yogesh yogita younis yudhishthir yukta yuvraj
  zafar zaheer zahid zahida zakia zakir zaman zareen zeenat zeeshan zia ziaul ziaur zohra zubaida zubair zubeida zulekha zulfiqar
`,
    // East and South-East Asia
    `
  abdurrahman agung agus aiguo aiko aimi airi aisyah ajeng akane akari akemi akihiko akihiro akihito akiko akio akira amane amirul analyn andi angelito anisa
  annisa anong apinya apirak arata areum arief ariyanti arnel arthit arunee asako asami asep astuti asuka atsuko atsushi aung ayaka ayako ayame ayami ayane
  ayano ayu ayumi ayumu azizah azlan azman azrul bambang baozhen bayani bayu bich bingwen biyu bomi bongbong boon boonmee bopha boran borey budi busaba cahya
  carmelita cesario chaewon chaiwat chalerm changming chanida chanthou chaoxiang charito charoen chatchai chee chenda chenguang chiaki chie chieko chiharu
  chika chikako chinatsu chisato chiyo cho chona choon chul chunhua chunyan citra crisanto cuifen cuong dabin daehyun daichi daiki daisuke dalisay
  dandan danilo darmawan datu dedi dedy deming dewi dian dimas dinh dini dodong donghyun dongmei doyun duangjai duc duong duy dwi edi efren eiichi eiji eiko
  eko emi emiko endah endang enlai eri eriko erlinda erni etsuko eunbi eunhye eunji eunjung fajar faridah fatin fauzi fengying fitri fitriani florentino
  fumiko fumio fumiya fuyuko galih gayoung gede genki geok geon gilang goro guanyu guiying guofeng guohua guoliang guoqiang gusti gyeong haeun hafizah haiyan
  hajime hanako haneul haoran haoyu harue haruka haruki haruko haruna haruto haryanto hasnah hatsue hayate hayato heejin heesun hendra heng heru hidayah
  hideaki hidehiko hideki hideko hideo hideto hideyuki hieu hikari hikaru himari hina hinata hiro hiroaki hirofumi hirokazu hiroki hiroko hiromi hiromichi
  hironori hiroshi hiroto hiroyuki hisako hisashi hitomi hitoshi hnin hoang hock hojin hongmei honoka hotaru htet htun huat huifang huiling huimin huiying
  huong huyen hwan hyejin hyeon hyerin hyojin hyun hyunjin hyunjoo hyunsoo hyunwoo ichika ichiro iis ika indah inday indra inho intan iori irwan isagani
  isamu isao iskandar itsuki iwao izumi izzah jaehoon jaehyun jaemin jaewon jaidee jamaludin jamilah jangho jejomar jhon jiahao jiali jialing
  jiamin jianguo jianhua jianjun jianming jiaxin jiayi jieun jihae jihoon jihye jihyun jimin jingyi jinho jinhua jinwoo jinyoung jiro jisoo jisu jiwon jiwoo
  jiyeon jiyoung joji joko jomar jonalyn joohee joon joonho josefino joselito jovelyn jovit junaidi jungmin junho junichi junji junjie junjun junko junseo
  kadek kaede kaiming kana kanae kanako kanokwan kanon kanya kaori kaoru kartika kartini kasem kasumi katsumi katsuo katsuya kayo kayoko kazue kazuhiko
  kazuhiro kazuki kazuko kazuma kazumi kazunori kazuo kazuya kazuyuki keigo keiichi keiji keiko keisuke keita keng kenichi kenji kenjiro kenshin kenta
  kentaro ketut khanh kheng khin khoa khoi kian kiet kieu kikuko kittipong kiyoko kiyomi kiyoshi koharu kohei koichi koji kok kokoro komang komsan kosal
  kosuke kota kotaro kozue krisna kristel kritsana kulap kumiko kunio kyaw kyi kyoko kyosuke kyung kyungmin lailani lanying lawan leonila lestari lian
  librada lien liezl ligaya lihua lijuan lijun liling liming liping lito liwayway lixia luh luningning luong luzvi luzviminda lwin macario madoka maiko
  maimunah makara maki makiko makoto maly mamoru manabu manami manee mao mardiana maricar maricel maricris mariko marites marivic marvic masaaki masae
  masahiko masahiro masaki masako masami masanori masao masaru masashi masato masaya masayo masayoshi masayuki masuo maung mayu mayuko mayumi mealea megumi
  meifeng meihua meiling meiyu merlinda michi michiko michio midori mieko miharu mihoko miji mijin mikako mikio miku minako minami minghui mingming mingyu
  mingzhu minh minho minji minjun minjung minoru minseo minseok minsu mio misaki misako misato mitsuko mitsuo mitsuru miu miwa miwako miyako miyoko miyoung
  miyu miyuki mizuki moe mohd momoka momoko mongkut motoko mulyono mutsumi myat myint mylene myo nadhirah nagisa naing nanako nanami nao naoki naoko naoto
  naoya nari naruemon narumi nary natsuki natsuko natsumi nattapong nattaya nayeon nengah nenita ngan nghia ngoh nguyen nhan nhi nhu nhung nilar nimfa
  ningning ningsih nining niran nobu nobuaki nobuko nobuo nobuyuki nonoy noraini norazlina norhayati noriaki norihiro noriko norio noriyuki noynoy nozomi
  nuanchan nuraini nurhaliza nyein nyoman oanh osamu pakpao panida panji patcharee peiling peiqi perlita phailin phalla phirun phuong phyo phyu pisey
  piyapong ploy poh pongsak ponlawat pornthip prasert prasit pratiwi precy preecha prommin puspa putra putri putu qiang qianqian qing qiuyue quan quoc quyen
  quynh rahayu rahmat ramil ratanak ratih rattana reiko renjie retno reynante ridwan rie rieko riho rikako riku rikuto rini risa risako rith ritsuko rizal
  rizalina rizky rodel rodelio rohana rohani roldan romelyn romulo rosalinda roselle roslan rosmah rowelyn roziah ruel rufina rumi rumiko ruolan ruriko rusdi
  ryo ryohei ryoichi ryoji ryoko ryosuke ryota ryotaro ryu ryuichi ryuji ryunosuke sachi sachiko sadao saeko saengdao sakda saki sakiko sambath samnang sanae
  sandar sanghoon sangmin sanoh saori satoko satomi satoru satoshi satsuki sawat sayaka sayo sayoko sayuri seiichi seiji seiko sein seiya seng seojun seok
  seoyeon seoyun setiawan setsuko seulgi seung seunghyun shahrizal shanshan shaohua shaoyong shiela shigeki shigeko shigeo shigeru shiho shihong shingo
  shinichi shinji shinobu shinya shiori shizuka shizuko shohei shoji shoko shotaro shuang shufen shuhei shuhui shuichi shuji shumei shunsuke shuqin shuying
  siew siriporn siriwan siti siwoo siyu slamet sokha sokhom somboon somchai somjai somkid sompong somsak somying soojin soomin sooyoung sophal sopheap sosuke
  sota sothea souta sovann soyeon soyoung srey sreymom sreypov subin suchart suci suda sudirman sugeng suhartini suji sujin sulaiman sulastri sumarni sumie
  sumiko sumire sungho sungmin sunhee sunisa suong supaporn suparman suphan surachai surasak suriya susanti susumu suthep sutrisno suwan suwarno suzu suzuka
  suzuko swee syafiq syahrul syarifah tadao tadashi tadayuki taehoon taehyung taemin taichi taiga taiki takaaki takahiro takako takao takashi takayuki
  takehiko takeo takeru takeshi takuma takumi takuro takuya tamaki tamami tamiko tamotsu tanawat taro tatsuki tatsuo tatsuro tatsuya taufik teck teresita
  terue teruko teruo tetsuo tetsuro tetsuya thaksin thanakorn thandar thang thant thanyarat thao thaweesak thein thida thidarat thien thiha thinh thoa thuan
  thuong thura thuy tien tingting toan tokiko tomoaki tomohiro tomoka tomoko tomomi tomoya tomoyo tomoyuki tonton toru toshiaki toshie toshihiko toshihiro
  toshiko toshio toshiya toshiyuki toyoko tram trinh trung truong tsubasa tsukasa tsuneo tsutomu tsuyoshi tuan tung tuti tuyen tuyet udin udom uyen varaporn
  veasna vibol vinh virgie viseth vuthy wahyu wahyuni wakana wanchai warunee wataru wati wawan wayan weiguo weihong weiling weimin weiming weixin wenbo weng
  wenhui wenjing wenjun wenli wenwen wenxin wichai widodo widya wilai wimon wipa wira wonho woojin wulan xiang xiaobo xiaodan xiaodong xiaofei xiaofeng
  xiaogang xiaohong xiaohua xiaojun xiaolan xiaoli xiaolin xiaoling xiaolong xiaomei xiaoming xiaoping xiaowei xiaoyan xiaoyu xinyi xinyu xiulan xiuying xuan
  xueli xuemei xueying yadanar yae yanfei yanhong yanling yanmei yanping yanti yanto yaping yasuaki yasuhiro yasuko yasunori yasuo yasushi yating yatno yayan
  yayoi yeji yejin yeni yeon yeong yeri yiling yingluck yingying yixuan yoichi yoke yoko yongho yongjun yoon yoona yoshiaki yoshie yoshihiro yoshiko yoshimi
  yoshinori yoshio yoshiyuki yosuke yota youngjae youngmi youngsoo yuanyuan yuchen yuhan yui yuichi yuika yuiko yuina yuji yuka yukako yukari yuki yukie
  yukihiro yukiko yukina yukino yukio yulan yuli yulianti yuma yumei yumi yumiko yuna yuni yunseo yuping yuqing yurie yurika yuriko yusof yusuke yuta yutaka
  yuto yutong yuuki yuxuan yuya yuying yuzu yuzuki zahara zainal zaiton zaleha zaw zenaida zhen zhenyu zhihao zhihong zhiming zhiqiang zhiwei zhongming zihan
  zixin zixuan ziyi zulkifli zuraidah
`,
    // Africa
    `
  aba abayomi abdou abeba abebe abena abimbola abiodun abiola abiona abla abosede achieng achol adaeze adaku adanna adebayo adebisi adebola adedayo adekunle
  adeleke adenike adeola adeolu aderonke adesina adetokunbo adetola adewale adeyinka adjoa adong adwoa afia afolabi afua ahou ajani akachi akello akinwale
  akinyi akosua akua akuwa akwasi akwete alem alemayehu alhaja almaz aluko amadi amaechi amaka amara amarachi anan aniekan annelize anyango apara apiyo
  arusei asante asefa atieno atinuke auma awino awiti ayele ayobami ayodeji ayodele ayomide ayotunde azara azubuike babajide babatunde bakari baraka barasa
  bassey bekele beletu bereket berhane berhanu bernadine betelhem bidemi birhan birtukan biruk boitumelo bolaji bolanle bongani bontle bosede buhle bukola
  busisiwe busola chiamaka chibueze chibuike chibuzor chichi chidi chidiebere chidinma chidubem chiedu chigozie chijioke chikaodi chike chikezie chikodi
  chikondi chimamanda chimezie chinaza chinedu chinelo chinenye chinonso chinwe chinwendu chinyere chioma chipo chisom chiwetel chizoba chukwudi chukwuemeka
  chukwuma dada dalmar damilola daudi dawit demba deon desta dewald dikeledi dineo diriba djeneba dumisani ebele ebenezer ebo ebun efua ejike ekene ekow ekua
  eleojo elmarie elna elsabe emebet emeka emnet enitan enyinnaya ermias esi esinam etenesh etim eyitayo ezinne ezinwa fadekemi fana farai fikile fikirte
  fikru firew fola folake folasade folashade folorunso funke funmilayo funto gacheri gakuru gaositwe garang gatimu gatluak gebre genet gert getachew
  gethsemane girma gitonga gugu gugulami gugulethu habtamu hadiza haile hailu haimanot hamisi hanlie hannelie hansie hawa hennie henok hiwot hlengiwe ife
  ifeanyi ifeoma iftin ijeoma ikechukwu ikemefuna ikenna imani inyene isioma itumeleng itunu iyabo jabu jabulani jaco jacobus jelani jelimo jemutai
  jepchirchir jepkemboi jerop jerotich jeruto juma jumoke kabelo kabiru kagendo kagiso kakra kamau kamene kanyisa karanja kasimu katlego kaunda kebede
  kehinde keitumetse kelebogile kelechi kemunto kerubo kgomotso kgosi khadijatu khanyi khanyisile khaya khethiwe khumo kibet kidane kidist kimani kinfe kioko
  kipchoge kipchumba kipkemboi kipkoech kiplagat kiprono kiprop kiptoo kirabo kisitu kobus kofi kojo kokou komla korir korkor kuda kudzai kudzanai kunle
  kwabena kwadwo kwaku kwamboka kwame kwasi kwesi lelethu lerato lesedi lesego letlotlo letsatsi lindani lindiwe lindokuhle litsa liya lize lizelle londiwe
  lourens louwrens lulama lunga lungelo lungile luthando luyanda lwazi maame maina makena makhosi malaika mamello mandisa mandla marame marelize marietjie
  mariska marlize masego masozi mbali mbogo mbugua meaza mekdes melaku melat mengistu meron meseret mfundo mihlali mmabatho mmathapelo mnqobi modupe
  mogomotsi mohale moipone moraa moremi mosa moshoeshoe mothusi motlatsi moyo mpho msizi mthunzi mudiwa mugisha mukami mukisa mulu muluken mumbi mumbua
  munashe mungai muriithi murithi muriuki mutheu muthoni mutiso mutua mwajuma mwangi mwende mwihaki mwikali mzwandile naa nafula nakato nakitende naledi
  naliaka namukasa namutebi nandi nangila nanjala nanyonga nasieku ncumisa ndaba ndidi ndinda ndirangu nduku nduta nebiyu neema neo ngina ngozi ngugi njambi
  njeri njoki njoroge njuguna nkechi nkechinyere nkem nkiru nkiruka nkosana nkosazana nkosinathi nnamdi nneka nnenna nobuhle nolwazi nomalanga nomalizo
  nombulelo nomfundo nompumelelo nomsa nomthandazo nomvula nonhlanhla nonkululeko nontobeko nosipho nosizwe nothando noxolo nthabiseng ntombi ntombifuthi
  ntombizodwa ntsiki nyaguthii nyakio nyambura nyawira nyokabi nyongesa nzinga obi obiageli obinna obioma ochieng odalo odera odhiambo odongo oduor ogbonna
  ogechi okechukwu okello okeyo okonkwo okoth olabisi oladele oladipo olajide olamide olanrewaju olatunji olawale olayemi olayinka oluchi olufemi olufunke
  olufunmilayo olukayode olumide oluseyi oluwadamilola oluwakemi oluwaseun oluwaseyi oluwatobi oluwatoyin omolade omolara omotola omowunmi ondiek onyango
  onyeka onyekachi onyinye opeyemi osagie osaretin osas otieno ouma owuor oyin oyindamola oyinkan oyinkansola paballo palesa petrus phindile phiwe
  phumelele phumla phumzile puleng puseletso qhubeka rahel refiloe refilwe retha rethabile riaan riana rotimi ruan rufaro ruvimbo sade sahle sakkie salif
  samrawit sanele schalk sefako segun selam selamawit sello semhal senait senzo seun shadrack shiferaw shingai shola shollu sibongile sibusiso sifiso
  sihle siku simba simbarashe simphiwe sindi sindisiwe siphesihle sipho siphokazi siyabonga siyanda sizwe soki sosina stephanus subomi sunette suretha taban
  taiwo takunda tanyaradzwa tapiwa tatenda tawanda tebogo teboho tekle temidayo temitope tendai tendekai tertius tesfa tesfaye thabang thabiso thabo
  thandazani thandeka thandi thandiwe thapelo themba thembeka thembi thembinkosi theuns thokozani thokozile thulani thuli thulisile tigist tinashe tinotenda
  tiro titilayo tiwa tjaart tlotlo tobenna tobi tochukwu tokelo tolulope toluwani tope toyin tsegaye tsehay tsepo tshegofatso tshepiso tshepo tsholofelo
  tumelo tumi tunji uche uchechi uchenna udoka ugochi ugonna unathi uzoamaka uzoma vusi vusumuzi vuyelwa vuyo vuyokazi wafula wairimu waithira wamaitha
  wambugu wambui wambura wangari wangui wanja wanjala wanjiku wanjiru wanjohi waweru wekesa wikus wilna wondimu worku wynand xola xolani xolile yaa yaaba
  yared yaw yebo yemi yemisi yeshi yetunde yewande yodit yohannes yolandi yonas yonela zainabu zandile zanele zawadi zelalem zenebech zerihun zikhona zinhle
  zintle ziyanda zodwa zolani zoleka zolile zubeda zukiswa zuwena zwelakhe zweli
`,
    // Short and pet forms that are names of their own
    `
  purity gord ronke jaskaran kinga alex andy ashton avery billy bob casey charlie dana diego dominic ed ernest faye florence frankie freja jamie jill jenny jimmy johnny kelly kerry kim kurt leo leslie lou lucy lulu lynn marion martin mel mike molly nelson oscar peter polly quinn riley ron roger russ sadie sam sasha sean stella sue ted terry tim tom tony tracy trudy victor vera vic victoria viola willy beckett julia helena lorena gertrude bertha elmer gilda lola mona roxy ollie femi dele tunde temi kola bola funmi gbenga bisi ravi kiran dev maya asha usha uma vani roshan karim malik omar amin amir rana rami sandhya ganesh meera neel lata mala priti rekha pilar rocio consuelo dolores bernd horst siv bjorn embla remy tyrone erin shannon clare florencia asuncion concepcion lourdes marina regina des benedict nan ned logan hudson lincoln carter anirban annaliese annelise shaaban shaban tobin aspasia godelieve  
  adair addie aeron aggie ailbhe aisling alasdair alby aled alun alwena ando aneurin angharad aoife arwel azza bazza benji biff billie binky blathnaid
  blodwen branwen brid brodie buddug cadi calum cami caoimhe carwyn cathal caz cazza ceri ceridwen chels ciaran cillian cliodhna clodagh colm conall dafydd
  daithi dara daz dazza deaglan dearbhla debs delyth dez diarmuid dicko dilwyn dinny donalda donny dymphna eachann eifion eilis eirlys eithne eleri elis emer
  emlyn emrys ethna ewen fearghas fechin ffion fionn fionnuala fitz fliss flossie franny gabs gaz gazza gearoid geoffo geraint gethin gibbo gilly gracie
  gwenan gwenllian gwilym gwynfor haf hatty haz hazza hels heulwen huw hywel iain iarlaith iestyn ifan immy iolo iseult ishbel iwan izzie jaz jazza jeffo jez
  jezza jimbo johnno jojo jonesy jools kaz kazza kel kez keza kimmy kirra koby lexi lillibet lindy lise lizzo llinos llyr lowri loz lozza maddy magz mair
  maire mairi mairin maoliosa mared marge mattie mazza meggie meinir menna mererid meurig micky mihangel mim mimi moibeal morfudd muireann murdina murdo muz
  muzza neasa nic nobby nollaig oisin oli oonagh padraic padraig pauly peadar peg peigi pernie pez podge rach raf ranald rhian robbo roisin rolo ronni rosco
  roz ruaraidh sadhbh sammie sandie sazza seanan seonaid shaz shazza shez shona sile sim simmo sioned soph sorcha stacie steff steffan stevo stu tadhg tash
  tegwen tez tezza tibby tilly tino tommo tomos tonks torquil treasa tristy trystan ultan vali vee viv wazza wills yas zaz zeb zee
`,
    // More of the rarer ones, of all regions
    `
  abidemi abisola aboli abubakar adebimpe adebukola adedamola adegoke adekemi adelabu ademola adesuwa adetutu adewunmi aditee adoyo afriyie agyeman ajinkya
  ajoke ajwang akinari akinola akintunde akoth aliaa aliette aloo alyaa amaury ambrose amicie aminu amoah amogh ampofo anastasie ancelin annelie anselm antwi
  anuoluwapo anushree anwaar anwen apondi arabella aramide araminta ariane arnav arogo arsene artemisia arthaud asamoah aseel asma'a atiku atsango auberon
  aubin aubrie audric aurelian awuor ayat ayinde aymeric ayokunle baffour balthazar bamidele bankole baraa barnabus barnett barongo bartley baz benedicta
  bentham bertille bevis bhakti bisan bleuenn blythe boateng bosibori briar bridie brieuc bronagh bryher calla calliope camelia candida caradoc carys caspian
  cassius cecily celandine celestine cerys chalky chebet chela chelimo chepkoech chepngetich cherono cheruiyot chidera chidimma chikamso chinasa
  chinecherem chinmay chinmayee chole cholo chrysanthe chukwunonso chuy clemmie cleopatra clova coline corbin corisande corrina cosima cosmo crispian crispin
  cuca cyprien dacre daigo damaris damase damo damola danaelle dania danjuma dankwa danno dapo darko dashiell davo deano deirdra deji delilah demelza
  demilade dermott devdatta dhanashree diane digby dilys dima dolapo domitille dorcas dorian doyin drusilla dunstan durojaiye earnshaw ebubechukwu edwyn effy
  eglantine eito ekenedilichukwu elouan eluned elwenn emmeline endellion enfys eniola enora erell esmerelda evadne everard ewaoluwa ezenwa fadeke fajr
  fantine felicie fenella fenn fenton ferelith fiyinfoluwa flavie flick florentin foluke foucauld frimpong fulke fumie fumika gabo gambo garba gargi gatien
  gauravi gauthier gbemi gboyega geoffroy georgiana gerontius ghadir ghina ginika gisele gladwyn godefroy goichi goulven goyo griselda guerric guilhem
  guinivere guiral guirec gulliver gwendal gwenn gyamfi habu haruhiko hebe hephzibah hereward hermia hesper hidenori hilaire hildred hippolyte hiroe hisae
  hiyam honami honora honorine horatia horatio hyesung ianthe ibironke ibukun idowu ignatia ikemba ikuko ikuo inuwa ione ireti iretioluwa isah isaline
  isidore ismay itsuko izuchukwu jacko jadesola jaeyoung jago jebet jedediah jelagat jeongmin jerono jerusha jibola jibrin jideofor jihyo jimoh jinichi
  jinsol jocasta jomana jongho jonno jonquil jory josceline josephe joud judi judicaelle juhee juman kadambari kaho kalekye kamogelo kamsiyochukwu kanini
  kanta karabo kasane katell katsuhiko katsuhiro katunge kaustubh kayode kazuhisa kazusa keabetswe keneilwe kenelm kenza kenzo kerensa keziah kezza kgalalelo
  kgosietsile khisa kike kiko kilonzo kimutai kinda kinya kipkorir kiprotich kipruto kirui kisaburo kitto kiyotaka koech korede kosei kosgei kosisochukwu
  kwakye kwarteng kyuhyun ladi lalage lancelin langat lanre lawal lebogang lebohang lekan lemayian lencho leshao lettice lety lewin licha lilwenn
  linnet lison litha liyema lojain lolosoli lonwabo lorette louison loveday lowenna loyiso lubabalo lubin lucasta lucha ludmilla ludo lujain lukhanyo luned
  luyolo lwandile lysander lysandre maali madenn madhura maelie maeline maelor maelys mahaut mahiro maho maiwenn makau makokha malibongwe malise manali
  mandlenkosi maritim marmaduke masakazu masamune masinde mathurin matsuko maudie mayada mayeul mayline maylis maysoon meche mederic melaine melchior
  melusine mensah meriel merlyn merryn michiru minah minhee mirabel miran mitsue mitsuhiro mitsuki mizuho mmaphuti mmesoma mncedisi moayad modeste mofe
  mokeira monwabisi morcant morenike moriko morounkeji morvan morwenna mosetsana motoki mozza mrunmayee mugdha muirne mukhwana mumo munachi muntaha
  murgatroyd mustapha musyoka mutinda mwanzia mxolisi myrddin mzimkhulu mzwakhe nafisat nafuna nagham namjoon nanase nandipha nando nanyama nariman naserian
  nashipai natsume nayoung naz ndumiso ndunge neeraja nehal neiso nekesa nene nermeen nevil nhlanhla ninian nishad niyi njuguini nkanyezi nkirote nkululeko
  nobantu nobuhiro noeleen noelie nokulunga nokuthula nokwanda nolan noluthando nolwen nomathemba nomonde nomzamo norie nosiphiwe nozipho nqobile ntando
  nthenya ntokozo ntombikayise nwabueze nwakaego nyaboke nyanchama nyarko nzube obeng obianuju obiora octavien odilon ofentse ofori ogechukwu ogola
  ogutu ojas ojwang okezie okumu olabode oladapo olaitan olajumoke oluebube oluoch olusegun olusola oluwafemi omaya ombati omobolanle omolayo omollo omondi
  omwenga onkar onyedikachi opeoluwa opiyo opoku oratile orinda orlagh orlane orode osborn osei osewe osgood osric otiso owino owiti owusu pacome padarn
  paddo parmuat paty perdita peregrine perico pernelle perpetua petroc petronel phakamani philani phileas philemon philippus phillida phiwokuhle pilu pol
  pomona pontsho porfirio pranita prasenjit prathmesh qiniso quilla quitterie qusay raed rafe rafif rakiya ramla ranulf rasika reabetswe revati rhianwen
  ritsu rokuro rola rollo romilly rorisang rosamond roswell rotich rozenn rucha rujuta rukayya ryutaro sa'adatu sabra sabreen saburo sae saee safwan salacia
  samkelo sampada sanchia sandile sanelisiwe sankale sarang sayee sbusiso sechaba segilola seigo seleyian selwyn senzile seokjin seonghwa seongmin septimus
  seraphina servane serwaa seungmin seyi shardul shatha shaza shehu shigenobu shinichiro shiro shogo sholto sibonelo sicelo sikhumbuzo silvester simisola
  sinmiloluwa sireen sironka sitati sithembile siviwe sixtine sizakele slindile soham sohee sohyun soichiro soizic somtochukwu sonalee soobin sophronia
  sorrell sphamandla sphesihle sterenn stirling sugako suhad suhair suhrud sukhada sumito sunkanmi sunmi suyog suze swanand swithin sybille sylvana syombua
  tacey taeko taeyeon taff taif taima takuto talatu talitha tamae tamio tamsyn tanay tancred tanguy tansy tanui taofeek tatsuhiko tavo tebello teiji tejumade
  tencha teni teo tertia tetteh thamsanqa thana thandolwethu thato thelonius themb'elihle thembekile theodosia theophile theophilus theotime thisbe thobile
  thomasina thommo thulasizwe thurstan tipanoi titino tobechukwu tobiloba tokuko tokunbo tolani toluwalope tomohisa tono torin tristram tshiamo tsugumi
  tugdual tuwei uchechukwu ugochukwu uju ulick umeko ursell ursule urvi vaidehi valentia venetia vianney vuyisile waldo wamalwa wandile wandrille wanyama
  wanyonyi wavinya wayua wedad wilfrid wilko winsome wonwoo wuraola xanthia xiadani xolelwa yakubu yashodhan yasuhiko yeboah yejide yeonjun yestin yeyo yinka
  yogini yolotzin yoongi yoshika yoshinobu youenn youngmin yoyo ysolde yubin yuito yukinobu yumna yvaine zakhele zamokuhle zelie zennor zeyad zibusiso zikora
  zimuzo zinnia zulaihat zuleika
`,
    // Common ones of several languages, in the spelling of each
    `
  aage abdelaziz abdelhak abdellah abderrahim abderrahman abigael abner achille adalbert adelaida adelbert adelia adeline ademir adetoun adham adhiambo
  adigun adilson adolf adriane adrianne adriel agnaldo agnar agusta aideen ailis ailton aiman aimen ainur akbota akmal akumu alberte albertina albertine
  albina aldis aleks aleta alexandr alexej alexia alfons algot alibek aliff alisha alisson alize almira almus alondra aloys alphons alphonse alphonsus
  aluoch alvar alwina alwine alya alzina alzira amalie amalija amanpreet ameera amirah ammini amund anabel anabela anabella analia anatolii andela
  andile andreia andri aneta anett angelika anibal anica anika anike anina anissa annabell annabella annalise annalyn annamarie annamma annemie annetta
  anni anniken annikki annita anny antonie antonija antonius anuli aodhan aoibheann aqilah ariella aristide arlette arlindo armida arnaldo arnoldo
  arnulfo arsenio arshdeep artan artavazd arumugam aruzhan arve ashling asiman aslan aslaug asyraf atena atiqah audun augustina aulis avneet ayanda
  aydan aydin ayham ayinke ayleen ayten ayuni balaji baldomero baldur baljeet baljit balqis balu balzhan bartolo baskaran batoul bekzod benicio benigno
  benta benthe berat berenice bernarda berndt bernt berthe bertram betania betina beto bianka biju bilel biljana bindu birita birthe blahoslav blazena
  bobur bodil bohumila bohumir boleslav borghild boutros brahim brayden braylon breno brien brigid brigita brita bronislava brylee brynjulf busayo
  caitriona calista calogero camilo candido caoimhin caolan carin carine casandra casimiro catalino catarina catharina cathleen cathrine catrin catrina
  cayden cemre ceyhun chabela chadi charanjit charline charly charo chelo chepkemoi cheptoo cherotich chibuzo christiana christianne christin christofer
  christoffer chucho cinthia cipriano ciriaco clarisa claudete claudie claudinei claudy cleusa cliona cloe colman colum conal conan concepta consuela
  corine crescencio cristofer cristopher ctibor cyrille czarina dafina dafne dagoberto dagrun daiane daire daljit dalva dalvin damiao damjan danial
  daniella danna dany danylo dariana darin darina dasa davi davin davonte davor dayana dayang dearbhail deborrah delphin demetra demetrius demian
  denilson denisse denny dequan dereck derick dervla devontae devonte deyanira dhanalakshmi dhia diann dilma dilnaz dilpreet divina diyana dobroslav
  domenic domhnall dominga donncha dontae dontrell dorina dorine dorotea draga drahoslav drahoslava drayton dympna ebbe edelmira edileuza edivaldo
  edmilson ednaldo eduviges edvard edvin egbert eggert eilert eilish eimer eivind eladio eldar eldon eleanora elenore elfie elgin elian eligio eline
  eliseo elly elmar elnur elodia eloisa elpidio elsy elva elvia elvin elvina elvy elza emel emelia emelie emelina emely emeterio emilian emiliana
  emilija emilly emin emmalyn endel enola enriqueta eoghan epifania epifanio erasmo erdinc erick erland ermek ernestina ernestine ervin estefany estela
  estella estera eswari eufemia eusebia evald evance evangelina eveline everaldo evie evy eydna fadhil faezah fahmi faizal fariz fatiha faustino feargal
  fearghal felipa fidelma fikri filippa finbarr fisayo florante florentina floriane florina florinda florine fortino fortunata franciele franjo franky
  frantiska fredo fredric fredy friedlinde froylan gaetane gagandeep gagik ganesan gathoni gatlin gaukhar gayathri genalyn genivaldo genoveva georgine
  gerhardt geri gerold gertrud ghyslaine giancarlo giang gichuhi gilman giovanny gisselle githinji giuseppa gjertrud gladis gleice gobnait gomathi
  gotthilf govindan gowri grete gretta guenole gulchehra gulnaz gulsara gumersindo gunar gundel gundula gunnhild gurjeet gurleen guro gursimran guylaine
  guzal gwenda gwendoline gyda hadija haikal haisley halim hamdan hanadi hansjorg harbhajan hardeep harlee harleigh harsimran haslinda hazim hazwan hedy
  hege heidrun heidy heinrike heiri helja helmtrud heloisa heloise henrieta henrike herdis herlinde herma herminia herminio hillar hillevi hilma hiltrud
  horacio houda houssam hryhorii husna ibtisam idalia idar ifunanya ignac ignace ignatz ihsan ikhwan ilja ilknur ilyas immaculata immanuel indalecio
  inez ingelore ingrida ingunn innes iolanda irem iren isabela isaias isidor issack iver ivette ivona ivonne izzat izzati jackeline jacobo jafet jagan
  jairo jakobe jamarion janeth jann janna jano jaquan jarl jarlath jarno jaron jasbir jassim jatinder javonte jayakumar jaycee jayda jazmin jean-luc
  jean-michel jeana jedidiah jelka jenifer jeniffer jenni jenniffer jennylyn jepkosgei jepoy jeremias jerica jessika jhun joannes joelma joemar jogvan
  johana johans johny joline jonatan jordi jordy josefine joselyn josep josko josua jovita juancho judita julija julijana jurandir jussara juvenal
  jyothi kaden kaido kaj kaja kamakshi kamarul kamel kamol kamron karam kariuki karlheinz karli karlina karlo karmen karolin karthikeyan kasim kasper
  katharine katherin katherina katty kaylin keaton keelin keerthana keijo kenechukwu kenzie khairul kiarie kinyua kirandeep kirstin kleber klement
  kobina koebi kolbjorn korkut kornelius koskei krister kristiana kristiina kristof kristofer krithika kunigunde kunjumol kyara kymbat kyree ladislava
  lainey lakisha lan-anh laquan laquisha latanya latif laureen lauretta laurette lawanda laylah leana leandra lelia leocadio leone leonel leonida
  leonore leontina leontine lesia lesly lettie leyli lhorna liane lidija liezel ligita lilija lilja lissette lissy liudmyla liyana lizeth ljudmila
  loganathan loraine loredana lotanna loubna lovepreet lovro luana lucho lucija lucineia lucka lucretia ludvik luqman lurleen lutfi lydie mabry macharia
  maebh maebry magali magalie magdalene maggy magne mahalakshmi mahir mahmud mai-anh maiara maira maisarah maj majken makenna makenzie maks malou mangai
  maninder manola manolito manpreet manuelita maral marceline marcell marciano margaretha margarida margita marharyta mariamma mariela marielle marietta
  marijan marilene marilou maritta marjun markell markus marleen marlena marlina marlis marlyn marthe martim marylene maryline maryna maryse mastura
  mateo matheo matjaz mauricette maurine mayara mazlan mburu mckinley megane melany melba melchora mercedita merja meruert meryem micael michaele michel
  micheline michell mihael mijo mikulas milly miloslava miras mireya miriama mirna misael mojisola mojmir moldir monserrat mortan mouad muchiri muhannad
  mulayim murielle murugi muslum my-linh myrta nacho naciye nadiah nagaraj naglaa nahuel najam nakia naoise naomh narcisa narine nasrul natacha natali
  nataliia natalija natalja nataly natanael nataniel natasja nathaly navjot navleen nazri nazrin nelia nelly nepomuk nereida nguyet nichelle nicklas
  niclas nicolai nicolasa nidia nigora nikolaj nikolas nikoletta nilton niyazi njeru noella nonso norliza normand normande notburga nurin nurzhan nwando
  oaklee obdulia octavie odalis odalys oddbjorn oddveig oguz okwudili olaniyi olaug olivie olof olzhas orlaith ortwin osama osman osmar osvald otabek
  ottilia ottokar oxana pacita paetur paislee paityn pandian panfilo panyin parthiban parvathi patrice paulinho pauric petrina petronela phong phuoc
  pierina plinio poula prabhakaran prabhjot prudencio qistina quanisha quinten quirino raekwon rahmah rajalakshmi rajeswari rajwinder ramanan ramandeep
  ramazan ramiz randi randolf ranjani rannva raoul rashidah ravichandran rayan rebeka rebekka reimar reinhart reinhilde rejean rejeanne renan rhodora
  rhona ricarda rodger romel ronal ronnaug ronnel ronny rosana roseline rosetta rosey roshonda roslyn rosnah roxanna rozalija rozita ruaridh ruedi runi
  ruperto rupprecht ruzaini ruzanna ruzica ryland rylee saadat sabariah sabir safet safiah safina sahin sahra saitoti sakari salomon saloua salustiano
  salvacion samvel santhi sanzhar sarai saranya saraswathi saravanan sardor sarina saroja satnam saturnino saundra savithri sebastien seham sekar senan
  seppi sergej sevara severin seyda shahnoza shahril shahrul shaji shaniqua shanthi shaquille sharifah sharonda shaunice shavkat shereen shiru shobana
  shyni sidnei sidonia sigfrid sigmund silje silva simion simiyu simonne siranush sivagami sivakumar sjur skyler slavka slimane snorre sofie solrun
  somto sopho soraia soren soufiane soukaina stanislaus stefana stefani stefanija steffi stephany struan subha suellen suhaila suhaimi sukhpreet sumayya
  sunneva supeet susana suseela sushmitha suzanna sverre syahirah syazwan sybilla sylva symbat tajeu talib talita tamilselvi tatevik taufiq teitur
  tejinder temirlan teona terese teresia terezia thais theda thenmozhi theodis theodor therese thibaud thiru tiare tierna timotej tindra togzhan tomasa
  tonette tonny toralf tordis torhild tormod trayvon treyvon trudi tummas tuncay tyshawn uliana ulrik umairah vadivel vagn valborg valere valeri valeska
  van-anh vanaja vania vazha vegard vello verlin vetri victoriano vignesh viktoriia vilhelm vilhelmina viljo vinciane vlado vlastimil vreni wadih
  waithera waldir waltraut wamboi wambua wangechi wangeci welington wenceslao wilber willian wladimir yacine yadigar yamile yamilet yanira yanis yaqub
  yareli yaritza yasmim yasmina yazgul yazmin yerzhan yessenia yeva yevheniia yolly yoselin yousef yousif yrsa yunis yuridia yusef zaharah zahir zahur
  zakiah zakiya zamir zdenko zigmund zoraida zoriana zosimo zouhair zuleica zulfiya zulkarnain
`,
  ].flatMap(list),
);
