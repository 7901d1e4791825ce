import { Button, FileButton, NativeSelect } from '@mantine/core';
import { useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  ChecklistItemView,
  ChecklistView,
  DocumentView,
  DossierDocumentsView,
} from '@quantieme/api-client';
import { SentFiles } from '../documents/drop-zone.tsx';
import { useTranslationWords } from '../documents/use-translation-words.ts';
import { useSending } from '../documents/use-sending.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { plainDate } from '../ui/civil.ts';
import { LawLink } from '../why/law-link.tsx';
import { ItemDecision } from './item-decision.tsx';
import { ItemMark } from './item-mark.tsx';
import styles from './checklists.module.css';

export interface ChecklistPage {
  readonly dossierId: string;
  readonly checklist: ChecklistView;
  readonly documents: readonly DocumentView[];
  readonly accepts: readonly string[];
  /** Those of whom the dossier speaks beside its clients. */
  readonly relatives: DossierDocumentsView['persons'];
  readonly canWrite: boolean;
  readonly onOpen: (documentId: string) => void;
}

const YEAR = 12;

/** Two years and more are said in years. */
const isSaidInYears = (months: number): boolean => months >= 2 * YEAR && months % YEAR === 0;

/** What the client is told of the paper: its age, its translation, its seal. */
function useAsked(): (item: ChecklistItemView) => readonly string[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ asked, underMonths, underMonthsIfFrench, translation, legalisation, goodUntil }) =>
    [
      asked !== 'filing' && t(`checklist.asked.${asked}`),
      underMonths !== null &&
        (isSaidInYears(underMonths)
          ? t('checklist.underYears', { count: underMonths / YEAR })
          : t('checklist.under', { count: underMonths })),
      underMonthsIfFrench !== null && t('checklist.underIfFrench', { count: underMonthsIfFrench }),
      translation && t('checklist.translation'),
      legalisation && t('checklist.legalisation'),
      goodUntil !== null && t('checklist.goodUntil', { on: plainDate(goodUntil, language) }),
    ].filter((words) => words !== false);
}

const isAskedFor = ({ state }: ChecklistItemView): boolean =>
  state === 'missing' || state === 'rejected' || state === 'stale' || state === 'depends';

interface ItemProps {
  readonly item: ChecklistItemView;
  readonly page: ChecklistPage;
}

function Answering({ item, page }: ItemProps) {
  const { t } = useTranslation();
  const { documents, checklist } = page;
  const translationWords = useTranslationWords();
  const labels = new Map(
    checklist.groups.flatMap(({ items }) => items.map(({ key, label }) => [key, label] as const)),
  );
  const document = documents.find(({ id }) => id === item.documentId);
  return (
    <>
      {document && (
        <span className="q-dim">
          <button
            type="button"
            className={styles['document']}
            data-print="text"
            onClick={() => page.onOpen(document.id)}
          >
            {document.title}
          </button>
          {document.person && ` · ${document.person.name}`}
          {item.otherIds.length > 0 &&
            ` · ${t('checklist.others', { count: item.otherIds.length })}`}
        </span>
      )}
      {document && translationWords(document).length > 0 && (
        <span className="q-dim">{translationWords(document).join(' · ')}</span>
      )}
      {!document && item.state !== 'depends' && item.alternatives.length > 0 && (
        <span className="q-dim">
          {t('checklist.or', {
            names: item.alternatives.map((key) => labels.get(key) ?? key).join(' ; '),
          })}
        </span>
      )}
      {item.reason && <span className="q-dim">{t('checklist.because', item)}</span>}
    </>
  );
}

function Details({ item, page }: ItemProps) {
  const { t } = useTranslation();
  const asked = useAsked()(item);
  return (
    <div className={styles['details']}>
      <span className={styles['label']}>
        {item.label}
        {item.relative && ` (${item.relative})`}
      </span>
      {asked.length > 0 && <span className="q-dim">{asked.join(' · ')}</span>}
      <Answering item={item} page={page} />
      {item.notes.map((note) => (
        <span key={note} className="q-dim">
          {note}
        </span>
      ))}
      {item.warnings
        .filter(({ code }) => code !== 'missing')
        .map(({ code, severity, text }) => (
          <span key={code} className={styles['warning']} data-severity={severity}>
            {t(`checklist.severities.${severity}`)}
            {t('common.colon')} {text}
          </span>
        ))}
      <span className={styles['sources']} data-print="no">
        {item.toConfirm && <span>{t('checklist.usage')}</span>}
        {item.sources.map((source) => (
          <LawLink key={`${source.code} ${source.article}`} source={source} />
        ))}
      </span>
    </div>
  );
}

interface DropTargetProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** The line takes what is dropped on it as the document it asks for. */
function DropTarget({ onFiles, children }: DropTargetProps) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <li
      className={styles['item']}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </li>
  );
}

/** A relative's document is that person's: the only one of the dossier, or the one who is chosen. */
function useWhose({ relative }: ChecklistItemView, { relatives }: ChecklistPage) {
  const [chosen, setChosen] = useState<string | null>(null);
  const personId = relative === null ? null : (chosen ?? relatives[0]?.id ?? null);
  return { personId, setChosen, isUnknown: relative !== null && personId === null };
}

function Whose({ item, page, whose }: ItemProps & { readonly whose: ReturnType<typeof useWhose> }) {
  const { t } = useTranslation();
  if (item.relative === null) return null;
  if (whose.isUnknown) return <span className="q-dim">{t('checklist.nobodyElse')}</span>;
  if (page.relatives.length === 1) return <span className="q-dim">{page.relatives[0]?.name}</span>;
  return (
    <NativeSelect
      aria-label={t('checklist.whose')}
      size="xs"
      data={page.relatives.map(({ id, name }) => ({ value: id, label: name }))}
      value={whose.personId ?? ''}
      onChange={(event) => whose.setChosen(event.currentTarget.value)}
    />
  );
}

/** An item that can be acted on: files are dropped on it, or it is said to be without object. */
function OpenItem({ item, page }: ItemProps) {
  const { t } = useTranslation();
  const { dossierId, accepts } = page;
  const whose = useWhose(item, page);
  const address = () => {
    const asked = { kind: item.kind, ...(whose.personId ? { personId: whose.personId } : {}) };
    return `/v1/dossiers/${dossierId}/documents?${new URLSearchParams(asked)}`;
  };
  const { files, send, forget } = useSending(dossierId, address);
  return (
    <DropTarget onFiles={(chosen) => whose.isUnknown || void send(chosen)}>
      <ItemMark state={item.state} />
      <Details item={item} page={page} />
      <div className={styles['acts']} data-print="no">
        {isAskedFor(item) && <Whose item={item} page={page} whose={whose} />}
        {isAskedFor(item) && !whose.isUnknown && (
          <FileButton multiple accept={accepts.join(',')} onChange={(chosen) => void send(chosen)}>
            {(props) => (
              <Button
                {...props}
                variant="default"
                size="compact-xs"
                aria-label={t('checklist.addTo', item)}
              >
                {t('checklist.add')}
              </Button>
            )}
          </FileButton>
        )}
        <ItemDecision dossierId={dossierId} item={item} />
      </div>
      <SentFiles files={files} onForget={forget} />
    </DropTarget>
  );
}

/** One document of the list: how it stands, what it must be, what to do. */
export function ItemLine({ item, page }: ItemProps) {
  if (page.canWrite) return <OpenItem item={item} page={page} />;
  return (
    <li className={styles['item']}>
      <ItemMark state={item.state} />
      <Details item={item} page={page} />
    </li>
  );
}
