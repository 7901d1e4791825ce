import { useTranslation } from 'react-i18next';
import type { LivePresence } from './live-events.ts';
import { Initials } from '../ui/initials.tsx';
import styles from './live.module.css';

/** Who else has the dossier open, and whether somebody is recording an event in it. */
export function PresenceNote({ others }: { readonly others: readonly LivePresence[] }) {
  const { t, i18n } = useTranslation();
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const recording = others.find(({ doing }) => doing === 'recording');
  const said = recording
    ? t('presence.recording', { names: recording.name })
    : t('presence.here', {
        count: others.length,
        names: list.format(others.map(({ name }) => name)),
      });
  return (
    <div role="status" className={styles['presence']} data-print="no">
      {others.length > 0 && (
        <>
          {others.map((person) => (
            <Initials key={person.id} person={person} />
          ))}
          <span>{said}</span>
        </>
      )}
    </div>
  );
}
