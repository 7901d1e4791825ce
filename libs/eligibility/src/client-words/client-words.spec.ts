import { describe, expect, it } from '@jest/globals';
import type { Fact } from '../facts/fact.ts';
import { FACT_IDS, FACTS, type FactId } from '../facts/index.ts';
import { ARABIC } from '../facts/arabic/arabic.ts';
import { clientWords, type ClientLanguage } from './client-words.ts';
import { isForClient, whyNotForClient } from './for-client.ts';
import { DIRECTIONS, QUESTIONNAIRE_WORDS } from './questionnaire-words.ts';

const LANGUAGES: readonly ClientLanguage[] = ['fr', 'en', 'es', 'ar', 'pt', 'ru'];
const FOR_CLIENT = FACT_IDS.filter(isForClient);
const choicesOf = (fact: Fact) => Object.keys('choices' in fact ? fact.choices : {});

/** Question and labels of a fact, as one reads them. */
function linesOf(id: FactId, language: ClientLanguage): readonly string[] {
  const words = clientWords(id, language);
  return words === null ? [] : [words.question, ...Object.values(words.choices)];
}

function wordsOf(tree: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([name, value]: [string, string | object]) =>
    typeof value === 'string' ? [[`${path}${name}`, value]] : wordsOf(value, `${path}${name}.`),
  );
}

const INTERFACE = wordsOf(QUESTIONNAIRE_WORDS.ar);
const ARABIC_LINES = [
  ...FOR_CLIENT.flatMap((id) => linesOf(id, 'ar').map((line) => [id, line] as const)),
  ...INTERFACE,
];
const wrongLines = (isWrong: (line: string) => boolean) =>
  ARABIC_LINES.filter(([, line]) => isWrong(line));

const ISOLATED = /\u2068[^\u2068\u2069]+\u2069/gu;
const outsideIsolates = (line: string) => line.replaceAll(ISOLATED, '•');
const firstLetter = (line: string) => /\p{L}/u.exec(outsideIsolates(line))?.[0] ?? null;

describe('the words of a client', () => {
  it.each(LANGUAGES)(
    'ask every fact for the client in %s, and label all its choices',
    (language) => {
      const lacking = FOR_CLIENT.filter((id) => {
        const words = clientWords(id, language);
        return (
          words === null ||
          Object.keys(words.choices).join() !== choicesOf(FACTS[id]).join() ||
          linesOf(id, language).some((line) => line.trim() === '')
        );
      });
      expect(lacking).toEqual([]);
    },
  );

  it('are asked as one question, ended as the language ends it', () => {
    const marks = { fr: '\u00a0?', en: '?', es: '?', ar: '؟', pt: '?', ru: '?' };
    for (const language of LANGUAGES)
      expect(
        FOR_CLIENT.filter((id) => !linesOf(id, language)[0]?.includes(marks[language])),
      ).toEqual([]);
  });

  it('leave no choice that reads as another of the same question', () => {
    for (const language of LANGUAGES)
      expect(
        FOR_CLIENT.filter((id) => {
          const labels = linesOf(id, language).slice(1);
          return new Set(labels).size < labels.length;
        }),
      ).toEqual([]);
  });

  it('never speak of the client as of somebody else, nor to whoever asks', () => {
    const toTheFirm = /\bdu client\b|\bau client\b|\bthe client|ne pas demander|do not ask/u;
    for (const language of ['fr', 'en'] as const)
      expect(
        FOR_CLIENT.filter((id) => linesOf(id, language).some((line) => toTheFirm.test(line))),
      ).toEqual([]);
  });

  it('have nothing left over: neither a fact of the firm nor a choice that went', () => {
    const written = Object.keys(ARABIC) as FactId[];
    expect(written.filter((id) => !FOR_CLIENT.includes(id))).toEqual([]);
    expect(
      written.filter(
        (id) => Object.keys(ARABIC[id]?.choices ?? {}).join() !== choicesOf(FACTS[id]).join(),
      ),
    ).toEqual([]);
  });

  it.each([
    ['person.age', 'It is computed.'],
    ['order.threat_level', 'It is a legal appraisal'],
    ['order.bulletin2_conviction_or_incapacity', 'The client has no access'],
    ['work.current_job_in_tension_list', 'A text must be read'],
  ] as const)('are not asked for %s: %s', (id, why) => {
    expect(LANGUAGES.map((language) => clientWords(id, language))).toEqual(
      LANGUAGES.map(() => null),
    );
    expect(whyNotForClient(id)?.en).toContain(why);
  });

  it('are the firm’s own where it asks the same', () => {
    expect(clientWords('rf.role', 'fr')).toEqual({
      question: 'Êtes-vous venu(e) comme conjoint ou comme enfant\u00a0?',
      choices: { spouse: 'conjoint', child: 'enfant' },
    });
    expect(clientWords('rf.role', 'en')?.choices).toEqual({ spouse: 'spouse', child: 'child' });
  });

  it('do not ask for a diagnosis', () => {
    const id = 'health.exceptional_gravity';
    expect(
      LANGUAGES.map((language) => /\(.+\)/u.exec(clientWords(id, language)?.question ?? '')?.[0]),
    ).toEqual([
      '(ne nous dites pas laquelle)',
      '(do not tell us which)',
      '(no nos diga cuál)',
      '(لا نطلب منك اسم المرض)',
      '(não nos diga qual)',
      '(не говорите нам какая)',
    ]);
  });
});

describe('Arabic', () => {
  it('holds no letter of another script but what is isolated', () => {
    expect(wrongLines((line) => /(?!\p{Script=Arabic})\p{L}/u.test(outsideIsolates(line)))).toEqual(
      [],
    );
  });

  it('opens and closes each isolate in turn, and leaves no other mark of direction', () => {
    const marks = /[\u2066-\u2069\u200e\u200f\u202a-\u202e]/u;
    expect(wrongLines((line) => marks.test(outsideIsolates(line)))).toEqual([]);
  });

  it('isolates nothing Arabic', () => {
    expect(
      wrongLines((line) =>
        (line.match(ISOLATED) ?? []).some((each) => /\p{Script=Arabic}/u.test(each)),
      ),
    ).toEqual([]);
  });

  it('is written with Arabic punctuation and no space before it', () => {
    expect(
      wrongLines((line) => /[?,;'"’“”]| [،؛؟:.)]|\( |^\s|\s$| {2}/u.test(outsideIsolates(line))),
    ).toEqual([]);
  });

  it('closes what it opens', () => {
    const count = (line: string, mark: string) => line.split(mark).length;
    expect(
      wrongLines(
        (line) => count(line, '(') !== count(line, ')') || count(line, '«') !== count(line, '»'),
      ),
    ).toEqual([]);
  });

  it('spells French names as they are printed: with the typographic apostrophe', () => {
    expect(
      wrongLines((line) => (line.match(ISOLATED) ?? []).some((each) => each.includes("'"))),
    ).toEqual([]);
  });

  it('begins in Arabic, so that a page without a direction reads it from the right', () => {
    const levels = FOR_CLIENT.map((id) => linesOf(id, 'ar')[0] ?? '');
    expect(levels.filter((line) => !/^\p{Script=Arabic}$/u.test(firstLetter(line) ?? ''))).toEqual(
      [],
    );
  });

  it('has the figures that Europe writes, as the papers do', () => {
    expect(wrongLines((line) => /[٠-٩۰-۹٪]/u.test(line))).toEqual([]);
  });

  it('isolates figures joined by a sign, which would change places', () => {
    expect(wrongLines((line) => /\d[^\p{L}\s\d]\d/u.test(outsideIsolates(line)))).toEqual([]);
  });
});

/** Numbers that French spells out and Arabic writes in figures, which little schooling reads. */
const SPELT: Readonly<Record<string, string>> = {
  trois: '3',
  cinq: '5',
  six: '6',
  sept: '7',
  dix: '10',
  douze: '12',
  treize: '13',
  quinze: '15',
  seize: '16',
  'vingt-quatre': '24',
  'trente-six': '36',
  soixante: '60',
};

function figuresOf(line: string): readonly string[] {
  const words = line.split(/[^\p{L}\p{N}-]+/u);
  return words.flatMap((word) => SPELT[word] ?? word.match(/\d[\d-]*/gu) ?? []).toSorted();
}

/** Words that would betray a sentence left in French. */
const FRENCH_LEFT = /\b(?:avez-vous|êtes-vous|votre|depuis|quelle?|combien|pièces|demande de)\b/iu;

describe('Spanish, Portuguese and Russian', () => {
  const said = (language: ClientLanguage) => [
    ...FOR_CLIENT.flatMap((id) => linesOf(id, language)),
    ...wordsOf(QUESTIONNAIRE_WORDS[language]).map(([, line]) => line),
  ];

  it('leave nothing in French, but the names that papers bear', () => {
    for (const language of ['es', 'pt', 'ru'] as const)
      expect(said(language).filter((line) => FRENCH_LEFT.test(line))).toEqual([]);
  });

  it('are written as each is: questions turned in Spanish, Cyrillic in Russian', () => {
    const questions = FOR_CLIENT.map((id) => linesOf(id, 'es')[0] ?? '');
    expect(questions.filter((line) => !line.includes('¿'))).toEqual([]);
    const own = /^(?:[A-C][12])$/u;
    expect(
      said('ru').filter((line) => !/\p{Script=Cyrillic}/u.test(line) && !own.test(line)),
    ).toEqual(['licence', 'licence professionnelle', 'démarches-simplifiées']);
    for (const language of ['es', 'pt'] as const)
      expect(said(language).filter((line) => /\p{Script=Cyrillic}/u.test(line))).toEqual([]);
  });
});

describe('numbers', () => {
  it('are read out of French, spelt or not', () => {
    expect(figuresOf('entre 16 et 18 ans, depuis vingt-quatre mois')).toEqual(['16', '18', '24']);
  });

  it('of the French question, and no others, are in the Arabic one', () => {
    const isDefinition = new Set(['child.french_minor_in_france', 'child.french_child_now_adult']);
    const differing = FOR_CLIENT.filter((id) => !isDefinition.has(id)).flatMap((id) => {
      const [french = [], arabic = []] = (['fr', 'ar'] as const).map((language) =>
        linesOf(id, language).map(figuresOf),
      );
      return french.flatMap((figures, index) =>
        figures.join() === arabic[index]?.join() ? [] : [[id, figures, arabic[index]]],
      );
    });
    expect(differing).toEqual([]);
  });
});

describe('the words around the questions', () => {
  const namesOf = (line: string) =>
    [...line.matchAll(/\{\w+\}/gu)].map(([name]) => name).toSorted();

  it.each(['en', 'es', 'ar', 'pt', 'ru'] as const)(
    'say in %s all that they say in French',
    (language) => {
      const french = wordsOf(QUESTIONNAIRE_WORDS.fr);
      const words = new Map(wordsOf(QUESTIONNAIRE_WORDS[language]));
      expect([...words.keys()]).toEqual(french.map(([path]) => path));
      expect(
        french.filter(
          ([path, line]) => namesOf(words.get(path) ?? '').join() !== namesOf(line).join(),
        ),
      ).toEqual([]);
      expect([...words.values()].filter((line) => line.trim() === '')).toEqual([]);
    },
  );

  it('isolate in Arabic what is put in their place', () => {
    const inPlace = INTERFACE.filter(([, line]) => line.includes('{'));
    expect(inPlace.length).toBeGreaterThan(5);
    expect(inPlace.filter(([, line]) => outsideIsolates(line).includes('{'))).toEqual([]);
  });

  it('are typeset as French and English are', () => {
    const straight = /'|"| [;:!?»%]|« /u;
    const english = /'|"|[«»]/u;
    expect(wordsOf(QUESTIONNAIRE_WORDS.fr).filter(([, line]) => straight.test(line))).toEqual([]);
    expect(wordsOf(QUESTIONNAIRE_WORDS.en).filter(([, line]) => english.test(line))).toEqual([]);
  });

  it('run from the right in Arabic alone', () => {
    expect(LANGUAGES.map((language) => DIRECTIONS[language])).toEqual(
      LANGUAGES.map((language) => (language === 'ar' ? 'rtl' : 'ltr')),
    );
  });
});
