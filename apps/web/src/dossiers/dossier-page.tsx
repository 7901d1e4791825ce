import { Button } from '@mantine/core';
import { IconSitemap } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierView } from '@quantieme/api-client';
import { useAsked } from '../app/asked.ts';
import { AppointmentPanel } from '../appointments/appointment-panel.tsx';
import { useCountryName } from '../eligibility/use-countries.ts';
import { DerivationDrawer } from '../derivation/derivation-drawer.tsx';
import { DropAnywhere } from '../documents/drop-anywhere.tsx';
import { SentFiles } from '../documents/drop-zone.tsx';
import type { EventAct } from '../events/event-drawer.tsx';
import { isolated, withoutMarks } from '../i18n/isolated.ts';
import { part } from '../i18n/part.ts';
import { PresenceNote } from '../live/presence-note.tsx';
import { MarksContext, useOthersChanges } from '../live/use-others-changes.ts';
import { usePresence } from '../live/use-presence.ts';
import { useCan } from '../session/session-context.ts';
import { LetterDrop } from '../notices/letter-drop.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useLoadedAhead } from '../ui/use-loaded-ahead.ts';
import { WhenWanted } from '../ui/when-wanted.tsx';
import { WhyDrawer } from '../why/why-drawer.tsx';
import { DossierActions } from './dossier-actions.tsx';
import { DossierAside } from './dossier-aside.tsx';
import { useDossierFiles } from './dossier-files.ts';
import { DossierMissing } from './dossier-missing.tsx';
import { dossierQuery } from './dossiers.queries.ts';
import styles from './dossier-page.module.css';
import { DossierSections } from './dossier-sections.tsx';
import { AskKnownAt, KnownAtBanner, PastReader } from './known-at.tsx';
import { NextDate } from './next-date.tsx';
import { Timeline } from './timeline.tsx';
import { UndatedDeadlines } from './undated-deadlines.tsx';

const eventDrawer = part(async () => ({
  default: (await import('../events/event-drawer.tsx')).EventDrawer,
}));
const EventDrawer = lazy(eventDrawer);

function titleOf(dossier: DossierView): string {
  const names = dossier.clients
    .filter((person) => person.role === 'client')
    .map((person) => isolated(person.displayName));
  return names.join(', ') || dossier.label;
}

function People({ dossier }: { readonly dossier: DossierView }) {
  const team = [dossier.responsible?.name, dossier.paralegal?.name].filter(Boolean);
  const nameOf = useCountryName();
  const { t } = useTranslation();
  const client = dossier.clients.find(({ role }) => role === 'client');
  const born = client?.birthYear ? t('persons.born', { year: String(client.birthYear) }) : '';
  const who = [born, client?.nationalities.map(nameOf).join(', ')].filter(Boolean);
  const named = dossier.label !== '' && dossier.label !== withoutMarks(titleOf(dossier));
  return (
    <span className={styles['people']}>
      {who.length > 0 && <span>{who.join(' · ')}</span>}
      <span className="q-figures">{dossier.reference}</span>
      <span>{dossier.procedure.label}</span>
      {team.length > 0 && <span>{team.join(' · ')}</span>}
      {named && <span className={styles['label']}>{dossier.label}</span>}
      {dossier.tags.map((tag) => (
        <span key={tag} className={styles['tag']}>
          {tag}
        </span>
      ))}
    </span>
  );
}

/** Whoever else has it open, told of what one does there. */
function Others({ dossierId, recording }: { dossierId: string; recording: boolean }) {
  const others = usePresence(dossierId, recording ? 'recording' : 'here');
  return <PresenceNote others={others} />;
}

interface LoadedProps {
  readonly dossier: DossierView;
  readonly onKnownAt: (day: string | undefined) => void;
}

function Loaded({ dossier, onKnownAt }: LoadedProps) {
  const navigate = useNavigate();
  const { echeance, knownAt } = useSearch({ from: '/inside/dossiers/$id' });
  const { t } = useTranslation();
  const can = useCan();
  const [act, setAct] = useState<EventAct | null>(null);
  useLoadedAhead(eventDrawer);
  useAsked('evenement', () => setAct({ kind: 'record' }));
  const [graph, setGraph] = useState(false);
  const sent = useDossierFiles(dossier);
  const marks = useOthersChanges(dossier);
  const askWhy = (id: string | undefined) =>
    void navigate({
      to: '/dossiers/$id',
      params: { id: dossier.id },
      search: { ...(knownAt ? { knownAt } : {}), ...(id ? { echeance: id } : {}) },
      replace: true,
    });
  const past = dossier.knownAt;
  return (
    <Page
      title={titleOf(dossier)}
      aside={<People dossier={dossier} />}
      actions={
        <>
          {!past && <Others dossierId={dossier.id} recording={act !== null} />}
          <Button
            variant="subtle"
            leftSection={<IconSitemap size={15} stroke={1.6} aria-hidden="true" />}
            onClick={() => setGraph(true)}
          >
            {t('activity.graph')}
          </Button>
          {!past && <LetterDrop dossierId={dossier.id} />}
          <AskKnownAt onAsk={onKnownAt} />
        </>
      }
    >
      <DossierSections id={dossier.id} />
      {past && <KnownAtBanner knownAt={past} onAsk={onKnownAt} />}
      <PastReader at={past?.at}>
        <NextDate dossier={dossier} onWhy={askWhy} />
        <UndatedDeadlines deadlines={dossier.deadlines} onWhy={askWhy} />
        {dossier.appointment && (
          <AppointmentPanel dossier={dossier} appointment={dossier.appointment} />
        )}
        <SentFiles files={sent.files} onForget={sent.forget} />
        <MarksContext value={marks}>
          <div className={styles['columns']}>
            <DossierMissing dossier={dossier} onWhy={askWhy} />
            <Timeline
              dossier={dossier}
              onAct={setAct}
              onWhy={askWhy}
              actions={<DossierActions dossier={dossier} onFiles={sent.take} />}
            />
            <DossierAside dossier={dossier} onWhy={askWhy} onAct={setAct} />
          </div>
        </MarksContext>
        {can('dossier:write') && !past && (
          <DropAnywhere
            says={t('activity.drop', { reference: dossier.reference })}
            onFiles={sent.take}
          />
        )}
        <DerivationDrawer dossier={dossier} opened={graph} onClose={() => setGraph(false)} />
        <WhenWanted isWanted={act !== null}>
          <EventDrawer dossier={dossier} act={act} onClose={() => setAct(null)} />
        </WhenWanted>
        <WhyDrawer
          id={echeance ?? null}
          then={past ? { deadlines: dossier.deadlines, knownAt } : undefined}
          onClose={() => askWhy(undefined)}
        />
      </PastReader>
    </Page>
  );
}

export function DossierPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id } = useParams({ from: '/inside/dossiers/$id' });
  const { knownAt } = useSearch({ from: '/inside/dossiers/$id' });
  const { data, error, refetch } = useQuery(dossierQuery(id, knownAt));
  const askKnownAt = (day: string | undefined) =>
    void navigate({
      to: '/dossiers/$id',
      params: { id },
      search: day ? { knownAt: day } : {},
    });
  if (data) return <Loaded dossier={data} onKnownAt={askKnownAt} />;
  return (
    <Page title={t('dossiers.one')} actions={knownAt && <AskKnownAt onAsk={askKnownAt} />}>
      {error ? (
        <ProblemNotice
          error={error}
          onRetry={() => (knownAt ? askKnownAt(undefined) : void refetch())}
          {...(knownAt ? { retryLabel: t('knownAt.back') } : {})}
        />
      ) : (
        <LoadingRows rows={10} />
      )}
    </Page>
  );
}
