const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows.split(',').map((row) => {
      const [code = '', name = ''] = row.trim().split('=');
      return [code, name];
    }),
  );

/** Postal abbreviations of states and provinces: `City, ST` tells the country as well. */
export const usStates = table(
  'AL=Alabama,AK=Alaska,AZ=Arizona,AR=Arkansas,CA=California,CO=Colorado,CT=Connecticut,DE=Delaware,DC=District of Columbia,FL=Florida,GA=Georgia,HI=Hawaii,ID=Idaho,IL=Illinois,IN=Indiana,IA=Iowa,KS=Kansas,KY=Kentucky,LA=Louisiana,ME=Maine,MD=Maryland,MA=Massachusetts,MI=Michigan,MN=Minnesota,MS=Mississippi,MO=Missouri,MT=Montana,NE=Nebraska,NV=Nevada,NH=New Hampshire,NJ=New Jersey,NM=New Mexico,NY=New York,NC=North Carolina,ND=North Dakota,OH=Ohio,OK=Oklahoma,OR=Oregon,PA=Pennsylvania,RI=Rhode Island,SC=South Carolina,SD=South Dakota,TN=Tennessee,TX=Texas,UT=Utah,VT=Vermont,VA=Virginia,WA=Washington,WV=West Virginia,WI=Wisconsin,WY=Wyoming,PR=Puerto Rico',
);
export const canadianProvinces = table(
  'AB=Alberta,BC=British Columbia,MB=Manitoba,NB=New Brunswick,NL=Newfoundland and Labrador,NS=Nova Scotia,ON=Ontario,PE=Prince Edward Island,QC=Quebec,SK=Saskatchewan',
);
export const australianStates = table(
  'NSW=New South Wales,VIC=Victoria,QLD=Queensland,TAS=Tasmania,ACT=Australian Capital Territory',
);

const names = (words: string): ReadonlySet<string> => new Set(words.split(',').map((w) => w.trim()));

/** Parts of the United Kingdom that stand between a town and the postcode. Lower case. */
export const ukRegions = names(
  'england,scotland,wales,northern ireland,avon,bedfordshire,beds,berkshire,berks,buckinghamshire,bucks,cambridgeshire,cambs,cheshire,cleveland,cornwall,county durham,co durham,cumbria,derbyshire,devon,dorset,east sussex,east yorkshire,east riding of yorkshire,essex,gloucestershire,glos,greater london,greater manchester,hampshire,hants,herefordshire,hertfordshire,herts,isle of wight,kent,lancashire,lancs,leicestershire,leics,lincolnshire,lincs,merseyside,middlesex,norfolk,north yorkshire,northamptonshire,northants,northumberland,nottinghamshire,notts,oxfordshire,oxon,rutland,shropshire,somerset,south yorkshire,staffordshire,staffs,suffolk,surrey,tyne and wear,tyne & wear,warwickshire,west midlands,west sussex,west yorkshire,wiltshire,wilts,worcestershire,worcs,yorkshire,aberdeenshire,angus,argyll,ayrshire,banffshire,berwickshire,caithness,clackmannanshire,dumfriesshire,dumfries and galloway,dunbartonshire,east lothian,fife,inverness-shire,kinross-shire,lanarkshire,midlothian,moray,perthshire,perth and kinross,renfrewshire,roxburghshire,scottish borders,highland,stirlingshire,sutherland,west lothian,anglesey,blaenau gwent,bridgend,caerphilly,carmarthenshire,ceredigion,clwyd,conwy,denbighshire,dyfed,flintshire,glamorgan,south glamorgan,mid glamorgan,west glamorgan,vale of glamorgan,gwent,gwynedd,monmouthshire,pembrokeshire,powys,rhondda cynon taf,torfaen,antrim,county antrim,co antrim,armagh,county armagh,co armagh,county down,co down,co. down,down,fermanagh,county fermanagh,londonderry,county londonderry,tyrone,county tyrone,co tyrone,south east,south west,north east,north west,east midlands,east anglia',
);

interface State {
  readonly region: string;
  readonly countryCode: string;
}

const rows = (table: ReadonlyMap<string, string>, countryCode: string): readonly (readonly [string, State])[] =>
  [...table].flatMap(([code, name]) => [
    [code, { region: code, countryCode }] as const,
    [name.toUpperCase(), { region: name, countryCode }] as const,
  ]);

/** Earlier rows win where two countries use the same letters. */
const states: ReadonlyMap<string, State> = new Map(
  [...rows(usStates, 'US'), ...rows(canadianProvinces, 'CA'), ...rows(australianStates, 'AU')].reverse(),
);

/** What a state's abbreviation or name means, with its country. */
export const stateOf = (words: string): State | undefined => states.get(words.trim().replace(/\./gu, '').toUpperCase());

/** `California` after `CA`: the same state twice. */
export const sameState = (a: string, b: string): boolean => {
  const full = (words: string): string => {
    const upper = words.trim().toUpperCase();
    return (usStates.get(upper) ?? canadianProvinces.get(upper) ?? australianStates.get(upper) ?? upper).toUpperCase();
  };
  return full(a) === full(b) && (a.trim().length <= 3 || b.trim().length <= 3);
};
