const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** The words around a company's name that tell a client from a company in the news. All in lower case, for use in patterns. */

/** Whoever is on the other side of a business relation. */
export const RELATION_NOUNS =
  'client|customer|account|prospect|lead|partner|supplier|vendor|lender|insurer|publisher|distributor|manufacturer|wholesaler|retailer|reseller|importer|exporter|sponsor|donor|backer|investor|funder|buyer|seller|acquirer|bidder|suitor|target|tenant|landlord|licensee|licensor|franchisee|contractor|subcontractor|agency|label|printer|packager|integrator|employer|patron|stockist|anchor tenant|design partner|launch partner|pilot customer|factory|mill|co-packer|carrier|broker|bank|grower|processor|hotel|chain|venue|brand';

/** Whose name may follow between commas: "the dairy that supplies us, Elm Hill, …". */
export const PARTNER_KINDS =
  'bank|bakery|dairy|brewery|mill|miller|bottler|packer|grower|processor|exporter|importer|wholesaler|retailer|reseller|distributor|supermarket chain|restaurant chain|hotel chain|chain|operator|funder|investor|lender|insurer|underwriter|landlord|broker|carrier|haulier|foundry|factory|manufacturer|maker|supplier|sub-?supplier|vendor|contractor|subcontractor|integrator|franchisee|licensee|freight forwarder|co-packer|tenderer|bidder|winning bid|sponsor|buyer|client|customer|co-op|cooperative';

/** What clients, tenders and sales are spoken of with; a name follows. */
export const DEAL_WORDS =
  'deal|contract|agreement|pilot|proof of concept|poc|trial|partnership|collaboration|talks|negotiations|meeting|call|workshop|kick-?off|renewal|engagement|retainer|project|tender|bid|pitch|proposal|quote|offer|order|purchase order|invoice|job|commission|nda|mou|loi|term sheet|licen[cs]e|integration|rollout|migration|audit|settlement|dispute|account|brief|campaign|launch|event|prototype|checkout|website|app|redesign|rebrand';

/** Endings of the names of companies and institutions. */
export const ORG_LAST: ReadonlySet<string> = set(`
  ab academy advisors advisory aerospace ag aggregates agri agro ai airline airlines airways analytics apparel apparels aps aqua aquaculture
  architects architecture as asa associates association assurance athletic automotive aviation bakeries bakery bancorp bank banking batteries
  bearings beauty beverages bhd bicycles bikes bio biologics bioscience biosciences biotech boats books boots borough brewers brewery brewing bricks
  broadband broadcasting bros brothers builders bullion bus butchers bv cabs capital care carpets cashmere castings catering cc cement ceramics chain
  chambers charity cheese chemical chemicals chemists chocolate chocolates cider cinema cleaning clinic clinics cloud co co-op coffee college company
  conceria concrete confectionery construction consulting contractors coop cooperative corp corporation cosmetics cotton council county couriers
  crane cream creamery crematorium cruises cycles dairies dairy data daughters denki dental depot design diagnostics digital diocese distillers
  distillery doors drilling drinks dyes education eggs electronics energy engineering environmental enterprise enterprises equity estate estates event events
  exploration export exports express eyewear fabrik farm farms fashion fashions fc federation ferries festival films finance financial fish fisheries
  fitness flooring florist florists flour flowers food foods footwear forgings forlag forwarding foundation foundry freight fresh frozen funerals furnishers furniture
  gallery game games garden gardens garments gas gazette gemeente genomic genomics glass global gloves gmbh grain grains grocer grocers group groupe
  growers gruppe gym gyms hats haulage health healthcare heating herald hire hoa holding holdings home homes hospice hospital hospitality hospitals
  hotel hotels houseware housing hub hydraulics import imports inc incorporated industrial industries inn inns insurance insurers interactive
  interiors international jewellers juice kaisha kennels kg kilns kitchen kitchens kk kogyo lab labs lamps landscape landscapes laundry law learning
  leather legal lighting limited linen linens lines livestock llc llp logistics ltd manufacturing marine market meats media medical metal metals
  metro mill mills minerals mining ministry mobile mobility motor motors municipality museum music mutual mutuelle network networks notaries
  nurseries nursery nv oil oils optical optics orchard orchards orchestra outfitters oy oyj packaging paint paints paper parish parking partners
  pastoral people petfood petroleum pharma pharmaceutical pharmaceuticals pictures plastics plaza plazas plc plumbing pneumatics poultry power press print
  printing prints produce properties property pty publishing pumps pvt quarries quarry radio rail railways realty records recruitment recycling removals rental
  rentals resort resorts resources restaurant restaurants retail rfc rice roasters robotics roofing rovers rugs sa salt sarl sas savings school
  schools seafood security seed seeds seimitsu seisakusho semiconductor semiconductors shipping shoes shoji shokai shoten signs silk snacks society
  soft software solar solicitors solutions sons spa sparkasse spices spinner spinners spirits sport sports srl stables staffing stationers stationery
  steel store stores studio studios sugar supermarket supermarkets supplies supply surveyors sweets systems talent tannery taxi tea teas tech
  technologies technology telecom telegraph textile textiles theatre theatres therapeutics tile tiles timber tires tools tours toys trade trading
  training transport travel trust tutors tv tyres uniforms union united university utilities valves ventures verlag vet veterinary vets vineyard
  vineyards warehouse water wealth werke wholesale windows wine wines wireless wool works worldwide yachts yarn yarns
`);

/** What only a company does to its supplier. */
export const CLIENT_VERBS =
  'renewed|renews|signed|signs|churned|cancelled|canceled|ordered|orders|pays us|paid us|owes us|wants|asked us|asked for|asks us|sent us|sends us|sent back|approved|chose us|picked us|hired us|went with us|said yes|said no|walked away|pulled out|terminated|extended|expanded|upgraded|downgraded|has never cancelled|will fly me|took us|takes it|loves it|is asking me|is asking us|got the order|poached|rejected|accepted|invited us|briefed us|came back|doubled|reorders?|re-ordered|placed|awarded us|gave us|bought|shortlisted us|put us|dropped us|switched|moved to us|moved their|moved its|goes first with us|goes live with us|runs on our|uses our|use our|is leaving us|are leaving us|left us|complains about|haggled|rang us|wrote to us|came through with';

/** First words of the names of companies and institutions, in the languages that put the kind first. */
export const ORG_FIRST: ReadonlySet<string> = set(`
  apotheke assurance assurances atelier autohaus azienda backerei banca banco banque bar biscuiterie bodega bodegas boulangerie brasserie brauerei
  cabinet cafe caffe caixa caja cantina cantine cartonnage cartonnages casa cave caves cerveceria cervejaria chantiers charcuterie chateau clinica
  clinique comercial conceria constructora construtora cooperativa cooperative cv distribuidora domaine druckerei editions editora editorial
  entreprise esmalteria etablissements ets exportadora fabrica farmacia ferme fermes ferreteria fondation fondazione fonderie fratelli frigorifico
  fromagerie fundacion gants garage gasthof groupe grupo gruppo guangzhou guarnicioneria hacienda hotel imobiliaria importadora imprimerie
  inmobiliaria kanzlei klinikum konditorei laboratoire laboratoires laboratorio laboratorios laiterie librairie libreria livraria maison menuiserie
  metzgerei molkerei moulin mutuelle ningbo officina osteria padaria panaderia papeterie patisserie pharmacie pousada praxis pt restaurant
  restaurante ristorante sagewerk salon schreinerei scierie seguros shanghai shenzhen sociedad societe spedition st stadtwerke stichting stiftung
  studio taller tenuta tienda tipografia tischlerei toko transporte transportes transports trattoria tuchfabrik ud universidad universita universite
  usina usine verrerie vinos walzlager warung weingut yayasan yiwu zhejiang
`);

/** Talk of work and money around a company's name. */
export const BUSINESS =
  /\b(?:orders?|ordered|invoices?|pays?|paid|price|priced|discount|contract|signed?|renew\w*|deal|demo|pilot|client|customers?|supplier|supplies|buyers?|lender|borrow|lease|rent|shipment|shipped|ships|deliver\w*|deadline|quote|margin|stores?|counters?|batch|launch|partners?|partnership|thank(?:s| you)|grateful|team|payroll|procurement|purchasing|catalogue|shelf|units?|tonnes?|bags?|pallets?|carpets?|meeting|pitch\w*|briefs?|campaign|project|job|tender|bid|audit|claim|settled|boss|chairman|president|visit|collab\w*|sponsor\w*|sack|pieces|exclusive|wholesale|retail|terms|cheque|check|cash|float\w*|mould|mold|sample|po|skus?|crates?|takes it|say yes to|said yes)\b/i;

/** Ministries, courts and the like: everybody deals with them. */
export const PUBLIC_BODY =
  /^(?:(?:us|uk|u\.s\.|eu|federal|national|state|royal) )?(?:department|ministry|office|bureau|board|house|court|supreme court|parliament|senate|congress|white house|city|state|university|republic|kingdom|institute|school|church|museum|society|academy|bank) (?:of|for)\b|\b(?:office of|administration|foundation|institute|museum|parliament|ministry|supreme court|high court|world cup|olympics|conference|summit|festival|championship|awards?|prize|day|week|street|road|avenue|valley|island|river|park|university|college|school)$/;
