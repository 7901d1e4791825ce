import { Button, NumberInput } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { BundlesView, BundleView, ExhibitView } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Moment } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { BundleFiling } from './bundle-filing.tsx';
import { BundleFindings } from './bundle-findings.tsx';
import { BundleMain } from './bundle-main.tsx';
import { bundleAddress, useBundleActs, type ChosenExhibit } from './bundles.queries.ts';
import { ExhibitLine, type ExhibitActs } from './exhibit-line.tsx';
import { moved } from './exhibit-order.ts';
import styles from './bundles.module.css';

interface BundleProps {
  readonly view: BundlesView;
  readonly bundle: BundleView;
}

const chosen = ({ documentId, title, renamed }: ExhibitView): ChosenExhibit =>
  renamed ? { documentId, title } : { documentId };

type Acts = ReturnType<typeof useBundleActs>;

function exhibitActs(bundle: BundleView, { change }: Acts): ExhibitActs {
  const { exhibits } = bundle;
  const send = (next: readonly ChosenExhibit[]) => change.mutate({ bundle, exhibits: next });
  const all = exhibits.map(chosen);
  return {
    onMove: (from, to) => send(moved(exhibits, from, to).map(chosen)),
    onRename: (index, title) =>
      send(all.map((one, at) => (at === index ? { documentId: one.documentId, title } : one))),
    onRemove: (index) => send(all.toSpliced(index, 1)),
  };
}

function Exhibits({
  bundle,
  acts,
}: {
  readonly bundle: BundleView;
  readonly acts: ExhibitActs | null;
}) {
  const { t } = useTranslation();
  const { exhibits } = bundle;
  return (
    <Section title={t('bundles.exhibits')} count={exhibits.length}>
      {acts && exhibits.length > 1 && <p className={styles['dim']}>{t('bundles.order')}</p>}
      {exhibits.length === 0 ? (
        <EmptyState title={t('bundles.noExhibit')}>{t('bundles.noExhibitText')}</EmptyState>
      ) : (
        <ol className={styles['list']}>
          {exhibits.map((exhibit, index) => (
            <ExhibitLine
              key={exhibit.documentId}
              exhibit={exhibit}
              index={index}
              count={exhibits.length}
              acts={acts}
            />
          ))}
        </ol>
      )}
    </Section>
  );
}

interface OthersProps extends BundleProps {
  readonly onAdd: (documentId: string) => void;
}

/** What the dossier holds beside. */
function Others({ view, bundle, onAdd }: OthersProps) {
  const { t } = useTranslation();
  const taken = new Set(bundle.exhibits.map(({ documentId }) => documentId));
  const others = view.documents.filter(({ id }) => !taken.has(id));
  if (others.length === 0) return null;
  return (
    <Section title={t('bundles.others')} count={others.length}>
      <ul className={styles['list']}>
        {others.map(({ id, title }) => (
          <li key={id} className={styles['exhibit']} data-row>
            <span aria-hidden="true">+</span>
            <span className={styles['title']}>{title}</span>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t('bundles.addOne', { title })}
              onClick={() => onAdd(id)}
            >
              {t('bundles.add')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Downloads({ bundle }: { readonly bundle: BundleView }) {
  const { t } = useTranslation();
  const forms = bundle.filed ? (['zip', 'one'] as const) : bundle.ready;
  return (
    <Section title={t('bundles.downloads')}>
      <div className={styles['acts']}>
        {(['zip', 'one'] as const).map((form) =>
          forms.includes(form) ? (
            <Button
              key={form}
              component="a"
              href={bundleAddress(bundle.id, form)}
              download
              variant={form === 'zip' ? 'filled' : 'default'}
            >
              {t(`bundles.saves.${form}`)}
            </Button>
          ) : (
            <Button key={form} disabled>
              {t(`bundles.saves.${form}`)}
            </Button>
          ),
        )}
        {bundle.main && (
          <Button component="a" href={bundleAddress(bundle.id, 'main')} download variant="default">
            {t('bundles.saves.main')}
          </Button>
        )}
      </div>
      <p className={styles['dim']}>{t('bundles.downloadsText')}</p>
    </Section>
  );
}

/** A first look into files that nobody has opened yet comes by itself. */
function useFirstLook(bundle: BundleView, { check }: Acts, may: boolean) {
  const unread = may && bundle.findings.some(({ code }) => code === 'not-read');
  const key = unread ? `${bundle.id} ${bundle.version}` : null;
  const { mutate } = check;
  useEffect(() => {
    if (key !== null) mutate(bundle);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each state of the bundle
  }, [key]);
}

function Preparing({ view, bundle }: BundleProps) {
  const { t } = useTranslation();
  const can = useCan();
  const may = can('dossier:write');
  const acts = useBundleActs(view.dossier.id);
  useFirstLook(bundle, acts, may);
  const { change, check } = acts;
  const all = bundle.exhibits.map(chosen);
  const add = (documentId: string) => change.mutate({ bundle, exhibits: [...all, { documentId }] });
  const error = change.error ?? check.error;
  return (
    <div className={styles['columns']}>
      <div className={styles['main']}>
        {error && <ProblemNotice error={error} />}
        <BundleMain
          view={view}
          bundle={bundle}
          onChoose={may ? (main) => change.mutate({ bundle, exhibits: all, main }) : null}
        />
        <Exhibits bundle={bundle} acts={may ? exhibitActs(bundle, acts) : null} />
        {may && <Others view={view} bundle={bundle} onAdd={add} />}
        {may && (
          <NumberInput
            key={bundle.version}
            label={t('bundles.firstNumber')}
            description={t('bundles.firstNumberText')}
            defaultValue={bundle.firstNumber}
            min={1}
            max={9999}
            maw={320}
            onBlur={(event) => {
              const firstNumber = Number(event.currentTarget.value);
              if (firstNumber !== bundle.firstNumber && firstNumber > 0) {
                change.mutate({ bundle, exhibits: all, firstNumber });
              }
            }}
          />
        )}
      </div>
      <div className={styles['aside']}>
        <BundleFindings
          bundle={bundle}
          dossierId={view.dossier.id}
          isChecking={check.isPending}
          onCheck={() => check.mutate(bundle)}
        />
        <Downloads bundle={bundle} />
        {can('event:write') && <BundleFiling view={view} bundle={bundle} />}
      </div>
    </div>
  );
}

/** It may have been said too soon: everything that filing did is undone. */
function Unfile({ view, bundle }: BundleProps) {
  const { t } = useTranslation();
  const { unfile } = useBundleActs(view.dossier.id);
  return (
    <>
      {unfile.error && <ProblemNotice error={unfile.error} />}
      <Button variant="default" loading={unfile.isPending} onClick={() => unfile.mutate(bundle.id)}>
        {t('bundles.unfile')}
      </Button>
      <p className={styles['dim']}>{t('bundles.unfileText')}</p>
    </>
  );
}

function Filed({ view, bundle, at }: BundleProps & { readonly at: string }) {
  const { t } = useTranslation();
  const can = useCan();
  return (
    <div className={styles['columns']}>
      <div className={styles['main']}>
        <p className={styles['passes']}>
          {t('bundles.filed')} <Moment at={at} />
        </p>
        <BundleMain view={view} bundle={bundle} onChoose={null} />
        <Exhibits bundle={bundle} acts={null} />
      </div>
      <div className={styles['aside']}>
        <Downloads bundle={bundle} />
        {can('event:write') && <Unfile view={view} bundle={bundle} />}
      </div>
    </div>
  );
}

/** One bundle: being prepared, or as it was filed. */
export function BundleEditor({ view, bundle }: BundleProps) {
  if (bundle.filed === null) return <Preparing key={bundle.id} view={view} bundle={bundle} />;
  return <Filed view={view} bundle={bundle} at={bundle.filed.at} />;
}
