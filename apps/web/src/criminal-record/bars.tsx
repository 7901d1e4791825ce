import { useTranslation } from 'react-i18next';
import type { RecordBarView, RecordWayView } from '@quantieme/api-client';
import { CivilDate } from '../ui/moment.tsx';
import { LawLink } from '../why/law-link.tsx';
import styles from './criminal-record.module.css';

type Cited = Pick<RecordBarView, 'sources' | 'toConfirm'>;

function Articles({ sources, toConfirm }: Cited) {
  const { t } = useTranslation();
  return (
    <span className={styles['articles']}>
      {sources.map((source) => (
        <LawLink key={`${source.code} ${source.article}`} source={source} />
      ))}
      {toConfirm && <em className={styles['confirm']}>{t('record.toConfirm')}</em>}
    </span>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <p key={line} className={styles['line']}>
      {line}
    </p>
  ));
}

/** From when to when it bars, in words: no end known is said, never left empty. */
function Duration({ bar: { state, since, until } }: { readonly bar: RecordBarView }) {
  const { t } = useTranslation();
  return (
    <span className={styles['duration']}>
      {since ? (
        <>
          {t('record.since')} <CivilDate on={since} as="plain" />
        </>
      ) : (
        t('record.sinceUnknown')
      )}
      {' · '}
      {until ? (
        <>
          {t(state === 'ended' ? 'record.endedOn' : 'record.until')}{' '}
          <CivilDate on={until} as="plain" />
        </>
      ) : (
        t('record.noEnd')
      )}
    </span>
  );
}

function Bar({ bar }: { readonly bar: RecordBarView }) {
  const { t } = useTranslation();
  const weighs = bar.effect === 'appreciation' && bar.state === 'stands';
  return (
    <li className={styles['bar']} data-state={bar.state} data-effect={bar.effect}>
      <p className={styles['what']}>
        <strong>{bar.label}</strong>
        <span className={styles['state']}>
          {weighs ? t('record.weighs') : t(`record.states.${bar.state}`)}
        </span>
      </p>
      <p className={styles['line']}>{bar.test}</p>
      <p className={styles['line']}>
        <Duration bar={bar} /> <Articles {...bar} />
      </p>
      {bar.questions.length > 0 && (
        <p className={styles['ask']}>
          {t('record.toSettle')} {bar.questions.join(' ')}
        </p>
      )}
      <Lines lines={bar.readings} />
    </li>
  );
}

function BarList({ bars }: { readonly bars: readonly RecordBarView[] }) {
  return (
    <ul className={styles['bars']}>
      {bars.map((bar) => (
        <Bar key={bar.id} bar={bar} />
      ))}
    </ul>
  );
}

/** What one conviction bars: what the text decides at once, what the authority weighs on demand. */
export function Bars({ bars }: { readonly bars: readonly RecordBarView[] }) {
  const { t } = useTranslation();
  const automatic = bars.filter(({ effect }) => effect === 'automatic');
  const weighed = bars.filter(({ effect }) => effect === 'appreciation');
  return (
    <div className={styles['pane']}>
      <h4 className={styles['heading']}>{t('record.automatic')}</h4>
      {automatic.length > 0 ? (
        <BarList bars={automatic} />
      ) : (
        <p className="q-dim">{t('record.noAutomatic')}</p>
      )}
      {weighed.length > 0 && (
        <details className={styles['weighed']}>
          <summary>{t('record.weighed', { count: weighed.length })}</summary>
          <BarList bars={weighed} />
        </details>
      )}
    </div>
  );
}

function WayRow({ way }: { readonly way: RecordWayView }) {
  const { t } = useTranslation();
  return (
    <li className={styles['bar']} data-way={way.state}>
      <p className={styles['what']}>
        <strong>{way.label}</strong>
        <span className={styles['state']}>
          {t(`record.wayStates.${way.state}`)}
          {way.opensOn && (
            <>
              {' '}
              <CivilDate on={way.opensOn} as="plain" />
            </>
          )}
        </span>
      </p>
      <p className={styles['line']}>{way.before}</p>
      <p className={styles['line']}>
        <Articles {...way} />
      </p>
      {way.questions.length > 0 && (
        <p className={styles['ask']}>
          {t('record.toSettle')} {way.questions.join(' ')}
        </p>
      )}
      <Lines lines={[way.note]} />
    </li>
  );
}

/** Ways to erase one conviction. */
export function Ways({ ways }: { readonly ways: readonly RecordWayView[] }) {
  const { t } = useTranslation();
  return (
    <div className={styles['pane']}>
      <h4 className={styles['heading']}>{t('record.ways')}</h4>
      <ul className={styles['bars']}>
        {ways.map((way) => (
          <WayRow key={way.id} way={way} />
        ))}
      </ul>
    </div>
  );
}
