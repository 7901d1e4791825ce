import type { Dice } from '../dice.ts';

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const SHORT = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
const DAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');
const ONES =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];

const two = (value: number) => String(value).padStart(2, '0');

/** A number below seventy, as a clerk writes it in full. */
export function inWords(value: number): string {
  if (value < 20) return ONES[value] ?? '';
  const [ten, one] = [TENS[Math.floor(value / 10)] ?? '', value % 10];
  if (one === 0) return ten;
  return one === 1 ? `${ten} et un` : `${ten}-${ONES[one]}`;
}

type Day = Temporal.PlainDate;

export type DayStyle =
  | 'long'
  | 'weekday'
  | 'slashes'
  | 'dots'
  | 'dashes'
  | 'words'
  | 'capitals'
  | 'short'
  | 'iso'
  | 'split'
  | 'doubled';

/** A day in one of the ways in which letters write it. */
function written(day: Day, style: DayStyle): string {
  const month = MONTHS[day.month - 1] ?? '';
  const number = day.day === 1 ? '1er' : String(day.day);
  const long = `${number} ${month} ${day.year}`;
  const styles: Readonly<Record<DayStyle, string>> = {
    long,
    weekday: `${DAYS[day.dayOfWeek - 1]} ${long}`,
    slashes: `${two(day.day)}/${two(day.month)}/${day.year}`,
    dots: `${two(day.day)}.${two(day.month)}.${day.year}`,
    words: `${day.day === 1 ? 'premier' : inWords(day.day)} ${month} deux mille ${inWords(day.year - 2000)}`,
    capitals: `${two(day.day)} ${month.toUpperCase()} ${day.year}`,
    short: `${day.day} ${SHORT[day.month - 1]} ${day.year}`,
    iso: String(day),
    dashes: `${two(day.day)}-${two(day.month)}-${day.year}`,
    split: `${number} ${month}\n${day.year}`,
    doubled: `${number} (${day.day === 1 ? 'premier' : inWords(day.day)}) ${month} ${day.year}`,
  };
  return styles[style];
}

export interface Clock {
  readonly hours: number;
  readonly minutes: number;
}

export const clockText = ({ hours, minutes }: Clock) => `${two(hours)}:${two(minutes)}`;

export type ClockStyle =
  | 'spaced'
  | 'glued'
  | 'capital'
  | 'colon'
  | 'words'
  | 'heures'
  | 'minutes'
  | 'full'
  | 'upper'
  | 'afternoon';

function writtenClock({ hours, minutes }: Clock, style: ClockStyle): string {
  const rest = minutes === 0 ? '' : two(minutes);
  const styles: Readonly<Record<ClockStyle, string>> = {
    spaced: `${hours} h${rest && ` ${rest}`}`,
    glued: `${hours}h${two(minutes)}`,
    capital: `${hours}H${two(minutes)}`,
    colon: clockText({ hours, minutes }),
    words: `${inWords(hours)} heure${hours > 1 ? 's' : ''}${minutes === 0 ? '' : ` ${inWords(minutes)}`}`,
    heures: `${hours} heures${rest && ` ${rest}`}`,
    minutes: `${hours} h ${two(minutes)} min`,
    full: `${inWords(hours)} heures${minutes === 0 ? '' : ` et ${inWords(minutes)} minutes`}`,
    upper: `${hours} HEURES ${two(minutes)}`,
    afternoon:
      hours > 12
        ? `${hours - 12} h ${two(minutes)} ${hours < 18 ? 'de l’après-midi' : 'du soir'}`
        : `${hours} h ${two(minutes)}`,
  };
  return styles[style];
}

const PEOPLE = [
  ['M.', 'Karim', 'BENSAÏD', '3 mars 1990', 'Sfax', 'tunisienne'],
  ['Mme', 'Aminata', 'KONÉ', '12 mai 1987', 'Abidjan', 'ivoirienne'],
  ['M.', 'Mamadou Saliou', 'DIALLO', '1er janvier 1995', 'Labé', 'guinéenne'],
  ['Mme', 'Fatou', 'NDIAYE', '28 février 1992', 'Dakar', 'sénégalaise'],
  ['M.', 'Oleksandr', 'TKACHENKO', '17 septembre 1984', 'Kharkiv', 'ukrainienne'],
  ['Mme', 'Maria Aparecida', 'SILVA DE OLIVEIRA', '9 août 1979', 'Recife', 'brésilienne'],
  ['M.', 'Nguyen Van', 'TRAN', '30 novembre 1998', 'Hué', 'vietnamienne'],
] as const;
const PLACES = [
  ['de l’Essonne', 'Évry-Courcouronnes', 'Versailles'],
  ['de Seine-et-Marne', 'Melun', 'Melun'],
  ['du Val-d’Oise', 'Cergy', 'Cergy-Pontoise'],
  ['du Rhône', 'Lyon', 'Lyon'],
  ['de la Seine-Saint-Denis', 'Bobigny', 'Montreuil'],
  ['des Bouches-du-Rhône', 'Marseille', 'Marseille'],
  ['de la Loire-Atlantique', 'Nantes', 'Nantes'],
  ['du Nord', 'Lille', 'Lille'],
] as const;
const AGENTS = ['Jean-Pierre LAMBERT', 'Sophie MARCHAND', 'Olivier REYNAUD', 'Claire DUBOST'];
const TONGUES = ['arabe', 'bambara', 'portugaise', 'ukrainienne', 'soussou'];

/** What letters are made of, at random but always the same. */
export class Writer {
  readonly dice: Dice;
  readonly today: Day;

  constructor(dice: Dice, today: Day) {
    this.dice = dice;
    this.today = today;
  }

  get person() {
    const [title, given, family, born, bornIn, nationality] = this.dice.of(PEOPLE);
    return { title, given, family, name: `${title} ${given} ${family}`, born, bornIn, nationality };
  }

  get place() {
    const [of, town, court] = this.dice.of(PLACES);
    return { of, town, court };
  }

  get agent(): string {
    return this.dice.of(AGENTS);
  }

  get tongue(): string {
    return this.dice.of(TONGUES);
  }

  /** So many days before today, at least and at most. */
  ago(least: number, most: number): Day {
    return this.today.subtract({ days: this.dice.between(least, most) });
  }

  ahead(least: number, most: number): Day {
    return this.today.add({ days: this.dice.between(least, most) });
  }

  day(day: Day, ...styles: readonly DayStyle[]): string {
    return written(
      day,
      this.dice.of(styles.length > 0 ? styles : (['long', 'slashes', 'weekday', 'dots'] as const)),
    );
  }

  clock(least = 8, most = 19): Clock {
    return {
      hours: this.dice.between(least, most),
      minutes: this.dice.of([0, 5, 10, 15, 20, 30, 40, 45, 52]),
    };
  }

  hour(clock: Clock, ...styles: readonly ClockStyle[]): string {
    return writtenClock(
      clock,
      this.dice.of(
        styles.length > 0 ? styles : (['spaced', 'glued', 'capital', 'heures', 'words'] as const),
      ),
    );
  }

  number(digits: number): string {
    return Array.from({ length: digits }, (_, index) =>
      this.dice.between(index === 0 ? 1 : 0, 9),
    ).join('');
  }

  /** A sentence or nothing. */
  maybe(share: number, text: string): string {
    return this.dice.chance(share) ? text : '';
  }
}

const CONFUSED: readonly (readonly [RegExp, string, number])[] = [
  [/(?<=\d)0|0(?=\d)/gu, 'O', 0.12],
  [/(?<=\d)1|1(?=\d)/gu, 'l', 0.12],
  [/m(?=[a-zé])/gu, 'rn', 0.06],
  [/é/gu, 'e', 0.15],
  [/’/gu, "'", 0.5],
];

/** What recognition makes of a bad copy: letters and figures taken for each other. */
export function misread(text: string, dice: Dice): string {
  let noisy = text;
  for (const [pattern, instead, share] of CONFUSED)
    noisy = noisy.replaceAll(pattern, (found) => (dice.chance(share) ? instead : found));
  return noisy;
}
