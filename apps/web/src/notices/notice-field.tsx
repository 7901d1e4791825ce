import { Button, Checkbox } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconQuote, IconQuestionMark } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeProposalView } from '@quantieme/api-client';
import styles from './notices.module.css';

interface FieldState {
  readonly proposal: NoticeProposalView | undefined;
  readonly isConfirmed: boolean;
  /** Somebody typed another value. */
  readonly isEdited: boolean;
}

interface NoticeFieldProps extends FieldState {
  readonly field: string;
  readonly label: string;
  readonly words: string;
  readonly isActive: boolean;
  readonly onShow: () => void;
  readonly onConfirm: (confirmed: boolean) => void;
  readonly onChoose: (value: NoticeProposalView['value']) => void;
  readonly say: (value: NoticeProposalView['value']) => string;
  readonly children: ReactNode;
}

type Look = 'sure' | 'check' | 'ask' | 'seen' | 'typed';

const ICONS = {
  sure: IconCheck,
  check: IconAlertTriangle,
  ask: IconQuestionMark,
  seen: IconCheck,
  typed: IconCheck,
} as const;

function lookOf({ proposal, isConfirmed, isEdited }: FieldState): Look | null {
  if (isEdited) return 'typed';
  if (proposal === undefined) return null;
  if (proposal.value === null) return proposal.certainty === 'sure' ? null : 'ask';
  if (proposal.certainty === 'sure') return 'sure';
  return isConfirmed ? 'seen' : 'check';
}

/** A field with what it was read from, how sure that is, and what else the letter may mean. */
export function NoticeField(props: NoticeFieldProps) {
  const { t } = useTranslation();
  const { field, label, proposal, words, isActive, onShow, onConfirm, isConfirmed, isEdited } =
    props;
  const look = lookOf(props);
  const isOpen = look === 'check' || (look === 'seen' && isConfirmed);
  const Icon = look === null ? null : ICONS[look];
  return (
    <div className={styles['field']} data-field={field} data-active={isActive || undefined}>
      <div className={styles['from']}>
        {Icon !== null && look !== null && (
          <p className={styles['certainty']} data-look={look}>
            <Icon size={13} stroke={2} aria-hidden="true" />
            <span>{t(`notices.look.${look}`)}</span>
          </p>
        )}
        {words !== '' && (
          <button
            type="button"
            className={styles['words-of']}
            onClick={onShow}
            aria-label={t('notices.from', { label, words })}
          >
            <IconQuote size={12} aria-hidden="true" />
            <span dir="auto">{words}</span>
          </button>
        )}
        {(look === 'check' || look === 'ask') && <p className={styles['why']}>{proposal?.why}</p>}
        {!isEdited && <Others {...props} />}
        {isOpen && (
          <Checkbox
            size="xs"
            checked={isConfirmed}
            onChange={(event) => onConfirm(event.currentTarget.checked)}
            label={t('notices.checked')}
            aria-label={`${t('notices.checked')}\u00a0: ${label}`}
          />
        )}
      </div>
      <div className={styles['control']}>{props.children}</div>
    </div>
  );
}

/** What else the text may mean, one click away. */
function Others({ proposal, onChoose, say }: NoticeFieldProps) {
  const { t } = useTranslation();
  const others = proposal?.others ?? [];
  if (others.length === 0 || proposal?.certainty === 'sure') return null;
  return (
    <p className={styles['others']}>
      <span>{t('notices.orElse')}</span>
      {others.map(({ value }) => (
        <Button
          key={String(value)}
          size="compact-xs"
          variant="default"
          onClick={() => onChoose(value)}
        >
          {say(value)}
        </Button>
      ))}
    </p>
  );
}
