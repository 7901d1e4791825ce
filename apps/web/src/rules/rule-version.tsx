import { useTranslation } from 'react-i18next';
import type { RuleVersionView } from '@quantieme/api-client';
import { CivilDate, Moment } from '../ui/moment.tsx';
import { LawLink } from '../why/law-link.tsx';
import styles from './rules.module.css';

const CIVIL = /^\d{4}-\d{2}-\d{2}$/;
const PARIS = 'Europe/Paris';

function Bound({ on }: { readonly on: string }) {
  return CIVIL.test(on) ? <CivilDate on={on} as="plain" /> : <Moment at={on} timeZone={PARIS} />;
}

function Period({ version }: { readonly version: RuleVersionView }) {
  const { t } = useTranslation();
  const { from, to } = version;
  if (!from && !to) return <>{t('rules.always')}</>;
  return (
    <>
      {from && (
        <>
          {t(to ? 'rules.from' : 'rules.since')} <Bound on={from} />
        </>
      )}{' '}
      {to && (
        <>
          {t(from ? 'rules.to' : 'rules.until')} <Bound on={to} />
        </>
      )}
    </>
  );
}

type Example = RuleVersionView['examples'][number];

function ExampleDate({ word, on }: { readonly word: string; readonly on: string | null }) {
  if (on === null) return null;
  return (
    <>
      , {word} <Bound on={on} />
    </>
  );
}

function ExampleLine({ example }: { readonly example: Example }) {
  const { t } = useTranslation();
  const { start, opensOn, lastDay, prudentLastDay, expiresAt } = example;
  return (
    <li>
      {t('rules.exampleFrom')} <Bound on={start} />
      <ExampleDate word={t('rules.exampleOpens')} on={opensOn} />
      <ExampleDate word={t('rules.exampleLast')} on={expiresAt ?? lastDay} />
      <ExampleDate
        word={t('rules.examplePrudent')}
        on={prudentLastDay === lastDay ? null : prudentLastDay}
      />
    </li>
  );
}

function Details({ version }: { readonly version: RuleVersionView }) {
  const { t } = useTranslation();
  const length = (words: string | null) => words ?? t('rules.noLength');
  const { variants, readings, examples } = version;
  return (
    <>
      {variants.length + readings.length > 0 && (
        <ul className={styles['details']}>
          {variants.map((variant) => (
            <li key={variant.label}>{`${variant.label}\u00a0: ${length(variant.length)}`}</li>
          ))}
          {readings.map(({ authority, ...reading }) => (
            <li key={authority}>
              {t('rules.otherReading', { length: length(reading.length), authority })}
            </li>
          ))}
        </ul>
      )}
      {examples.length > 0 && (
        <>
          <h3 className={styles['heading']}>{t('rules.example')}</h3>
          <ul className={styles['details']}>
            {examples.map((example) => (
              <ExampleLine key={example.start} example={example} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** One dated version of a rule: its length, its texts, its other readings and examples. */
export function RuleVersion({ version }: { readonly version: RuleVersionView }) {
  const { t } = useTranslation();
  const { length, prudentLength, sources, toVerify, adopted } = version;
  return (
    <div className={styles['version']}>
      <span className={styles['period']}>
        <Period version={version} />
      </span>
      <div>
        {length}
        {prudentLength && ` (${t('rules.prudently', { length: prudentLength })})`}
        {toVerify && <strong>{` ${t('rules.toVerify')}`}</strong>}
        {adopted && <strong>{` ${t('rules.adopted')}`}</strong>}
        <span className={styles['sources']}>
          {sources.map((source) => (
            <LawLink key={source.code + source.article} source={source} />
          ))}
        </span>
        <Details version={version} />
      </div>
    </div>
  );
}
