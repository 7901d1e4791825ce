import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session-context.ts';
import { useNotifyProblem } from '../ui/undo.tsx';
import { savePng, saveSvg } from './export-image.ts';
import type { Filters } from './pictured.ts';
import styles from './statistics.module.css';

type PictureName = 'load' | 'times' | 'outcomes' | 'grounds' | 'margins' | 'alerts';

interface CardProps {
  readonly name: PictureName;
  /** What it shows, and on how many dossiers. */
  readonly sentence: string;
  /** The period, said under an exported drawing. */
  readonly foot: string;
  readonly filters: Filters;
  /** What arranges it. */
  readonly controls?: ReactNode;
  readonly keys?: ReactNode;
  readonly table: ReactNode;
  readonly empty: boolean;
  readonly children: ReactNode;
}

/** A drawing with its sentence, its figures as a table, and its files. */
export function PictureCard(props: CardProps) {
  const { t } = useTranslation();
  const { name, sentence, controls, keys, table, empty, children } = props;
  const id = useId();
  const drawing = useRef<HTMLDivElement>(null);
  return (
    <section className={styles['card']} data-picture={name} aria-labelledby={id}>
      <header className={styles['head']}>
        <h2 id={id} className={styles['title']}>
          {t(`statistics.${name}.title`)}
        </h2>
        <div className={styles['controls']} data-print="no">
          {controls}
          {!empty && <Files {...props} drawing={() => drawing.current?.querySelector('svg')} />}
        </div>
      </header>
      <p className={styles['sentence']}>{sentence}</p>
      {empty ? (
        <p className={styles['empty']}>{t(`statistics.${name}.empty`)}</p>
      ) : (
        <>
          {keys}
          <div ref={drawing}>{children}</div>
          <details className={styles['details']} data-print="no">
            <summary>{t('statistics.asTable')}</summary>
            <div className={styles['scroll']}>{table}</div>
          </details>
        </>
      )}
    </section>
  );
}

interface FilesProps extends Pick<CardProps, 'name' | 'sentence' | 'foot' | 'filters'> {
  readonly drawing: () => SVGSVGElement | null | undefined;
}

/** The data as a sheet, the drawing as an image. */
function Files({ name, sentence, foot, filters, drawing }: FilesProps) {
  const { t, i18n } = useTranslation();
  const notifyProblem = useNotifyProblem();
  const { firm } = useSession();
  const address = (format: Readonly<Record<string, string>>) => {
    const query = new URLSearchParams(format);
    for (const [key, value] of Object.entries(filters)) if (value) query.set(key, value);
    return `/v1/statistics/${name}?${query.toString()}`;
  };
  const csv = i18n.language === 'fr' ? { format: 'csv', dialect: 'excel-fr' } : { format: 'csv' };
  const words = { title: t(`statistics.${name}.title`), sentence, foot: `${firm.name} · ${foot}` };
  const image = (save: (svg: SVGSVGElement) => void | Promise<void>) => {
    const svg = drawing();
    if (svg) void Promise.resolve(save(svg)).catch(notifyProblem);
  };
  const file = `${t(`statistics.${name}.file`)}`;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden="true" />}
          aria-label={t('statistics.exportOf', { title: words.title })}
        >
          {t('common.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={address(csv)} download>
          {t('common.exportCsv')}
        </Menu.Item>
        <Menu.Item component="a" href={address({ format: 'xlsx' })} download>
          {t('common.exportExcel')}
        </Menu.Item>
        <Menu.Item onClick={() => image((svg) => savePng(svg, words, file))}>
          {t('statistics.png')}
        </Menu.Item>
        <Menu.Item onClick={() => image((svg) => saveSvg(svg, words, file))}>
          {t('statistics.svg')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

interface Key {
  readonly tone: string;
  readonly label: string;
}

/** What the patterns of a drawing stand for, beside their names. */
export function Keys({ keys }: { readonly keys: readonly Key[] }) {
  return (
    <ul className={styles['keys']} aria-hidden="true">
      {keys.map(({ tone, label }) => (
        <li key={label}>
          <span className={styles['swatch']} data-swatch={tone} />
          {label}
        </li>
      ))}
    </ul>
  );
}
