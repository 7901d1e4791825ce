import type {
  ChoiceView,
  ClientLanguageValue,
  ClientQuestionView,
  QuestionnaireWordsView,
} from '@quantieme/contracts';
import {
  clientWords,
  COUNTRIES,
  DIRECTIONS,
  FACTS,
  QUESTIONNAIRE_WORDS,
  type Fact,
  type FactId,
} from '@quantieme/eligibility';
import { TITLES_REQUESTED } from '@quantieme/law';
import { flatWords } from '../client-doors/flat-words.ts';
import { doorWords } from '../client-doors/words/index.ts';
import { isSensitive } from '../person-facts/known-facts.ts';

type Kind = ClientQuestionView['kind'];

const CODES: Readonly<Record<string, Kind>> = {
  countries: 'country',
  title: 'permit',
  departement: 'text',
  words: 'text',
};

/** How the answer is given on a phone. */
function kindOf(id: FactId): Kind {
  const fact: Fact = FACTS[id];
  if (id === 'person.nationality') return 'countries';
  if (fact.type === 'code') return CODES[fact.codes] ?? 'text';
  return fact.type === 'rows' ? 'permits-held' : fact.type;
}

/** A question in the words of the client. */
export function questionView(id: FactId, language: ClientLanguageValue): ClientQuestionView {
  const fact: Fact = FACTS[id];
  const words = clientWords(id, language);
  if (words === null) throw new Error(`${id} is not asked of clients`);
  return {
    fact: id,
    question: words.question,
    kind: kindOf(id),
    unit: 'unit' in fact ? fact.unit : null,
    choices: Object.entries(words.choices).map(([value, label]) => ({ value, label })),
    sensitive: isSensitive(id),
  };
}

const STATELESS = {
  fr: 'Apatride',
  en: 'Stateless',
  es: 'Apátrida',
  ar: 'عديم الجنسية',
  pt: 'Apátrida',
  ru: 'Без гражданства',
} as const;

function countriesIn(language: ClientLanguageValue): readonly ChoiceView[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return [...COUNTRIES]
    .map((value) => ({
      value,
      label: value === 'XX' ? STATELESS[language] : (names.of(value) ?? value),
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
}

/** Cards are in French, whatever the client reads. */
const PERMITS: readonly ChoiceView[] = Object.values(TITLES_REQUESTED).map(({ id, label }) => ({
  value: id,
  label: label.fr,
}));

export function questionnaireWords(language: ClientLanguageValue): QuestionnaireWordsView {
  return {
    language,
    direction: DIRECTIONS[language],
    words: {
      ...doorWords(language),
      ...Object.fromEntries(flatWords(QUESTIONNAIRE_WORDS[language])),
    },
    countries: countriesIn(language),
    permits: PERMITS,
  };
}
