import {
  ChoiceField,
  CountField,
  FlagField,
  IdField,
  MomentField,
  PageView,
  PartField,
  RecordField,
  TextField,
  ValueField,
} from '../fields/index.ts';
import { CLIENT_LANGUAGES, type ClientLanguageValue } from '../client-doors/client-doors.ts';
import { ChoiceView } from '../deadlines/deadline.views.ts';

const LINK_STATES = ['ready', 'opened', 'finished', 'expired', 'revoked'] as const;
const QUESTION_KINDS = [
  'yes-no',
  'choice',
  'choices',
  'date',
  'number',
  'text',
  'country',
  'countries',
  'permit',
  'permits-held',
] as const;

export class CreateQuestionnaireBody {
  @ChoiceField('ClientLanguage', CLIENT_LANGUAGES)
  readonly language!: ClientLanguageValue;
}

/** A link through which a client answers alone. */
export class QuestionnaireLinkView {
  @IdField()
  readonly id!: string;

  @ChoiceField('ClientLanguage', CLIENT_LANGUAGES)
  readonly language!: ClientLanguageValue;

  @ChoiceField('QuestionnaireState', LINK_STATES)
  readonly state!: (typeof LINK_STATES)[number];

  @TextField()
  readonly createdBy!: string;

  @MomentField()
  readonly createdAt!: string;

  @MomentField()
  readonly expiresAt!: string;

  @MomentField({ nullable: true })
  readonly openedAt!: string | null;

  @MomentField({ nullable: true })
  readonly finishedAt!: string | null;

  @MomentField({ nullable: true })
  readonly revokedAt!: string | null;

  @CountField({ min: 0 })
  readonly answers!: number;

  @CountField({ min: 0, description: 'questions to which the client does not know the answer' })
  readonly skipped!: number;
}

export class CreatedQuestionnaireLink extends QuestionnaireLinkView {
  @TextField({ max: 2000, description: 'given this once; only its hash is kept' })
  readonly link!: string;
}

export class QuestionnaireLinkList {
  @PartField(() => QuestionnaireLinkView, { list: true })
  readonly data!: readonly QuestionnaireLinkView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class ClientQuestionView {
  @TextField()
  readonly fact!: string;

  @TextField({ max: 1000 })
  readonly question!: string;

  @ChoiceField('ClientQuestionKind', QUESTION_KINDS)
  readonly kind!: (typeof QUESTION_KINDS)[number];

  @TextField({ nullable: true })
  readonly unit!: string | null;

  @PartField(() => ChoiceView, { list: true })
  readonly choices!: readonly ChoiceView[];

  @FlagField({ description: 'health, convictions, asylum' })
  readonly sensitive!: boolean;
}

export class ClientAnswerView extends ClientQuestionView {
  @FlagField({ description: 'the client does not know' })
  readonly skipped!: boolean;

  @ValueField({ nullable: true, description: 'null where it is skipped, or sensitive' })
  readonly value!: unknown;
}

export class QuestionnaireView {
  @TextField()
  readonly firm!: string;

  @ChoiceField('ClientLanguage', CLIENT_LANGUAGES)
  readonly language!: ClientLanguageValue;

  @MomentField()
  readonly expiresAt!: string;

  @MomentField({ nullable: true })
  readonly finishedAt!: string | null;

  @PartField(() => ClientQuestionView, { nullable: true, description: 'null: nothing left to ask' })
  readonly question!: ClientQuestionView | null;

  @PartField(() => ClientAnswerView, {
    list: true,
    description: 'what was said through this link, in order; none once it is finished',
  })
  readonly said!: readonly ClientAnswerView[];
}

export class ClientAnswerBody {
  @TextField({ min: 1 })
  readonly fact!: string;

  @ValueField()
  readonly value!: unknown;
}

export class ClientSkipBody {
  @TextField({ min: 1 })
  readonly fact!: string;
}

export class QuestionnaireWordsQuery {
  @ChoiceField('ClientLanguage', CLIENT_LANGUAGES, {
    description: 'of the words; the link itself has none',
  })
  readonly language!: ClientLanguageValue;
}

/** Everything that the pages of the questionnaire say, questions apart. */
export class QuestionnaireWordsView {
  @ChoiceField('ClientLanguage', CLIENT_LANGUAGES)
  readonly language!: ClientLanguageValue;

  @ChoiceField('Direction', ['ltr', 'rtl'])
  readonly direction!: 'ltr' | 'rtl';

  @RecordField({ example: { 'answer.yes': 'Oui' }, description: '`{…}` is to be replaced' })
  readonly words!: Record<string, string>;

  @PartField(() => ChoiceView, { list: true })
  readonly countries!: readonly ChoiceView[];

  @PartField(() => ChoiceView, { list: true, description: 'by the French names that cards bear' })
  readonly permits!: readonly ChoiceView[];
}
