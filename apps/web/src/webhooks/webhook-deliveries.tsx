import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WebhookDeliveryView } from '@quantieme/api-client';
import settings from '../settings/settings.module.css';
import { LoadingRows } from '../ui/loading.tsx';
import { Moment } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { deliveriesQuery, useReplayDelivery, useReplaySince } from './webhooks.queries.ts';
import styles from './webhooks.module.css';

function Delivery({
  endpointId,
  delivery,
}: {
  readonly endpointId: string;
  readonly delivery: WebhookDeliveryView;
}) {
  const { t } = useTranslation();
  const replay = useReplayDelivery(endpointId);
  const notifyDone = useNotifyDone();
  const onError = useNotifyProblem();
  const { id, type, number, state, isBehind, tries, answer, happenedAt, nextTryAt } = delivery;
  const again = () =>
    replay.mutate(id, {
      onError,
      onSuccess: () => notifyDone({ message: t('webhooks.replayed', { count: 1 }) }),
    });
  return (
    <li className={styles['delivery']}>
      <span>
        <code>{type}</code> {number !== null && <span className="q-dim">n° {number}</span>}{' '}
        <span className="q-dim">
          <Moment at={happenedAt} />
        </span>
        <br />
        <span className={state === 'failed' ? styles['wrong'] : settings['detail']}>
          {t(isBehind ? 'webhooks.behind' : `webhooks.states.${state}`)}
          {tries > 0 && ` · ${t('webhooks.tries', { tries })}`}
          {answer !== null && ` · ${answer}`}
          {nextTryAt !== null && tries > 0 && (
            <>
              {' · '}
              {t('webhooks.nextTry')} <Moment at={nextTryAt} />
            </>
          )}
        </span>
      </span>
      {state !== 'waiting' && number !== null && (
        <Button
          variant="default"
          size="compact-sm"
          loading={replay.isPending}
          aria-label={t('webhooks.replayOf', { number })}
          onClick={again}
        >
          {t('webhooks.replay')}
        </Button>
      )}
    </li>
  );
}

/** What an endpoint was told last, and what came of it. */
export function WebhookDeliveries({ endpointId }: { readonly endpointId: string }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(deliveriesQuery(endpointId));
  const replay = useReplaySince(endpointId);
  const notifyDone = useNotifyDone();
  const onError = useNotifyProblem();
  const first = data?.findLast(({ number }) => number !== null);
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <LoadingRows rows={3} />;
  if (data.length === 0) return <p className="q-dim">{t('webhooks.noDeliveries')}</p>;
  return (
    <>
      <ul className={settings['rows']}>
        {data.map((delivery) => (
          <Delivery key={delivery.id} endpointId={endpointId} delivery={delivery} />
        ))}
      </ul>
      {first && (
        <div className={settings['acts']}>
          <Button
            variant="default"
            loading={replay.isPending}
            onClick={() =>
              replay.mutate(first.happenedAt, {
                onError,
                onSuccess: ({ count }) =>
                  notifyDone({ message: t('webhooks.replayed', { count }) }),
              })
            }
          >
            {t('webhooks.replayAll')}
          </Button>
        </div>
      )}
    </>
  );
}
