import type { ComponentType } from 'react';
import type { ClientLanguage } from '@quantieme/api-client';
import type { Say } from './say.ts';

interface DoorOffer {
  readonly firm: string;
  readonly language: ClientLanguage;
  readonly opened: boolean;
  readonly expiresAt: string;
}

export interface DoorView {
  readonly firm: string;
  readonly language: ClientLanguage;
}

export interface DoorWords {
  readonly language: ClientLanguage;
  readonly direction: 'ltr' | 'rtl';
  readonly words: object;
}

export interface WelcomeProps {
  readonly say: Say;
  readonly language: ClientLanguage;
  readonly offer: DoorOffer;
  readonly onStart: () => void;
  readonly isOpening: boolean;
  readonly error: unknown;
}

export interface OpenedProps<View, Words> {
  readonly say: Say;
  readonly language: ClientLanguage;
  readonly view: View;
  readonly lists: Words;
}

/** A page that a client reaches through a link which opens once, without an account. */
export interface Door<View extends DoorView = DoorView, Words extends DoorWords = DoorWords> {
  /** Of the queries, and of what the browser keeps until the link is open. */
  readonly name: 'client-link' | 'questionnaire';
  readonly path: '/envoyer' | '/questionnaire';
  readonly askWords: (language: ClientLanguage) => Promise<Words>;
  /** Before anything is opened: whose link this is, and until when. */
  readonly askOffer: (token: string) => Promise<DoorOffer>;
  readonly askView: (language: ClientLanguage | null) => Promise<View>;
  readonly open: (opening: {
    readonly token: string;
    readonly attempt: string;
  }) => Promise<unknown>;
  /** Another link to the same, of what was followed or of what this browser has opened. */
  readonly renew: (body: { readonly token?: string }) => Promise<unknown>;
  /** This browser has nothing more to do with it. */
  readonly close: () => Promise<unknown>;
  /** The link can no longer be used. */
  readonly isOver: (error: unknown) => boolean;
  /** What went wrong, in the client’s words. */
  readonly problemWords: (error: unknown, say: Say) => string;
  readonly Welcome: ComponentType<WelcomeProps>;
  readonly Opened: ComponentType<OpenedProps<View, Words>>;
}
