/** Legal forms and the like: the words before them are an organisation's name. */
export const companySuffix =
  /(?:^|[\s,])(?:ltd|limited|plc|llp|llc|lp|inc|incorporated|corp|corporation|co|company|gmbh|mbh|ag|kg|bv|b\.v|nv|n\.v|sa|s\.a|sarl|s\.r\.l|srl|spa|s\.p\.a|ab|oy|as|a\/s|aps|pty|pvt|pte|sdn bhd|bhd|kk|cic|cio|p\.c|pllc|& sons|and sons|& co|& partners|& associates|et al|holdings?)\.?(?:\s*\([^)]*\))?$/i;

/** Nouns that end the name of an organisation, each lower case. */
export const organisationNouns: ReadonlySet<string> = new Set(
  `academy, agency, airlines, airways, alliance, army, associates, association, authority, bakery, bank, bar, bistro, board, books,
  borough, brewery, brothers, builders, bureau, cafe, café, capital, care, carehome, carpentry, catering, centre, center, chambers,
  charity, church, cinema, circus, cleaning, clinic, club, coaches, coffee, college, commission, committee, communications, community,
  company, computing, constabulary, construction, consultancy, consultants, consulting, contractors, contracting, co-op,
  cooperative, corporation, council, court, creative, dealership, decorators, dental, department, design, designs, developments,
  diner, digital, distribution, distributors, dynamics, electric, electrical, electronics, energy, engineering, enterprise,
  enterprises, entertainment, events, express, fabrications, facilities, farm, farms, federation, films, finance, financial, firm,
  fitness, florist, foods, force, foundation, foundry, freight, furniture, games, garage, garden, gardens, group, groundworks, guild,
  gym, gymnasium, haulage, health, healthcare, heating, holdings, holidays, home, homes, hospice, hospital, hospitals, hospitality,
  hotel, hotels, house, housing, industries, inn, insights, institute, institution, insurance, international, interiors,
  investments, joinery, kitchen, kitchens, lab, labs, laboratories, laboratory, landscapes, landscaping, law, leisure, library,
  logistics, lounge, magazine, maintenance, manufacturing, market, marketing, markets, media, medical, ministry, mortgages, motors,
  museum, navy, networks, news, newspaper, nursery, office, optical, organisation, organization, outfitters, partners, partnership,
  pharma, pharmaceuticals, pharmacy, photography, pizzeria, plumbing, police, practice, press, prison, productions, products,
  properties, property, pub, publications, publishers, publishing, pump, radio, railways, recruitment, rehab, rentals, resort,
  resources, restaurant, restaurants, retail, roofing, salon, school, schools, sciences, securities, security, service, services, shop,
  society, software, solicitors, solutions, spa, stores, store, stadium, staffing, steel, studio, studios, supermarket, supermarkets,
  supplies, surgery, surveyors, systems, tavern, tech, technologies, technology, telecom, telecommunications, television, theatre,
  theater, therapeutics, trading, training, transport, travel, trust, tv, union, university, universities, utilities, ventures,
  warehouse, workshop, works, worldwide, zoo, hmrc, nhs, raf, bbc, universität, hochschule, schule, université, universidad,
  universidade, università, politecnico, école, instituto, institut, universiteit`
    .split(/,\s*/)
    .map((word) => word.trim()),
);

/** Nouns that begin one: "University of Leeds", "Department for Work and Pensions", "HM Prison Leeds". */
export const organisationOpeners =
  /^(?:(?:the\s+)?(?:university|college|school|institute|ministry|department|dept|bank|house|city|church|museum|royal college|hospital|office|academy|royal borough|london borough|borough|council|federation|society|association|board|embassy|faculty|universidad|universit[éàa]t?|technische universität|hochschule|école|hotel|café|cafe|restaurant|bar|hm|hmp|st\.?|royal)\s+(?:of|for|and|on|at|de|del|di|du|des|\p{Lu}))/iu;

/** An employment that is nobody's: it stands where the employer would. */
export const ownAccount =
  /^(?:freelance|freelancer|self[- ]?employed|self[- ]?employment|own business|independent|sole trader|various(?: (?:clients|employers|companies|agencies|locations))?|private (?:client|clients|household)|confidential(?: (?:company|employer|client))?|company(?: name)?|career break|maternity leave)$/i;

/** How the post is held; it names neither the work nor the employer. */
export const employmentType =
  /^\(?(?:full[- ]?time|part[- ]?time|permanent|perm|temporary|temp|contract|fixed[- ]?term(?: contract)?|internship|casual|seasonal|zero[- ]hours?(?: contract)?|apprenticeship|placement|agency|on[- ]?site|hybrid|remote|voluntary|unpaid|\d{1,2} hours?(?: (?:a|per) week)?|maternity cover|secondment|ftc|inside ir35|outside ir35)(?:[\s,/&-]+(?:full[- ]?time|part[- ]?time|permanent|temporary|contract|remote|hybrid|maternity cover|ftc))*\)?$/i;

const lastWord = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\([^)]*\)\s*$/, '')
    .replace(/[^\p{L}\p{N}\s-]+$/u, '')
    .split(/[\s/]+/)
    .at(-1) ?? '';

/** How much the words look like an organisation's name by themselves, 0 to 1. */
export const looksLikeOrganisation = (text: string): number => {
  const words = text.trim();
  // "Awesome compression company" tells what it is; names have capitals.
  const share = /\p{Lu}/u.test(words) && /^\p{Ll}/u.test(words.split(/\s+/).at(-1) ?? '') ? 0.3 : 1;
  return share * organisationLook(words);
};

const organisationLook = (words: string): number => {
  if (companySuffix.test(words)) return 1;
  if (ownAccount.test(words)) return 0.8;
  if (organisationOpeners.test(words)) return 0.9;
  // "Riverside Primary School, Leeds", "University Hospital (Ward 4)": the name may stand before a comma.
  const head = words.split(/,|\s[-–—]\s|\s\(/)[0] ?? words;
  if (companySuffix.test(head) || organisationOpeners.test(head)) return 0.9;
  if (organisationNouns.has(lastWord(words))) return 0.8;
  if (organisationNouns.has(lastWord(head))) return 0.7;
  return 0;
};
