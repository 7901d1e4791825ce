import type { Text } from '@quantieme/law';

/** What may stand still, in the order of what it costs. */
export const TROUBLES = [
  'worker-stopped',
  'alerts-stuck',
  'mails-unsent',
  'mails-refused',
  'sweep-failing',
  'sweep-late',
  'clock-drift',
] as const;
export type TroubleKind = (typeof TROUBLES)[number];

export interface Trouble {
  readonly kind: TroubleKind;
  /** Since when, as far as anything shows; null: it was never otherwise. */
  readonly since: Temporal.Instant | null;
}

interface TroubleWords {
  /** What is wrong, as the banner says it. */
  readonly title: Text;
  readonly remedy: Text;
}

export const TROUBLE_WORDS: Readonly<Record<TroubleKind, TroubleWords>> = {
  'worker-stopped': {
    title: {
      fr: 'Les rappels ne partent plus\u00a0: aucun travail de fond ne tourne',
      en: 'Reminders no longer leave: no background worker is running',
    },
    remedy: {
      fr: 'Redémarrez le processus « worker ». D’ici là, fiez-vous à l’échéancier\u00a0: il reste juste. Rien n’est perdu, tout repartira.',
      en: 'Restart the worker process. Until then rely on the list of deadlines: it stays right. Nothing is lost, everything will leave.',
    },
  },
  'alerts-stuck': {
    title: {
      fr: 'Des rappels auraient dû être préparés et ne le sont pas',
      en: 'Reminders should have been prepared and are not',
    },
    remedy: {
      fr: 'Regardez l’échéancier, puis le journal du « worker »\u00a0: un dossier empêche peut-être les siens d’avancer.',
      en: 'Look at the list of deadlines, then at the worker’s log: one case may be holding its own back.',
    },
  },
  'mails-unsent': {
    title: {
      fr: 'Des rappels attendent\u00a0: un serveur ne les prend pas',
      en: 'Reminders are waiting: a server does not take them',
    },
    remedy: {
      fr: 'Vérifiez le serveur de courrier (SMTP_URL)\u00a0; si le cabinet s’en sert, la passerelle SMS (SMS_URL) et son webhook. Les envois sont repris d’eux-mêmes.',
      en: 'Check the mail server (SMTP_URL); where the firm uses them, the SMS gateway (SMS_URL) and its webhook. Sending goes on by itself.',
    },
  },
  'mails-refused': {
    title: {
      fr: 'Des rappels sont refusés, ou reviennent',
      en: 'Reminders are refused, or come back',
    },
    remedy: {
      fr: 'Ouvrez l’état des alertes\u00a0: la raison y est. Corrigez l’adresse, la boîte ou le numéro, puis relancez l’envoi, ou dites la boîte vérifiée.',
      en: 'Open the state of alerts: the reason is there. Mend the address, the mailbox or the number, then send again, or mark the mailbox as checked.',
    },
  },
  'sweep-failing': {
    title: { fr: 'Un balayage échoue', en: 'A sweep fails' },
    remedy: {
      fr: 'Lisez le journal du « worker » et l’état de la base de données.',
      en: 'Read the worker’s log and the state of the database.',
    },
  },
  'sweep-late': {
    title: { fr: 'Les balayages ont pris du retard', en: 'Sweeps are running late' },
    remedy: {
      fr: 'La machine est peut-être trop chargée. Les rappels partent, plus tard que prévu.',
      en: 'The machine may be overloaded. Reminders leave, later than they should.',
    },
  },
  'clock-drift': {
    title: {
      fr: 'L’horloge d’un serveur s’écarte de celle de la base de données',
      en: 'A server’s clock is away from the database’s',
    },
    remedy: {
      fr: 'Remettez la machine à l’heure (NTP). Les dates limites suivent la base de données.',
      en: 'Set the machine’s clock (NTP). Deadlines follow the database.',
    },
  },
};
