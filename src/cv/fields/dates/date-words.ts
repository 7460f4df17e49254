/** Names of months in the languages that CVs of applicants in Britain come in, lower case, full stops left out. */
export const monthNames: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january januar jänner janv janvier ene enero gen gennaio styczeń januari',
    'feb febr february februar fév févr février febrero febbraio luty februari',
    'mar march märz mär mars marzo marzec maart',
    'apr april avr avril abr abril aprile kwiecień',
    'may mai mayo mag maggio maj mei',
    'jun june juni juin junio giu giugno czerwiec',
    'jul july juli juil juillet julio lug luglio lipiec',
    'aug august août aout ago agosto sierpień augustus',
    'sep sept september septembre septiembre set settembre wrzesień',
    'oct october okt oktober octobre octubre ott ottobre październik',
    'nov november novembre noviembre listopad',
    'dec december dez dezember déc décembre dic diciembre dicembre grudzień',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** A season or term stands for the month it usually starts in on a British CV. */
export const seasonMonths: Readonly<Record<string, number>> = {
  winter: 1,
  spring: 3,
  easter: 4,
  summer: 6,
  autumn: 9,
  fall: 9,
  michaelmas: 10,
  christmas: 12,
  early: 1,
  mid: 6,
  late: 10,
  'beginning of': 1,
  'end of': 12,
};

/** What stands in the place of an end date while the job goes on. */
export const presentWords: readonly string[] = [
  'present day',
  'the present',
  'present',
  'currently',
  'current',
  'to date',
  'till date',
  'until now',
  'up to now',
  'date',
  'now',
  'today',
  'ongoing',
  'on-going',
  'on going',
  'still employed',
  'still working',
  'heute',
  'aujourd’hui',
  "aujourd'hui",
  'actualidad',
  'actual',
  'oggi',
  'obecnie',
  'heden',
];

/** Between the two ends of a range. */
export const rangeWords: readonly string[] = [
  'up until',
  'up to',
  'until',
  'untill',
  'till',
  'til',
  'through',
  'thru',
  'to',
  'bis',
  'au',
  'à',
  'hasta',
  'do',
];
