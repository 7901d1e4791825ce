import { DomainError, invalid, notFound } from '../domain-error.ts';

export const exportUnknown = () =>
  notFound('export/unknown', {
    fr: 'Cet export n’existe pas dans votre cabinet.',
    en: 'There is no such export in your firm.',
  });

export const exportUnderWay = () =>
  new DomainError('conflict', 'export/under-way', {
    fr: 'Un export est déjà en cours. Attendez qu’il soit terminé.',
    en: 'An export is already under way. Wait until it is done.',
  });

export const exportNotReady = () =>
  new DomainError('conflict', 'export/not-ready', {
    fr: 'Cet export n’est pas terminé, ou il a échoué. Attendez-le, ou demandez-en un autre.',
    en: 'This export is not done, or it has failed. Wait for it, or ask for another.',
  });

export const exportExpired = () =>
  new DomainError('gone', 'export/expired', {
    fr: 'Cet export a été supprimé du serveur. Demandez-en un autre.',
    en: 'This export has been deleted from the server. Ask for another.',
  });

export const passphraseTooWeak = () =>
  invalid([
    {
      pointer: '/passphrase',
      code: 'export/passphrase-weak',
      detail: {
        fr: 'Cette phrase secrète se devine trop facilement. Prenez au moins quatre mots sans rapport entre eux.',
        en: 'This passphrase is too easy to guess. Take at least four words that have nothing to do with each other.',
      },
    },
  ]);
