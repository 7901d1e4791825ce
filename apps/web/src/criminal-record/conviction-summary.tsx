import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { ConvictionView, CriminalRecordView } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { CivilDate } from '../ui/moment.tsx';
import styles from './criminal-record.module.css';

const CENTS = 100;

function banWords({ ban }: ConvictionView, t: TFunction): string[] {
  if (ban.state === 'none') return [];
  if (ban.state === 'unknown') return [t('record.banUnknown')];
  if (ban.forGood) return [t('record.banForGood')];
  return [ban.months === null ? t('record.banOrdered') : t('record.banMonths', ban)];
}

function prisonWords({ prisonMonths, suspendedMonths }: ConvictionView, t: TFunction): string[] {
  if (prisonMonths === null) return [t('record.prisonUnknown')];
  if (prisonMonths === 0) return [];
  const suspended =
    suspendedMonths === null
      ? t('record.suspendedUnknown')
      : t('record.suspended', { count: suspendedMonths });
  return [`${t('record.prison', { count: prisonMonths })}, ${suspended}`];
}

/** « 6 mois d’emprisonnement, dont 2 avec sursis ; 500 € d’amende ». */
function useSentence(one: ConvictionView): string {
  const { t } = useTranslation();
  const language = useLanguage();
  const euros = (cents: number) =>
    new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(cents / CENTS);
  const fine = one.fineCents ? [t('record.fine', { amount: euros(one.fineCents) })] : [];
  const parts = [...prisonWords(one, t), ...fine, ...banWords(one, t), one.otherSentences];
  return parts.filter(Boolean).join(t('record.and')) || t('record.noSentence');
}

function Day({ on }: { readonly on: string | null }) {
  const { t } = useTranslation();
  return on ? (
    <CivilDate on={on} as="plain" />
  ) : (
    <span className="q-dim">{t('record.unknown')}</span>
  );
}

interface SummaryProps {
  readonly conviction: ConvictionView;
  readonly labels: Pick<CriminalRecordView, 'categories' | 'kinds'>;
}

/** One conviction as the judgment says it. */
export function ConvictionSummary({ conviction, labels }: SummaryProps) {
  const { t } = useTranslation();
  const sentence = useSentence(conviction);
  const { court, articles, category, kinds, excludedFromB2, committedOn, endedOn } = conviction;
  const nameOf = (all: SummaryProps['labels']['kinds'], id: string) =>
    all.find((each) => each.id === id)?.label ?? id;
  const truth = (said: boolean | null) =>
    said === null ? t('record.unknown') : t(said ? 'record.yes' : 'record.no');
  return (
    <dl className={styles['facts']}>
      <dt>{t('record.fields.committedOn')}</dt>
      <dd>
        <Day on={committedOn} />
      </dd>
      <dt>{t('record.fields.convictedOn')}</dt>
      <dd>
        <Day on={conviction.convictedOn} />
        {court && ` · ${court}`}
      </dd>
      <dt>{t('record.fields.final')}</dt>
      <dd>{truth(conviction.final)}</dd>
      <dt>{t('record.fields.nature')}</dt>
      <dd>
        {category === null ? t('record.unknown') : nameOf(labels.categories, category)}
        {articles && ` · ${articles}`}
        {kinds?.map((kind) => ` · ${nameOf(labels.kinds, kind)}`)}
      </dd>
      <dt>{t('record.fields.sentence')}</dt>
      <dd>{sentence}</dd>
      <dt>{t('record.fields.endedOn')}</dt>
      <dd>
        <Day on={endedOn} />
      </dd>
      <dt>{t('record.fields.excludedFromB2')}</dt>
      <dd>{truth(excludedFromB2)}</dd>
    </dl>
  );
}
